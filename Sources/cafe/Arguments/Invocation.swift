import CafeHub
import CafeModel
import CafeSystem

/// What the person asked for: a command, its options and its arguments, in their language.
struct Invocation {
    let word: CommandWord?
    let arguments: [String]
    let options: [OptionWord: String]
    let language: Language
    /// The words of the person's language; in the folder of a replay they call it so.
    private(set) var phrases: any Phrases

    init(word: CommandWord?, arguments: [String], options: [OptionWord: String], language: Language) {
        self.word = word
        self.arguments = arguments
        self.options = options
        self.language = language
        phrases = language.phrases
        if let folder = try? dataFolder(), RehearsalMark.isReplay(folder) { phrases = phrases.replaying }
    }

    func has(_ option: OptionWord) -> Bool { options[option] != nil }

    subscript(option: OptionWord) -> String? { options[option] }

    /// The argument at a place; nil when it was left out.
    func argument(_ index: Int) -> String? { arguments.indices ~= index ? arguments[index] : nil }

    /// The argument at a place, which must be there.
    func required(_ index: Int) throws(CommandFailure) -> String {
        if let argument = argument(index) { return argument }
        let name = word.flatMap { CommandTable.command($0) }?.arguments[index]
        throw usage(phrases.missingArgument(name.map(phrases.placeholder) ?? ""))
    }

    /// A whole number from 1 that an option gives; nil when the option was left out.
    func number(_ option: OptionWord) throws(CommandFailure) -> Int? {
        guard let text = self[option] else { return nil }
        return try Self.number(text, for: option.names[0], phrases, hint: hint)
    }

    /// How many times faster than the clock; nil when it was left out.
    func rate() throws(CommandFailure) -> Int? {
        let range = 1...RehearsalMark.fastest
        guard let rate = try number(.rate) else { return nil }
        guard range ~= rate else { throw usage(phrases.sentence(.numberOutOfRange(range), in: .unknown)) }
        return rate
    }

    /// A whole number from 1.
    static func number(
        _ text: String, for what: String, _ phrases: any Phrases, hint: String
    ) throws(CommandFailure) -> Int {
        guard let number = Int(text), 1...9999 ~= number, !text.hasPrefix("+") else {
            throw CommandFailure(.usage, [phrases.notANumber(text, for: what), hint])
        }
        return number
    }

    /// A mistake in how the command was written.
    func usage(_ sentence: String) -> CommandFailure { CommandFailure(.usage, [sentence, hint]) }

    /// Where to read how the command is written.
    var hint: String { Self.hint(word, phrases) }

    static func hint(_ word: CommandWord?, _ phrases: any Phrases) -> String {
        let command = word.flatMap { CommandTable.command($0) }.map { " \($0.name)" } ?? ""
        return phrases.helpHint("cafe\(command) --ayuda")
    }

    /// One of a few words, told by its Spanish name or its English one.
    func choice(
        _ text: String, of choices: [(name: String, alias: String)], for what: String
    ) throws(CommandFailure) -> String {
        let written = FoldedText(text).text
        if let found = choices.first(where: { FoldedText($0.name).text == written || $0.alias == written }) {
            return found.name
        }
        let nearest = NearestWord.of(text, among: choices.flatMap { [$0.name, $0.alias] })
        throw usage(phrases.wrongWord(text, for: what, allowed: choices.map(\.name), nearest: nearest))
    }

    /// What stands between the cells of a CSV: `,` or `;`.
    func separator() throws(CommandFailure) -> Character {
        guard let text = self[.separator] else { return "," }
        guard text == "," || text == ";" else {
            throw usage(phrases.wrongWord(text, for: "--separador", allowed: [",", ";"], nearest: nil))
        }
        return Character(text)
    }

    // MARK: Data

    /// The data folder that the person means.
    func dataFolder() throws(CommandFailure) -> String {
        let base = try baseFolder()
        return has(.rehearsal) || word == .rehearse ? "\(base)/ensayo" : base
    }

    private func baseFolder() throws(CommandFailure) -> String {
        if let folder = self[.data] {
            guard !folder.isEmpty else { throw usage(phrases.missingValue(OptionWord.data.names[0])) }
            return folder
        }
        if let folder = Self.environment("CAFE_DATOS") { return folder }
        if let folder = Self.environment("XDG_DATA_HOME"), folder.hasPrefix("/") { return "\(folder)/cafe" }
        guard let home = Self.environment("HOME") else {
            throw CommandFailure(.configuration, phrases.missingOption(OptionWord.data.names[0]))
        }
        return "\(home)/.local/share/cafe"
    }

    private static func environment(_ name: String) -> String? {
        ProcessIdentity.environment(name).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The way to the hub of that folder.
    func access() throws(CommandFailure) -> HubAccess {
        let folder = try dataFolder()
        do throws(HubFailure) {
            return try HubAccess(dataFolder: folder, language: language)
        } catch {
            throw CommandFailure(error, phrases)
        }
    }
}
