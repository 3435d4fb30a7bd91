import CafeModel
import Testing

@testable import CafeStore

@Suite("Verification")
struct VerificationTests {
    let folder = TemporaryFolder()
    var samples = Samples()
    var raw: RawFile { RawFile(folder: folder) }

    /// Six notes in two sessions, numbers 1 to 6, closed.
    mutating func fill() throws {
        let sessions = [samples.ref(Tag.Session.self), samples.ref(Tag.Session.self)]
        let journal = try Journal(folder: folder.path)
        for index in 1...6 {
            _ = try journal.append([samples.commit(sessions[index % 2], [samples.note("nota \(index)")])])
        }
        journal.close()
    }

    func faults() throws -> [String] {
        let journal = try Journal(folder: folder.path)
        defer { journal.close() }
        return try journal.check().faults.map { "\($0.kind) \($0.number ?? 0)" }
    }

    @Test("finds nothing wrong with a journal as it was written, and counts what there is")
    mutating func whole() throws {
        let session = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder.path)
        _ = try journal.append([samples.commit(session, samples.everyEvent())])
        let report = try journal.check()
        #expect(report.faults == [])
        #expect(report.events == samples.everyEvent().count)
        #expect(report.sessions == 1)
        #expect(report.suppressed == 1)
        #expect(report.heads.map(\.number) == [report.events])
        #expect(report.heads.map(\.origin) == [journal.origin])
    }

    @Test(
        "finds each change made behind the journal's back, at its place",
        arguments: [
            ("UPDATE texts SET body = 'noto 3' WHERE body = 'nota 3'", ["text 3"]),
            ("UPDATE texts SET salt = zeroblob(16) WHERE body = 'nota 4'", ["text 4"]),
            ("DELETE FROM texts WHERE body = 'nota 2'", ["suppression 2"]),
            ("UPDATE events SET body = replace(body, 'propuesta', 'pregunta') WHERE number = 3", ["event 3"]),
            ("UPDATE events SET wall = wall + 1 WHERE number = 5", ["event 5"]),
            ("UPDATE events SET role = 'facilitator', role_table = NULL WHERE number = 1", ["event 1"]),
            ("UPDATE events SET text_hash = NULL WHERE number = 6", ["event 6", "stray 6"]),
            ("UPDATE events SET body = '{' WHERE number = 2", ["event 2", "unreadable 2", "fold 0"]),
            ("DELETE FROM texts WHERE body = 'nota 3'; DELETE FROM events WHERE number = 3", ["missing 3"]),
            ("DELETE FROM events WHERE number = 3", ["missing 3", "stray 0"]),
            ("DELETE FROM texts; DELETE FROM events WHERE number < 7", ["end 0"]),
            (
                "DELETE FROM texts WHERE body = 'nota 6'; DELETE FROM events WHERE number = 6",
                ["end 5"]
            ),
            ("UPDATE origins SET hash = zeroblob(32)", ["end 6"]),
            (
                """
                UPDATE events SET number = 99 WHERE number = 2; UPDATE events SET number = 2 WHERE number = 3;
                UPDATE events SET number = 3 WHERE number = 99
                """, ["event 2", "event 3"]
            ),
            ("UPDATE sessions SET id = zeroblob(16) WHERE row = 2", ["event 2", "event 4", "event 6"]),
        ])
    mutating func tampering(sql: String, expected: [String]) throws {
        try fill()
        try raw.run(sql)
        let found = try faults()
        for fault in expected { #expect(found.contains(fault), "\(sql) gave \(found)") }
        #expect(found.filter { !$0.hasPrefix("order") }.count == expected.count, "\(sql) gave \(found)")
    }

    @Test("finds an event that was put in, though its own hash fits")
    mutating func insertion() throws {
        try fill()
        // A copy of event 3 under the number 4, the later ones moved up: what somebody without the hashes can do.
        try raw.run(
            """
            UPDATE events SET number = -number WHERE number > 3;
            UPDATE events SET number = 1 - number WHERE number < 0;
            INSERT INTO events SELECT place + 1000, command, idx, origin, 4, lamport, wall, boot, boot_id,
                connection, role, role_table, schema, previous, NULL, body, hash FROM events WHERE number = 3;
            """)
        let found = try faults()
        #expect(["event 4", "event 5", "event 6", "event 7", "end 7"].allSatisfy(found.contains), "\(found)")
    }

    @Test("finds a changed event whose hash was made to fit, by the one after it")
    mutating func forgery() throws {
        try fill()
        let forger = try Journal(folder: folder.path)
        let session = try forger.sessions()[0]
        let fact = try forger.facts(of: session, after: 1, limit: 1)[0]
        forger.close()
        var envelope = fact.fact.envelope
        envelope.actor = Actor(connection: envelope.actor.connection, role: .facilitator)
        let hash = try SHA256().hash(envelope.canonicalBytes(body: fact.fact.event.encoded()))
        let number = envelope.number
        try raw.run(
            "UPDATE events SET role = 'facilitator', role_table = NULL, hash = x'\(hash.hex)' WHERE number = \(number)"
        )
        #expect(try faults() == ["chain \(number + 1)"])
    }

    @Test("finds a text put back that an event has suppressed")
    mutating func resurrection() throws {
        let session = samples.ref(Tag.Session.self)
        let (note, gone) = (samples.ref(Tag.Note.self), samples.ref(Tag.Text.self))
        let new = samples.ref(Tag.Text.self)
        let journal = try Journal(folder: folder.path)
        let struck = Event.passageStruck(note: note, gone: [gone], text: new, reason: .name)
        _ = try journal.append([
            samples.commit(session, [samples.note("Pedro", text: gone, note: note)]),
            samples.commit(session, [PendingEvent(struck, text: NewText(id: new, body: "█"))]),
        ])
        #expect(try journal.check().isWhole)
        journal.close()
        try raw.run("INSERT INTO texts SELECT place - 1, x'\(gone.hex)', salt, 'Pedro' FROM texts")
        #expect(try faults() == ["text 1", "suppression 0"])
    }

    @Test("tells what the fold finds, and where")
    mutating func fold() throws {
        try fill()
        let journal = try Journal(folder: folder.path)
        let bad = try journal.sessions()[1]
        var seen: [SessionID: [Int]] = [:]
        var shares: [Double] = []
        let report = try journal.verify(
            fold: { session, facts in
                seen[session, default: []] += facts.map(\.sequence)
                return session == bad ? .unfoldable(after: 2) : nil
            }, progress: { shares.append($0) })
        #expect(report.faults == [.init(.unfoldable(after: 2), session: bad)])
        #expect(Array(seen.values) == [[1, 2, 3], [1, 2, 3]])
        #expect(shares == shares.sorted() && shares.last == 1)
    }

    @Test("finds flipped bits and cut pages in the file, and still reads what is good")
    mutating func damage() throws {
        let session = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder.path)
        for start in stride(from: 0, to: 400, by: 20) {
            let notes = (start..<start + 20).map { samples.note("la nota número \($0) de la mesa") }
            _ = try journal.append([samples.commit(session, notes)])
        }
        journal.close()
        let good = Bytes.read(raw.path)
        let words = Array("nota número 211 ".utf8)
        let place = (0..<good.count - words.count).first { good[$0..<$0 + words.count].elementsEqual(words) }
        var flipped = good
        flipped[try #require(place)] ^= 1
        Bytes.write(flipped, to: raw.path)
        #expect(try faults() == ["text 212"])

        var cut = good
        let page = try #require(place) / 4096 * 4096
        for index in page..<page + 4096 { cut[index] = 0 }
        Bytes.write(cut, to: raw.path)
        #expect(try faults().contains("file 0"))
        let again = try Journal(folder: folder.path)
        let read = try again.facts(of: session, after: 0, limit: 50)
        #expect(read.first?.fact.text == "la nota número 0 de la mesa")
    }
}
