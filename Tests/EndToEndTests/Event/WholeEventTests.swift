import CafeModel
import CafeSystem
import Testing

@Suite("A whole event, in the terminals of a room", .timeLimit(.minutes(5)))
struct WholeEventTests {
    @Test(
        "runs from preparation to its end through a hub killed in mid-round, and the acta holds every note once"
    )
    func event() throws {
        var event = try WholeEvent()
        try event.openScreens()
        try event.welcome()
        try event.firstRound()
        try event.changeOfTables()
        try event.roundInWhichTheHubDies()
        try event.laterRounds()
        try event.conclusions()
        try event.plenary()
        try event.commitments()
        try event.end()
        try event.checkMinutes()
        try event.checkLog()
        try event.leave()
    }
}
