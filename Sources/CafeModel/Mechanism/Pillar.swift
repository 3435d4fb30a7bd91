/// The four pillars of open government by which a mesa de cocreación sorts what it proposes (Cartagena, 2022).
public enum Pillar: String, Hashable, Sendable, CaseIterable {
    /// Transparencia
    case transparency = "transparencia"
    /// Participación
    case participation = "participacion"
    /// Rendición de cuentas
    case accountability = "rendicion-de-cuentas"
    /// Colaboración
    case collaboration = "colaboracion"

    /// Its subthemes, in the order of the form.
    public var subthemes: [Subtheme] { Subtheme.allCases.filter { $0.pillar == self } }
}

/// A subtheme of a pillar.
public enum Subtheme: String, Hashable, Sendable, CaseIterable {
    /// acceso a la información
    case access = "acceso-a-la-informacion"
    /// calidad de la información
    case quality = "calidad-de-la-informacion"
    /// capacidades organizativas
    case capacities = "capacidades-organizativas"
    /// calidad del liderazgo
    case leadership = "calidad-del-liderazgo"
    /// diseño metodológico
    case method = "diseno-metodologico"
    /// pertinencia, calidad y rigor
    case rigour = "pertinencia-calidad-y-rigor"
    /// gobernanza
    case governance = "gobernanza"
    /// inclusión activa
    case inclusion = "inclusion-activa"

    /// The pillar that it belongs to.
    public var pillar: Pillar {
        switch self {
        case .access, .quality: .transparency
        case .capacities, .leadership: .participation
        case .method, .rigour: .accountability
        case .governance, .inclusion: .collaboration
        }
    }
}
