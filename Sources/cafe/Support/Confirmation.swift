import CafeModel

/// A yes before something is done: by the option, or at the terminal.
enum Confirmation {
    /// Whether the person wants it done.
    static func given(_ question: String, _ invocation: Invocation) throws(CommandFailure) -> Bool {
        if invocation.has(.confirm) { return true }
        guard Console.canAsk else { return false }
        return Console.ask(question).first.map { invocation.phrases.peopleYesLetters.contains($0) } ?? false
    }
}
