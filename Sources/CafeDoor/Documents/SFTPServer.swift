import CafeModel

/// The server's side of SFTP version 3 (draft-ietf-secsh-filexfer-02) for one folder that is only read: a state machine
/// over bytes. No path of the client's goes further than to be compared with the names of the source's own list.
public struct SFTPServer {
    /// The longest packet that is taken in, in bytes; OpenSSH's own limit for what clients send is 256 KiB, but of
    /// what is served here none needs more than a path.
    static let packetLimit = 16 * 1024
    /// The most bytes that one answer holds.
    static let pieceLimit = 32 * 1024
    /// The most files and folders that are open at a time.
    static let handleLimit = 32
    /// How many names one answer lists.
    static let nameLimit = 64

    /// What a handle stands for.
    enum Opened {
        case folder([ServedDocument])
        case file(ServedDocument, any OpenDocument)
    }

    let source: any DocumentSource
    let phrases: any Phrases
    var handles: [UInt32: Opened] = [:]
    var lastHandle: UInt32 = 0
    private var waiting: [UInt8] = []
    private var greeted = false
    /// The client said something that is not of the protocol: nothing more is read of it.
    public private(set) var isOver = false

    /// A server that has been told nothing yet.
    public init(source: any DocumentSource, phrases: any Phrases) {
        self.source = source
        self.phrases = phrases
    }

    /// Takes in what the client sent. Call ``next()`` until it gives nothing before more is read.
    public mutating func receive(_ bytes: [UInt8]) {
        if !isOver { waiting += bytes }
    }

    /// The answer to the next whole packet; nil when there is none.
    public mutating func next() -> [UInt8]? {
        guard !isOver, waiting.count >= 4 else { return nil }
        let length = waiting.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard (1...Self.packetLimit).contains(length) else { return end() }
        guard waiting.count >= 4 + length else { return nil }
        let packet = waiting[4..<4 + length]
        defer { if !isOver { waiting.removeFirst(4 + length) } }
        return answer(packet)
    }

    private mutating func end() -> [UInt8]? {
        isOver = true
        waiting = []
        handles = [:]
        return nil
    }

    private mutating func answer(_ packet: ArraySlice<UInt8>) -> [UInt8]? {
        var reader = SFTPReader(packet.dropFirst())
        let kind = packet.first.flatMap(SFTPKind.init(rawValue:))
        guard greeted else {
            guard kind == .initialize, let version = reader.word(), version >= 3 else { return end() }
            greeted = true
            var writer = SFTPWriter(.version)
            writer.word(3)
            return writer.bytes
        }
        // Without a number there is nobody to answer.
        guard kind != .initialize, let number = reader.word() else { return end() }
        return answer(kind, number, &reader)
    }

    func status(_ status: SFTPStatus, _ number: UInt32) -> [UInt8] {
        var writer = SFTPWriter(.status)
        writer.word(number)
        writer.word(status.rawValue)
        writer.string(status.sentence(phrases).utf8)
        writer.string(phrases.language.rawValue.utf8)
        return writer.bytes
    }
}
