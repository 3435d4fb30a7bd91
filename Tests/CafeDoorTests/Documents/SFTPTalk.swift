import CafeModel

@testable import CafeDoor

/// Somebody who speaks SFTP with a server, packet by packet.
struct SFTPTalk {
    let shelf: FakeShelf
    var server: SFTPServer
    private var number: UInt32 = 0

    /// - Parameter greets: whether the first packet has been exchanged already.
    init(_ contents: [(name: String, bytes: [UInt8])], greets: Bool = true) {
        shelf = FakeShelf(contents)
        server = SFTPServer(source: shelf, phrases: Language.spanish.phrases)
        if greets { _ = send(Self.packet(1, Self.word(3))) }
    }

    /// An answer: its kind, and its fields after the number.
    struct Answer: Equatable {
        var kind: SFTPKind?
        var fields: [UInt8]

        /// The code of a status.
        var status: SFTPStatus? {
            guard kind == .status else { return nil }
            var reader = SFTPReader(fields[...])
            return reader.word().flatMap(SFTPStatus.init(rawValue:))
        }

        /// The bytes of a handle or of data.
        var bytes: [UInt8]? {
            guard kind == .handle || kind == .data else { return nil }
            var reader = SFTPReader(fields[...])
            return reader.string()
        }

        /// The names of a list.
        var names: [String]? {
            guard kind == .name else { return nil }
            var reader = SFTPReader(fields[...])
            return (0..<(reader.word() ?? 0)).map { _ in
                let name = String(decoding: reader.string() ?? [], as: UTF8.self)
                _ = reader.string()
                let flags = reader.word() ?? 0
                if flags & 1 != 0 { _ = reader.long() }
                if flags & 4 != 0 { _ = reader.word() }
                if flags & 8 != 0 { _ = (reader.word(), reader.word()) }
                return name
            }
        }
    }

    static func word(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    static func long(_ number: UInt64) -> [UInt8] {
        word(UInt32(truncatingIfNeeded: number >> 32)) + word(UInt32(truncatingIfNeeded: number))
    }

    static func string(_ text: some Collection<UInt8>) -> [UInt8] { word(UInt32(text.count)) + text }

    static func packet(_ kind: UInt8, _ body: [UInt8]) -> [UInt8] {
        word(UInt32(body.count + 1)) + [kind] + body
    }

    /// All the answers to these bytes.
    mutating func send(_ bytes: [UInt8]) -> [[UInt8]] {
        server.receive(bytes)
        var answers: [[UInt8]] = []
        while let answer = server.next() { answers.append(answer) }
        return answers
    }

    /// The answer to a request with a number of its own; nil when the server has ended.
    mutating func ask(_ kind: SFTPKind, _ fields: [UInt8]...) -> Answer? {
        number += 1
        let packet = Self.packet(kind.rawValue, Self.word(number) + fields.joined())
        guard let answer = send(packet).first else { return nil }
        var reader = SFTPReader(answer[5...])
        guard reader.word() == number else { return nil }
        return Answer(kind: SFTPKind(rawValue: answer[4]), fields: Array(answer.dropFirst(9)))
    }

    /// The handle of a document opened to be read.
    mutating func open(_ path: String, flags: UInt32 = 1) -> Answer? {
        ask(.open, Self.string(path.utf8), Self.word(flags), Self.word(0))
    }
}
