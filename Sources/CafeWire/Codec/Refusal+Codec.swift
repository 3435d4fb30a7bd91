import CafeModel

extension Refusal {
    func encode(into w: inout JSONWriter) {
        switch self {
        case .eventFinished: w.field("why", "eventFinished")
        case .eventNotFinished: w.field("why", "eventNotFinished")
        case .minutesFrozen: w.field("why", "minutesFrozen")
        case .replayed: w.field("why", "replayed")
        case .noSuchTable(let table, let count):
            w.field("why", "noSuchTable")
            w.field("table", table)
            w.field("of", count)
        case .noSuchNote: w.field("why", "noSuchNote")
        case .noSuchParticipant(let number):
            w.field("why", "noSuchParticipant")
            w.field("number", number)
        case .notInMechanism: w.field("why", "notInMechanism")
        case .noSuchItem: w.field("why", "noSuchItem")
        case .emptyText: w.field("why", "emptyText")
        case .reasonMissing: w.field("why", "reasonMissing")
        case .textTooLong(let limit):
            w.field("why", "textTooLong")
            w.field("limit", limit)
        case .kindNotInMechanism(let kind, let allowed):
            w.field("why", "kindNotInMechanism")
            w.field("kind", kind.code)
            w.field("allowed", array: { for kind in allowed { $0.string(kind.code) } })
        case .noSuchRound(let round):
            w.field("why", "noSuchRound")
            w.field("round", round)
        case .stageChanged(let now):
            w.field("why", "stageChanged")
            w.field("now", now)
        case .turnChanged(let now):
            w.field("why", "turnChanged")
            w.field("now", now)
        case .noEarlierStage: w.field("why", "noEarlierStage")
        case .noClock: w.field("why", "noClock")
        case .noteChanged(let note):
            w.field("why", "noteChanged")
            w.field("note", note)
        case .groupChanged(let group):
            w.field("why", "groupChanged")
            w.field("group", group)
        case .alreadyGrouped(let group):
            w.field("why", "alreadyGrouped")
            w.field("group", group)
        case .commitmentChanged(let id):
            w.field("why", "commitmentChanged")
            w.field("commitment", id)
        case .noSuchPassage: w.field("why", "noSuchPassage")
        case .nothingToUndo: w.field("why", "nothingToUndo")
        case .changedSince: w.field("why", "changedSince")
        case .alreadyBegun: w.field("why", "alreadyBegun")
        case .planChanged: w.field("why", "planChanged")
        case .minutesOutOfRange(let range):
            w.field("why", "minutesOutOfRange")
            w.field("from", range.lowerBound)
            w.field("to", range.upperBound)
        case .noSuchDay(let text):
            w.field("why", "noSuchDay")
            w.field("text", text)
        case .nobodyToSeat: w.field("why", "nobodyToSeat")
        case .numberOutOfRange(let range):
            w.field("why", "numberOutOfRange")
            w.field("from", range.lowerBound)
            w.field("to", range.upperBound)
        }
    }

    init(_ o: JSONObject) throws(JSONError) {
        switch try o.string("why") {
        case "eventFinished": self = .eventFinished
        case "eventNotFinished": self = .eventNotFinished
        case "minutesFrozen": self = .minutesFrozen
        case "replayed": self = .replayed
        case "noSuchTable": self = .noSuchTable(try o.int("table"), of: try o.int("of"))
        case "noSuchNote": self = .noSuchNote
        case "noSuchParticipant": self = .noSuchParticipant(try o.int("number"))
        case "notInMechanism": self = .notInMechanism
        case "noSuchItem": self = .noSuchItem
        case "emptyText": self = .emptyText
        case "reasonMissing": self = .reasonMissing
        case "textTooLong": self = .textTooLong(limit: try o.int("limit"))
        case "kindNotInMechanism":
            self = .kindNotInMechanism(
                NoteKind(code: try o.string("kind")) ?? .observation,
                allowed: try o.strings("allowed").compactMap { NoteKind(code: $0) })
        case "noSuchRound": self = .noSuchRound(try o.int("round"))
        case "stageChanged": self = .stageChanged(now: try o.optionalInt("now"))
        case "turnChanged": self = .turnChanged(now: try o.int("now"))
        case "noEarlierStage": self = .noEarlierStage
        case "noClock": self = .noClock
        case "noteChanged": self = .noteChanged(try o.ref("note"))
        case "alreadyGrouped": self = .alreadyGrouped(try o.ref("group"))
        case "groupChanged": self = .groupChanged(try o.ref("group"))
        case "commitmentChanged": self = .commitmentChanged(try o.ref("commitment"))
        case "noSuchPassage": self = .noSuchPassage
        case "nothingToUndo": self = .nothingToUndo
        case "changedSince": self = .changedSince
        case "alreadyBegun": self = .alreadyBegun
        case "planChanged": self = .planChanged
        case "minutesOutOfRange": self = .minutesOutOfRange(try Self.range(o))
        case "noSuchDay": self = .noSuchDay(try o.string("text"))
        case "nobodyToSeat": self = .nobodyToSeat
        case "numberOutOfRange": self = .numberOutOfRange(try Self.range(o))
        default: throw JSONError(.type("why"), at: 0)
        }
    }

    private static func range(_ o: JSONObject) throws(JSONError) -> ClosedRange<Int> {
        let from = try o.int("from")
        return from...max(from, try o.int("to"))
    }
}
