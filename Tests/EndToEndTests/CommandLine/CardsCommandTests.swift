import CafeModel
import CafeSystem
import Testing

@Suite struct CardsCommandTests {
    private let cafe: CommandLineCase

    init() throws {
        cafe = try CommandLineCase()
        _ = try cafe.newSession()
    }

    /// What the door writes of itself once it has been opened.
    private func openDoor(_ open: Bool = true) throws {
        try Files.makeFolder("\(cafe.folder.path)/keys")
        let door =
            #"{"puerto":2222,"direcciones":["192.0.2.20"],"huella":"SHA256:huella","abierta":\#(open)}"#
        try Files.writeAtomically("\(cafe.folder.path)/keys/puerta", Array(door.utf8))
    }

    private func pins(_ text: String) -> [String] {
        text.split(separator: "\n").filter { $0.contains("  PIN  ") }.map { String($0.suffix(7)) }
    }

    @Test func withoutADoorItSaysHowToOpenIt() throws {
        let outcome = try cafe.run("tarjetas")
        #expect(outcome.status == 69)
        #expect(outcome.output.isEmpty)
        #expect(outcome.error.contains("cafe servir --ssh"))
    }

    @Test func writesACardForEachTableAndRole() throws {
        try openDoor()
        let text = try cafe.output(of: "tarjetas")
        for user in [
            "mesa1", "mesa2", "proyector", "relatoria", "registro", "facilitacion", "preparacion",
            "seguimiento", "consulta",
        ] {
            #expect(text.contains("ssh -e none -p 2222 \(user)@192.0.2.20\n"))
        }
        #expect(Set(pins(text)).count == 9)
        #expect(try cafe.output(of: "cards") == text)
        #expect(pins(try cafe.output(of: "tarjetas", "--mesa", "2")).count == 1)
    }

    @Test func aClosedDoorIsTold() throws {
        try openDoor(false)
        #expect(try cafe.run("tarjetas").error.contains("La puerta está cerrada"))
    }

    @Test func renewsOneOrAll() throws {
        try openDoor()
        let before = pins(try cafe.output(of: "tarjetas"))
        let one = pins(try cafe.output(of: "tarjetas", "--renovar", "mesa2"))
        #expect(one.count == 1 && one[0] != before[1])
        var after = pins(try cafe.output(of: "tarjetas"))
        #expect(after[1] == one[0])
        after[1] = before[1]
        #expect(after == before)
        let all = pins(try cafe.output(of: "tarjetas", "--renovar", "todos"))
        #expect(all.count == 9 && Set(all).isDisjoint(with: before))
        #expect(try cafe.run("tarjetas", "--renovar", "mesa9").status == 66)
        #expect(try cafe.run("tarjetas", "--renovar", "mesas").error.contains("«mesa1»"))
    }

    @Test func pinsAreForTheirUserOnlyAndInNoCopy() throws {
        try openDoor()
        let file = cafe.folder.file("tarjetas.html")
        #expect(try cafe.output(of: "tarjetas", "--salida", file).isEmpty)
        let page = String(decoding: try Files.read(file, limit: 1 << 20), as: UTF8.self)
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(try Files.permissions(file) == 0o600)
        #expect(try Files.permissions("\(cafe.folder.path)/keys/pines") == 0o600)
        #expect(try Files.permissions("\(cafe.folder.path)/keys") == 0o700)
        let found = pins(try cafe.output(of: "tarjetas")).map { $0.filter { $0 != " " } }
        let copy = cafe.folder.file("copia.db")
        try cafe.output(of: "respaldo", copy)
        let acta = try cafe.output(of: "acta", "--formato", "json")
        let log = (try? Files.read("\(cafe.folder.path)/hub.log", limit: 1 << 20)) ?? []
        let bytes = try Files.read(copy, limit: 64 << 20)
        // In quotes: six digits alone may be part of a time.
        for pin in found.map({ "\"\($0)\"" }) + ["\"pin\":"] {
            #expect(!bytes.contains(Array(pin.utf8)) && !acta.contains(pin) && !log.contains(Array(pin.utf8)))
        }
    }

    @Test func writesFilesForWindows() throws {
        try openDoor()
        let folder = cafe.folder.file("windows")
        let outcome = try cafe.run("tarjetas", "--windows", folder)
        #expect(outcome.status == 0 && outcome.output.isEmpty)
        #expect(try Files.list(folder) == ["mesa1.cmd", "mesa2.cmd"])
        #expect(try cafe.run("tarjetas", "--windows", "/proc/no").status == 73)
    }
}
