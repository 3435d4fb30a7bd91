import CafeHub
import Testing

@Suite("Who may do what")
struct ReachTests {
    @Test("Only the owner of the clock moves it")
    func clock() {
        #expect(Permissions.reach(of: .facilitator, for: .pauseClock(.all)) == .whole)
        #expect(Permissions.reach(of: .projector, for: .pauseClock(.all)) == .none)
    }
}
