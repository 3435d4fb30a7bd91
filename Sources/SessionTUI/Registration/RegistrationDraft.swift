import CafeModel
import CafeWire

/// What somebody is typing at the door: kept at the hub until it is saved or thrown away.
struct RegistrationDraft: Hashable {
    /// What it is meant for.
    enum Purpose: Hashable {
        /// Somebody's name who is not on the list.
        case newcomer
        /// Somebody's data, by their number, having seen these.
        case data(Int, seen: TextID?)
    }

    /// The id of its command.
    var command: CommandID
    var purpose: Purpose
    /// The name, or the data as they are stored.
    var text: String
    var edit = 1

    private static let newcomerMark = "puerta nueva"
    private static let dataMark = "puerta datos"

    init(command: CommandID, purpose: Purpose, text: String) {
        self.command = command
        self.purpose = purpose
        self.text = text
    }

    /// A draft that was left; nil when it is none of the door's.
    init?(_ message: DraftMessage) {
        command = message.command
        text = message.text
        edit = message.edit
        let words = message.context.split(separator: " ")
        switch words.prefix(2).joined(separator: " ") {
        case Self.newcomerMark: purpose = .newcomer
        case Self.dataMark:
            guard words.count >= 3, let number = Int(words[2]) else { return nil }
            purpose = .data(number, seen: words.count > 3 ? TextID(hex: String(words[3])) : nil)
        default: return nil
        }
    }

    /// It for the hub.
    var message: DraftMessage {
        var context = Self.newcomerMark
        if case .data(let number, let seen) = purpose {
            context = Self.dataMark + " \(number)" + (seen.map { " " + $0.hex } ?? "")
        }
        return DraftMessage(
            command: command, kind: .observation, round: nil, text: text, cursor: 0, context: context,
            edit: edit)
    }
}
