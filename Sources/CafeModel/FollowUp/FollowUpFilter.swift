/// Which lines of the follow-up are shown.
public struct FollowUpFilter: Hashable, Sendable {
    /// By how they stand.
    public enum Standing: String, Hashable, Sendable, CaseIterable {
        /// What is not closed.
        case open = "abiertos"
        /// What should have been done.
        case overdue = "vencidos"
        /// What is due within ``FollowUpRow/soon`` days.
        case soon = "por-vencer"
        /// Proposals por analizar and questions without an answer.
        case matters = "por-responder"
        /// What is closed.
        case closed = "cerrados"
        /// Everything.
        case all = "todos"

        /// The one after this one.
        public var next: Standing {
            let all = Self.allCases
            let place = all.firstIndex(of: self) ?? 0
            return all[(place + 1) % all.count]
        }
    }

    /// By how they stand.
    public var standing: Standing
    /// Only this office; nil is all. Upper and lower case and accents do not matter.
    public var office: String?
    /// Only this session.
    public var session: SessionID?
    /// Only this series.
    public var process: String?
    /// Only what is due up to this day.
    public var until: CalendarDate?
    /// Only what has all of these words.
    public var words: String

    /// A filter; without anything else, what is not closed.
    public init(
        _ standing: Standing = .open, office: String? = nil, session: SessionID? = nil,
        process: String? = nil,
        until: CalendarDate? = nil, words: String = ""
    ) {
        self.standing = standing
        self.office = office
        self.session = session
        self.process = process
        self.until = until
        self.words = words
    }

    /// The lines that it lets through, in their order.
    public func admitted(_ rows: [FollowUpRow]) -> [FollowUpRow] {
        let office = office.map { FoldedText($0).text }
        let process = process.map { FoldedText($0).text }
        let words = FoldedText(words)
        return rows.filter { row in
            guard admits(row) else { return false }
            if let session, row.item.session != session { return false }
            if let office, FoldedText(row.office).text != office { return false }
            if let process, FoldedText(row.process).text != process { return false }
            if let until, row.due.map({ $0 > until }) ?? true { return false }
            guard !words.text.isEmpty else { return true }
            let said = [row.text, row.office, row.person, row.session, row.process].joined(separator: " ")
            return FoldedText(said).matches(words)
        }
    }

    private func admits(_ row: FollowUpRow) -> Bool {
        switch standing {
        case .open: return !row.standing.isClosed
        case .overdue: return row.isOverdue
        case .soon: return row.isDueSoon
        case .matters:
            if case .commitment = row.standing { return false }
            return true
        case .closed: return row.standing.isClosed
        case .all: return true
        }
    }
}
