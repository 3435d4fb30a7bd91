import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("The preparation screen")
struct PreparationScreenTests {
    @Test("begins with the mechanism, what it is for and what not; whoever just writes writes the title")
    func beginning() {
        let form = PreparationSupport.fresh()
        #expect(form.text.contains("◄ World Café ►") && form.text.contains("Para qué no es:"))
        #expect(form.effects == [])
        form.type("Agua rural")
        form.pass(seconds: 1)
        #expect(form.screen.form[.fact(.title)] == "Agua rural")
        #expect(form.text.contains("► Título                Agua rural"))
        #expect(form.lines[0].hasSuffix("● Borrador protegido"))
    }

    @Test("every mechanism says what it is for", arguments: MechanismID.allCases)
    func mechanisms(mechanism: MechanismID) {
        let form = PreparationSupport.fresh()
        for _ in 0..<MechanismID.allCases.count where form.screen.form.mechanism != mechanism {
            form.press(.right())
        }
        for size in [(24, 80), (40, 120)] {
            form.size = size
            let phrases = Language.spanish.phrases
            #expect(form.text.contains("◄ \(phrases.name(of: mechanism)) ►"))
            let first = phrases.prepPurpose(of: mechanism).split(separator: " ").prefix(4).joined(
                separator: " ")
            #expect(form.text.contains(first))
            #expect(form.lines.contains { $0.contains("Esc salir") })
        }
        #expect(form.text.contains("Orden del día"))
    }

    @Test("a draft becomes a session with its first topic, and each answer left revises its plan")
    func saving() {
        let form = PreparationSupport.fresh()
        form.type("Agua")
        form.press(.enter)
        #expect(form.commands == [])
        form.answer(.topic(0, .title), "Pozos")
        guard case .planSession(let plan, let people, 1, _) = form.commands.first else {
            Issue.record("no session")
            return
        }
        #expect(plan.title == "Agua" && plan.topics.map(\.title) == ["Pozos"] && people == [])
        #expect(form.lines[0].contains("√ Guardado"))
        form.answer(.fact(.place), "Salón comunal")
        #expect(form.room.state.plan.place == "Salón comunal")
        #expect(form.commands.count == 2)
        form.press(.down(), .down(), .up())
        #expect(form.commands.count == 2, "what did not change is not saved again")
    }

    @Test("a half-typed date is no error until it is left, and then it says how to write one")
    func faults() {
        let form = PreparationSupport.existing()
        form.go(.fact(.date))
        form.press(.control("u"))
        form.type("31/2/20")
        #expect(!form.text.contains("no es una fecha"))
        form.press(.enter)
        #expect(form.text.contains("! no es una fecha. Escríbala así: 3/12/2026."))
        #expect(form.room.state.plan.date == CalendarDate(iso: "2026-12-03"), "a faulty plan is not saved")
        form.pass(seconds: 1)
        #expect(form.lines[0].contains("Borrador protegido"))
        form.go(.fact(.date))
        form.press(.control("u"))
        form.type("4-12-2026")
        form.press(.enter)
        #expect(form.text.contains("4/12/2026  viernes 4 de diciembre de 2026"))
        #expect(form.room.state.plan.date == CalendarDate(iso: "2026-12-04"))
    }

    @Test("the end stands in sight, and the running order beside the form or a key away")
    func order() {
        var plan = Room.plan()
        plan.startMinute = 540
        let form = PreparationSupport.existing(plan)
        #expect(
            form.lines[1].contains(
                "cierre previsto 11:38\u{A0}a.\u{A0}m."))
        #expect(!form.text.contains("Cambio de mesa"))
        form.press(.control("o"))
        #expect(form.text.contains("Cambio de mesa") && form.text.contains("Orden del día"))
        form.press(.escape)
        form.size = (40, 120)
        #expect(form.text.contains("Cambio de mesa") && form.text.contains("28 personas en 5 mesas"))
    }

    @Test("warnings stand beside their answers and in the review, with the guide's reason")
    func warnings() {
        var plan = Room.plan(topics: 2)
        plan.complaintsChannel = ""
        plan.topics[0].chairs = 12
        let form = PreparationSupport.existing(plan)
        form.size = (60, 120)
        form.go(.topic(0, .chairs))
        #expect(
            form.text.contains("! 12 sillas; la guía recomienda máximo 10 por"))
        #expect(form.text.contains("! falta la ficha informativa; la guía pide"))
        form.press(.pageDown(), .pageDown())
        #expect(form.screen.focus == .advice(0))
        #expect(form.text.contains("! Canal de PQRSD: falta el canal de PQRSD (peticiones,"))
        form.press(.enter)
        #expect(form.screen.focus.field == .topic(0, .chairs))
    }

    @Test("opening leads to the facilitator once all is saved, and says what is missing before")
    func opening() {
        let form = PreparationSupport.fresh()
        form.type("Agua")
        for _ in 0..<6 { form.press(.pageDown()) }
        #expect(form.screen.focus == .open)
        form.press(.enter)
        #expect(form.text.contains("Para abrir el evento corrija antes: Tema 1."))
        #expect(form.screen.focus == .field(.topic(0, .title)))
        form.type("Pozos")
        for _ in 0..<6 { form.press(.pageDown()) }
        form.press(.enter)
        #expect(form.effects.last == .open(.facilitate(form.room.state.id)))
        #expect(form.room.state.plan.topics.map(\.title) == ["Pozos"])
    }

    @Test("Esc leaves what is no plan yet as a draft, and saves what is one")
    func leaving() {
        let form = PreparationSupport.fresh()
        form.type("Agua")
        form.press(.escape)
        form.pass(seconds: 1)
        #expect(form.effects.last == .leave)
        #expect(form.whatIsKept[.fact(.title)] == "Agua")
        let other = PreparationSupport.existing()
        other.go(.fact(.place))
        other.type("Salón")
        other.press(.escape)
        #expect(other.effects.last == .leave && other.room.state.plan.place == "Salón")
    }

    @Test("without connection it says so, and does not leave without asking")
    func lost() {
        let form = PreparationSupport.existing()
        form.lose()
        form.go(.fact(.place))
        form.type("Salón")
        #expect(form.lines[0].contains("! SIN GUARDAR"))
        form.press(.escape)
        #expect(!form.effects.contains(.leave) && form.text.contains("Guardando antes de salir"))
        form.press(.escape)
        #expect(form.text.contains("Lo último no está guardado"))
        form.press(.escape)
        form.reconnect()
        #expect(form.room.state.plan.place == "Salón")
    }

    @Test(
        "topics: a line typed makes one, Ctrl-Z brings back a removed one, Alt-↑ moves it, lines pasted are one each"
    )
    func topics() {
        let form = PreparationSupport.fresh()
        form.go(.topic(0, .title))
        form.press(.paste("Pozos\nRíos\n\nMar"))
        #expect((0..<3).map { form.screen.form[.topic($0, .title)] } == ["Pozos", "Ríos", "Mar"])
        form.answer(.topic(1, .briefing), "120 m3")
        form.go(.topic(1, .title))
        form.press(.up(.alt))
        #expect(form.screen.form[.topic(0, .briefing)] == "120 m3")
        form.press(.control("p"))
        form.type("quitar")
        form.press(.enter)
        #expect(form.screen.form.topicCount == 2 && form.screen.form[.topic(0, .title)] == "Pozos")
        form.press(.control("z"))
        #expect(form.screen.form.topicCount == 3 && form.screen.form[.topic(0, .briefing)] == "120 m3")
    }

    @Test("goals are chosen from the seventeen")
    func goals() {
        let form = PreparationSupport.existing()
        form.go(.topic(0, .classification))
        form.press(.character(" "))
        #expect(form.text.contains("Objetivo de Desarrollo Sostenible (ODS)"))
        form.press(.down(), .down(), .enter, .enter, .character(" "))
        #expect(form.text.contains("1. Fin de la pobreza"))
        form.press(.down(), .down(), .down(), .down(), .down(), .down(), .enter)
        #expect(
            form.room.state.plan.topics[0].classification
                == Topic.Classification(type: "ods", value: "6"))
        #expect(form.text.contains("6. Agua limpia y saneamiento"))
        form.language = .english
        #expect(form.text.contains("6. Clean water and sanitation"))
    }

    @Test("once the event is on, the plan is read and not changed")
    func tooLate() {
        let form = PreparationSupport.existing()
        form.room.next()
        form.go(.fact(.place))
        form.type("x")
        #expect(form.screen.form[.fact(.place)] == "" && form.text.contains("El evento ya empezó"))
    }

    @Test("what two people write at the same time is both kept")
    func twoPeople() {
        let room = Room(plan: Room.plan())
        let one = Driver(PreparationScreen(), as: .preparation, in: room)
        let other = Driver(PreparationScreen(), as: .preparation, in: room)
        one.go(.fact(.place))
        one.type("Salón")
        other.answer(.fact(.entity), "Alcaldía")
        one.press(.enter)
        #expect(room.state.plan.place == "Salón" && room.state.plan.entity == "Alcaldía")
        #expect(other.screen.form[.fact(.place)] == "Salón")
    }
}
