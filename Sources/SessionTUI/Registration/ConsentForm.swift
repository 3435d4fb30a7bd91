import CafeModel

/// What somebody authorises, asked plainly: express, so that no key that is pressed by habit means yes.
struct ConsentForm: Hashable {
    /// What a key led to.
    enum Result: Hashable {
        case open
        case given(Consent)
        case closed
    }

    let person: String
    var consent: Consent

    /// The question, with what was answered before.
    init(of person: String, known: Consent?) {
        self.person = person
        consent = known ?? Consent(treatment: false)
    }

    mutating func handle(_ key: Key, _ phrases: any Phrases) -> Result {
        let letters = phrases.registrationConsentLetters
        switch key {
        case .escape, .control("c"): return .closed
        case .character("1"): consent.minor.toggle()
        case .character("2"): consent.publication.toggle()
        case .character("3"): consent.sensitive.toggle()
        case .character(letters.yes):
            consent.treatment = true
            return .given(consent)
        case .character(letters.no): return .given(Consent(treatment: false, minor: consent.minor))
        default: break
        }
        return .open
    }

    func draw(in area: Rect, of grid: inout Grid, _ phrases: any Phrases) {
        let width = min(76, area.columns - 2)
        let words = phrases.registrationConsentText.wrapped(to: max(4, width - 4))
        let rect = grid.centred(rows: words.count + 10, columns: width, in: area)
        var inside = grid.putPanel(rect, title: phrases.registrationConsentTitle(person))
        func put(_ text: String, style: Style = .normal, indent: Int = 0) {
            let row = inside.takeTop(1)
            guard row.rows == 1 else { return }
            grid.put(
                text, row: row.row, column: row.column + indent, style: style, width: row.columns - indent)
        }
        for line in words { put(line, style: .strong) }
        inside.takeTop(1)
        let toggles = [
            (consent.minor, phrases.registrationMinor),
            (consent.publication, phrases.registrationPublication),
            (consent.sensitive, phrases.registrationSensitive),
        ]
        for (index, toggle) in toggles.enumerated() {
            put("\(index + 1)  [\(toggle.0 ? "x" : " ")] \(toggle.1)")
        }
        inside.takeTop(1)
        put("\(phrases.registrationConsentLetters.yes)  \(phrases.registrationYes)", style: .keyName)
        put("\(phrases.registrationConsentLetters.no)  \(phrases.registrationNo)", style: .keyName)
        put(phrases.registrationConsentHint, style: .muted)
    }
}
