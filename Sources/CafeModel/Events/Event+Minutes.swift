extension Event {
    /// Whether what the acta says may be another after it. Clocks that are read anew change nothing in it, nor does the
    /// judgement on it itself.
    var changesMinutes: Bool {
        switch self {
        case .clockReanchored, .minutesReviewed, .minutesApproved, .supportAsked, .messageSent, .changeUndone:
            false
        default: true
        }
    }
}
