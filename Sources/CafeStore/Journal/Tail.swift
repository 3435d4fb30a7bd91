import CafeModel

/// What is known in memory about the end of the journal, so that appending reads nothing.
struct Tail {
    /// A session's row and its last sequence number.
    struct Stream {
        var row: Int
        var last: Int
    }

    /// A kind of event in one version of its form.
    struct Kind: Hashable {
        var code: String
        var schema: Int
    }

    /// How many bits of a place the sequence number takes.
    static let sequenceBits = 32

    private(set) var own = OriginID(high: 0, low: 0)
    private(set) var ownRow = 0
    var number = 0
    var lamport = 0
    var hash = Digest.none
    var streams: [SessionID: Stream] = [:]
    var lastSessionRow = 0
    var kinds: Set<Kind> = []
    private(set) var origins: [Int: OriginID] = [:]
    /// A kind of event that this version doesn't know and may not pass over.
    private(set) var unknownKind: String?
    /// Whether there are events of a kind that this version doesn't know, also such as it may pass over.
    private(set) var hasStrangeKinds = false

    init() {}

    init(_ file: JournalFile) throws(JournalError) {
        try readOrigins(file)
        try readSessions(file)
        try readKinds(file)
    }

    private mutating func readOrigins(_ file: JournalFile) throws(JournalError) {
        let statement = try file.database.prepare("SELECT row, id, own, number, lamport, hash FROM origins")
        while try statement.step() {
            guard let id: OriginID = statement.ref(1), let hash = statement.digest(5) else {
                throw JournalError(.damaged, path: file.database.path, detail: "origins")
            }
            origins[statement.int(0)] = id
            lamport = max(lamport, statement.int(4))
            guard statement.int(2) == 1 else { continue }
            (own, ownRow, number, self.hash) = (id, statement.int(0), statement.int(3), hash)
        }
        guard ownRow > 0 else { throw JournalError(.damaged, path: file.database.path, detail: "no origin") }
    }

    private mutating func readSessions(_ file: JournalFile) throws(JournalError) {
        let statement = try file.database.prepare(
            """
            SELECT s.row, s.id, (SELECT max(place) FROM events
                WHERE place > s.row << \(Self.sequenceBits) AND place < (s.row + 1) << \(Self.sequenceBits))
            FROM sessions s ORDER BY s.row
            """)
        while try statement.step() {
            guard let id: SessionID = statement.ref(1) else {
                throw JournalError(.damaged, path: file.database.path, detail: "sessions")
            }
            lastSessionRow = statement.int(0)
            streams[id] = Stream(row: lastSessionRow, last: Self.sequence(of: statement.int(2)))
        }
    }

    private mutating func readKinds(_ file: JournalFile) throws(JournalError) {
        let statement = try file.database.prepare(
            "SELECT code, schema, skip FROM kinds ORDER BY code, schema")
        while try statement.step() {
            let kind = Kind(code: statement.text(0), schema: statement.int(1))
            kinds.insert(kind)
            let isKnown = kind.schema <= Event.schema && Event.isKnown(kind.code)
            if !isKnown { hasStrangeKinds = true }
            if !isKnown, statement.int(2) == 0 { unknownKind = "\(kind.code) \(kind.schema)" }
        }
    }

    /// The key of the event at a sequence number of a session.
    static func place(_ row: Int, _ sequence: Int) -> Int { row << sequenceBits | sequence }

    /// The sequence number in a key.
    static func sequence(of place: Int) -> Int { place & (1 << sequenceBits - 1) }
}

extension Event {
    /// Whether this version knows a kind of event: an empty body is then wrong or enough, not unknown.
    fileprivate static func isKnown(_ code: String) -> Bool {
        var writer = JSONWriter()
        writer.object { $0.field("e", code) }
        do throws(EventError) {
            _ = try decode(writer.bytes, schema: schema)
            return true
        } catch {
            if case .unknown = error { return false }
            return true
        }
    }
}
