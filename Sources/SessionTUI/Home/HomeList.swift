import CafeModel
import CafeWire

/// The sessions as the home screen lists them: in groups, filtered by words of their titles.
struct HomeList {
    /// A group of sessions.
    enum Group: CaseIterable {
        /// People are in the room.
        case live
        /// Not begun.
        case prepared
        /// The event has ended.
        case closed
    }

    /// A line of the list.
    enum Line: Hashable {
        case heading(Group)
        /// A session, by its place in ``HomeList/sessions``.
        case session(Int)
        case blank
    }

    /// The sessions that are listed, from top to bottom.
    let sessions: [SessionSummary]
    /// The lines from top to bottom.
    let lines: [Line]

    init(_ all: [SessionSummary], filter: String) {
        let words = FoldedText(filter)
        let found = all.filter { words.text.isEmpty || FoldedText($0.title).matches(words) }
        var sessions: [SessionSummary] = []
        var lines: [Line] = []
        for group in Group.allCases {
            let members = Self.members(of: group, found)
            guard !members.isEmpty else { continue }
            if !lines.isEmpty { lines.append(.blank) }
            lines.append(.heading(group))
            lines += members.indices.map { .session(sessions.count + $0) }
            sessions += members
        }
        self.sessions = sessions
        self.lines = lines
    }

    /// The prepared ones by their day, the nearest first; the closed ones with the latest first.
    private static func members(of group: Group, _ all: [SessionSummary]) -> [SessionSummary] {
        let members = all.filter { self.group(of: $0.phase) == group }
        func day(_ session: SessionSummary) -> Int { session.date?.dayNumber ?? .max }
        switch group {
        case .live: return members
        case .prepared: return sorted(members) { day($0) < day($1) }
        case .closed: return sorted(members) { ($0.date?.dayNumber ?? .min) > ($1.date?.dayNumber ?? .min) }
        }
    }

    /// Sessions of the same day stay in the hub's order.
    private static func sorted(
        _ sessions: [SessionSummary], by isBefore: (SessionSummary, SessionSummary) -> Bool
    ) -> [SessionSummary] {
        sessions.enumerated().sorted { left, right in
            if isBefore(left.element, right.element) { return true }
            if isBefore(right.element, left.element) { return false }
            return left.offset < right.offset
        }.map(\.element)
    }

    private static func group(of phase: Phase) -> Group {
        switch phase {
        case .live: .live
        case .prepared: .prepared
        case .finished, .closed: .closed
        }
    }

    /// The lines in sight when `rows` fit, the chosen session among them, with its heading if it is the first.
    func visible(selected: Int, rows: Int) -> Range<Int> {
        guard rows > 0, !lines.isEmpty else { return 0..<0 }
        let chosen = lines.firstIndex(of: .session(selected)) ?? 0
        var window = ListWindow()
        window.selected = chosen
        return window.visible(count: lines.count, rows: rows)
    }
}
