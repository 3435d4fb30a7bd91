import CafeModel

/// `cafe ayuda [ORDEN]`
enum HelpCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        guard let name = invocation.argument(0) else {
            return try Console.print(Help(invocation.phrases).text(of: nil))
        }
        guard let spec = CommandTable.command(named: name) else {
            let nearest = NearestWord.of(name, among: CommandTable.all.flatMap(\.names))
            throw invocation.usage(invocation.phrases.unknownCommand(name, nearest: nearest))
        }
        try Console.print(Help(invocation.phrases).text(of: spec.word))
    }
}
