import CafeModel
import CafeWire

@testable import SessionTUI

/// Situations at table 3, as the tests of its screen meet them.
enum TableScenes {
    typealias TableDriver = Driver<TableScreen>

    static let three = TableNumber(3)

    /// A room with a briefing for table 3.
    static func room(briefing: Bool = true, rate: Int = 1) -> Room {
        var plan = Room.plan()
        if briefing {
            plan.topics[2].briefing =
                "La ruta 27 pasa cada 50 minutos. El contrato vence en marzo y permite pedir dos buses más."
        }
        plan.topics[2].host = "Lucía Herrera"
        return Room(plan: plan, rate: rate)
    }

    static func driver(_ room: Room, table: Int = 3) -> TableDriver {
        let number = TableNumber(table)
        return Driver(TableScreen(table: number), as: .table(number), in: room)
    }

    /// A screen in a stage of a fresh room.
    static func at(_ kind: StageKind, round: Int? = nil) -> TableDriver {
        let room = room()
        room.go(to: kind, round: round)
        return driver(room)
    }

    @discardableResult
    static func note(
        _ room: Room, _ kind: NoteKind, _ text: String, round: Int? = 1, table: Int = 3
    ) -> NoteID {
        let number = TableNumber(table)
        let answer = room.order(
            .recordNote(table: number, kind: kind, round: round, text: text), as: .table(number))
        guard case .done(_, _, let note?) = answer else { preconditionFailure("\(answer)") }
        return note
    }

    /// A first round with a note in each state that a note can be in.
    static func everyState() -> TableDriver {
        let room = room()
        room.go(to: .round, round: 1)
        let role = Role.table(three)
        note(room, .question, "¿Cuándo llega la ruta a la zona insular?")
        let watched = note(room, .question, "¿Quién vigila la frecuencia?")
        room.order(
            .answerNote(
                watched, seen: room.state.notes[watched]!.revision,
                text:
                    "La secretaría de movilidad; el informe sale cada mes y queda pegado en la cartelera de la junta comunal."
            ), as: role)
        let aloud = note(room, .question, "¿Habrá ruta el domingo?")
        room.order(.settleByVoice(aloud, true), as: role)
        let starred = note(room, .proposal, "Publicar el horario en la caseta comunal")
        room.order(.markNote(starred, .starred(true)), as: role)
        let presented = note(
            room, .proposal,
            "Un comité de usuarios de los cinco corregimientos que revise la frecuencia cada trimestre con la secretaría"
        )
        room.order(.markNote(presented, .presented(true)), as: role)
        note(room, .suggestion, "Avisar los cambios por la emisora comunitaria")
        let gone = note(room, .suggestion, "Repetida: avisar por la emisora")
        room.order(.markNote(gone, .withdrawn(true)), as: role)
        note(room, .redirection, "El conductor de la 27 dejó a dos personas en la vía")
        let filed = note(room, .redirection, "Cobro de más en el puente")
        room.order(.fileNote(filed, Filing(number: "2026-E-004512")), as: role)
        return driver(room)
    }

    /// The beginning of a second round, with what was said in the first.
    static func secondRound() -> TableDriver {
        let driver = everyState()
        driver.room.go(to: .round, round: 2)
        return driver
    }

    /// A rehearsal, in its first round.
    static func rehearsal() -> TableDriver {
        let room = room(rate: 20)
        room.go(to: .round, round: 1)
        note(room, .proposal, "Más buses los domingos")
        return driver(room)
    }

    /// The conclusions, one of them half-typed.
    static func conclusions() -> TableDriver {
        let driver = everyState()
        driver.room.go(to: .conclusions)
        driver.type("La zona insular necesita")
        driver.pass(seconds: 1)
        return driver
    }

    /// The end of the event, with something half-typed.
    static func finished() -> TableDriver {
        let driver = everyState()
        driver.type("Falta algo")
        driver.pass(seconds: 1)
        while driver.room.state.position != nil { driver.room.next() }
        return driver
    }

    static func english() -> TableDriver {
        let driver = everyState()
        driver.language = .english
        return driver
    }

    /// The plenary, with the turn at the table of this number.
    static func plenary(turn: Int) -> TableDriver {
        let room = everyState().room
        room.go(to: .conclusions)
        note(room, .conclusion, "La zona insular necesita una ruta propia", round: 5)
        room.go(to: .plenary)
        if turn > 1 {
            for index in 0..<(turn - 1) {
                room.order(.beginTurn(index + 1, leaving: index), as: .facilitator)
            }
        }
        return driver(room)
    }
}
