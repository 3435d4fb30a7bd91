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
            request, ScreenLauncherHost(try invocation.access(), invocation), via: nil, invocation)
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
    /// Who came by the front door; nil at this machine.
    private let visitor: (role: Role, address: String)?
    /// The document that is being made.
    private var job: DocumentJob?

    init(_ access: HubAccess, visitor: (role: Role, address: String)? = nil, _ invocation: Invocation) {
        self.access = access
        self.visitor = visitor
        self.invocation = invocation
    }

    func connect(mayStart: Bool) throws -> Descriptor? {
        mayStart ? try access.connect() : access.connectIfRunning()
    }

    func perform(_ task: HostTask, _ session: SessionState?, known: Hello.Known?) -> HostProgress {
        do throws(CommandFailure) {
            switch task {
            case .shelveMinutes(let format): return try begin(format, to: nil, of: session)
            case .keepApproved:
                // Whoever next asks for a document makes up for what is not done now.
                guard job == nil else { return .finished(sentence: "", succeeded: true) }
                return try begin(nil, to: nil, of: session)
            case .saveMinutes(let format, let path):
                // A PIN opens a place in a session, not this machine's files.
                guard visitor == nil else { return refused(invocation.phrases.doorNoFiles) }
                return try begin(format, to: try InputFile.absolute(Self.expanded(path)), of: session)
            case .savePlan(let text, let path):
                guard visitor == nil else { return refused(invocation.phrases.doorNoFiles) }
                return .finished(sentence: try savePlan(text, to: path), succeeded: true)
            case .backup(let path):
                guard visitor == nil else { return refused(invocation.phrases.doorNoFiles) }
                let absolute = try InputFile.absolute(Self.expanded(path))
                let lines = try OwnerRequest.ask(.backup(path: absolute), access, invocation.phrases)
                return .finished(sentence: lines.joined(separator: " "), succeeded: true)
            }
        } catch {
            return refused(error.lines(in: invocation.phrases).joined(separator: " "))
        }
    }

    private func refused(_ sentence: String) -> HostProgress {
        .finished(sentence: sentence, succeeded: false)
    }

    /// An acta is made by a process of its own, as a PDF of many pages takes its time.
    /// - Parameter format: nil for what is kept without a word.
    private func begin(
        _ format: String?, to path: String?, of session: SessionState?
    ) throws(CommandFailure) -> HostProgress {
        guard let session else { throw CommandFailure(.noInput, invocation.phrases.hubDoesNotAnswer) }
        guard job == nil else { return refused(invocation.phrases.documentBusy) }
        do {
            let job = try DocumentJob(
                MinutesProcess.arguments(
                    folder: access.dataFolder, invocation.language, session.id, format: format, path: path,
                    visitor: visitor),
                format: format, invocation.phrases)
            self.job = job
            return job.progress
        } catch {
            throw CommandFailure(.software, error)
        }
    }

    var isWorking: Bool { job != nil }

    func news() -> HostProgress? {
        guard let progress = job?.progress else { return nil }
        if case .finished = progress { job = nil }
        return progress
    }

    private func savePlan(_ text: String, to path: String) throws(CommandFailure) -> String {
        let file = try InputFile.absolute(Self.expanded(path))
        do {
            try Files.writeAtomically(file, Array(text.utf8))
        } catch {
            throw CommandFailure(writing: error)
        }
        return invocation.phrases.prepExported(file)
    }

    var rate: Int { RehearsalMark.rate(of: access.dataFolder) }

    func readPlan(_ source: PlanSource) throws(HostTrouble) -> [UInt8] {
        guard visitor == nil else { throw HostTrouble(sentence: invocation.phrases.doorNoFiles) }
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
        guard visitor == nil else { throw HostTrouble(sentence: invocation.phrases.doorNoFiles) }
        do throws(CommandFailure) {
            let folder =
                access.dataFolder.hasSuffix("/ensayo") ? access.dataFolder : access.dataFolder + "/ensayo"
            let there = try HubAccess(rehearsals: folder, invocation)
            let session = try Rehearsal.begin(rate: Rehearsal.usualRate, there, invocation.language)
            return (.facilitate(session), ScreenLauncherHost(there, invocation))
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
