/// Where a redirected complaint went: a verbal petition obliges the entity as a written one does. Kept apart from the
/// events, as it names a person.
public struct Filing: Hashable, Sendable {
    /// The number under which the proper channel filed it (*radicado*); empty as long as there is none.
    public var number: String
    /// The day of its transfer, as yyyy-mm-dd; empty as long as there was none.
    public var date: String
    /// Who complained.
    public var name: String
    /// How to reach them.
    public var contact: String

    /// A filing.
    public init(number: String = "", date: String = "", name: String = "", contact: String = "") {
        self.number = number
        self.date = date
        self.name = name
        self.contact = contact
    }

    /// Its parts, in the order in which they are asked: whoever complained is in the room now, the number comes later.
    public enum Field: Int, Hashable, CaseIterable, Sendable {
        case name, contact, number, date
    }

    /// What is known of a part; empty as long as nothing is.
    public subscript(field: Field) -> String {
        get {
            switch field {
            case .name: name
            case .contact: contact
            case .number: number
            case .date: date
            }
        }
        set {
            switch field {
            case .name: name = newValue
            case .contact: contact = newValue
            case .number: number = newValue
            case .date: date = newValue
            }
        }
    }

    /// Whether nothing is known.
    public var isEmpty: Bool { self == Filing() }

    /// As it is stored.
    public var encoded: String {
        var writer = JSONWriter()
        writer.object {
            $0.field("radicado", number)
            $0.field("fecha", date)
            $0.field("nombre", name)
            $0.field("contacto", contact)
        }
        return writer.text
    }

    /// The filing that was stored so.
    public init(encoded: String) {
        self.init()
        guard let object = try? JSONObject(Array(encoded.utf8)) else { return }
        number = (try? object.optionalString("radicado")).flatMap(\.self) ?? ""
        date = (try? object.optionalString("fecha")).flatMap(\.self) ?? ""
        name = (try? object.optionalString("nombre")).flatMap(\.self) ?? ""
        contact = (try? object.optionalString("contacto")).flatMap(\.self) ?? ""
    }
}
