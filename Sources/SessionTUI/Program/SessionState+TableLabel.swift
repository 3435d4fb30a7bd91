import CafeModel

extension SessionState {
    /// What a table is known by beside its number.
    func tableLabel(_ number: TableNumber) -> String { plan.label(of: number) }
}
