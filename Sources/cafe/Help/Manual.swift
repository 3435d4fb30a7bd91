import CafeModel

/// The manual of the command line as Markdown, from the table of commands; `docs/manual.md` is this.
struct Manual {
    private let phrases: any Phrases

    init(_ phrases: any Phrases) { self.phrases = phrases }

    /// The whole page.
    var markdown: String {
        var lines = ["# cafe", "", phrases.programSummary, "", "## \(phrases.commandsHeading)", ""]
        lines += ["### `cafe`", "", phrases.summary(of: .home), ""]
        for spec in CommandTable.all { lines += section(spec) }
        lines += ["## \(phrases.everywhereHeading)", ""] + options(OptionWord.everywhere) + [""]
        lines += [phrases.sessionArgumentNote, "", "## \(phrases.exitCodesHeading)", ""]
        lines += phrases.exitCodes.map { "- `\($0.code)`: \($0.meaning)" }
        return lines.map { $0 + "\n" }.joined()
    }

    private func section(_ spec: CommandSpec) -> [String] {
        var lines = ["### `\(Help(phrases).usage(spec))`", "", phrases.summary(of: spec.word), ""]
        if spec.name != spec.alias { lines += ["\(phrases.aliasHeading): `cafe \(spec.alias)`", ""] }
        if !spec.options.isEmpty { lines += options(spec.options) + [""] }
        return lines
    }

    private func options(_ options: [OptionWord]) -> [String] {
        options.map { option in
            let names = option.names.map { "`\($0)`" }.joined(separator: ", ")
            return
                "- \(names)\(option.value.map { " *\(phrases.placeholder($0))*" } ?? ""): \(phrases.summary(of: option))"
        }
    }
}
