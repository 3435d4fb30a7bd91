import Testing

@testable import CafeModel

@Suite("Mesa de cocreación")
struct CocreationTests {
    private let table = Role.table(TableNumber(1))

    private func inSolutions() -> (Given, NoteID) {
        var given = Given(.cocreation, topics: 2)
        given.go(to: .problems)
        let problem = given.note("No hay datos abiertos.", kind: .problem)
        given.go(to: .solutions)
        return (given, problem)
    }

    @Test("A solution names the problem that it answers, from both sides")
    func names() throws {
        var (given, problem) = inSolutions()
        let solution = given.note("Publicarlos.", kind: .solution, about: NoteSubject(answered: problem))
        let note = try #require(given.state.notes[solution])
        #expect(given.state.answered(by: note)?.id == problem)
        #expect(given.state.notes[problem]?.links == [solution])
        #expect(!given.state.lacksAnswered(note))
    }

    @Test("A solution without a problem is taken, shown as such, and can name it later")
    func later() throws {
        var (given, problem) = inSolutions()
        let solution = given.note("Publicarlos.", kind: .solution)
        #expect(given.state.notes[solution].map { given.state.lacksAnswered($0) } == true)
        given.then(.linkNotes(solution, problem, linked: true), as: table)
        #expect(given.state.notes[solution].map { given.state.lacksAnswered($0) } == false)
        given.then(.markNote(problem, .withdrawn(true)), as: table)
        #expect(given.state.notes[solution].map { given.state.lacksAnswered($0) } == true)
    }

    @Test("A solution cannot answer what is not a problem; another kind answers nothing")
    func wrong() throws {
        var (given, problem) = inSolutions()
        let solution = given.note("Publicarlos.", kind: .solution, about: NoteSubject(answered: problem))
        let command = Command.recordNote(
            table: TableNumber(1), kind: .solution, round: nil, text: "x",
            about: NoteSubject(answered: solution))
        #expect(given.refusal(of: command) == .noSuchNote)
        let observation = given.note("Algo.", kind: .observation, about: NoteSubject(answered: problem))
        #expect(given.state.notes[observation]?.links == [])
    }

    @Test("Taking back the note takes its bond out of the count, and puts it back with it")
    func undo() throws {
        var (given, problem) = inSolutions()
        let solution = given.note("Publicarlos.", kind: .solution, about: NoteSubject(answered: problem))
        try given.undo(by: table)
        #expect(given.state.notes[solution]?.withdrawn == true)
        try given.redo(by: table)
        #expect(given.state.notes[solution].flatMap { given.state.answered(by: $0) }?.id == problem)
    }

    @Test("A note belongs to the pillar that it was given, else to its topic's")
    func pillars() throws {
        var given = Given(.cocreation, topics: 2) {
            $0.topics[0].classification = Topic.Classification(type: "Pilar", value: "Rendición de cuentas")
        }
        given.go(to: .problems)
        let note = given.note("Nadie explica el gasto.", kind: .problem)
        func place() -> PillarPlace? { given.state.notes[note].flatMap { given.state.pillar(of: $0) } }
        #expect(place() == .pillar(.accountability))
        given.then(.markNote(note, .pillar(.subtheme(.access))), as: table)
        #expect(place() == .subtheme(.access))
        #expect(place()?.pillar == .transparency)
        try given.undo(by: table)
        #expect(place() == .pillar(.accountability))
    }

    @Test("There are four pillars with two subthemes each, known by their official names")
    func official() {
        #expect(Pillar.allCases.map(\.subthemes.count) == [2, 2, 2, 2])
        #expect(PillarPlace(code: "Inclusión activa") == .subtheme(.inclusion))
        #expect(PillarPlace(code: "diseño metodológico") == .subtheme(.method))
        #expect(PillarPlace(code: "Pertinencia, calidad y rigor") == .subtheme(.rigour))
        #expect(PillarPlace(code: "PARTICIPACIÓN") == .pillar(.participation))
        #expect(PillarPlace(code: "deporte") == nil)
        for place in PillarPlace.all { #expect(PillarPlace(code: place.code) == place) }
    }
}
