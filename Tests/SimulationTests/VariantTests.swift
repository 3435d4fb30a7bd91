import Testing

@Suite("A simulated event finds")
struct VariantTests {
    /// Seeds that are tried before a fault counts as not found.
    private static let patience: UInt64 = 150

    @Test("each fault that is put in on purpose, and shrinks it", arguments: Variant.allCases)
    func variant(_ variant: Variant) throws {
        for seed in 0..<Self.patience {
            var scenario = Scenario(seed: seed)
            scenario.variant = variant
            guard let violation = Simulation(scenario).run() else { continue }
            #expect(variant.breaks.contains(violation.kind), "\(variant), seed \(seed): \(violation)")
            let small = try #require(Shrinking.smallest(scenario))
            #expect(small.violation.kind == violation.kind)
            #expect(small.scenario.steps <= scenario.steps && small.scenario.seats <= scenario.seats)
            return
        }
        Issue.record("\(variant) was not found in \(Self.patience) seeds")
    }
}
