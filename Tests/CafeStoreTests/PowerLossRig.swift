import CafeModel
import TestDisk

@testable import CafeStore

/// A journal on a disk that loses power, and what was acknowledged on it.
final class PowerLossRig {
    /// A commit with the words of its notes.
    private struct Written {
        var commit: Commit
        var words: [String]
    }

    let disk: TestDisk
    private let syncs: Bool
    private var journal: Journal?
    private var samples = Samples()
    private var random: SeededGenerator
    private let session: SessionID
    private var acknowledged: [Written] = []
    /// Given to the journal, and not answered: may be there or not, but as a whole.
    private var attempted: [Written] = []
    private var drafts: [CommandID: String] = [:]
    private var count = 0

    /// - Parameter syncs: whether the journal asks the disk to sync.
    init(seed: UInt64, syncs: Bool = true) {
        disk = TestDisk(seed: seed)
        self.syncs = syncs
        random = SeededGenerator(seed: seed)
        session = samples.ref()
    }

    // The connection must be gone before its disk goes.
    deinit { journal = nil }

    /// Writes until the disk dies, so many times; what was found wrong afterwards.
    func run(losses: Int) throws -> [String] {
        var found: [String] = []
        for _ in 0..<losses {
            if journal == nil { try open() }
            disk.fail(after: Int.random(in: 0..<120, using: &random))
            do { while true { try write() } } catch {}
            do {
                found += try losePower()
            } catch {
                found.append("lost: \(error)")
                return found
            }
        }
        return found
    }

    func open() throws {
        let opened = try Journal(folder: "/disco", system: disk.name)
        if !syncs { try opened.reading().database.run("PRAGMA synchronous = OFF") }
        journal = opened
    }

    /// As the hub does after an error: opens again, and takes what is stored for acknowledged.
    func recover() throws {
        guard let journal else { return try open() }
        try journal.reopen()
        for written in attempted where try journal.answer(to: written.commit.command) != nil {
            acknowledged.append(written)
        }
        attempted = []
    }

    /// A few commits in one transaction, or a draft.
    func write() throws {
        guard let journal else { return }
        if Int.random(in: 0..<4, using: &random) == 0 {
            let draft = Draft(
                command: samples.ref(), session: session, role: .table(TableNumber(1)), kind: .question,
                round: 1,
                text: words(), cursor: 0, saved: .zero)
            try journal.save(draft)
            drafts[draft.command] = draft.text
            return
        }
        let batch = (0...Int.random(in: 0...2, using: &random)).map { _ in newCommit() }
        attempted += batch
        _ = try journal.append(batch.map(\.commit))
        acknowledged += batch
        attempted.removeLast(batch.count)
    }

    private func newCommit() -> Written {
        let words = (0...Int.random(in: 0...2, using: &random)).map { _ in self.words() }
        return Written(commit: samples.commit(session, words.map { samples.note($0) }), words: words)
    }

    private func words() -> String {
        count += 1
        return String(repeating: "nota \(count) ", count: Int.random(in: 1...200, using: &random))
    }

    /// The power goes, and comes back; what does not agree with what was acknowledged.
    func losePower() throws -> [String] {
        disk.end(losingPower: true) { journal = nil }
        return try check()
    }

    private func check() throws -> [String] {
        try open()
        guard let journal else { return [] }
        var found = try journal.check().faults.map { "fault \($0.kind)" }
        var stored: [CommandID: [String]] = [:]
        for fact in try journal.all(session) {
            stored[fact.fact.envelope.command, default: []].append(fact.fact.text ?? "")
        }
        for written in acknowledged where stored[written.commit.command] != written.words {
            found.append("lost \(written.commit.command)")
        }
        for written in attempted {
            let isThere = stored[written.commit.command] != nil
            if isThere, stored[written.commit.command] != written.words {
                found.append("half \(written.commit)")
            }
            let answer = try journal.answer(to: written.commit.command)
            if isThere != (answer != nil) { found.append("answer \(written.commit.command)") }
            if isThere { acknowledged.append(written) }
        }
        if stored.count != acknowledged.count { found.append("more is stored than was written") }
        let kept = Dictionary(
            uniqueKeysWithValues: try journal.drafts(of: session).map { ($0.command, $0.text) })
        for (id, text) in drafts where kept[id] != text { found.append("lost draft \(id)") }
        attempted = []
        return found
    }
}
