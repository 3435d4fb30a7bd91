import CafeModel
import CafeWire

/// Nothing that was typed at the door is lost when the screen is.
extension RegistrationScreen {
    /// What is being typed now: a new name, in its own question or where one searches, or somebody's data.
    private func typed(_ context: ScreenContext) -> (purpose: RegistrationDraft.Purpose, text: String)? {
        switch overlay {
        case .newcomer(let prompt):
            let name = prompt.editor.text
            return name.trimmed.isEmpty ? nil : (.newcomer, name)
        case .newcomerConsent(let name, _): return (.newcomer, name)
        case .person(let form):
            let known = context.session.person(form.number).flatMap { context.session.participant($0) }
            let data = form.written
            return data == known ?? Participant() ? nil : (.data(form.number, seen: form.seen), data.encoded)
        default:
            // A name that nobody on the list has is somebody new's.
            let name = search.text
            let isNew = !name.trimmed.isEmpty && Int(name.trimmed) == nil && listed().isEmpty
            return isNew ? (.newcomer, name) : nil
        }
    }

    /// Has the hub keep what is being typed, and throw away what is not any more.
    mutating func keep(_ context: inout ScreenContext) -> [Effect] {
        guard let typed = typed(context) else {
            defer { draft = nil }
            return draft.map { [.drop($0.command)] } ?? []
        }
        guard var kept = draft else {
            let new = RegistrationDraft(
                command: context.newCommandID(), purpose: typed.purpose, text: typed.text)
            draft = new
            return [.keep(new.message)]
        }
        guard kept.text != typed.text || kept.purpose != typed.purpose else { return [] }
        kept.text = typed.text
        kept.purpose = typed.purpose
        kept.edit += 1
        draft = kept
        return [.keep(kept.message)]
    }

    /// The id of the order that what is being typed becomes: with it, the hub lets the draft go.
    mutating func orderID(_ context: inout ScreenContext) -> CommandID {
        defer { draft = nil }
        return draft?.command ?? context.newCommandID()
    }

    /// Something that was left half-typed: it opens again where nobody is writing, else it waits.
    mutating func find(_ message: DraftMessage, _ context: ScreenContext) {
        guard let found = RegistrationDraft(message), found.command != draft?.command,
            !waiting.contains(where: { $0.command == found.command })
        else { return }
        guard overlay == nil, draft == nil, search.isEmpty else {
            waiting.append(found)
            return say(context.phrases.registrationDraftWaits, .attention, seconds: 30, context)
        }
        open(found, context)
    }

    /// Goes on with what waits; false when nothing does.
    mutating func takeUpWaiting(_ context: ScreenContext) -> Bool {
        guard draft == nil, !waiting.isEmpty else { return false }
        open(waiting.removeFirst(), context)
        return true
    }

    private mutating func open(_ found: RegistrationDraft, _ context: ScreenContext) {
        switch found.purpose {
        case .newcomer: overlay = .newcomer(newcomerPrompt(found.text, context.phrases))
        case .data(let number, let seen):
            guard let person = context.session.person(number) else { return }
            overlay = .person(
                PersonForm(
                    person, seen: seen, written: Participant(encoded: found.text),
                    called: called(number, context), context))
        }
        draft = found
        say(context.phrases.registrationRecovered, .attention, seconds: 30, context)
    }

    /// What was refused stays written, under another id: this one has had its answer.
    mutating func takeBack(_ command: Command, _ id: CommandID, _ context: inout ScreenContext) -> [Effect] {
        let purpose: RegistrationDraft.Purpose
        let text: String
        switch command {
        case .registerParticipants(let people, _) where people.count == 1:
            guard !people[0].participant.name.isEmpty else { return [] }
            (purpose, text) = (.newcomer, people[0].participant.name)
        case .correctParticipant(let number, _, let data):
            let seen = context.session.person(number)?.data
            (purpose, text) = (.data(number, seen: seen), data.encoded)
        default: return []
        }
        let back = RegistrationDraft(command: context.newCommandID(), purpose: purpose, text: text)
        waiting.append(back)
        return [.drop(id), .keep(back.message)]
    }
}
