import CafeModel

/// `cafe completar bash|zsh`
enum CompletionsCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let choices = CommandTable.command(.completions)?.choices ?? []
        let shell = try invocation.choice(invocation.required(0), of: choices, for: "«completar»")
        try Console.print(shell == "zsh" ? Completions.zsh(invocation.phrases) : Completions.bash)
    }
}
