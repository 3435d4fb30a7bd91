import CafeModel
import Glibc
import Testing

@testable import CafeStore

/// Journals as each released version wrote them. Never written anew: a version that cannot read one is broken.
/// To add one for a new version, set CAFE_GOLDEN to its name and run this suite.
@Suite("Golden journals")
struct GoldenTests {
    static let versions = ["v1"]
    static let folder = "\(#filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" })/Golden"

    @Test("is read as its version wrote it", arguments: versions)
    func read(version: String) throws {
        let folder = TemporaryFolder()
        Bytes.write(Bytes.read("\(Self.folder)/\(version).db"), to: "\(folder.path)/cafe.db")
        let journal = try Journal(folder: folder.path)
        let expected = String(decoding: Bytes.read("\(Self.folder)/\(version).txt"), as: UTF8.self)
        #expect(!expected.isEmpty)
        #expect(try Self.text(of: journal) == expected)
        let report = try journal.check()
        #expect(report.isWhole, "\(report.faults)")
    }

    @Test("the one of this version holds every kind of event")
    func complete() throws {
        let last = try #require(Self.versions.last)
        let text = String(decoding: Bytes.read("\(Self.folder)/\(last).txt"), as: UTF8.self)
        var samples = Samples()
        for code in Set(samples.everyEvent().map(\.event.code)) {
            #expect(text.contains("{\"e\":\"\(code)\""), "\(code)")
        }
    }

    @Test("is written for a new version", .enabled(if: getenv("CAFE_GOLDEN") != nil, "only when asked for"))
    func write() throws {
        let name = String(cString: try #require(getenv("CAFE_GOLDEN")))
        let folder = TemporaryFolder()
        var samples = Samples()
        let sessions = [samples.ref(Tag.Session.self), samples.ref(Tag.Session.self)]
        let journal = try Journal(folder: folder.path)
        for pending in samples.everyEvent() {
            _ = try journal.append([samples.commit(sessions[0], [pending])])
        }
        let both = [samples.note("una"), samples.note("dos")]
        _ = try journal.append([
            samples.commit(sessions[1], both), samples.commit(sessions[1], [], answer: "no"),
        ])
        try journal.set("puerto", to: "2222")
        let text = try Self.text(of: journal)
        journal.close()
        Bytes.write(Bytes.read("\(folder.path)/cafe.db"), to: "\(Self.folder)/\(name).db")
        Bytes.write(Array(text.utf8), to: "\(Self.folder)/\(name).txt")
    }

    /// Everything that the journal tells about its facts, a line each.
    static func text(of journal: Journal) throws -> String {
        var lines: [String] = []
        for session in try journal.sessions() {
            lines.append("session \(session)")
            for stored in try journal.all(session) {
                let envelope = stored.fact.envelope
                let reading = envelope.reading
                lines.append(
                    "\(stored.sequence) n=\(envelope.number) lamport=\(envelope.lamport) origin=\(envelope.origin) "
                        + "command=\(envelope.command)/\(envelope.index) wall=\(reading.wall.count) "
                        + "boot=\(reading.boot.count)@\(reading.bootID) by=\(envelope.actor.connection) "
                        + "\(envelope.actor.role.code)\(envelope.actor.role.tableNumber.map(String.init) ?? "")"
                )
                lines.append("  \(String(decoding: stored.fact.event.encoded(), as: UTF8.self))")
                if let text = stored.fact.text { lines.append("  «\(text)»") }
                lines.append("  \(stored.hash.hex)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
