import CafeModel
import CafeReports
import CafeStore
import CafeSystem

/// A folder that we write as a whole and may write again: what we wrote earlier and is gone now is removed, and nothing
/// else in it is ever touched. Which files are ours stands in its list.
struct OutputFolder {
    static let manifest = "manifiesto.json"
    /// Its path.
    let path: String
    let phrases: any Phrases
    /// Whether everybody may read it, as for a website, or only its owner.
    let isPublic: Bool

    /// Writes the files and the list of them.
    /// - Returns: how many files there are now, the list included.
    func write(
        _ files: [SiteFile], session: SessionID, facts: [(key: String, value: String)] = []
    ) throws(CommandFailure) -> Int {
        let old = try readManifest(session)
        let ours = Set(old?.entries.map(\.path) ?? [])
        let hasher = try Self.hasher()
        for file in files where !ours.contains(file.path) && Files.exists(place(file.path)) {
            throw CommandFailure(.cannotCreate, phrases.folderHasForeign(place(file.path)))
        }
        let entries = files.map { file in
            FolderManifest.Entry(
                path: file.path, size: file.bytes.count, digest: hasher.digest(of: file.bytes).hex)
        }
        var manifest = FolderManifest(session: session.hex, entries: entries)
        manifest.facts = facts
        let gone = (old?.entries ?? []).filter { entry in !files.contains { $0.path == entry.path } }
        do {
            try makeFolders(files)
            // Should we be stopped half-way, the next run must know all of these as ours.
            var both = manifest
            both.entries += gone
            try save(Self.manifest, both.bytes)
            for file in files { try save(file.path, file.bytes) }
            for entry in gone { try Files.remove(place(entry.path)) }
            try save(Self.manifest, manifest.bytes)
        } catch {
            throw CommandFailure(writing: error)
        }
        return files.count + 1
    }

    private static func hasher() throws(CommandFailure) -> FileDigest {
        do {
            return try FileDigest()
        } catch {
            throw CommandFailure(error)
        }
    }

    private func place(_ file: String) -> String { path + "/" + file }

    private func readManifest(_ session: SessionID) throws(CommandFailure) -> FolderManifest? {
        let file = place(Self.manifest)
        guard Files.exists(file) else { return nil }
        let bytes: [UInt8]
        do {
            bytes = try Files.read(file, limit: 16 << 20)
        } catch {
            throw CommandFailure(reading: error)
        }
        guard let manifest = FolderManifest(bytes) else {
            throw CommandFailure(.badData, phrases.folderManifestUnreadable(file))
        }
        guard manifest.session == session.hex else {
            throw CommandFailure(.cannotCreate, phrases.folderOfAnother(path))
        }
        return manifest
    }

    private func makeFolders(_ files: [SiteFile]) throws(SystemError) {
        try Files.makeFolder(path, permissions: folderMode)
        let inner = Set(files.compactMap { file in file.path.lastIndex(of: "/").map { file.path[..<$0] } })
        for folder in inner.sorted() { try Files.makeFolder(place(String(folder)), permissions: folderMode) }
    }

    private var folderMode: UInt32 { isPublic ? 0o755 : 0o700 }

    private func save(_ file: String, _ bytes: [UInt8]) throws(SystemError) {
        try Files.writeAtomically(place(file), bytes, permissions: isPublic ? 0o644 : 0o600)
    }
}
