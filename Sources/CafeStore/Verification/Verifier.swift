import CafeModel

/// Walks once over all events in the order of their chains and compares everything with its hash; in steps, for
/// whoever must not be kept waiting.
final class Verifier {
    /// An event: whose chain, its number, its session.
    typealias Place = (origin: OriginID?, number: Int, session: SessionID?)

    /// Where in a chain the walk is.
    struct Link {
        var origin = 0
        var number = 0
        var hash = Digest.none
        var lamport = 0
        /// A changed event is told once, not again by the one after it.
        var isSound = true
    }

    /// A text that isn't there.
    struct Missing {
        var text: TextID
        var place: Place
    }

    private enum Stage {
        case file([String])
        case chains(Statement)
        case rest
        case done
    }

    let file: JournalFile
    let hasher: SHA256
    let origins: [Int: OriginID]
    var link = Link()
    var suppressed: Set<TextID> = []
    var missing: [Missing] = []
    /// What was found so far.
    var report = VerificationReport()
    private var stage: Stage
    private let total: Int

    /// - Parameter checks: what SQLite is asked about its file, one question a step.
    init(
        _ file: JournalFile, hasher: SHA256, origins: [Int: OriginID],
        checks: [String] = ["PRAGMA integrity_check(20)"]
    ) throws(JournalError) {
        self.file = file
        self.hasher = hasher
        self.origins = origins
        stage = .file(checks)
        total = max(try file.database.int("SELECT sum(number) FROM origins"), 1)
    }

    /// The share that is done.
    var progress: Double {
        switch stage {
        case .file: 0
        case .chains: 0.1 + 0.8 * min(Double(report.events) / Double(total), 1)
        case .rest: 0.9
        case .done: 1
        }
    }

    /// Checks about so many events more; true when everything was checked.
    func step(events: Int) throws(JournalError) -> Bool {
        do {
            try advance(events)
        } catch  where error.code == .damaged {
            // Damage that SQLite refuses to read past ends one stage, not all.
            add(.file(error.detail))
            if case .rest = stage { stage = .done } else { stage = .rest }
        }
        if case .done = stage { return true }
        return false
    }

    private func advance(_ events: Int) throws(JournalError) {
        switch stage {
        case .file(let checks):
            guard let check = checks.first else {
                stage = .chains(try chainRows())
                return
            }
            stage = .file(Array(checks.dropFirst()))
            try checkFile(check)
        case .chains(let rows):
            if try checkChains(rows, atMost: events) { stage = .rest }
        case .rest:
            try checkSuppressed()
            try checkStrays()
            try checkOrder()
            report.heads = try Self.heads(in: file.database)
            stage = .done
        case .done: break
        }
    }

    func add(_ damage: JournalDamage, session: SessionID? = nil) {
        report.faults.append(.init(damage, session: session))
    }

    func add(_ damage: JournalDamage, _ place: Place) {
        report.faults.append(
            .init(damage, origin: place.origin, number: place.number, session: place.session))
    }

    /// The ends of the chains, as the journal states them.
    static func heads(in database: Database) throws(JournalError) -> [VerificationReport.Head] {
        let rows = try database.prepare("SELECT id, number, hash FROM origins WHERE number > 0 ORDER BY row")
        var heads: [VerificationReport.Head] = []
        while try rows.step() {
            guard let origin: OriginID = rows.ref(0), let hash = rows.digest(2) else { continue }
            heads.append(.init(origin: origin, number: rows.int(1), hash: hash))
        }
        return heads
    }

    private func checkFile(_ check: String) throws(JournalError) {
        let rows = try file.database.prepare(check)
        while try rows.step() {
            let line = rows.text(0)
            if line != "ok" { add(.file(line)) }
        }
    }
}
