import Testing

@testable import CafeModel

@Suite("Words about participants")
struct PeoplePhraseTests {
    private static let matters: [ImportDoubt.Matter] = [
        .otherEncoding(.windows1252), .unreadable, .openQuote, .tooManyCells(5, expected: 3),
        .tooFewCells(1, expected: 3), .aboveHeader, .noName, .oddName("A1"), .oddEmail("x"),
        .roundedNumber("1,02E+09"),
        .unclearConsent("quizá"), .noConsent, .repeated(line: 3), .known(number: 4), .sameName(line: 9),
        .noTable("12"), .unknownPartner("Luz"), .tooMany(limit: 20),
    ]

    private static let faults: [RotationFault] = [
        .nobody, .noTables, .noRounds, .moreRoundsThanTables(rounds: 5, tables: 3),
        .chairsOfOtherTables(chairs: 2, tables: 3), .unknownPerson(8), .unknownTable(6, ofPerson: 1),
        .pairedWithSelf(0), .togetherAndSeparate(0, 1), .togetherAtDifferentTables(0, 1),
        .separateAtSameTable(0, 1),
    ]

    private func sentences(_ language: Language) -> [String] {
        let phrases = language.phrases
        return Self.matters.map { phrases.sentence(ImportDoubt(line: 7, $0)) }
            + Self.faults.map { phrases.sentence($0) }
            + PeoplePaperWord.allCases.filter { $0 != .noPlace && $0 != .no }.map { phrases.peoplePaper($0) }
            + RegistrationAction.allCases.flatMap {
                [phrases.registration($0).name, phrases.registration($0).summary]
            }
            + DepartureChoice.allCases.map { phrases.registrationDeparture($0) }
            + PersonField.allCases.map { phrases.registrationField($0, of: "X").title }
            + ImportColumn.allCases.map { phrases.importWhichColumn($0, mayBeNone: true) }
    }

    @Test("Every sentence is there in both languages, and is not the same one")
    func both() {
        for (spanish, english) in zip(sentences(.spanish), sentences(.english)) {
            #expect(!spanish.isEmpty && !english.isEmpty)
            #expect(spanish != english)
        }
    }

    @Test("Doubts begin with their line")
    func lines() {
        for matter in Self.matters {
            #expect(Language.spanish.phrases.sentence(ImportDoubt(line: 7, matter)).hasPrefix("línea 7: "))
        }
    }

    @Test("The rotation's quality is told as people say it, and people and tables are counted from 1")
    func mixing() {
        let rotation = Rotation(seats: [[0, 1], [0, 0], [1, 1]], tables: 2, rounds: 2)
        let words = Language.spanish.phrases.mixing(RotationQuality(of: rotation))
        #expect(words == "Cada persona conversa con 1 de las otras 2.")
        #expect(Language.spanish.phrases.sentence(.togetherAndSeparate(0, 1)).contains("1 y 2"))
        let warnings: [RotationWarning] = [
            .overChairs(round: 0, table: 1, people: 9, chairs: 8),
            .overChairs(round: 1, table: 1, people: 9, chairs: 8),
        ]
        #expect(Language.spanish.phrases.sentences(warnings).count == 1)
    }
}
