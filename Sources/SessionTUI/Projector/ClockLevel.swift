import CafeModel

/// How urgent a countdown is; each level has a word and a sign, so that nobody needs to see a colour.
enum ClockLevel: Hashable {
    /// Plenty of time.
    case calm
    /// Under five minutes.
    case soon
    /// The last minute.
    case lastMinute
    /// Time is up.
    case over
    /// Standing still.
    case paused

    /// The level of a countdown of a stage, or turn, that is planned to last so long: what lasts two minutes is not
    /// in a hurry from its start.
    init(_ countdown: Countdown, at time: Milliseconds, length: Milliseconds) {
        let remaining = countdown.remaining(at: time)
        if countdown.isPaused {
            self = .paused
        } else if remaining <= .zero {
            self = .over
        } else if remaining <= .minutes(1), length > .minutes(1) {
            self = .lastMinute
        } else if remaining <= .minutes(5), length > .minutes(5) {
            self = .soon
        } else {
            self = .calm
        }
    }

    var digits: Style {
        switch self {
        case .calm, .paused: .digits
        case .soon, .lastMinute: .digitsWarning
        case .over: .digitsDanger
        }
    }

    /// The style of the word.
    var word: Style {
        switch self {
        case .calm: .title
        case .soon: .warning
        case .lastMinute, .over: .danger
        case .paused: .selected
        }
    }
}

extension ProjectorPhrases {
    /// The word that the wall shows for a level; nil when there is nothing to say.
    func word(for level: ClockLevel) -> String? {
        switch level {
        case .calm: nil
        case .soon: wallFewMinutes
        case .lastMinute: wallLastMinute
        case .over: wallTimeIsUp
        case .paused: wallPaused
        }
    }
}
