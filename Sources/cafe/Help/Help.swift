import CafeModel

/// The help, from the table of commands.
struct Help {
    private let phrases: any Phrases

    init(_ phrases: any Phrases) { self.phrases = phrases }

    /// The help of a command, or of the whole program.
    func text(of word: CommandWord?) -> String {
        guard let word, let spec = CommandTable.command(word) else { return program }
        return command(spec)
    }

    private var program: String {
        let command = phrases.placeholder(.command)
        var lines = [phrases.programSummary, "", "\(phrases.cliUsageHeading): cafe [\(command)] …", ""]
        lines.append("\(phrases.commandsHeading):")
        lines += rows(
            [("cafe", phrases.summary(of: .home))]
                + CommandTable.all.map {
                    ($0.name, phrases.summary(of: $0.word))
                })
        lines += ["", "\(phrases.everywhereHeading):"] + options(OptionWord.everywhere)
        lines += ["", phrases.sessionArgumentNote, phrases.helpHint("cafe ayuda \(command)")]
        return lines.map { $0 + "\n" }.joined()
    }

    private func command(_ spec: CommandSpec) -> String {
        var lines = [phrases.summary(of: spec.word), "", "\(phrases.cliUsageHeading): \(usage(spec))"]
        if spec.name != spec.alias { lines.append("\(phrases.aliasHeading): cafe \(spec.alias)") }
        if !spec.options.isEmpty { lines += ["", "\(phrases.optionsHeading):"] + options(spec.options) }
        lines += ["", "\(phrases.everywhereHeading):"] + options(OptionWord.everywhere)
        if spec.arguments.contains(.session) { lines += ["", phrases.sessionArgumentNote] }
        return lines.map { $0 + "\n" }.joined()
    }

    /// How a command is written.
    func usage(_ spec: CommandSpec) -> String {
        let arguments = spec.arguments.map {
            $0.mayBeLeftOut ? "[\(phrases.placeholder($0))]" : phrases.placeholder($0)
        }
        return (["cafe", spec.name] + spec.options.map { "[\(written($0))]" } + arguments).joined(
            separator: " ")
    }

    private func written(_ option: OptionWord) -> String {
        option.names[0] + (option.value.map { " \(phrases.placeholder($0))" } ?? "")
    }

    private func options(_ options: [OptionWord]) -> [String] {
        rows(options.map { (written($0), phrases.summary(of: $0)) })
    }

    private func rows(_ rows: [(String, String)]) -> [String] {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { "  \($0.0)\(String(repeating: " ", count: width - $0.0.count))  \($0.1)" }
    }
}
