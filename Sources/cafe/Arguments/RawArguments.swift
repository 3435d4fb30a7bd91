import CafeModel

/// The arguments of the process as the kernel gave them, without the program's name: bytes that may not be text.
struct RawArguments {
    let words: [[UInt8]]

    init(_ words: [[UInt8]]) { self.words = words }

    /// Those of this process. Swift's own list would silently mend what is not UTF-8.
    static func ofProcess() -> RawArguments {
        let count = Int(CommandLine.argc)
        let pointers = CommandLine.unsafeArgv
        return RawArguments(
            (0..<count).dropFirst().compactMap { index in
                guard let pointer = pointers[index] else { return nil }
                var bytes: [UInt8] = []
                var place = 0
                while pointer[place] != 0 {
                    bytes.append(UInt8(bitPattern: pointer[place]))
                    place += 1
                }
                return bytes
            })
    }

    /// The language asked for, so that faults of the arguments themselves are told in it.
    var language: Language {
        let texts = words.map { String(decoding: $0, as: UTF8.self) }
        for (index, text) in texts.enumerated() {
            for name in OptionWord.language.names {
                if text == name, texts.indices ~= index + 1 {
                    return Language(rawValue: texts[index + 1]) ?? .spanish
                }
                if text.hasPrefix(name + "=") {
                    return Language(rawValue: String(text.dropFirst(name.count + 1))) ?? .spanish
                }
            }
        }
        return .spanish
    }
}
