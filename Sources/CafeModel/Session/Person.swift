/// A participant of a session.
public struct Person: Hashable, Sendable {
    /// The number that stands on the card, from 1.
    public let number: Int
    /// Name, organisation and group; nil when known by number only.
    public internal(set) var data: TextID?
    /// Was named or has come; the others are only expected, because the plan says how many.
    public internal(set) var registered = false
    /// Went home.
    public internal(set) var left = false
    /// The table in each round; nil where there is no seat.
    public internal(set) var seats: [TableNumber?] = []
}

extension Participant {
    /// The person's data as they are stored.
    public var encoded: String {
        var writer = JSONWriter()
        writer.object {
            $0.field("nombre", name)
            if !organization.isEmpty { $0.field("organizacion", organization) }
            if !group.isEmpty { $0.field("grupo", group) }
        }
        return writer.text
    }

    /// The person whose data were stored so.
    public init(encoded: String) {
        guard let object = try? JSONObject(Array(encoded.utf8)) else { return }
        name = (try? object.optionalString("nombre")).flatMap(\.self) ?? ""
        organization = (try? object.optionalString("organizacion")).flatMap(\.self) ?? ""
        group = (try? object.optionalString("grupo")).flatMap(\.self) ?? ""
    }
}
