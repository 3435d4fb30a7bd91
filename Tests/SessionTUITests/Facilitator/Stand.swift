import CafeModel
import CafeWire

@testable import SessionTUI

/// A facilitator's place in a room, as tests set it up.
struct Stand {
    let room: Room
    let driver: Driver<FacilitatorScreen>

    init(topics: Int = 5, rate: Int = 1) {
        room = Room(plan: Room.plan(topics: topics), rate: rate)
        driver = Driver(FacilitatorScreen(), as: .facilitator, in: room)
    }

    /// The event half a minute into a round, every stage before it with its full time and so much more.
    static func inRound(_ round: Int, delayed minutes: Int = 0) -> Stand {
        let stand = Stand()
        stand.room.next()
        stand.room.pass(seconds: minutes * 60)
        while let stage = stand.state.stage, stage.kind != .round || stage.round != round {
            stand.room.pass(seconds: Int((stage.duration ?? .zero).count / 1000))
            stand.room.next()
        }
        stand.driver.pass(seconds: 30)
        return stand
    }

    /// Which tables have a screen open, and at which somebody writes.
    func seat(_ tables: Int..., writing: Set<Int> = []) {
        let present = tables.map { number in
            Presence(
                connection: ConnectionID(high: 1, low: UInt64(number)), role: .table(TableNumber(number)),
                name: number == 1 ? "Ana Ruiz" : "", isWriting: writing.contains(number), since: .zero)
        }
        driver.hear(.presence(present))
    }

    /// A note of a table.
    func note(_ kind: NoteKind, _ text: String, at table: Int) {
        room.order(
            .recordNote(
                table: TableNumber(table), kind: kind, round: room.state.writingRound, text: text),
            as: .table(TableNumber(table)))
    }

    /// The line of the screen that holds a text; empty when there is none.
    func line(with text: String) -> String { driver.lines.first { $0.contains(text) } ?? "" }

    var bells: Int { driver.effects.count { $0 == .bell } }
    var state: SessionState { room.state }
}
