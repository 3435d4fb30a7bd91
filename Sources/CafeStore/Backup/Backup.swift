import CafeModel
import Glibc

/// A copy of a journal to a file, which may lie on a slow stick: first a copy on the local disk by SQLite, then that
/// file's bytes to their place, synced and verified there under another name, then the name.
final class Backup: BackupInProgress {
    private enum Phase {
        case pages(PageCopy, Database)
        case bytes(FileCopy)
        case comparison(FileComparison)
        case check(Verifier, Journal)
        case idle
        case done
        case given(up: JournalError)
    }

    /// About as many as lie on a page, so that a step of each kind takes about as long.
    private static let eventsPerPage = 8

    private let source: Database
    private let target: String
    private let local: String
    private let partial: String
    private var heads: [VerificationReport.Head] = []
    private var phase = Phase.idle

    init(of source: Database, to target: String) throws(JournalError) {
        self.source = source
        self.target = target
        var generator = SystemRandomNumberGenerator()
        let mark = String(UInt32.random(in: 0...UInt32.max, using: &generator), radix: 16)
        local = "\(FileSystem.folder(of: source.path))/.respaldo-\(mark).db"
        partial = "\(target).parcial-\(mark)"
        guard !FileSystem.isFolder(target), !FileSystem.isSame(target, source.path) else {
            throw JournalError(.cannotOpen, path: target, detail: "a folder, or the journal itself")
        }
        try FileSystem.touch(partial)
        try guarded { () throws(JournalError) in try begin() }
    }

    deinit { if case .done = phase {} else { removeFiles() } }

    var progress: Double {
        switch phase {
        case .pages(let pages, _): pages.progress * 0.4
        case .bytes(let copy): 0.4 + copy.progress * 0.3
        case .comparison(let comparison): 0.7 + comparison.progress * 0.1
        case .check(let verifier, _): 0.8 + verifier.progress * 0.19
        case .idle: 0
        case .done: 1
        case .given: 0
        }
    }

    /// Whether there is still something to do.
    var isRunning: Bool {
        switch phase {
        case .pages, .bytes, .comparison, .check: true
        case .idle, .done, .given: false
        }
    }

    func step(pages count: Int) throws(JournalError) -> Bool {
        try guarded { () throws(JournalError) in
            switch phase {
            case .pages(let pages, let copy):
                if try pages.step(pages: max(count, 1)) { try seal(copy) }
                return false
            case .bytes(let copy):
                if try copy.step(bytes: max(count, 1) * 4096) {
                    phase = .comparison(try FileComparison(local, partial))
                }
                return false
            case .comparison(let comparison):
                if try comparison.step(bytes: max(count, 1) * 4096) {
                    let written = try Journal(copy: partial)
                    phase = .check(try written.verifier(), written)
                }
                return false
            case .check(let verifier, _):
                guard try verifier.step(events: max(count, 1) * Self.eventsPerPage) else { return false }
                try finish(verifier.report)
                return true
            case .idle, .done: return true
            case .given(let error): throw error
            }
        }
    }

    func cancel() {
        if case .done = phase { return }
        give(up: JournalError(.closed, path: target, detail: "cancelled"))
    }

    /// Starts from the beginning: something was erased that the copy may hold.
    func beginAgain() throws(JournalError) {
        switch phase {
        case .idle, .done, .given: return
        case .pages, .bytes, .comparison, .check: try guarded { () throws(JournalError) in try begin() }
        }
    }

    private func begin() throws(JournalError) {
        phase = .idle
        FileSystem.removeDatabase(local)
        let copy = try Database(local, .copy)
        // Before the first access: no shared memory beside the copy.
        _ = try copy.text("PRAGMA locking_mode = EXCLUSIVE")
        // The local copy need not survive a crash, and its writing must not wait for the disk.
        try copy.run("PRAGMA synchronous = OFF")
        phase = .pages(try PageCopy(from: source, to: copy), copy)
    }

    /// Makes the copy a file of its own: one file, with an origin that nobody else writes under.
    private func seal(_ copy: Database) throws(JournalError) {
        guard try copy.text("PRAGMA journal_mode = DELETE") == "delete" else {
            throw JournalError(.badCopy, path: local, detail: "journal_mode")
        }
        heads = try Verifier.heads(in: copy)
        do {
            let file = try JournalFile(copy)
            try file.addOrigin()
        }
        copy.close()
        phase = .bytes(try FileCopy(from: local, to: partial))
    }

    private func finish(_ report: VerificationReport) throws(JournalError) {
        let kept = Set(report.heads)
        guard report.isWhole, heads.allSatisfy(kept.contains) else {
            let detail = report.faults.first.map { "\($0.damage)" } ?? "another end"
            throw JournalError(.badCopy, path: target, detail: detail)
        }
        // Closes the file that is checked before it gets its name.
        phase = .idle
        try FileSystem.rename(partial, to: target)
        FileSystem.removeDatabase(local)
        phase = .done
    }

    private func guarded<T>(_ body: () throws(JournalError) -> T) throws(JournalError) -> T {
        do {
            return try body()
        } catch {
            let told =
                isCopyAtFault(error) ? JournalError(.badCopy, path: target, detail: error.detail) : error
            give(up: told)
            throw told
        }
    }

    /// Once the copy is written, damage is the copy's, not the journal's.
    private func isCopyAtFault(_ error: JournalError) -> Bool {
        switch phase {
        case .bytes, .comparison, .check: error.code == .damaged || error.code == .notAJournal
        case .idle, .pages, .done, .given: false
        }
    }

    private func give(up error: JournalError) {
        phase = .given(up: error)
        removeFiles()
    }

    private func removeFiles() {
        FileSystem.removeDatabase(local)
        FileSystem.removeDatabase(partial)
    }
}
