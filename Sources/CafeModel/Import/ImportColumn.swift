/// What a column of a participants' file can hold. The raw values are the words of `--columnas`.
public enum ImportColumn: String, Hashable, Sendable, CaseIterable {
    /// The whole name.
    case name = "nombre"
    /// Given names, where surnames have a column of their own.
    case givenNames = "nombres"
    /// Surnames.
    case surnames = "apellidos"
    /// The organisation.
    case organization = "organizacion"
    /// The value group.
    case group = "grupo"
    /// Where they live.
    case territory = "territorio"
    /// Electronic mail.
    case email = "correo"
    /// Telephone.
    case phone = "telefono"
    /// Identity document.
    case document = "documento"
    /// Whether they authorise that their data are kept.
    case consent = "autoriza"
    /// Whether they authorise that their name is published.
    case publication = "publica"
    /// A fixed table.
    case table = "mesa_fija"
    /// Who sits with them.
    case with = "junto_a"
    /// Who never does.
    case apart = "separado_de"

    /// Headings that mean it, folded, the best first; as offices and their forms write them.
    var headings: [String] {
        switch self {
        case .name:
            [
                "nombre completo", "nombres y apellidos", "nombre y apellidos", "nombre y apellido",
                "apellidos y nombres", "nombre del participante", "nombre participante",
                "nombre del asistente",
                "nombre asistente", "nombre", "participante", "asistente", "full name", "name",
            ]
        case .givenNames: ["nombres", "primer nombre", "segundo nombre", "given names", "first name"]
        case .surnames:
            ["apellidos", "apellido", "primer apellido", "segundo apellido", "surnames", "last name"]
        case .organization:
            [
                "organizacion", "nombre de la organizacion", "organizacion o entidad",
                "entidad u organizacion",
                "entidad", "empresa", "colectivo", "institucion", "asociacion", "organizacion social",
                "organizacion colectivo", "entidad empresa", "representa a", "organization", "company",
            ]
        case .group:
            [
                "grupo de valor", "grupo de interes", "grupo poblacional", "poblacion", "grupo",
                "tipo de participante", "value group",
            ]
        case .territory:
            [
                "localidad", "territorio", "zona", "comuna", "corregimiento", "municipio", "barrio", "vereda",
                "lugar de residencia", "territory",
            ]
        case .email: ["correo electronico", "correo", "e mail", "email", "mail"]
        case .phone:
            [
                "telefono", "celular", "telefono celular", "movil", "telefono de contacto",
                "numero de contacto",
                "numero de telefono", "numero de celular", "phone",
            ]
        case .document:
            [
                "documento", "numero de documento", "documento de identidad", "cedula",
                "cedula de ciudadania",
                "numero de identificacion", "identificacion", "no documento", "n documento", "c c", "cc",
            ]
        case .consent:
            [
                "autoriza tratamiento de datos", "autorizacion tratamiento de datos",
                "autoriza el tratamiento de datos personales", "autorizacion tratamiento de datos personales",
                "autorizacion de datos", "autoriza datos", "tratamiento de datos", "habeas data",
                "consentimiento", "autoriza", "autorizacion",
            ]
        case .publication:
            [
                "autoriza publicar su nombre", "autoriza publicar el nombre", "autoriza publicar nombre",
                "autoriza publicacion", "publicar nombre", "publica",
            ]
        case .table: ["mesa fija"]
        case .with: ["junto a", "acompanante de"]
        case .apart: ["separado de", "separada de"]
        }
    }

    /// Several columns of it make one value: first and second surname.
    var joins: Bool { self == .givenNames || self == .surnames }
}
