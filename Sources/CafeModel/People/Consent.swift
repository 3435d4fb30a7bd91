/// What a participant authorised (Ley 1581 de 2012: before, expressly, informed). When and before whom is in the fact
/// that tells it.
public struct Consent: Hashable, Sendable {
    /// Their data may be kept for this event.
    public var treatment: Bool
    /// Their name may be published.
    public var publication: Bool
    /// Sensitive data (health, ethnic group, disability) may be kept; answering is optional (article 6).
    public var sensitive: Bool
    /// The participant is a minor: whoever represents them has answered (article 7).
    public var minor: Bool

    /// An answer.
    public init(
        treatment: Bool, publication: Bool = false, sensitive: Bool = false, minor: Bool = false
    ) {
        self.treatment = treatment
        self.publication = publication
        self.sensitive = sensitive
        self.minor = minor
    }
}

extension Consent {
    /// Writes the answers as fields.
    public func encode(into w: inout JSONWriter) {
        w.field("treatment", treatment)
        w.field("publication", publication)
        w.field("sensitive", sensitive)
        w.field("minor", minor)
    }

    /// The answers that the fields hold; nil when nobody was asked.
    /// - Throws: ``JSONError`` when a field is of another type.
    public init?(_ o: JSONObject) throws(JSONError) {
        guard o.has("treatment") else { return nil }
        self.init(
            treatment: try o.bool("treatment"), publication: try o.bool("publication"),
            sensitive: try o.bool("sensitive"), minor: try o.bool("minor"))
    }
}
