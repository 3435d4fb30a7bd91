import CafeSystem
import Glibc
import Testing

/// Forty tables at once, each with an OpenSSH client of its own that types into the screen of its table.
@Suite(.serialized) struct ManyTablesTests {
    private static let tables = 40
    private static var notes: Int { Proof.isAsked ? 60 : 10 }

    @Test func eachSavesANoteASecondAndAllAreThereOnce() throws {
        let room = try DoorRoom(tables: Self.tables)
        let pins = try room.pins()
        for stage in 1...2 {
            let outcome = try room.cafe("etapa", "siguiente")
            #expect(outcome.status == 0, "\(stage): \(outcome.error)")
        }
        var typists: [ChildProcess] = []
        defer { for typist in typists { try? typist.killNow() } }
        for table in 1...Self.tables {
            let pin = try #require(pins["mesa\(table)"])
            typists.append(try type(at: table, pin, in: room))
        }
        let wanted = Self.tables * Self.notes
        let last = awaiting(seconds: 120 + 3 * Self.notes) {
            // Each look starts a program: once a second is enough.
            _ = poll(nil, 0, 1000)
            let minutes = (try? room.cafe("acta", "--formato", "json").output) ?? ""
            return Self.count("aporte ", in: minutes) >= wanted ? minutes : nil
        }
        let minutes = try #require(last, "\(room.log.suffix(2000))")
        for table in 1...Self.tables {
            for note in 1...Self.notes {
                #expect(Self.count("Mesa \(table), aporte \(note).", in: minutes) == 1)
            }
        }
    }

    private func type(at table: Int, _ pin: String, in room: DoorRoom) throws -> ChildProcess {
        let shown = room.folder.file("mesa\(table)")
        // The typist waits until the screen asks for a name, which the client writes to the file.
        let script = """
            {
                until grep -qa 'atiende esta mesa' "$SHOWN" 2>/dev/null; do sleep 0.2; done
                printf 'Mesa \(table)\\r'
                number=1
                while [ $number -le \(Self.notes) ]; do
                    printf 'Mesa \(table), aporte %s.\\r' $number
                    number=$((number + 1))
                    sleep 1
                done
                sleep 600
            } | "$@" >"$SHOWN" 2>&1
            """
        return try Spawn.detached(
            "/bin/sh",
            arguments: ["-c", script, "sh"] + room.client("mesa\(table)", ["-tt"]),
            environment: room.answering(pin) + ["SHOWN=\(shown)"], log: "\(shown).log")
    }

    private static func count(_ words: String, in text: String) -> Int {
        text.split(separator: words, omittingEmptySubsequences: false).count - 1
    }
}
