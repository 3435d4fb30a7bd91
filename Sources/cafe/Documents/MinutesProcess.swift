import CafeHub
import CafeModel
import CafeReports
import CafeSystem

/// The process that makes an acta while the screen that asked for it goes on. What it has to say to the person it writes
/// to its standard output; what went wrong, to its standard error.
enum MinutesProcess {
    /// The hidden command under which the program runs it.
    static let command = "__acta"

    /// Its arguments.
    /// - Parameters:
    ///   - format: nil when only approved versions are to be kept.
    ///   - path: where the person wants the document, beside the place where all finished ones are.
    ///   - visitor: who fetches it from another machine.
    static func arguments(
        folder: String, _ language: Language, _ session: SessionID, format: String?, path: String?,
        visitor: (role: Role, address: String)?
    ) -> [String] {
        var words = [
            command, "--datos", folder, "--idioma", language.rawValue, "--sesion", session.hex,
        ]
        if let format { words += ["--formato", format] }
        if let path { words += ["--archivo", path] }
        if let visitor { words += ["--rol", visitor.role.code, "--desde", visitor.address] }
        return words
    }

    /// Makes the document and gives the exit code.
    static func run(_ values: [String: String], folder: String, _ language: Language) -> Int32 {
        guard let session = values["--sesion"].flatMap({ SessionID(hex: $0) }) else {
            return ExitCode.usage.rawValue
        }
        let invocation = Invocation.ofProgram(folder, language)
        do throws(CommandFailure) {
            let shelf = try MinutesShelf(session, invocation)
            guard let format = values["--formato"].flatMap(DocumentFormat.init(rawValue:)) else {
                try shelf.keepApproved()
                return 0
            }
            let (name, bytes, lacks) = try shelf.put(format)
            try? shelf.keepApproved()
            var sentence = invocation.phrases.documentShelved(shelf.shelf.path(of: name))
            if let path = values["--archivo"] {
                try write(bytes, to: path)
                sentence = invocation.phrases.cliMinutesAt(path)
            } else if let user = values["--rol"], let address = values["--desde"] {
                let command = fetching(name, as: user, from: address, folder)
                sentence = invocation.phrases.documentFetch(name, command: command)
            }
            if let lacks { sentence += "\n\n" + lacks }
            try Console.print(sentence)
            return 0
        } catch {
            for line in error.lines(in: invocation.phrases) { Console.tell(line) }
            return error.exit.rawValue
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
        do {
            try Files.writeAtomically(path, bytes)
        } catch {
            throw CommandFailure(writing: error)
        }
    }

    /// The command that fetches a document: at the address of this machine that is nearest to the visitor's.
    private static func fetching(
        _ name: String, as user: String, from visitor: String, _ folder: String
    ) -> String {
        let door = HubServer.door(of: folder)
        let near = { (address: String) in zip(address.utf8, visitor.utf8).prefix { $0 == $1 }.count }
        let address = door?.addresses.max { near($0) < near($1) } ?? "127.0.0.1"
        let host = address.contains(":") ? "[\(address)]" : address
        return "sftp -P \(door?.port ?? 2222) \(user)@\(host):/\(name)"
    }
}

extension Invocation {
    /// What the program asks of itself about a data folder.
    static func ofProgram(_ folder: String, _ language: Language) -> Invocation {
        Invocation(
            word: nil, arguments: [], options: [.data: folder, .language: language.rawValue],
            language: language)
    }
}
