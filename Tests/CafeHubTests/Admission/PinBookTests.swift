import CafeModel
import CafeSystem
import Testing

@testable import CafeHub

@Suite("The book of PINs")
struct PinBookTests {
    private static let session = SessionID(high: 1, low: 1)
    private static let tables = (1...20).map { Role.table(TableNumber($0)) }

    private static func entropy(_ seed: UInt64) -> (Int) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        return { count in (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) } }
    }

    @Test("PINs are six digits, and no two are the same in all sessions")
    func digits() {
        var book = PinBook()
        let entropy = Self.entropy(1)
        var all: [String] = []
        for number in 1...30 {
            let session = SessionID(high: 1, low: UInt64(number))
            let wasNew = book.make(Self.tables, in: session, entropy: entropy)
            #expect(wasNew)
            all += Self.tables.compactMap { book.pin(of: $0, in: session) }
        }
        #expect(all.count == 600 && Set(all).count == 600)
        #expect(all.allSatisfy { $0.utf8.count == 6 && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } })
    }

    @Test("A PIN is the bytes' value below sixteen million, cut to six digits; what is above is drawn again")
    func even() {
        var book = PinBook()
        var drawn: [[UInt8]] = [[0xF4, 0x24, 0x00], [0xFF, 0xFF, 0xFF], [0xF4, 0x23, 0xFF], [0, 0, 7]]
        _ = book.make([.facilitator], in: Self.session) { _ in drawn.removeFirst() }
        #expect(book.pin(of: .facilitator, in: Self.session) == "999999")
        _ = book.make([.recorder], in: Self.session) { _ in drawn.removeFirst() }
        #expect(book.pin(of: .recorder, in: Self.session) == "000007")
    }

    @Test("Making again changes nothing, and a table that was added gets its own")
    func additions() {
        var book = PinBook()
        let entropy = Self.entropy(2)
        _ = book.make(Array(Self.tables.prefix(2)), in: Self.session, entropy: entropy)
        let first = book.pin(of: Self.tables[0], in: Self.session)
        let again = book.make(Array(Self.tables.prefix(2)), in: Self.session, entropy: entropy)
        let more = book.make(Array(Self.tables.prefix(3)), in: Self.session, entropy: entropy)
        #expect(!again && more)
        #expect(book.pin(of: Self.tables[0], in: Self.session) == first)
    }

    @Test("What is written is read as it was; what is no book is refused")
    func bytes() throws {
        var book = PinBook()
        _ = book.make(Self.tables + [.registration, .reader], in: Self.session, entropy: Self.entropy(3))
        _ = book.know("192.168.1.31")
        _ = book.remember("Ana \"Ñ\" Ruiz", at: Self.tables[0], in: Self.session, from: "192.168.1.31")
        #expect(try PinBook(book.encoded()) == book)
        #expect(throws: JSONError.self) { try PinBook(Array("nada".utf8)) }
    }

    @Test("Renewing forgets who was there with the old PIN")
    func names() {
        var book = PinBook()
        let entropy = Self.entropy(4)
        _ = book.make(Self.tables, in: Self.session, entropy: entropy)
        _ = book.remember("Ana", at: Self.tables[0], in: Self.session, from: "192.168.1.31")
        _ = book.remember("Luis", at: Self.tables[1], in: Self.session, from: "192.168.1.32")
        book.renew([Self.tables[0]], in: Self.session, entropy: entropy)
        #expect(book.name(at: Self.tables[0], in: Self.session, from: "192.168.1.31").isEmpty)
        #expect(book.name(at: Self.tables[1], in: Self.session, from: "192.168.1.32") == "Luis")
    }

    @Test("A PIN of more, fewer or other signs opens nothing")
    func shapes() {
        var book = PinBook()
        _ = book.make([.facilitator], in: Self.session, entropy: Self.entropy(5))
        let pin = book.pin(of: .facilitator, in: Self.session) ?? ""
        for wrong in ["", String(pin.dropLast()), pin + "0", "0" + pin, "ñ" + pin.dropFirst(), pin + "\n"] {
            #expect(
                book.session(opening: .facilitator, with: wrong, among: [Self.session]) == nil, "\(wrong)")
        }
        #expect(
            book.session(opening: .facilitator, with: pin, among: [Self.session]) == Self.session)
        // Somebody without a PIN is not opened to by the lack of one.
        #expect(book.session(opening: .reader, with: "", among: [Self.session]) == nil)
    }

    @Test("The file is for its user only, in a folder for its user only, and is replaced whole")
    func file() throws {
        let root = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-pins-")
        defer { try? Files.removeTree(root) }
        let file = PinFile(dataFolder: root)
        #expect(try file.load() == nil)
        try file.save(Array("uno".utf8))
        try Files.setPermissions("\(root)/keys", 0o755)
        try file.save(Array("dos".utf8))
        #expect(try file.load() == Array("dos".utf8))
        #expect(try Files.permissions("\(root)/keys") == 0o700)
        #expect(try Files.permissions("\(root)/keys/pines") == 0o600)
        #expect(try Files.list("\(root)/keys") == ["pines"])
        #expect(file.entropy(16).count == 16)
        #expect(file.entropy(16) != file.entropy(16))
    }
}
