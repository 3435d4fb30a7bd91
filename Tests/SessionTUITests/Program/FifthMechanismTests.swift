import CafeWire
import Testing

@testable import CafeModel
@testable import SessionTUI

/// A mechanism that is none of the four, made here: no line of the engine, the hub or a screen knows it.
@Suite("A fifth mechanism is a value and nothing else")
struct FifthMechanismTests {
    /// *Foro de control social*: what no other has together: groups of twelve on the same points, problems and what would
    /// help against them, a talk in two stages, one spokesperson, the earlier commitments, and an evaluation.
    private static let forum = Mechanism(
        id: .leaderCafe,
        kinds: { stage in
            stage.takesTurns ? [.conclusion, .problem, .suggestion] : [.problem, .suggestion, .question]
        },
        stages: { plan in
            let minutes = plan.minutes
            return Mechanism.order(
                [
                    Stage(.opening, minutes: minutes.opening), Stage(.review, minutes: minutes.review),
                    Stage(.problems, minutes: minutes.problems), Stage(.dialogue, minutes: minutes.dialogue),
                    Stage(.election, minutes: minutes.election), Mechanism.plenary(plan),
                ], plan, pauseAfter: .problems)
        },
        seating: .assigned,
        places: .workshops(of: 12),
        answers: [.suggestion: .problem],
        talliesVoices: true,
        election: ElectionRule(representatives: 1, alternates: 1),
        recallsCommitments: true)

    private static let file = """
        { "mecanismo": "cafe-directivo", "titulo": "Foro de control social", "entidad": "Personería",
          "temas": [ { "titulo": "Obras", "pregunta": "¿Qué se terminó?" }, { "titulo": "Contratos" } ],
          "participantes": 20, "canal_pqrsd": "ventanilla",
          "minutos": { "problemas": 12, "eleccion": 5, "receso": 10, "evaluacion": 5 } }
        """

    private func read() throws -> Plan {
        let read = try PlanReader.read(Array(Self.file.utf8))
        #expect(read.warnings.allSatisfy { $0.matter == .missingBriefing }, "\(read.warnings)")
        return read.plan
    }

    @Test("its plan is read, asked by the form, written, and comes back")
    func plan() throws {
        try MechanismID.$standIn.withValue(Self.forum) {
            let plan = try read()
            #expect(plan.tableCount == 2, "groups of twelve for twenty people")
            #expect(plan.minutes.problems == 12)
            #expect(PlanForm(plan).plan() == plan)
            #expect(try PlanReader.read(Array(plan.fileText().utf8)).plan == plan)
            let lengths = PlanForm.lengths(of: plan.mechanism.value).map(\.stage)
            #expect(lengths.contains(.problems) && lengths.contains(.dialogue) && !lengths.contains(.round))
            let form = Driver(PreparationScreen(), as: .preparation, in: Room(plan: plan))
            form.size = (60, 120)
            #expect(form.text.contains("Problemas") && form.text.contains("Foro de control social"))
        }
        #expect(try PlanReader.read(Array(Self.file.utf8)).plan.minutes.problems != 12, "not without it")
    }

    @Test("it runs from plan to close on every screen, by the same keys")
    func fromPlanToClose() throws {
        try MechanismID.$standIn.withValue(Self.forum) {
            let room = Room(plan: try read())
            let table = Driver(TableScreen(table: TableNumber(1)), as: .table(TableNumber(1)), in: room)
            let leader = Driver(FacilitatorScreen(), as: .facilitator, in: room)
            let plenary = Driver(PlenaryScreen(), as: .recorder, in: room)
            let wall = Driver(ProjectorScreen(), as: .projector, in: room)
            let door = Driver(RegistrationScreen(), as: .registration, in: room)
            var passed: [StageKind] = []
            while let stage = room.state.stage {
                passed.append(stage.kind)
                #expect(leader.text.contains(leader.context.phrases.title(of: stage)), "\(stage.kind)")
                for text in [table.text, plenary.text, wall.text, door.text] { #expect(!text.isEmpty) }
                try work(in: stage.kind, room, table)
                room.next()
            }
            #expect(
                passed == [
                    .preparation, .opening, .review, .problems, .pause, .dialogue, .election, .plenary,
                    .evaluation, .closing,
                ])
            #expect(room.state.position == nil && room.state.contributionCount == 2)
            let notes = room.state.table(TableNumber(1))?.notes.compactMap { room.state.notes[$0] } ?? []
            #expect(notes.map(\.kind) == [.problem, .suggestion, .conclusion])
            #expect(notes[1].links == [notes[0].id], "what helps names the problem")
            #expect(room.state.table(TableNumber(1))?.voices.values.reduce(0, +) == 1)
            #expect(plenary.text.contains("Obras"))
        }
    }

    private func work(in stage: StageKind, _ room: Room, _ table: Driver<TableScreen>) throws {
        switch stage {
        case .problems:
            table.type("La obra sigue parada")
            table.press(.enter)
        case .dialogue:
            let problem = try #require(room.state.table(TableNumber(1))?.notes.first)
            let about = NoteSubject(topic: nil, answered: problem)
            room.order(
                .recordNote(
                    table: TableNumber(1), kind: .suggestion, round: nil, text: "Publicar el avance",
                    about: about),
                as: .table(TableNumber(1)))
            room.order(.hearVoice(TableNumber(1), seat: 2, by: 1), as: .table(TableNumber(1)))
        case .election:
            room.order(.nominate(TableNumber(1), Participant(name: "Eva Paz")), as: .table(TableNumber(1)))
            #expect(room.state.candidates.count == 1)
        case .plenary:
            table.type("Que la interventoría informe")
            table.press(.enter)
        default: break
        }
    }
}
