import CafeReports
import Testing

@testable import CafeModel

/// Every approved version of an acta, made again from the journal.
@Suite struct MinutesVersionsTests {
    /// Approved with one proposal, opened again, corrected, approved again.
    private static func twice() throws -> SessionBuilder {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        let note = try builder.note(1, .proposal, "Un puente sobre la quebrada")
        try builder.advance(to: .closing)
        try builder.run(.finishEvent(leaving: try #require(builder.state.position)))
        try builder.run(.approveMinutes(true))
        try builder.run(.approveMinutes(false))
        try builder.word(note, "Un puente peatonal")
        try builder.run(.approveMinutes(true))
        return builder
    }

    private static func text(_ state: SessionState?) throws -> String {
        let minutes = Minutes(
            state: try #require(state), phrases: Language.spanish.phrases, utcOffsetSeconds: -5 * 3600)
        return String(decoding: minutes.render(.md), as: UTF8.self)
    }

    @Test("a correction is a new version, and the old one stays as it was approved")
    func both() throws {
        let builder = try Self.twice()
        let versions = MinutesVersions(builder.facts, of: builder.state)
        #expect(versions.count == 2)
        let first = try Self.text(versions.state(of: 1)), second = try Self.text(versions.state(of: 2))
        #expect(first.contains("1 (aprobada)") && !first.contains("Un puente peatonal"))
        #expect(second.contains("2 (aprobada)") && second.contains("Un puente peatonal"))
        #expect(versions.state(of: 0) == nil && versions.state(of: 3) == nil)
    }

    @Test("what has been opened again keeps the version that was approved")
    func openedAgain() throws {
        var builder = try Self.twice()
        let second = try Self.text(MinutesVersions(builder.facts, of: builder.state).state(of: 2))
        try builder.run(.approveMinutes(false))
        try builder.run(
            .wordNote(
                try #require(builder.state.notes.keys.first),
                seen: try #require(builder.state.notes.values.first).revision, text: "Otra cosa"))
        let versions = MinutesVersions(builder.facts, of: builder.state)
        #expect(versions.count == 2)
        #expect(try Self.text(versions.state(of: 2)) == second)
    }

    @Test("words that were suppressed since are gone from the old versions too")
    func suppressed() throws {
        let builder = try Self.twice()
        // As the hub tells it once the text has left the journal.
        let facts = builder.facts.map { fact in
            var fact = fact
            if fact.text?.contains("quebrada") == true { fact.text = nil }
            return fact
        }
        let versions = MinutesVersions(facts, of: builder.state)
        let first = try Self.text(versions.state(of: 1))
        #expect(!first.contains("quebrada"))
        #expect(first.contains("suprimido"))
    }

    /// The facts as the hub tells them once the struck texts have left the journal.
    private static func told(_ builder: SessionBuilder) -> [Fact] {
        let gone = Set(builder.facts.flatMap(\.event.suppressedTexts))
        return builder.facts.map { fact in
            var fact = fact
            if let text = fact.event.textID, gone.contains(text) { fact.text = nil }
            return fact
        }
    }

    @Test("a note of which a passage was struck later keeps the rest of its words in every version")
    func struck() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        let note = try builder.note(1, .proposal, "Un puente, lo pide Ana Ruiz")
        let other = try builder.note(1, .proposal, "Otro puente")
        try builder.advance(to: .closing)
        try builder.run(.finishEvent(leaving: try #require(builder.state.position)))
        try builder.word(note, "Un puente para Ana Ruiz")
        try builder.run(
            .resolveNote(
                note, Resolution(.declined, reason: "Ya lo sabe Ana Ruiz", office: "Obras"), was: Resolution()
            ))
        try builder.run(.groupNotes([note, other], text: "Puentes de Ana Ruiz"))
        try builder.run(.approveMinutes(true))
        try builder.run(.approveMinutes(false))
        try builder.run(.approveMinutes(true))
        try builder.run(.approveMinutes(false))
        for passage in ["Ana ", "Ruiz"] {
            let seen = try #require(builder.state.notes[note]).revision
            try builder.run(.strikePassage(note, seen: seen, passage: passage, reason: .name))
        }
        let versions = MinutesVersions(Self.told(builder), of: builder.state)
        for version in 1...2 {
            let text = try Self.text(versions.state(of: version))
            #expect(!text.contains("Ana") && !text.contains("Ruiz") && !text.contains("suprimido"))
            for words in ["Un puente, lo pide", "Un puente para", "Ya lo sabe", "Puentes de", "Obras"] {
                #expect(text.contains(words), "\(version): \(words)")
            }
        }
    }

    @Test("an acta that was never approved has no versions")
    func none() throws {
        let builder = try SessionBuilder()
        #expect(MinutesVersions(builder.facts, of: builder.state).state(of: 1) == nil)
    }

    @Test("the file's name tells session, version and state, and is no path on any machine")
    func names() throws {
        let builder = try Self.twice()
        func name(_ state: SessionState?, _ language: Language = .spanish) throws -> String {
            Minutes(state: try #require(state), phrases: language.phrases, utcOffsetSeconds: -5 * 3600)
                .fileName(.pdf)
        }
        let versions = MinutesVersions(builder.facts, of: builder.state)
        #expect(try name(versions.state(of: 1)).hasSuffix("-v1-aprobada.pdf"))
        #expect(try name(versions.state(of: 2)).hasPrefix("acta-2026-12-03-"))
        #expect(try name(builder.state, .english).hasSuffix("-v2-approved.pdf"))
        var plan = Plan.sample
        for title in [
            "../../etc/passwd", "Ñandú & «Ébano»", "ПЛАН", "con\nsalto", String(repeating: "a", count: 200),
        ] {
            plan.title = title
            let name = try name(try SessionBuilder(plan).state)
            #expect(name.utf8.count < 60)
            #expect(
                name.utf8.allSatisfy {
                    $0 == 0x2D || $0 == 0x2E || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
                })
            #expect(name.hasSuffix("-v1-borrador.pdf"))
        }
    }
}
