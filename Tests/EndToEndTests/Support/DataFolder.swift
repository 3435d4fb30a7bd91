import CafeSystem
import Glibc

/// A data folder of one test's own, with a home and a folder for sockets beside it. When it goes, so do all processes
/// that were started for it, and all files.
final class DataFolder {
    private let root: String

    /// What to give as `--datos`; it does not exist until the program makes it.
    var path: String { "\(root)/datos" }

    init() throws { root = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-e2e-") }

    deinit {
        // A screen or a shell that still runs would start another hub: all have to go, and whoever came meanwhile.
        for _ in 0..<20 {
            let left = processes + [hub].compactMap(\.self)
            if left.isEmpty { break }
            for process in left { try? process.killNow() }
        }
        try? Files.removeTree(root)
    }

    /// A path for a file of the test's, such as a plan, outside the data folder.
    func file(_ name: String) -> String { "\(root)/\(name)" }

    /// The environment in which the program finds this folder and nothing of the person who runs the tests.
    var environment: [String: String] {
        [
            "CAFE_DATOS": path, "HOME": root, "XDG_RUNTIME_DIR": "\(root)/run", "XDG_DATA_HOME": root,
            "LC_ALL": "C.UTF-8", "TZ": "America/Bogota", "PATH": "/usr/bin:/bin",
        ]
    }

    /// The hub that works on this folder now: whoever holds its lock.
    var hub: RunningProcess? {
        let lock = "\(path)/cafe.lock"
        // A lock file left by a crash names a process that may be anybody's by now: only one that is held counts.
        guard Files.exists(lock), case .held(by: let pid?)? = try? FileLock.acquire(lock) else { return nil }
        return RunningProcess(pid: pid)
    }

    /// Waits until a hub works on this folder.
    func waitForHub(seconds: Int = 20) throws -> RunningProcess {
        guard let hub = awaiting(seconds: seconds, { hub }) else {
            throw HarnessError("no hub took \(path)/cafe.lock within \(seconds) s")
        }
        return hub
    }

    /// `kill -9` of the hub, as a crash would; returns once it is gone.
    func killHub() throws {
        guard let hub else { throw HarnessError("no hub holds \(path)/cafe.lock") }
        try hub.killNow()
    }

    /// All processes that were started for this folder: whoever has its environment, or names it.
    var processes: [RunningProcess] {
        let names = (try? Files.list("/proc")) ?? []
        let needle = Array("\(root)/".utf8)
        return names.compactMap { Int32($0) }.filter { pid in
            ["environ", "cmdline"].contains { file in
                let bytes = (try? Files.read("/proc/\(pid)/\(file)", limit: 1 << 20)) ?? []
                return bytes.contains(needle)
            }
        }.map(RunningProcess.init).filter(\.isRunning)
    }
}
