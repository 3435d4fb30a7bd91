import Testing

@testable import CafeModel

@Suite("The running orders of the mechanisms")
struct MechanismOrderTests {
    /// The words of `etapa.tipo`, as the contract of the command line has them.
    private static let orders: [(MechanismID, String)] = [
        (.worldCafe, "preparacion bienvenida ronda cambio ronda conclusiones plenaria compromisos cierre"),
        (.dialogueMeeting, "preparacion apertura taller plenaria compromisos cierre"),
        (
            .cocreation,
            "preparacion apertura problemas soluciones priorizacion eleccion plenaria cierre"
        ),
        (.leaderCafe, "preparacion repaso dialogo conclusiones compromisos cierre"),
    ]

    @Test("Each mechanism has the stages of its guide, in their order", arguments: orders)
    func order(mechanism: MechanismID, words: String) {
        let stages = Given(mechanism, topics: 2).state.order.map(\.kind.rawValue)
        #expect(stages.joined(separator: " ") == words)
    }

    @Test("Every mechanism is in the list above")
    func complete() { #expect(Self.orders.map(\.0) == MechanismID.allCases) }

    @Test(
        "Registration, coffee and evaluation stand where a plan gives them minutes",
        arguments: MechanismID.allCases)
    func optional(mechanism: MechanismID) throws {
        let given = Given(mechanism, topics: 2) {
            $0.minutes.registration = 15
            $0.minutes.pause = 10
            $0.minutes.evaluation = 5
        }
        let kinds = given.state.order.map(\.kind)
        #expect(kinds[1] == .registration)
        #expect(Array(kinds.suffix(2)) == [.evaluation, .closing])
        let pause = try #require(kinds.firstIndex(of: .pause))
        #expect(kinds[pause - 1].talks)
    }

    @Test(
        "Each mechanism runs from its plan to its close, and every stage between has a name and a countdown",
        arguments: MechanismID.allCases)
    func walk(mechanism: MechanismID) {
        var given = Given(mechanism, topics: 2, people: 40)
        while let position = given.state.position {
            let stage = given.state.order[position]
            #expect(stage.duration != nil || [.preparation, .closing].contains(stage.kind))
            for language in Language.allCases { #expect(!language.phrases.title(of: stage).isEmpty) }
            given.then(.enterNextStage(leaving: position))
        }
        #expect(given.state.phase == .finished)
        given.then(.approveMinutes(true), as: .recorder)
        #expect(given.state.phase == .closed)
    }

    @Test("A plan of each mechanism is written and read back the same", arguments: MechanismID.allCases)
    func canonical(mechanism: MechanismID) throws {
        var plan = Plan(
            mechanism: mechanism, title: "A", topics: [Topic(title: "T"), Topic(title: "U")], people: 70)
        plan.minutes.pause = 4
        plan.topics[0].territory = "Localidad Histórica"
        let read = try PlanReader.read(Array(plan.canonical.utf8))
        #expect(read.plan == plan)
        #expect(read.warnings.filter { if case .unknownKey = $0.matter { true } else { false } } == [])
    }

    @Test("The kinds of contribution are those of the guide")
    func kinds() {
        #expect(Mechanism.worldCafe.talkKinds == [.question, .suggestion, .proposal, .redirection])
        #expect(
            Mechanism.dialogueMeeting.kinds(.workshop).prefix(3) == [.observation, .suggestion, .proposal])
        #expect(Mechanism.cocreation.kinds(.problems).first == .problem)
        #expect(Mechanism.cocreation.kinds(.solutions).first == .solution)
        for mechanism in MechanismID.allCases {
            for stage in StageKind.allCases { #expect(mechanism.value.kinds(stage).contains(.redirection)) }
        }
    }

    @Test("Lengths of other mechanisms' stages are told to be of no use, not taken for slips")
    func unusedMinutes() throws {
        let text =
            #"{"mecanismo":"cocreacion","titulo":"A","temas":[{"titulo":"T"}],"minutos":{"ronda":20,"problemas":25}}"#
        let read = try PlanReader.read(Array(text.utf8))
        #expect(read.plan.minutes.problems == 25)
        #expect(
            read.warnings.ofNumbers == [PlanWarning(place: "minutos.ronda", matter: .unused(.cocreation))])
    }
}
