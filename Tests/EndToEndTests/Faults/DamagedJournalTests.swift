import CafeSystem
import Glibc
import Testing

@Suite("A damaged journal", .timeLimit(.minutes(3)))
struct DamagedJournalTests {
    private let room: FaultRoom
    private var file: String { "\(room.folder.path)/cafe.db" }

    init() throws {
        room = try FaultRoom()
        for number in 1...6 { try room.note("Aporte número \(number) de la mesa") }
    }

    private func cafe(_ arguments: String...) throws -> CafeBinary.Outcome {
        try CafeBinary.run(arguments, in: room.folder)
    }

    private func stop() throws { #expect(try cafe("detener").status == 0) }

    /// Flips the lowest bit of the words' first byte.
    private func flip(_ words: String) throws {
        var bytes = try Files.read(file, limit: 64 << 20)
        let words = Array(words.utf8)
        let place = (0..<bytes.count - words.count).first {
            bytes[$0..<$0 + words.count].elementsEqual(words)
        }
        bytes[try #require(place)] ^= 1
        try Files.writeAtomically(file, bytes)
    }

    @Test(
        "is told, with what is wrong; the rest stays readable; and a copy brings everything back, as the manual says"
    )
    func flipped() throws {
        let copy = room.folder.file("copia.db")
        #expect(try cafe("respaldo", copy).status == 0)
        try stop()
        try flip("Aporte número 4")
        let found = try cafe("verificar")
        #expect(found.status == 65, "\(found.output) \(found.error)")
        #expect((found.output + found.error).contains("texto"), "\(found.output) \(found.error)")
        let minutes = try Minutes(of: room.folder)
        for number in [1, 2, 3, 5, 6] {
            #expect(minutes.entries(saying: "Aporte número \(number) de la mesa").count == 1)
        }
        // The way back of docs/reliability.md.
        try stop()
        #expect(rename(file, room.folder.file("danado.db")) == 0)
        for ending in ["-wal", "-shm"] where Files.exists(file + ending) { try Files.remove(file + ending) }
        let restored = try cafe("restaurar", copy)
        #expect(restored.status == 0, "\(restored.error)")
        #expect(try cafe("verificar").status == 0)
        #expect(try Minutes(of: room.folder).entries.count == 6)
    }

    @Test("that is cut off in the middle is told in a sentence, and never taken for an empty one")
    func cut() throws {
        try stop()
        let bytes = try Files.read(file, limit: 64 << 20)
        for share in [3, 7, 11] {
            try Files.writeAtomically(file, Array(bytes.prefix(bytes.count * share / 12)))
            let found = try cafe("verificar")
            #expect(found.status != 0, "\(share)/12: \(found.output)")
            #expect(!(found.output + found.error).isEmpty)
            let left = try Files.read(file, limit: 64 << 20)
            #expect(left.count >= bytes.count * share / 12, "\(share)/12: what was left is still there")
            _ = try cafe("detener")
        }
    }
}
