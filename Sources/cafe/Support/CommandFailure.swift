import CafeHub
import CafeModel
import CafeStore
import CafeSystem
import CafeWire
import Glibc

/// Why a command did not do what it was told: what to tell the person, and the exit code.
struct CommandFailure: Error {
    /// What the person is told. Where a file is read or written nobody knows the language, so the words come later.
    private enum Reason {
        case said([String])
        case system(SystemError)
        case journal(JournalError)
    }

    let exit: ExitCode
    private let reason: Reason

    init(_ exit: ExitCode, _ lines: [String]) {
        self.exit = exit
        reason = .said(lines)
    }

    init(_ exit: ExitCode, _ error: SystemError) {
        self.exit = exit
        reason = .system(error)
    }

    init(_ exit: ExitCode, _ line: String) { self.init(exit, [line]) }

    init(_ failure: HubFailure, _ phrases: any Phrases) {
        self.init(ExitCode(number: failure.exitCode), failure.sentence(in: phrases))
    }

    init(_ error: JournalError) {
        exit = ExitCode(number: error.exit.rawValue)
        reason = .journal(error)
    }

    /// A file could not be read.
    init(reading error: SystemError) {
        let exit: ExitCode =
            switch error.code {
            case EFBIG: .badData
            case EIO: .ioError
            default: .noInput
            }
        self.init(exit, error)
    }

    /// A file could not be written.
    init(writing error: SystemError) {
        let exit: ExitCode =
            switch error.code {
            case ENOSPC, EDQUOT, EIO, EFBIG, EPIPE: .ioError
            default: .cannotCreate
            }
        self.init(exit, error)
    }

    /// What the person reads.
    func lines(in phrases: any Phrases) -> [String] {
        switch reason {
        case .said(let lines): lines
        case .system(let error): [phrases.sentence(error)]
        case .journal(let error): [phrases.sentence(error)]
        }
    }

    /// The hub ended the conversation.
    init(_ goodbye: Goodbye, _ phrases: any Phrases) {
        self.init(ExitCode(goodbye), phrases.sentence(goodbye))
    }

    /// What a command got in place of *done*; nil when it is done.
    init?(_ answer: CommandAnswer, _ phrases: any Phrases, in state: SessionState) {
        switch answer {
        case .done: return nil
        case .refused(let refusal):
            self.init(ExitCode(refusal), phrases.of(state.plan).sentence(refusal, in: state))
        case .notPermitted: self.init(.notPermitted, phrases.sentence(Goodbye.notPermitted))
        case .noSuchSession: self.init(.noInput, phrases.sentence(Goodbye.noSuchSession))
        case .unsaved(let trouble): self.init(ExitCode(trouble), phrases.cliUnsaved(trouble))
        }
    }
}

extension ExitCode {
    /// The code of why the hub ended the conversation.
    init(_ goodbye: Goodbye) {
        self =
            switch goodbye {
            case .stopping, .handingOver: .tryAgain
            case .version: .unavailable
            case .nonsense: .software
            case .noSuchSession: .noInput
            case .noSuchTable, .unreadable: .badData
            case .notPermitted: .notPermitted
            }
    }

    /// The code of a refusal by the engine.
    init(_ refusal: Refusal) {
        self =
            switch refusal {
            case .eventFinished, .eventNotFinished, .minutesFrozen, .alreadyBegun, .replayed: .notPermitted
            case .stageChanged, .turnChanged, .noteChanged, .groupChanged, .alreadyGrouped,
                .commitmentChanged, .changedSince,
                .planChanged:
                .tryAgain
            case .noSuchTable, .noSuchNote, .noSuchParticipant, .noSuchItem, .notInMechanism, .emptyText,
                .reasonMissing,
                .textTooLong,
                .kindNotInMechanism, .noSuchRound, .noEarlierStage, .noClock, .noSuchPassage, .nothingToUndo,
                .minutesOutOfRange, .noSuchDay, .nobodyToSeat, .numberOutOfRange:
                .badData
            }
    }

    /// The code of what kept something from being written.
    init(_ trouble: StorageTrouble) {
        self =
            switch trouble {
            case .full, .io: .ioError
            case .readOnly: .cannotCreate
            case .newer: .configuration
            case .damaged: .badData
            }
    }
}
