import CafeModel
import CafeSystem

/// What `cafe estado --json` says, and when it was asked.
struct SessionStatus {
    let json: JSONValue
    /// Boot time in milliseconds, before and after: it was true somewhere between them.
    let asked: ClosedRange<Int64>

    init(of folder: DataFolder) throws {
        let before = SystemClock.bootMilliseconds
        let outcome = try CafeBinary.run(["estado", "--json"], in: folder)
        guard outcome.status == 0 else { throw HarnessError("estado: \(outcome.status) \(outcome.error)") }
        json = try JSONValue.of(outcome.output)
        asked = before...SystemClock.bootMilliseconds
    }

    var isOpen: Bool? { json["sesion"]?["abierta"]?.truth }
    var stage: String? { json["etapa"]?["tipo"]?.text }
    var round: Int? { json["etapa"]?["ronda"]?.number }
    var remaining: Int? { json["etapa"]?["restante_s"]?.number }
    var connectedTables: [Int] {
        (json["mesas"]?.elements ?? []).filter { $0["conectada"]?.truth == true }
            .compactMap { $0["numero"]?.number }
    }

    /// How many seconds of a session at this rate went by between an earlier status and this one: at least, at most.
    func elapsed(since earlier: SessionStatus, rate: Int) -> ClosedRange<Double> {
        let least = Double(asked.lowerBound - earlier.asked.upperBound) / 1000
        let most = Double(asked.upperBound - earlier.asked.lowerBound) / 1000
        return least * Double(rate)...most * Double(rate)
    }
}
