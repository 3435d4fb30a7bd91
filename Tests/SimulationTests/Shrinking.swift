/// Makes a failing scenario smaller: fewer steps, fewer screens, fewer kinds of faults, as long as it still fails.
enum Shrinking {
    static func smallest(_ failing: Scenario) -> (scenario: Scenario, violation: Violation)? {
        guard var violation = Simulation(failing).run() else { return nil }
        var best = failing
        func takes(_ change: (inout Scenario) -> Void) -> Bool {
            var smaller = best
            change(&smaller)
            guard smaller != best, let found = Simulation(smaller).run(), found.kind == violation.kind else {
                return false
            }
            (best, violation) = (smaller, found)
            return true
        }
        var stride = best.steps / 2
        while stride > 0 {
            if best.steps > stride, takes({ $0.steps -= stride }) { continue }
            stride /= 2
        }
        for fault in Scenario.Fault.allCases where best.faults.contains(fault) {
            _ = takes { $0.faults.remove(fault) }
        }
        while best.seats > 1, takes({ $0.seats -= 1 }) {}
        return (best, violation)
    }
}
