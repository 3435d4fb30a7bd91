import Glibc

/// A file that is being made under another name than the one it will have.
public struct UnfinishedFile {
    let path: String
    let file: Descriptor

    /// Writes it, puts it on disk and gives it its name; one that has that name is replaced.
    /// - Throws: `ENOENT` when somebody has removed it meanwhile; then there is nothing under the name.
    public func finish(_ bytes: [UInt8], as name: String) throws(SystemError) {
        try Files.write(bytes, to: file.number, path: path)
        try SystemCall.check("fsync", path: path) { fsync(file.number) }
        try SystemCall.check("rename", path: path) { rename(path, name) }
        try Files.sync(folder: Files.folder(of: name) ?? "/")
    }

    /// Removes what was not finished; nothing after ``finish(_:as:)``.
    public func discard() {
        unlink(path)
        file.close()
    }
}
