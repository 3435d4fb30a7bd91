/// What a cell means. The terminal decides which colours and attributes say so; a screen never names a colour.
public enum Style: UInt8, CaseIterable, Sendable {
    /// Plain text.
    case normal
    /// The heading of a screen.
    case title
    /// The heading of a part.
    case heading
    /// Less important than its neighbours; still readable from afar.
    case muted
    /// More important than its neighbours.
    case strong
    /// Look here: news, a message.
    case attention
    /// Soon a problem: five minutes left, a delay.
    case warning
    /// A problem: time is up, not saved.
    case danger
    /// Finished, answered, saved.
    case done
    /// The line on which the keys act.
    case selected
    /// The line on which the keys act, elsewhere than where the keys go.
    case selectedMuted
    /// What somebody is typing.
    case entry
    /// A question asked to whoever types.
    case prompt
    /// A key, in the line of keys.
    case keyName
    /// What the key does.
    case keyHint
    /// A bar across the screen.
    case bar
    /// A bar across the screen that says: rehearsal.
    case rehearsal
    /// Rules and frames.
    case frame
    /// The part of a progress bar that is over.
    case progress
    /// The part of a progress bar that is left.
    case progressRest
    /// Big digits.
    case digits
    /// Big digits, last minutes.
    case digitsWarning
    /// Big digits, overtime: in reverse, so that the whole panel shows it.
    case digitsDanger
    /// A QR code: light signs on dark, whatever the terminal's own colours are, so that cameras read it.
    case code

    /// Whether it is that of big digits.
    var isOfDigits: Bool { self == .digits || self == .digitsWarning || self == .digitsDanger }
}
