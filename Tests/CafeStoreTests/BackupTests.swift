import CafeModel
import Testing

@testable import CafeStore

@Suite("Backup")
struct BackupTests {
    let folder = TemporaryFolder()
    let stick = TemporaryFolder()
    var samples = Samples()
    var target: String { "\(stick.path)/respaldo.db" }

    mutating func fill(_ journal: Journal, _ session: SessionID, _ count: Int = 300) throws {
        for start in stride(from: 0, to: count, by: 20) {
            let notes = (start..<start + 20).map { samples.note("la nota número \($0)") }
            _ = try journal.append([samples.commit(session, notes)])
        }
    }

    @Test("copies everything while the journal goes on being written, under an origin of its own")
    mutating func whileWriting() throws {
        let session = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder.path)
        try fill(journal, session)
        let backup = try journal.beginBackup(to: target)
        var steps = 0
        var shares = [backup.progress]
        while try !backup.step(pages: 5) {
            _ = try journal.append([samples.commit(session, [samples.note("entretanto \(steps)")])])
            shares.append(backup.progress)
            steps += 1
        }
        #expect(steps > 10)
        #expect(shares.allSatisfy { 0...1 ~= $0 } && backup.progress == 1)
        #expect(stick.names == ["respaldo.db"])
        #expect(folder.names == ["cafe.db", "cafe.db-wal"])

        let copy = try Journal(copy: target)
        let (original, copied) = (try journal.all(session), try copy.all(session))
        #expect(copied.count > 300)
        #expect(copied == Array(original.prefix(copied.count)))
        #expect(copy.origin != journal.origin)
        #expect(try copy.check().isWhole)
        let commit = samples.commit(session, [])
        #expect(journalError { _ = try copy.append([commit]) } == .readOnlyCopy)
        copy.close()
        #expect(stick.names == ["respaldo.db"])
    }

    @Test("a copy put in the place of the journal works on, with later Lamport times and numbers from 1")
    mutating func restored() throws {
        let session = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder.path)
        try fill(journal, session, 20)
        let backup = try journal.beginBackup(to: "\(stick.path)/cafe.db")
        while try !backup.step(pages: 100) {}
        let restored = try Journal(folder: stick.path)
        let fact = try restored.append([samples.commit(session, [samples.note("después")])])[0][0]
        #expect(fact.fact.envelope.number == 1)
        #expect(fact.fact.envelope.lamport == 21)
        #expect(fact.fact.envelope.previous == .none)
        #expect(fact.sequence == 21)
        let report = try restored.check()
        #expect(report.isWhole, "\(report.faults)")
        #expect(report.heads.map(\.number) == [20, 1])
    }

    @Test("takes the place of an older copy only when it is whole")
    mutating func replacing() throws {
        let session = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder.path)
        try fill(journal, session, 100)
        Bytes.write(Array("lo de antes".utf8), to: target)
        let backup = try journal.beginBackup(to: target)
        while backup.progress < 0.7 { #expect(try !backup.step(pages: 4)) }
        let partial = try #require(stick.names.first { $0 != "respaldo.db" })
        var bytes = Bytes.read("\(stick.path)/\(partial)")
        for index in bytes.indices.suffix(9000) { bytes[index] ^= 0xFF }
        Bytes.write(bytes, to: "\(stick.path)/\(partial)")
        var (isDone, code) = (false, nil as StorageFault?)
        while !isDone, code == nil { code = journalError { isDone = try backup.step(pages: 1) } }
        #expect(code == .badCopy)
        #expect(stick.names == ["respaldo.db"])
        #expect(Bytes.read(target) == Array("lo de antes".utf8))
        #expect(folder.names == ["cafe.db", "cafe.db-wal"])
        #expect(journalError { _ = try backup.step(pages: 1) } != nil)

        let second = try journal.beginBackup(to: target)
        while try !second.step(pages: 50) {}
        #expect(try Journal(copy: target).all(session).count == 100)
    }

    @Test("starts anew when words are suppressed meanwhile")
    mutating func suppression() throws {
        let session = samples.ref(Tag.Session.self)
        let (note, gone) = (samples.ref(Tag.Note.self), samples.ref(Tag.Text.self))
        let journal = try Journal(folder: folder.path)
        _ = try journal.append([
            samples.commit(session, [samples.note("Hermenegildo", text: gone, note: note)])
        ])
        let backup = try journal.beginBackup(to: target)
        while backup.progress < 0.8 { #expect(try !backup.step(pages: 4)) }
        let new = samples.ref(Tag.Text.self)
        let struck = PendingEvent(
            .passageStruck(note: note, gone: [gone], text: new, reason: .name),
            text: NewText(id: new, body: "█"))
        _ = try journal.append([samples.commit(session, [struck])])
        while try !backup.step(pages: 4) {}
        #expect(stick.names == ["respaldo.db"])
        #expect(stick.files(holding: "Hermenegildo").isEmpty)
        #expect(folder.files(holding: "Hermenegildo").isEmpty)
        #expect(try Journal(copy: target).all(session).map(\.fact.text) == [nil, "█"])
    }

    @Test("refuses a place that cannot be, at once and without a trace")
    mutating func impossible() throws {
        let journal = try Journal(folder: folder.path)
        for path in ["\(stick.path)/no/hay.db", stick.path, "\(folder.path)/cafe.db"] {
            #expect(journalError { _ = try journal.beginBackup(to: path) } == .cannotOpen, "\(path)")
        }
        #expect(stick.names.isEmpty)
        #expect(folder.names == ["cafe.db", "cafe.db-wal"])
    }

    @Test("one at a time, and none outlives the journal")
    mutating func oneAtATime() throws {
        let journal = try Journal(folder: folder.path)
        let backup = try journal.beginBackup(to: target)
        let other = "\(stick.path)/otro.db"
        #expect(journalError { _ = try journal.beginBackup(to: other) } == .busy)
        try journal.reopen()
        #expect(journalError { _ = try backup.step(pages: 9) } == .closed)
        #expect(stick.names.isEmpty)
        let next = try journal.beginBackup(to: other)
        while try !next.step(pages: 9) {}
        #expect(stick.names == ["otro.db"])
    }
}
