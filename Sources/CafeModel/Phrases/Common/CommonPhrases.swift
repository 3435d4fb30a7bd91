/// The glossary's words and how times and dates are written.
public protocol CommonPhrases: Sendable {
    /// The name of a mechanism.
    func name(of mechanism: MechanismID) -> String
    /// What a mechanism is not for: sentences for the opening.
    func notFor(_ mechanism: MechanismID) -> [String]
    /// The rules of a mechanism: sentences for the opening.
    func rules(of mechanism: MechanismID) -> [String]
    /// A kind of note, with a capital: *Pregunta*.
    func name(of kind: NoteKind) -> String
    /// So many notes of a kind: *3 preguntas*.
    func count(_ number: Int, of kind: NoteKind) -> String
    /// So many contributions: *7 aportes*.
    func contributions(_ number: Int) -> String
    /// A stage as it is called: *Ronda 2*.
    func title(of stage: Stage) -> String
    /// After the event.
    var finished: String { get }
    /// Ronda 2 de 5
    func round(_ number: Int, of total: Int) -> String
    /// What becomes of a proposal.
    func name(of outcome: Outcome) -> String
    /// A time of day in minutes since midnight: *11:54 a. m.*
    func timeOfDay(minute: Int) -> String
    /// A day: *3 de diciembre de 2026*.
    func day(_ date: CalendarDate) -> String
    /// A day, short: *3 dic*.
    func shortDay(_ date: CalendarDate) -> String
    /// mesa 3
    func table(_ number: TableNumber) -> String
    /// A role as a person reads it.
    func name(of role: Role) -> String
    /// Title of the questions about a redirected complaint: *Remisión · 2 de 4*.
    func filingTitle(_ step: Int, of steps: Int) -> String
    /// What is asked about a redirected complaint.
    func filingQuestion(_ field: Filing.Field) -> String
    /// What Enter and Esc do there.
    var filingHint: String { get }
    /// The window is too small for a screen, and what to do; the longest first. A table has a mode of plain lines.
    func windowTooSmall(_ table: TableNumber?) -> [String]
    /// The keys Shift and Tab together, as keyboards have them.
    var shiftTab: String { get }
    /// A rehearsal, on every screen.
    var rehearsal: String { get }
    /// A text that was suppressed.
    var suppressed: String { get }
}

extension CommonPhrases {
    /// A length in minutes, positive: *38 min*, *2 h 6 min*.
    public func span(minutes: Int) -> String {
        guard minutes >= 60 else { return "\(minutes) min" }
        return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
    }

    /// A countdown: *12:41*, *+01:20* in overtime, *1:02:05* from one hour on.
    public func countdown(_ remaining: Milliseconds) -> String {
        let seconds = remaining.secondsRoundedUp
        let overtime = seconds < 0
        let length = abs(seconds)
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        let hours = length / 3600
        let minutes = hours > 0 ? String(hours) + ":" + two(length / 60 % 60) : two(length / 60)
        return (overtime ? "+" : "") + minutes + ":" + two(length % 60)
    }
}
