import CafeModel

/// Reads the arguments by the table of commands.
struct ArgumentReader {
    private let phrases: any Phrases
    private let language: Language
    private var rest: ArraySlice<String>
    private var spec: CommandSpec?
    private var options: [OptionWord: String] = [:]
    private var arguments: [String] = []

    /// What the arguments ask for.
    static func read(_ raw: RawArguments, language: Language) throws(CommandFailure) -> Invocation {
        let phrases = language.phrases
        var words: [String] = []
        for bytes in raw.words {
            guard let word = String(validating: bytes, as: UTF8.self) else {
                throw CommandFailure(
                    .badData, phrases.notUTF8(String(decoding: bytes.prefix(40), as: UTF8.self)))
            }
            words.append(word)
        }
        var reader = ArgumentReader(phrases: phrases, language: language, rest: words[...])
        return try reader.read()
    }

    private init(phrases: any Phrases, language: Language, rest: ArraySlice<String>) {
        self.phrases = phrases
        self.language = language
        self.rest = rest
    }

    private mutating func read() throws(CommandFailure) -> Invocation {
        while let word = rest.popFirst() {
            if word == "--" {
                for word in rest { try take(argument: word) }
                break
            }
            if Self.isOption(word) { try take(option: word) } else { try take(argument: word) }
        }
        if let language = options[.language], Language(rawValue: language) == nil {
            throw usage(
                phrases.wrongWord(
                    language, for: OptionWord.language.names[0], allowed: Language.allCases.map(\.rawValue),
                    nearest: NearestWord.of(language, among: Language.allCases.map(\.rawValue))))
        }
        return Invocation(word: spec?.word, arguments: arguments, options: options, language: language)
    }

    /// `-` is standard input, and `-5` takes five minutes away.
    private static func isOption(_ word: String) -> Bool {
        guard word.hasPrefix("-"), word != "-" else { return false }
        return word.dropFirst().first?.isASCIIDigit != true
    }

    private mutating func take(argument word: String) throws(CommandFailure) {
        guard let spec else {
            self.spec = try command(word)
            return
        }
        guard arguments.count < spec.argumentLimit else { throw usage(phrases.needlessArgument(word)) }
        arguments.append(word)
    }

    private func command(_ word: String) throws(CommandFailure) -> CommandSpec {
        if let command = CommandTable.command(named: word) { return command }
        let nearest = NearestWord.of(word, among: CommandTable.all.flatMap(\.names))
        throw usage(phrases.unknownCommand(word, nearest: nearest))
    }

    private mutating func take(option word: String) throws(CommandFailure) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        let known = (spec?.options ?? []) + OptionWord.everywhere
        guard let option = known.first(where: { $0.names.contains(name) }) else {
            let nearest = NearestWord.of(name, among: known.flatMap(\.names))
            throw usage(phrases.unknownOption(name, nearest: nearest))
        }
        guard option.value != nil else {
            guard parts.count == 1 else { throw usage(phrases.needlessValue(name)) }
            options[option] = ""
            return
        }
        if parts.count == 2 {
            options[option] = String(parts[1])
        } else if option.mayStandAlone, rest.first.map(Self.isOption) ?? true {
            options[option] = ""
        } else if let value = rest.popFirst() {
            options[option] = value
        } else {
            throw usage(phrases.missingValue(name))
        }
    }

    private func usage(_ sentence: String) -> CommandFailure {
        CommandFailure(.usage, [sentence, Invocation.hint(spec?.word, phrases)])
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
