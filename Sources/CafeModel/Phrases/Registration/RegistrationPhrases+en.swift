extension EnglishPhrases {
    var registrationTitle: String { "Registration" }
    var registrationOpen: String { "Registration at the door" }
    func registrationCount(_ arrived: Int, of expected: Int) -> String {
        "\(arrived) of \(expected) have come"
    }
    var registrationSearch: String { "Name or number:" }
    func registration(_ action: RegistrationAction) -> (name: String, summary: String) {
        switch action {
        case .arrive: ("has come", "Marks that the chosen person has come, and shows their place.")
        case .newcomer: ("new person", "Registers somebody who is not on the list.")
        case .consent: ("consent", "Asks what the chosen person authorises about their data.")
        case .notice: ("data notice", "Shows the notice of Ley 1581, to be read aloud.")
        case .departure: ("leaves", "Marks that they leave, have come back, or had not come.")
        case .correct: ("data", "Completes or corrects the data of the chosen person.")
        case .attendance: ("attendance", "Counts who came, by value group and by territory.")
        case .undo: ("undo", "Takes back the last thing that the registration did.")
        case .palette: ("find commands", "Finds any command by its name.")
        case .help: ("help", "Shows all keys.")
        case .leave: ("leave", "Closes this screen; what was registered is saved.")
        }
    }
    func registrationHint(_ action: RegistrationAction) -> String? {
        switch action {
        case .arrive: "has come"
        case .newcomer: "new"
        case .consent: "consent"
        case .notice: "notice"
        case .departure: "leaves"
        case .correct: "data"
        case .attendance: "attendance"
        case .help: "help"
        case .undo, .palette, .leave: nil
        }
    }
    func registrationNobody(_ written: String) -> String {
        "Nobody on the list matches “\(written)”. Enter registers them as a new person."
    }
    var registrationEmpty: String { "The list is empty. F2 registers whoever comes." }
    var registrationByNumber: String { "by number only" }
    func registrationArrived(_ time: String) -> String { "came \(time)" }
    var registrationLeft: String { "left" }
    var registrationExpected: String { "expected" }
    func registrationWelcome(
        _ number: Int, _ name: String, places: [(round: Int?, table: TableNumber)]
    ) -> String {
        let who = name.isEmpty ? "Number \(number)" : "\(name), with number \(number),"
        let seats = places.map { place in
            place.round.map { "round \($0): table \(place.table.value)" } ?? "table \(place.table.value)"
        }
        return "\(who) has come."
            + (seats.isEmpty ? "" : " " + seats.joined(separator: " · ").capitalizedStart + ".")
    }
    func registrationAlready(_ person: String, _ time: String) -> String {
        "\(person.capitalizedStart) had come already at \(time). F5 marks that they leave."
    }
    var registrationRecovered: String { "Here is what was left half-typed. Enter goes on; Esc leaves it." }
    var registrationDraftWaits: String { "Something else was left half-typed at the door: F2 brings it." }
    var registrationSaved: String { "Saved." }
    var registrationUndone: String { "Undone." }
    func registrationUnsaved(_ count: Int) -> String {
        count == 1 ? "1 step not saved yet" : "\(count) steps not saved yet"
    }
    var registrationLost: String {
        "! No connection to the service. What you register is saved when it is back; do not close."
    }
    var registrationOpening: String { "Opening the registration…" }
    var registrationNewTitle: String { "New person" }
    var registrationNewText: String {
        "Write the name. Whoever prefers not to give it leaves the line empty and takes part by number only."
    }
    var registrationEntryHint: String { "Enter goes on · Esc goes back" }
    func registrationConsentTitle(_ person: String) -> String { "Consent of \(person)" }
    var registrationConsentText: String {
        "Ask: “Do you authorise the entity to keep your data for this event, under Ley 1581 de 2012? It is voluntary: "
            + "if not, you take part by number only. You can ask later for their removal.”"
    }
    var registrationMinor: String { "Is a minor: whoever represents them answers" }
    var registrationPublication: String { "Also authorises that the name is published" }
    var registrationSensitive: String { "Also authorises sensitive data (optional)" }
    var registrationYes: String { "Yes, authorises" }
    var registrationNo: String { "No, does not: by number only" }
    var registrationConsentHint: String { "1, 2 and 3 mark · y yes · n no · Esc ask later" }
    var registrationConsentLetters: (yes: Character, no: Character) { ("y", "n") }
    func registrationField(_ field: PersonField, of person: String) -> (title: String, question: String) {
        let question =
            switch field {
            case .name: "Name"
            case .organization: "Organisation, if they represent one"
            case .group: "Value group"
            case .territory: "Territory: locality, commune or village"
            case .document: "Identity document"
            case .email: "Email"
            case .phone: "Telephone"
            }
        return ("Data of \(person) · \(field.rawValue + 1) of \(PersonField.allCases.count)", question)
    }
    func registrationDeparture(_ choice: DepartureChoice) -> String {
        switch choice {
        case .leaves: "Leaves before the end"
        case .returns: "Has come back"
        case .neverCame: "Has not come: marked by mistake"
        }
    }
    var registrationAttendanceTitle: String { "Attendance" }
    func registrationAttendance(_ tally: AttendanceTally) -> [String] {
        var lines = [registrationCount(tally.arrived, of: tally.expected).capitalizedStart + "."]
        if tally.left > 0 { lines.append("\(tally.left) left.") }
        func list(_ title: String, _ shares: [AttendanceTally.Share], _ none: String) {
            guard shares.contains(where: { !$0.name.isEmpty }) else { return }
            lines.append(title)
            lines += shares.map { "· \($0.name.isEmpty ? none : $0.name): \($0.count)" }
        }
        list("By value group", tally.groups, "No group")
        list("By territory", tally.territories, "No territory")
        return lines
    }
    var registrationHelpTitle: String { "Registration help" }
    var registrationClose: String { "Esc goes back" }
    var registrationPaletteTitle: String { "Registration commands" }
    var registrationNothing: String { "Nothing is called so." }
    var registrationLeaveTitle: String { "Leave the registration?" }
    var registrationLeaveChoices: (stay: String, leave: String) { ("Stay here", "Leave") }
}
