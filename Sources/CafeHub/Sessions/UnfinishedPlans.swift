import CafeModel
import CafeStore
import CafeWire

/// Plans that somebody began to write and that are no session yet, as the home screen lists them.
struct UnfinishedPlans {
    private var all: [SessionSummary] = []

    /// The oldest first.
    var summaries: [SessionSummary] { all }

    /// Notes what stands in the drafts of a plan; without drafts there is none. Tells whether anything of the list has
    /// changed.
    @discardableResult
    mutating func note(_ drafts: [Draft], of id: SessionID) -> Bool {
        let index = all.firstIndex { $0.id == id }
        var form = PlanForm()
        var found = false
        for draft in drafts.sorted(by: { ($0.saved, $0.command) < ($1.saved, $1.command) }) {
            if form.apply(changes: draft.text) { found = true }
        }
        guard found else {
            if let index { all.remove(at: index) }
            return index != nil
        }
        let summary = SessionSummary(unfinished: form.plan(), id: id)
        if let index {
            guard all[index] != summary else { return false }
            all[index] = summary
        } else {
            all.append(summary)
        }
        return true
    }
}
