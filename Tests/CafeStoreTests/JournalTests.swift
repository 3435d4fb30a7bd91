import CafeModel
import Testing

@testable import CafeStore

@Suite("The journal")
struct JournalTests {
    let folder = TemporaryFolder()
    var samples = Samples()

    @Test("gives back every kind of event as it was stored, with its text")
    mutating func roundTrip() throws {
        let session = samples.ref(Tag.Session.self)
        let pending = samples.everyEvent()
        let commits = pending.map { samples.commit(session, [$0]) }
        let journal = try Journal(folder: folder.path)
        let stored = try journal.append(commits).flatMap { $0 }
        journal.close()

        let again = try Journal(folder: folder.path)
        let read = try again.all(session)
        #expect(read.map(\.fact.event) == pending.map(\.event))
        #expect(read.map(\.sequence) == Array(1...pending.count))
        #expect(read.map(\.fact.envelope.command) == commits.map(\.command))
        #expect(read.map(\.hash) == stored.map(\.hash))
        #expect(read.map(\.fact.envelope) == stored.map(\.fact.envelope))
        let gone = Set(pending.flatMap(\.event.suppressedTexts))
        #expect(gone.count == 1)
        for (fact, pending) in zip(read, pending) {
            let isGone = pending.text.map { gone.contains($0.id) } ?? false
            #expect(fact.fact.text == (isGone ? nil : pending.text?.body))
        }
    }

    @Test("numbers events, counts Lamport time and chains hashes across sessions and restarts")
    mutating func chain() throws {
        let (first, second) = (samples.ref(Tag.Session.self), samples.ref(Tag.Session.self))
        var journal = try Journal(folder: folder.path)
        let origin = journal.origin
        var facts = try journal.append([
            samples.commit(first, [samples.note("a"), samples.note("b")]),
            samples.commit(second, [samples.note("c")]),
        ]).flatMap { $0 }
        journal.close()
        journal = try Journal(folder: folder.path)
        facts += try journal.append([samples.commit(first, [samples.note("d")])]).flatMap { $0 }

        #expect(journal.origin == origin)
        #expect(facts.map(\.fact.envelope.number) == [1, 2, 3, 4])
        #expect(facts.map(\.fact.envelope.lamport) == [1, 2, 3, 4])
        #expect(facts.map(\.sequence) == [1, 2, 1, 3])
        #expect(facts.map(\.fact.envelope.index) == [0, 1, 0, 0])
        #expect(facts.map(\.fact.envelope.previous) == [.none] + facts.dropLast().map(\.hash))
        #expect(try journal.sessions() == [first, second])
        #expect(try journal.hash(of: first, at: 3) == facts[3].hash)
        #expect(try journal.hash(of: first, at: 4) == nil)
        #expect(try journal.facts(of: first, after: 1, limit: 1).map(\.fact.text) == ["b"])
        #expect(try journal.facts(of: samples.ref(), after: 0, limit: 9).isEmpty)
    }

    @Test("remembers the answer of every command, refusals included")
    mutating func answers() throws {
        let session = samples.ref(Tag.Session.self)
        let refused = samples.commit(session, [], answer: "{\"no\":\"stage\"}")
        let journal = try Journal(folder: folder.path)
        #expect(try journal.append([refused]) == [[]])
        try journal.reopen()
        #expect(try journal.answer(to: refused.command) == refused.answer)
        #expect(try journal.answer(to: samples.ref()) == nil)
        #expect(try journal.sessions().isEmpty)
    }

    @Test("stores a command once, and nothing of a batch that repeats one")
    mutating func repeated() throws {
        let session = samples.ref(Tag.Session.self)
        let commit = samples.commit(session, [samples.note("una vez")])
        let journal = try Journal(folder: folder.path)
        _ = try journal.append([commit])
        let other = samples.commit(session, [samples.note("otra")])
        #expect(journalError { _ = try journal.append([other, commit]) } == .repeatedCommand)
        #expect(journalError { _ = try journal.append([other]) } == .closed)
        try journal.reopen()
        #expect(try journal.all(session).map(\.fact.text) == ["una vez"])
        #expect(try journal.answer(to: other.command) == nil)
        #expect(try journal.append([other]).flatMap { $0 }.map(\.sequence) == [2])
        #expect(try journal.check().isWhole)
    }

    @Test("shows the text of an earlier event with one that refers to it anew")
    mutating func referredText() throws {
        let session = samples.ref(Tag.Session.self)
        let (note, text) = (samples.ref(Tag.Note.self), samples.ref(Tag.Text.self))
        let journal = try Journal(folder: folder.path)
        let undo = PendingEvent(.noteCorrected(note: note, kind: .proposal, text: text))
        let stored = try journal.append([
            samples.commit(session, [samples.note("primero", text: text, note: note)]),
            samples.commit(session, [undo]),
        ])
        #expect(stored[1][0].fact.text == "primero")
        #expect(stored[1][0].fact.envelope.textHash == nil)
        #expect(try journal.all(session).map(\.fact.text) == ["primero", "primero"])
        #expect(try journal.check().isWhole)
    }

    @Test("refuses a text that isn't the event's")
    mutating func foreignText() throws {
        var pending = samples.note("x")
        pending.text?.id = samples.ref()
        let journal = try Journal(folder: folder.path)
        let commit = samples.commit(samples.ref(), [pending])
        #expect(journalError { _ = try journal.append([commit]) } == .misuse)
    }

    @Test("keeps texts with zero bytes, nothing in them, and 64 KiB")
    mutating func oddTexts() throws {
        let session = samples.ref(Tag.Session.self)
        let texts = ["", "a\u{0}b", String(repeating: "ñ", count: 32768), "👩‍👩‍👧‍👦 e\u{301}"]
        let journal = try Journal(folder: folder.path)
        _ = try journal.append([samples.commit(session, texts.map { samples.note($0) })])
        #expect(try journal.all(session).map(\.fact.text) == texts)
        #expect(try journal.check().isWhole)
    }

    @Test("does nothing for an empty batch")
    func emptyBatch() throws {
        #expect(try Journal(folder: folder.path).append([]).isEmpty)
    }

    @Test("lets nothing through after it was closed")
    mutating func closed() throws {
        let journal = try Journal(folder: folder.path)
        journal.close()
        let commit = samples.commit(samples.ref(), [])
        #expect(journalError { _ = try journal.append([commit]) } == .closed)
        #expect(journalError { _ = try journal.sessions() } == .closed)
    }
}
