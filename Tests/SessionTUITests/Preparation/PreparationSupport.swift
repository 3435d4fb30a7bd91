import CafeModel
import CafeWire

@testable import SessionTUI

/// People who prepare an event.
enum PreparationSupport {
    /// Somebody with an empty form.
    static func fresh(like source: SessionID? = nil) -> Driver<PreparationScreen> {
        Driver(PreparationScreen(source: source), as: .preparation, in: Room())
    }

    /// Somebody with the form of a session that is there.
    static func existing(_ plan: Plan = Room.plan()) -> Driver<PreparationScreen> {
        Driver(PreparationScreen(), as: .preparation, in: Room(plan: plan))
    }
}

extension Driver<PreparationScreen> {
    /// Puts the cursor into an answer.
    func go(_ field: PlanField) {
        for _ in 0..<600 where screen.focus != .field(field) { press(.backtab) }
        for _ in 0..<600 where screen.focus != .field(field) { press(.tab) }
    }

    /// Goes to an answer, types it and presses Enter.
    func answer(_ field: PlanField, _ text: String) {
        go(field)
        type(text)
        press(.enter)
    }

    /// The commands that were given, without their ids.
    var commands: [Command] {
        effects.compactMap { if case .submit(let command, _) = $0 { command } else { nil } }
    }

    /// What the screen wanted kept, and did not throw away or save since.
    var drafts: [DraftMessage] {
        var drafts: [DraftMessage] = []
        for effect in effects {
            switch effect {
            case .keep(let draft): drafts = drafts.filter { $0.command != draft.command } + [draft]
            case .drop(let id), .submit(_, let id): drafts.removeAll { $0.command == id }
            default: break
            }
        }
        return drafts
    }

    /// What somebody finds who opens the form again after this screen was killed.
    var whatIsKept: PlanForm {
        var form = room.state.sequence > 0 ? PlanForm(room.state.plan) : PlanForm()
        for draft in drafts { form.apply(changes: draft.text) }
        return form
    }
}
