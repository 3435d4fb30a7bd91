import CafeModel
import Glibc
import TestDisk
import Testing

@testable import CafeStore

/// Flipped bits, overwritten and cut pages at random places of a journal's file.
@Suite("A damaged file")
struct DamageTests {
    private static let count = getenv("CAFE_DAMAGES").flatMap { Int(String(cString: $0)) } ?? 300
    private static let path = "\(Self.folder)/\(Journal.fileName)"
    private static let folder = "/disco"

    /// A closed journal of forty notes, and its facts.
    private static func filled(_ disk: TestDisk) throws -> (SessionID, [StoredFact]) {
        var samples = Samples()
        let session = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder, system: disk.name)
        for start in stride(from: 0, to: 40, by: 4) {
            let notes = (start..<start + 4).map { samples.note("la nota número \($0), con sus palabras") }
            _ = try journal.append([samples.commit(session, notes)])
        }
        let facts = try journal.all(session)
        journal.close()
        return (session, facts)
    }

    /// Damages the file once.
    private static func harm(_ disk: TestDisk, _ random: inout SeededGenerator) -> String {
        guard let bytes = disk.bytes(of: path) else { return "" }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0, 1:
            disk.overwrite(
                path, at: place, with: [bytes[place] ^ UInt8(1 << Int.random(in: 0..<8, using: &random))])
            return "bit at \(place)"
        case 2:
            let start = place / 512 * 512
            disk.overwrite(
                path, at: start, with: (0..<512).map { _ in UInt8.random(in: 0...255, using: &random) })
            return "sector at \(start)"
        default:
            disk.cut(path, to: place)
            return "cut at \(place)"
        }
    }

    @Test("at any place is told, or has harmed nothing: what is said to be whole is what was written")
    func anywhere() throws {
        var (told, harmless) = (0, 0)
        for seed in 0..<UInt64(Self.count) {
            var random = SeededGenerator(seed: seed)
            let disk = TestDisk(seed: seed)
            let (session, facts) = try Self.filled(disk)
            let harm = Self.harm(disk, &random)
            do {
                let journal = try Journal(folder: Self.folder, system: disk.name)
                defer { journal.close() }
                let report = try journal.check()
                if report.isWhole {
                    harmless += 1
                    #expect(try journal.all(session) == facts, "seed \(seed): \(harm) is not told")
                } else {
                    told += 1
                    // What can be read is what was written, or the fault names its place.
                    let bad = Set(report.faults.compactMap(\.number))
                    for fact in (try? journal.all(session)) ?? [] where !facts.contains(fact) {
                        #expect(
                            bad.contains(fact.fact.envelope.number),
                            "seed \(seed): \(harm) changed \(fact.sequence)")
                    }
                }
            } catch is JournalError {
                told += 1
            }
        }
        #expect(told > Self.count / 4, "told \(told), harmless \(harmless)")
    }
}
