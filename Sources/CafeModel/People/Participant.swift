/// Somebody who takes part, as a plan or a list names them.
public struct Participant: Hashable, Sendable {
    /// The name; empty when known by number only.
    public var name = ""
    /// The organisation.
    public var organization = ""
    /// The value group.
    public var group = ""
    /// Where they live: locality, commune, village.
    public var territory = ""
    /// Electronic mail.
    public var email = ""
    /// Telephone.
    public var phone = ""
    /// The number of their identity document.
    public var document = ""

    /// Somebody.
    public init(
        name: String = "", organization: String = "", group: String = "", territory: String = "",
        email: String = "", phone: String = "", document: String = ""
    ) {
        self.name = name
        self.organization = organization
        self.group = group
        self.territory = territory
        self.email = email
        self.phone = phone
        self.document = document
    }

    /// Whether it says who they are or how to reach them.
    public var identifies: Bool { !(name + email + phone + document).isEmpty }
}

extension Participant {
    /// The keys under which the parts are stored; they are for ever.
    private nonisolated(unsafe) static let parts: [(StaticString, WritableKeyPath<Participant, String>)] = [
        ("nombre", \.name), ("organizacion", \.organization), ("grupo", \.group),
        ("territorio", \.territory), ("correo", \.email), ("telefono", \.phone), ("documento", \.document),
    ]

    /// The person's data as they are stored.
    public var encoded: String {
        var writer = JSONWriter()
        writer.object {
            for (key, part) in Self.parts where part == \.name || !self[keyPath: part].isEmpty {
                $0.field(key, self[keyPath: part])
            }
        }
        return writer.text
    }

    /// The person whose data were stored so.
    public init(encoded: String) {
        guard let object = try? JSONObject(Array(encoded.utf8)) else { return }
        for (key, part) in Self.parts {
            self[keyPath: part] = (try? object.optionalString(key)).flatMap(\.self) ?? ""
        }
    }
}
