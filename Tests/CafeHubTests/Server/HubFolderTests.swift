import CafeSystem
import Testing

@testable import CafeHub

@Suite struct HubFolderTests {
    @Test func theSocketIsShortHoweverLongThePathOfTheData() throws {
        let root = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-hub-")
        defer { try? Files.removeTree(root) }
        let deep = "\(root)/\(String(repeating: "carpeta-de-datos/", count: 10))x"
        let folder = try HubFolder(making: deep)
        #expect(!folder.sockets.isEmpty)
        #expect(folder.sockets.allSatisfy { $0.utf8.count <= LocalSocket.longestPath })
        #expect(try Files.permissions(folder.path) == 0o700)
    }

    @Test func twoNamesOfOneFolderMeetAtOneSocket() throws {
        let root = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-hub-")
        defer { try? Files.removeTree(root) }
        let folder = try HubFolder(making: "\(root)/datos")
        let other = try #require(
            HubFolder(existing: "\(root)/../\(root.split(separator: "/").last ?? "")/datos/."))
        #expect(other.sockets == folder.sockets)
        #expect(HubFolder(existing: "\(root)/otra") == nil)
    }

    @Test func theHashIsFNV1a() {
        #expect(HubFolder.shortHash("") == "cbf29ce484222325")
        #expect(HubFolder.shortHash("a") == "af63dc4c8601ec8c")
        #expect(HubFolder.shortHash("foobar") == "85944171f73967e8")
    }

    @Test func aHubsLastWordsAreFoundAmongThoseOfOthers() throws {
        let root = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-hub-")
        defer { try? Files.removeTree(root) }
        let log = "\(root)/hub.log"
        let old = "2026-01-01T10:00:00 12 ! Antes.\n"
        let new =
            "2026-01-01T10:00:01 12 start\n2026-01-01T10:00:02 13 ! De otro.\n2026-01-01T10:00:02 12 ! El disco.\n"
        try Files.writeAtomically(log, Array((old + new).utf8))
        #expect(HubLog.failure(of: 12, in: log, from: Int64(old.utf8.count)) == "El disco.")
        #expect(HubLog.failure(of: 14, in: log, from: 0) == nil)
        #expect(HubLog.failure(of: 12, in: log, from: 100_000) == nil)
    }
}
