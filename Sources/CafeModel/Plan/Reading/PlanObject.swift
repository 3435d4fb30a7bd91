/// An object of a plan file whose members are taken one by one; what is left at the end was not understood.
struct PlanObject {
    let place: String
    private var members: [JSONValue.Member] = []
    private var keys: Set<String> = []
    private(set) var asked: [String] = []

    init(place: String) { self.place = place }

    /// Adds a member; false when there is one of that key.
    mutating func add(_ member: JSONValue.Member) -> Bool {
        guard keys.insert(member.key).inserted else { return false }
        members.append(member)
        return true
    }

    /// The place of a member; its key comes from a stranger's file and goes to a terminal.
    func path(_ key: String) -> String {
        let key = CleanText.singleLine(key)
        return place.isEmpty ? key : place + "." + key
    }

    /// The value of a key, left where it is.
    func peek(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }

    var left: [String] { members.map(\.key) }

    /// The value of a key, null counting as absent.
    @discardableResult
    mutating func take(_ key: String) -> JSONValue? {
        asked.append(key)
        guard let index = members.firstIndex(where: { $0.key == key }) else { return nil }
        let value = members.remove(at: index).value
        return value == .null ? nil : value
    }
}
