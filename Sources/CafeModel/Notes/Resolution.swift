/// What becomes of a proposal, with why; and for proposals and open questions alike, which office owes a reply, and by
/// when. One value, because all of it is decided together and replaced together.
public struct Resolution: Hashable, Sendable {
    /// What becomes of it; open questions stay *por analizar* until they are answered.
    public var outcome: Outcome
    /// Why; never empty for what was not taken up.
    public var reason: String
    /// The office (*dependencia*) that replies; empty as long as none was named.
    public var office: String
    /// By when it replies, as yyyy-mm-dd; empty as long as no day was named.
    public var due: String

    /// A resolution; as it is at first when nothing is given.
    public init(_ outcome: Outcome = .pending, reason: String = "", office: String = "", due: String = "") {
        self.outcome = outcome
        self.reason = reason
        self.office = office
        self.due = due
    }

    /// The words as they are stored apart from the event: a JSON object `{razon, dependencia}`.
    public var encodedWords: String {
        var writer = JSONWriter()
        writer.object {
            $0.field("razon", reason)
            $0.field("dependencia", office)
        }
        return writer.text
    }

    /// A resolution from the parts of its event; without words when those are gone or were never given.
    init(_ outcome: Outcome, due: String?, words: String?) {
        self.init(outcome, due: due ?? "")
        guard let words, let object = try? JSONObject(Array(words.utf8)) else { return }
        reason = (try? object.optionalString("razon")).flatMap(\.self) ?? ""
        office = (try? object.optionalString("dependencia")).flatMap(\.self) ?? ""
    }

    /// Writes the parts as fields of an object.
    public func encode(into w: inout JSONWriter) {
        w.field("outcome", outcome.code)
        w.field("reason", reason)
        w.field("office", office)
        w.field("due", due)
    }

    /// The resolution that an object's fields hold.
    /// - Throws: ``JSONError`` when its outcome is none.
    public init(_ o: JSONObject) throws(JSONError) {
        guard let outcome = Outcome(code: try o.string("outcome")) else {
            throw JSONError(.type("outcome"), at: 0)
        }
        self.init(
            outcome, reason: try o.optionalString("reason") ?? "",
            office: try o.optionalString("office") ?? "",
            due: try o.optionalString("due") ?? "")
    }
}

extension SessionState {
    /// What becomes of a note, as far as this reader may see the words.
    public func resolution(of note: Note) -> Resolution {
        Resolution(note.outcome, due: note.due, words: text(note.resolution))
    }
}
