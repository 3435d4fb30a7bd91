import CafeModel

@testable import SessionTUI

/// A room after two rounds, with notes of every kind, and a recorder at the screen.
struct PlenaryHall {
    let room = Room(plan: Room.plan())
    let driver: Driver<PlenaryScreen>
    /// The notes, in the order in which they were taken.
    private(set) var notes: [NoteID] = []

    init(stage: StageKind = .plenary, rows: Int = 24, columns: Int = 80, via: String? = nil) {
        room.go(to: .round, round: 1)
        var notes: [NoteID] = []
        func take(_ table: Int, _ kind: NoteKind, _ round: Int, _ text: String, in room: Room) {
            let number = TableNumber(table)
            let answer = room.order(
                .recordNote(table: number, kind: kind, round: round, text: text), as: .table(number))
            if case .done(_, _, let note?) = answer { notes.append(note) }
        }
        take(3, .question, 1, "¿Cuándo llega la ruta a la zona insular?", in: room)
        take(3, .question, 1, "¿Quién vigila la frecuencia?", in: room)
        take(3, .proposal, 1, "Publicar el horario en la caseta comunal", in: room)
        take(1, .proposal, 1, "Pavimentar la vía a la vereda El Salado", in: room)
        room.go(to: .round, round: 2)
        take(3, .suggestion, 2, "Avisar los cambios por la emisora comunitaria", in: room)
        take(
            3, .proposal, 2,
            "Un comité de usuarios que revise la frecuencia cada trimestre y que cuente lo que encuentre en la "
                + "caseta comunal", in: room)
        take(4, .proposal, 2, "Un horario visible en cada paradero", in: room)
        room.go(to: .conclusions)
        take(3, .conclusion, 2, "La gente pide horarios que se cumplan", in: room)
        room.order(.markNote(notes[2], .starred(true)), as: .table(TableNumber(3)))
        room.order(
            .answerNote(notes[1], seen: room.state.notes[notes[1]]!.revision, text: "La secretaría."),
            as: .table(TableNumber(3)))
        self.notes = notes
        if stage != .conclusions { room.go(to: stage) }
        driver = Driver(PlenaryScreen(), as: .recorder, in: room, via: via)
        driver.size = (rows, columns)
        driver.press(.resize(rows: rows, columns: columns))
    }

    /// A note as it is now.
    func note(_ place: Int) -> Note { room.state.notes[notes[place]]! }

    /// The words of a text as they are now.
    func words(_ id: TextID?) -> String? { room.state.text(id) }
}
