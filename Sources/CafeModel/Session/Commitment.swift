/// What the entity says it will do.
public struct Commitment: Hashable, Sendable {
    /// Its reference.
    public let id: CommitmentID
    /// The terms as they stand.
    public internal(set) var terms: CommitmentTerms
    /// Earlier words that are still kept: striking out must reach them too.
    public internal(set) var formerTexts: [TextID] = []
    /// Taken back.
    public internal(set) var withdrawn = false
    /// What happened to it since, in the order in which it was written down.
    public internal(set) var entries: [FollowUpEntry] = []
    /// Number of the last event within the session that changed its terms, or took it back or put it back.
    public internal(set) var revision: Int

    /// The number of the last event that changed the same matter as a step would: what the step must have seen.
    func lastChange(of matter: FollowUpStep.Matter) -> Int {
        let steps = entries.filter { $0.step.matter == matter }.map(\.sequence)
        return max(steps.max() ?? 0, revision)
    }
}

/// The words of a commitment.
public struct CommitmentWords: Hashable, Sendable {
    /// What will be done.
    public var text: String
    /// The responsible office (*dependencia*).
    public var office: String
    /// The person who now answers for it (*responsable actual*).
    public var person: String

    /// Words.
    public init(text: String, office: String = "", person: String = "") {
        self.text = text
        self.office = office
        self.person = person
    }

    /// As they are stored.
    public var encoded: String {
        var writer = JSONWriter()
        writer.object {
            $0.field("texto", text)
            $0.field("dependencia", office)
            $0.field("responsable", person)
        }
        return writer.text
    }

    /// The words that were stored so.
    public init(encoded: String) {
        guard let object = try? JSONObject(Array(encoded.utf8)) else {
            self.init(text: encoded)
            return
        }
        self.init(
            text: (try? object.optionalString("texto")).flatMap(\.self) ?? "",
            office: (try? object.optionalString("dependencia")).flatMap(\.self) ?? "",
            person: (try? object.optionalString("responsable")).flatMap(\.self) ?? "")
    }
}
