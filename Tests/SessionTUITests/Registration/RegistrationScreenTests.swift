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

    // MARK: Half-typed

    /// What the hub would hand to the next screen at the door.
    private func left(_ driver: Driver<RegistrationScreen>) -> [DraftMessage] {
        var drafts: [DraftMessage] = []
        for effect in driver.effects {
            switch effect {
            case .keep(let draft): drafts = drafts.filter { $0.command != draft.command } + [draft]
            case .drop(let id), .submit(_, let id): drafts.removeAll { $0.command == id }
            default: break
            }
        }
        return drafts
    }

    /// The screen is killed, and somebody opens it again.
    private func again(after driver: Driver<RegistrationScreen>) -> Driver<RegistrationScreen> {
        let next = Driver(RegistrationScreen(), as: .registration, in: room)
        for draft in left(driver) { next.hear(.draft(draft)) }
        return next
    }

    @Test("A half-typed new name is there again, wherever it was typed", arguments: [true, false])
    func halfTyped(inSearch: Bool) {
        if !inSearch { driver.press(.function(2)) }
        driver.type("Zoila Pér")
        let next = again(after: driver)
        #expect(next.text.contains("Persona nueva") && next.text.contains("Zoila Pér"))
        #expect(next.text.contains("Aquí está lo que quedó a medias."))
        next.type("ez")
        next.press(.enter)
        next.type("s")
        #expect(participant(4)?.name == "Zoila Pérez")
        #expect(left(next).isEmpty)
    }

    @Test("Killed at the question what she authorises, the name is there again")
    func killedAtConsent() {
        driver.press(.function(2))
        driver.type("Zoila Pérez")
        driver.press(.enter)
        #expect(again(after: driver).text.contains("Zoila Pérez"))
    }

    @Test("Half-typed data of somebody are there again, with the cursor where it was")
    func halfTypedData() throws {
        driver.type("oscar")
        driver.press(.function(6), .enter)
        driver.type("Cabildo Ñ")
        let next = again(after: driver)
        next.type("ame")
        next.press(.escape)
        #expect(participant(2)?.organization == "Cabildo Ñame")
        #expect(left(next).isEmpty)
    }

    @Test("What is searched on the list, saved or thrown away leaves no draft")
    func noDraft() {
        driver.type("tov")
        #expect(left(driver).isEmpty)
        driver.press(.enter, .escape, .function(2))
        driver.type("Zoila")
        #expect(left(driver).map(\.text) == ["Zoila"])
        driver.press(.escape)
        #expect(left(driver).isEmpty)
        driver.type("7")
        #expect(left(driver).isEmpty)
    }

    @Test("Two names left half-typed: the second waits until somebody asks for it")
    func twoLeft() {
        let other = Driver(RegistrationScreen(), as: .registration, in: room)
        driver.type("Zoila")
        other.type("Hernán")
        let next = Driver(RegistrationScreen(), as: .registration, in: room)
        for draft in left(driver) + left(other) { next.hear(.draft(draft)) }
        #expect(next.text.contains("Zoila") && !next.text.contains("Hernán"))
        next.press(.enter, .escape, .function(2))
        #expect(next.text.contains("Hernán"))
        next.press(.enter, .escape)
        #expect((4...5).map { participant($0)?.name } == ["Zoila", "Hernán"])
        #expect(left(next).isEmpty)
    }

    @Test("A refused name stays written")
    func refusedName() {
        driver.press(.function(2))
        driver.type("Zoila")
        room.go(to: .closing)
        room.next()
        driver.press(.enter, .escape)
        guard participant(4) == nil else { return }
        #expect(left(driver).map(\.text) == ["Zoila"])
        driver.press(.function(2))
        #expect(driver.text.contains("Zoila"))
    }
}
