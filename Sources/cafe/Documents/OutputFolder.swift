import CafeModel
import CafeReports
import CafeStore
import CafeSystem

/// A folder that we write as a whole and may write again: what we wrote earlier and is gone now is removed, and nothing
/// else in it is ever touched. Which files are ours stands in its list.
struct OutputFolder {
    static let manifest = "manifiesto.json"
    /// Where the files are until all of them are there: when the disk is full or somebody pulls the plug, the old ones
    /// are as they were.
    private static let staging = ".cafe-nuevo"
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
        let isNew = !Files.exists(path)
        do {
            try stage(files, manifest, gone)
            try publish(files, gone)
        } catch {
            try? Files.removeTree(place(Self.staging))
            // Only when nothing is in it.
            if isNew { try? Files.removeFolder(path) }
            throw CommandFailure(writing: shown(error))
        }
        return files.count + 1
    }

    /// Where a file was to be; nobody knows of our folder.
    private func shown(_ error: SystemError) -> SystemError {
        guard let path = error.path else { return error }
        return SystemError(
            error.operation, code: error.code, path: path.replacing("/" + Self.staging, with: ""))
    }

    private func stage(
        _ files: [SiteFile], _ manifest: FolderManifest, _ gone: [FolderManifest.Entry]
    ) throws(SystemError) {
        // What a run left that was ended half-way.
        try Files.removeTree(place(Self.staging))
        try makeFolders(files, in: place(Self.staging))
        for file in files { try save(file.path, file.bytes) }
        // Should we be stopped while files change places, the next run must know all of these as ours.
        var both = manifest
        both.entries += gone
        try save(Self.manifest, both.bytes)
        try save("final-" + Self.manifest, manifest.bytes)
    }

    private func publish(_ files: [SiteFile], _ gone: [FolderManifest.Entry]) throws(SystemError) {
        try makeFolders(files, in: path)
        let names = [Self.manifest] + files.map(\.path)
        try Files.move(names.map { (place(Self.staging + "/" + $0), place($0)) })
        for entry in gone where Files.exists(place(entry.path)) { try Files.remove(place(entry.path)) }
        try Files.move(place(Self.staging + "/final-" + Self.manifest), to: place(Self.manifest))
        try Files.removeTree(place(Self.staging))
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

    private func makeFolders(_ files: [SiteFile], in path: String) throws(SystemError) {
        try Files.makeFolder(path, permissions: folderMode)
        let inner = Set(files.compactMap { file in file.path.lastIndex(of: "/").map { file.path[..<$0] } })
        for folder in inner.sorted() { try Files.makeFolder(path + "/" + folder, permissions: folderMode) }
    }

    private var folderMode: UInt32 { isPublic ? 0o755 : 0o700 }

    private func save(_ file: String, _ bytes: [UInt8]) throws(SystemError) {
        try Files.writeAtomically(
            place(Self.staging + "/" + file), bytes, permissions: isPublic ? 0o644 : 0o600)
    }
}
