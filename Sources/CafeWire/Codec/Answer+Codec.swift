import CafeModel

extension CommandAnswer {
    /// The answer as the journal keeps it with the command.
    public func encoded() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { encode(into: &$0) }
        return writer.bytes
    }

    func encode(into w: inout JSONWriter) {
        switch self {
        case .done(let saved, let sequence, let note):
            w.field("is", "done")
            w.field("saved", saved)
            w.field("sequence", sequence)
            w.field("note", note)
        case .refused(let refusal):
            w.field("is", "refused")
            refusal.encode(into: &w)
        case .notPermitted: w.field("is", "notPermitted")
        case .noSuchSession: w.field("is", "noSuchSession")
        case .unsaved(let trouble):
            w.field("is", "unsaved")
            w.field("trouble", trouble.rawValue)
        }
    }

    /// The answer that bytes of the journal hold.
    public init(_ bytes: [UInt8]) throws(JSONError) { try self.init(try JSONObject(bytes)) }

    init(_ o: JSONObject) throws(JSONError) {
        switch try o.string("is") {
        case "done":
            self = .done(
                saved: try o.milliseconds("saved"), sequence: try o.int("sequence"),
                note: try o.optionalRef("note"))
        case "refused": self = .refused(try Refusal(o))
        case "notPermitted": self = .notPermitted
        case "noSuchSession": self = .noSuchSession
        case "unsaved": self = .unsaved(StorageTrouble(rawValue: try o.string("trouble")) ?? .io)
        default: throw JSONError(.type("is"), at: 0)
        }
    }
}
