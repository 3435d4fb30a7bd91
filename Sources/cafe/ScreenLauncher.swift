import CafeDocuments
import CafeHub
import CafeModel
import CafeReports
import CafeStore
import CafeSystem
import CafeWire
import SessionTUI

/// Opens screens: the one place where the command line meets them.
enum ScreenLauncher {
    /// Opens a screen on this process's terminal and gives the exit code once the person leaves it.
    static func open(_ request: ScreenRequest, _ invocation: Invocation) throws(CommandFailure) -> Int32 {
        try open(
            request, ScreenLauncherHost(try invocation.access(), via: nil, invocation), via: nil, invocation)
    }

    /// The same, with what a host of its own does for it.
    /// - Parameter via: the address that the person comes from by the front door; nil at this machine.
    static func open(
        _ request: ScreenRequest, _ host: any ScreenHost, via: String?, _ invocation: Invocation
    ) throws(CommandFailure) -> Int32 {
        ProcessMemory.spare()
        let terminal: NcursesTerminal
        do {
            terminal = try NcursesTerminal()
        } catch {
            throw invocation.usage(sentence(error, invocation))
        }
        defer { terminal.close() }
        do {
            let program = try ScreenProgram(terminal: terminal, host: host, phrases: invocation.phrases)
            let trouble = program.run(request, via: via)
            terminal.close()
            if let trouble { throw CommandFailure(.unavailable, trouble) }
            return 0
        } catch let failure as CommandFailure {
            throw failure
        } catch let error as SystemError {
            throw CommandFailure(.software, error)
        } catch {
            return ExitCode.software.rawValue
        }
    }
}

extension ScreenLauncher {
    /// Why there is no terminal to draw on.
    private static func sentence(_ error: TerminalError, _ invocation: Invocation) -> String {
        let phrases = invocation.phrases
        return switch error {
        case .noDescription(let type) where invocation.word == .table:
            phrases.cliPlainTerminalForTable(
                CleanText.singleLine(type), ScreenCommand.lineModeWords(invocation))
        case .noDescription(let type): phrases.cliPlainTerminal(CleanText.singleLine(type))
        case .notATerminal, .system, .hungUp: phrases.cliNoTerminal
        }
    }
}

/// What the program does for its screens: the way to the hub of their data folder, documents, copies, rehearsals.
final class ScreenLauncherHost: ScreenHost {
    private let access: HubAccess
    private let invocation: Invocation
    private let via: String?

    init(_ access: HubAccess, via: String?, _ invocation: Invocation) {
        self.access = access
        self.via = via
        self.invocation = invocation
    }

    func connect(mayStart: Bool) throws -> Descriptor? {
        mayStart ? try access.connect() : access.connectIfRunning()
    }

    func perform(
        _ task: HostTask, _ session: SessionState?, known: Hello.Known?
    ) -> (sentence: String, succeeded: Bool) {
        // A PIN opens a place in a session, not this machine's files.
        guard via == nil else { return (invocation.phrases.doorNoFiles, false) }
        do throws(CommandFailure) {
            switch task {
            case .saveMinutes(let format, let path):
                return (try saveMinutes(format, path, session, known), true)
            case .savePlan(let text, let path):
                let file = try InputFile.absolute(Self.expanded(path))
                do {
                    try Files.writeAtomically(file, Array(text.utf8))
                } catch {
                    throw CommandFailure(writing: error)
                }
                return (invocation.phrases.prepExported(file), true)
            case .backup(let path):
                let absolute = try InputFile.absolute(Self.expanded(path))
                let lines = try OwnerRequest.ask(.backup(path: absolute), access, invocation.phrases)
                return (lines.joined(separator: " "), true)
            }
        } catch {
            return (error.lines(in: invocation.phrases).joined(separator: " "), false)
        }
    }

    var rate: Int { RehearsalMark.rate(of: access.dataFolder) }

    func readPlan(_ source: PlanSource) throws(HostTrouble) -> [UInt8] {
        guard via == nil else { throw HostTrouble(sentence: invocation.phrases.doorNoFiles) }
        do throws(CommandFailure) {
            switch source {
            case .file(let path):
                return try InputFile.read(
                    try InputFile.absolute(Self.expanded(path)), limit: NewCommand.limit)
            case .session(let id):
                let conversation = HubConversation(
                    access, Hello(role: .reader, session: id), invocation.phrases)
                defer { conversation.end() }
                try conversation.join()
                return Array(conversation.state.plan.fileText().utf8)
            }
        } catch {
            throw HostTrouble(sentence: error.lines(in: invocation.phrases).joined(separator: " "))
        }
    }

    private func saveMinutes(
        _ word: String, _ path: String, _ session: SessionState?, _ known: Hello.Known?
    ) throws(CommandFailure) -> String {
        guard let session, let format = DocumentFormat(rawValue: word) else {
            throw invocation.usage(invocation.phrases.missingOption("--formato"))
        }
        let file = try InputFile.absolute(Self.expanded(path))
        let minutes = Minutes(
            state: session, phrases: invocation.phrases, utcOffsetSeconds: Machine.utcOffsetSeconds,
            journal: known.map { JournalMark(sequence: $0.sequence, hash: $0.hash.hex) })
        // On a screen, nobody chooses a separator: spreadsheets set to Spanish want a semicolon.
        let writer = DocumentWriter(separator: invocation.language == .spanish ? ";" : ",")
        let bytes: [UInt8]
        do throws(DocumentFailure) {
            bytes = try writer.bytes(of: minutes.deliverable, as: format)
        } catch {
            throw CommandFailure(error, format, invocation.phrases)
        }
        do {
            try Files.writeAtomically(file, bytes)
        } catch {
            throw CommandFailure(writing: error)
        }
        return invocation.phrases.cliMinutesAt(file)
    }

    /// A path with the home folder in place of a first `~`.
    private static func expanded(_ path: String) -> String {
        guard path.hasPrefix("~/"), let home = ProcessIdentity.environment("HOME") else { return path }
        return home + path.dropFirst(1)
    }

    /// The largest file whose hash is taken on a screen, in bytes.
    private static let evidenceLimit = 256 << 20

    func evidence(at path: String) throws(HostTrouble) -> FileEvidence {
        do throws(CommandFailure) {
            let file = try InputFile.absolute(Self.expanded(path))
            let bytes = try InputFile.read(file, limit: Self.evidenceLimit)
            guard let hash = try? Digest.sha256(bytes) else { throw CommandFailure(.software, file) }
            return FileEvidence(name: String(file.split(separator: "/").last ?? ""), hash: hash)
        } catch {
            throw HostTrouble(sentence: error.lines(in: invocation.phrases).joined(separator: " "))
        }
    }

    func beginRehearsal() throws(HostTrouble) -> (ScreenRequest, any ScreenHost) {
        guard via == nil else { throw HostTrouble(sentence: invocation.phrases.doorNoFiles) }
        do throws(CommandFailure) {
            let folder =
                access.dataFolder.hasSuffix("/ensayo") ? access.dataFolder : access.dataFolder + "/ensayo"
            let there = try HubAccess(rehearsals: folder, invocation)
            let session = try Rehearsal.begin(rate: Rehearsal.usualRate, there, invocation.language)
            return (.facilitate(session), ScreenLauncherHost(there, via: nil, invocation))
        } catch {
            throw HostTrouble(sentence: error.lines(in: invocation.phrases).joined(separator: " "))
        }
    }
}

extension HubAccess {
    /// The way to the hub of a folder of rehearsals.
    fileprivate convenience init(rehearsals folder: String, _ invocation: Invocation) throws(CommandFailure) {
        do throws(HubFailure) {
            try self.init(dataFolder: folder, language: invocation.language)
        } catch {
            throw CommandFailure(error, invocation.phrases)
        }
    }
}
