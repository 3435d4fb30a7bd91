/// Reads a plan file and tells every fault of it at once, each with its place.
public struct PlanReader {
    /// What a plan file says.
    public struct Reading: Hashable, Sendable {
        /// The plan.
        public var plan: Plan
        /// Those who were named, by their numbers; empty when the file says only how many.
        public var participants: [Participant]
        /// What is wished for their seats; their numbers are their places in the list, from 1.
        public var wishes: [SeatWish]
        /// What goes against a recommendation, and keys that are not known.
        public var warnings: [PlanWarning]
    }

    /// All that is wrong with a file.
    public struct Faults: Error, Hashable, Sendable {
        /// At least one.
        public var all: [PlanFault]
        /// What was also noticed.
        public var warnings: [PlanWarning]
    }

    /// Longest text in bytes.
    public static let textLimit = 64 * 1024
    /// Most tables, and most people, that a plan may name.
    public static let tableLimit = 99, peopleLimit = 2000

    var faults: [PlanFault] = []
    var warnings: [PlanWarning] = []

    /// Reads a plan.
    /// - Throws: ``Faults``, all of them.
    public static func read(_ bytes: [UInt8]) throws(Faults) -> Reading {
        var reader = PlanReader()
        guard let root = reader.parse(bytes), let plan = reader.plan(root) else {
            throw Faults(all: reader.faults, warnings: reader.warnings)
        }
        guard reader.faults.isEmpty else { throw Faults(all: reader.faults, warnings: reader.warnings) }
        let advice = plan.plan.mechanism.value.advice(on: plan.plan)
        return Reading(
            plan: plan.plan, participants: plan.people, wishes: plan.wishes,
            warnings: reader.warnings + advice)
    }

    private mutating func parse(_ bytes: [UInt8]) -> PlanObject? {
        var bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard bytes.contains(where: { $0 > 0x20 }) else {
            faults.append(PlanFault(place: "", problem: .empty))
            return nil
        }
        do {
            return try object(JSONValue(bytes), place: "")
        } catch {
            faults.append(PlanFault(place: "", problem: Self.problem(error, in: bytes)))
            return nil
        }
    }

    /// What keeps the bytes from being JSON. Bytes that are not UTF-8 come first: a file in another encoding is
    /// often not JSON for that reason alone.
    private static func problem(_ error: JSONError, in bytes: [UInt8]) -> PlanFault.Problem {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        if let line = lines.firstIndex(where: { String(validating: $0, as: UTF8.self) == nil }) {
            return .notText(line: line + 1)
        }
        let before = bytes.prefix(error.offset)
        let line = before.count { $0 == 0x0A } + 1
        if error.reason == .text { return .notText(line: line) }
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return .notJSON(line: line, column: String(decoding: before[lineStart...], as: UTF8.self).count + 1)
    }
}
