extension Participant {
    /// Somebody as a table names them for an election: name, comma, organisation or zone; nil without a name.
    public init?(nominee text: String) {
        let parts = text.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
        guard let name = parts.first, !name.isEmpty else { return nil }
        self.init(name: name, organization: parts.count > 1 ? parts[1] : "")
    }
}
