import CafeSystem
import Testing

@Suite("The data folder of an end-to-end test")
struct DataFolderTests {
    @Test("finds the hub by the lock it holds, and kills it")
    func killing() throws {
        let folder = try DataFolder()
        let process = try startHolder(of: folder)
        #expect(try folder.waitForHub().pid == process.pid)
        try folder.killHub()
        #expect(folder.hub == nil)
        #expect(throws: HarnessError.self) { try folder.killHub() }
    }

    @Test("takes hub and files with it when the test ends")
    func tidiness() throws {
        var folder: DataFolder? = try DataFolder()
        let path = try #require(folder?.path)
        let process = try startHolder(of: #require(folder))
        #expect(try folder?.waitForHub() != nil)
        folder = nil
        #expect(!RunningProcess(pid: process.pid).isRunning)
        #expect(!Files.exists(path))
    }

    @Test("runs the program that was built with the tests")
    func binary() throws {
        let path = try CafeBinary.path()
        #expect(path.hasSuffix("/cafe"))
        #expect(try CafeBinary.run(["--version"], in: DataFolder()).status == 0)
    }

    /// A stand-in for the hub: holds the lock, and its id is in the file.
    private func startHolder(of folder: DataFolder) throws -> ChildProcess {
        try Files.makeFolder(folder.path)
        let lock = "\(folder.path)/cafe.lock"
        let script = #"exec 9>>"$1"; flock 9; echo $$ >"$1"; exec sleep 300"#
        let child = try Spawn.detached("/bin/sh", arguments: ["-c", script, "sh", lock])
        _ = awaiting(seconds: 10) { FileLock.recordedPID(lock) }
        return child
    }
}
