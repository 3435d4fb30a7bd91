import CafeModel
import Testing

@testable import SessionTUI

@Suite struct PlenaryIndexTests {
    @Test func followingFactByFactCountsWhatCountingAnewDoes() {
        let hall = PlenaryHall()
        hall.room.order(.markNote(hall.notes[0], .withdrawn(true)), as: .table(TableNumber(3)))
        hall.room.order(.markNote(hall.notes[3], .reviewed(true)), as: .recorder)
        hall.room.order(
            .recordNote(table: TableNumber(1), kind: .proposal, round: 1, text: "Otra vez"),
            as: .table(TableNumber(1)))
        var state = SessionState(id: hall.room.state.id)
        var followed = PlenaryIndex()
        var recorded = 0
        for fact in hall.room.facts {
            state.apply(fact)
            followed.follow(fact.event, state)
            var anew = PlenaryIndex()
            anew.rebuild(state)
            #expect(followed == anew)
            if case .noteRecorded = fact.event { recorded += 1 }
        }
        #expect(recorded == 9)
    }

    @Test func aNoteThatIsKnownAlreadyIsNotCountedTwice() throws {
        let hall = PlenaryHall()
        var index = PlenaryIndex()
        index.rebuild(hall.room.state)
        let before = index
        for fact in hall.room.facts { index.follow(fact.event, hall.room.state) }
        #expect(index == before)
    }
}
