import Testing

@testable import CafeModel

@Suite("How time is written")
struct CountdownPhraseTests {
    @Test(
        "A countdown shows minutes and seconds, hours when there are any, and a plus in overtime",
        arguments: [
            (761_000, "12:41"), (760_001, "12:41"), (60_000, "01:00"), (59_001, "01:00"), (9_000, "00:09"),
            (1, "00:01"), (0, "00:00"), (-999, "00:00"), (-1_000, "+00:01"), (-80_000, "+01:20"),
            (3_600_000, "1:00:00"), (3_599_001, "1:00:00"), (3_599_000, "59:59"), (3_725_000, "1:02:05"),
            (-3_600_000, "+1:00:00"), (36_000_000, "10:00:00"),
        ] as [(Int64, String)])
    func countdown(milliseconds: Int64, text: String) {
        for language in Language.allCases {
            #expect(language.phrases.countdown(Milliseconds(milliseconds)) == text)
        }
    }

    @Test("Any length of time has a text", arguments: [Int64.max, Int64.min, Int64.max - 1])
    func extremes(milliseconds: Int64) {
        #expect(Language.spanish.phrases.countdown(Milliseconds(milliseconds)).isEmpty == false)
    }

    @Test(
        "Times of day are written as Colombians do",
        arguments: [
            (0, "12:00\u{A0}a.\u{A0}m."), (65, "1:05\u{A0}a.\u{A0}m."), (714, "11:54\u{A0}a.\u{A0}m."),
            (720, "12:00\u{A0}p.\u{A0}m."), (810, "1:30\u{A0}p.\u{A0}m."), (1440, "12:00\u{A0}a.\u{A0}m."),
        ])
    func timeOfDay(minute: Int, text: String) {
        #expect(Language.spanish.phrases.timeOfDay(minute: minute) == text)
    }

    @Test("Days are written with the month's name")
    func days() {
        guard let day = CalendarDate(iso: "2026-12-03") else { return }
        #expect(Language.spanish.phrases.day(day) == "3 de diciembre de 2026")
        #expect(Language.spanish.phrases.shortDay(day) == "3 dic")
        #expect(Language.english.phrases.shortDay(day) == "3 Dec")
    }
}
