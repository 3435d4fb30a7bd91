import CafeModel

extension EarlierCommitment {
    func encode(into w: inout JSONWriter) {
        w.field("session", session)
        w.field("title", title)
        w.field("day", day?.iso)
        w.field("commitment", commitment)
        w.field("words", words.encoded)
        w.field("due", due)
        w.field("state", recorded.rawValue)
        w.field("reason", reason)
    }

    init(_ o: JSONObject) throws(JSONError) {
        guard let state = CommitmentState(rawValue: try o.string("state")) else {
            throw JSONError(.type("state"), at: 0)
        }
        self.init(
            session: try o.ref("session"), title: try o.string("title"),
            day: try o.optionalString("day").flatMap { CalendarDate(iso: $0) },
            commitment: try o.ref("commitment"), words: CommitmentWords(encoded: try o.string("words")),
            due: try o.optionalString("due"), recorded: state, reason: try o.string("reason"))
    }
}
