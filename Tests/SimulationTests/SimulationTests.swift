import Glibc
import Testing

/// The real hub, journal, clients and screens in simulated worlds that go wrong; see docs/reliability.md.
@Suite("Simulated events")
struct SimulationTests {
    /// What `make simulate` and `make proof` ask for.
    private static func setting(_ name: String) -> Int? {
        getenv(name).flatMap { Int(String(cString: $0)) }
    }

    private static let count = setting("CAFE_SEEDS") ?? 1000
    private static let first = setting("CAFE_FIRST_SEED") ?? 0
    /// As many as a machine has cores, and a few more: each plays its share of the seeds.
    private static let shares = 8

    private static func scenario(_ seed: Int) -> Scenario {
        var scenario = Scenario(seed: UInt64(seed))
        if let steps = setting("CAFE_STEPS") { scenario.steps = steps }
        if let seats = setting("CAFE_SEATS") { scenario.seats = seats }
        let without = getenv("CAFE_WITHOUT").map { String(cString: $0) } ?? ""
        for word in without.split(separator: ",") {
            if let fault = Scenario.Fault(rawValue: String(word)) { scenario.faults.remove(fault) }
        }
        return scenario
    }

    @Test("of any seed keep every promise", arguments: 0..<shares)
    func seeds(share: Int) async throws {
        for seed in stride(from: Self.first + share, to: Self.first + Self.count, by: Self.shares) {
            let scenario = Self.scenario(seed)
            guard let violation = Simulation(scenario).run() else { continue }
            let small = Shrinking.smallest(scenario)
            Issue.record(
                """
                seed \(seed) · \(violation)
                to see it again: \(scenario.command)
                smallest: \(small?.scenario.command ?? "does not fail again") · \(small?.violation.description ?? "")
                """)
            return
        }
    }

    @Test("are the same every time they are played")
    func same() {
        for seed: UInt64 in 0..<5 {
            let plays = (0..<2).map { _ -> String in
                let simulation = Simulation(Scenario(seed: seed))
                let violation = simulation.run()
                return "\(violation?.description ?? "") \(simulation.trace)"
            }
            #expect(plays[0] == plays[1])
        }
    }
}
