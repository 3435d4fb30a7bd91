import CafeSystem

/// A folder of one test's own, gone with it.
final class TemporaryFolder {
    let path: String

    init() throws { path = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-system-") }

    deinit { try? Files.removeTree(path) }

    /// The path of `name` in the folder.
    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }
}
