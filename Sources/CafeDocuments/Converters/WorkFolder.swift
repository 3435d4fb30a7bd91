import CafeSystem

/// The folder in which another program works: nothing of the person's is in it, and it goes when the document is made.
enum WorkFolder {
    private static let place = "/tmp", start = "cafe-documento-"

    /// A new one, with the number of this process in its name.
    static func make() throws(SystemError) -> String {
        try Files.makeTemporaryFolder(prefix: "\(place)/\(start)\(ProcessIdentity.pid)-")
    }

    /// Removes those of processes of this user that were ended half-way.
    static func sweep() {
        for name in (try? Files.list(place)) ?? [] where name.hasPrefix(start) {
            let path = "\(place)/\(name)"
            guard let pid = name.dropFirst(start.count).split(separator: "-").first.flatMap({ Int32($0) }),
                !ProcessIdentity.isRunning(pid), (try? Files.owner(path)) == ProcessIdentity.uid
            else { continue }
            try? Files.removeTree(path)
        }
    }
}
