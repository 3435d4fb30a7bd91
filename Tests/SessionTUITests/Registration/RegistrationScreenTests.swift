import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("The screen at the door of the room")
struct RegistrationScreenTests {
    private let room: Room
    private let driver: Driver<RegistrationScreen>

    init() {
        room = Room(
            plan: Room.plan(topics: 4, people: 8),
            participants: [
                Participant(name: "Marleny Tovar", organization: "Junta El Prado", group: "Comunales"),
                Participant(name: "Óscar Peña", group: "Jóvenes"), Participant(name: "Mario Gil"),
            ])
        driver = Driver(RegistrationScreen(), as: .registration, in: room)
    }

    private func person(_ number: Int) -> Person { room.state.people[number - 1] }

    private func participant(_ number: Int) -> Participant? { room.state.participant(person(number)) }

    @Test("Part of a name and Enter mark who came, show the places and ask what they authorise")
    func arrives() {
        driver.type("tov")
        #expect(driver.text.contains("Marleny Tovar · Junta El Prado"))
        #expect(!driver.text.contains("Mario Gil"))
        driver.press(.enter)
        #expect(person(1).arrived != nil)
        #expect(driver.text.contains("Autorización de Marleny Tovar"))
        #expect(driver.text.contains("Ley 1581"))
        driver.type("2s")
        #expect(person(1).consent == Consent(treatment: true, publication: true))
        #expect(driver.text.contains("llegó 1 de 8"))
        #expect(driver.text.contains("llegó 9:"), "\(driver.text)")
    }

    @Test("Enter by habit is no consent, and Esc leaves it for later")
    func express() {
        driver.type("oscar")
        driver.press(.enter)
        driver.press(.enter)
        #expect(person(2).consent == nil)
        driver.press(.escape)
        #expect(person(2).consent == nil && person(2).arrived != nil)
        #expect(driver.text.contains("Óscar Peña, con el número 2, llegó. Ronda 1: mesa"))
    }

    @Test("Who does not authorise is known by number only from then on")
    func refuses() {
        driver.type("mario")
        driver.press(.enter)
        driver.type("n")
        #expect(participant(3) == nil)
        #expect(!driver.text.contains("Mario"))
        #expect(person(3).arrived != nil)
    }

    @Test("Three keys and the name register somebody new")
    func newcomer() {
        driver.press(.function(2))
        driver.type("Zoila Pérez")
        driver.press(.enter)
        driver.type("s")
        #expect(participant(4)?.name == "Zoila Pérez")
        #expect(person(4).arrived != nil && person(4).consent == Consent(treatment: true))
        #expect(driver.text.contains("Zoila Pérez, con el número 4, llegó."))
        #expect(driver.lines.contains { $0.contains("►") && $0.contains("Zoila Pérez") })
    }

    @Test("A name that nobody has becomes a new person with Enter; an empty one is a number")
    func unknownName() {
        driver.type("Inés")
        #expect(driver.text.contains("Nadie de la lista coincide con «Inés»"))
        driver.press(.enter)
        #expect(driver.text.contains("Persona nueva"))
        driver.press(.enter)
        driver.press(.escape)
        #expect(participant(4)?.name == "Inés" && person(4).consent == nil)
        driver.press(.control("n"), .enter)
        #expect(person(5).registered && participant(5) == nil && person(5).arrived != nil)
    }

    @Test("Several doors at once: each shows what the other did")
    func twoDoors() {
        let other = Driver(RegistrationScreen(), as: .registration, in: room)
        driver.type("2")
        other.type("2")
        other.press(.enter, .escape)
        #expect(driver.text.contains("llegó 9:"))
        driver.press(.enter)
        #expect(driver.text.contains("ya había llegado"))
    }

    @Test("Going home, coming back, and a mistake taken back")
    func departures() {
        driver.type("mario")
        driver.press(.enter, .escape)
        driver.type("mario")
        driver.press(.function(5), .enter)
        #expect(person(3).left && driver.text.contains("se fue"))
        driver.press(.function(5), .enter)
        #expect(!person(3).left)
        driver.press(.function(5), .down(), .enter)
        #expect(person(3).arrived == nil)
        driver.press(.control("z"))
        #expect(person(3).arrived != nil)
    }

    @Test("Data are filled in field by field; what was typed before Esc is kept")
    func data() {
        driver.type("oscar")
        driver.press(.function(6))
        driver.press(.enter)
        driver.type("Cabildo")
        driver.press(.enter)
        driver.press(.enter)
        driver.type("Corregimiento del sur")
        driver.press(.escape)
        #expect(
            participant(2)
                == Participant(
                    name: "Óscar Peña", organization: "Cabildo", group: "Jóvenes",
                    territory: "Corregimiento del sur"))
        #expect(driver.text.contains("Guardado."))
    }

    @Test("Attendance by group and territory, the notice, help and palette")
    func panels() {
        room.order(.checkIn(1, true), as: .registration)
        room.order(.checkIn(2, true), as: .registration)
        driver.press(.function(7))
        #expect(driver.text.contains("Comunales: 1") && driver.text.contains("Jóvenes: 1"))
        driver.press(.escape, .function(4))
        #expect(driver.text.contains("Aviso de datos") && driver.text.contains("Ley 1581"))
        driver.press(.escape, .function(1))
        for action in driver.screen.actions(driver.context) { #expect(driver.text.contains(action.summary)) }
        driver.press(.escape)
        driver.type("/asis")
        #expect(driver.text.contains("asistencia"))
        driver.press(.enter)
        #expect(driver.text.contains("Comunales: 1"))
    }

    @Test("Without a connection it says so, keeps what was done, and stores it afterwards")
    func offline() {
        driver.lose()
        driver.type("mario")
        driver.press(.enter, .escape)
        #expect(driver.text.contains("Sin conexión"))
        #expect(driver.text.contains("1 paso sin guardar todavía"))
        driver.reconnect()
        #expect(person(3).arrived != nil)
        #expect(!driver.text.contains("sin guardar"))
    }

    @Test("It fits small and large windows, and 24 rows of 80 columns show everything")
    func sizes() {
        for (rows, columns) in [(24, 80), (10, 40), (50, 160), (5, 20), (1, 1)] {
            driver.size = (rows, columns)
            #expect(driver.grid.rows == rows)
        }
        driver.size = (24, 80)
        let text = driver.text
        for words in [
            "Registro · Movilidad", "Nombre o número:", "solo con número", "Mesa", "Enter llegó", "F1 ayuda",
        ] {
            #expect(text.contains(words), "\(words)\n\(text)")
        }
    }

    @Test("It speaks English too")
    func english() {
        driver.language = .english
        driver.press(.function(2))
        #expect(driver.text.contains("New person"))
    }
}
