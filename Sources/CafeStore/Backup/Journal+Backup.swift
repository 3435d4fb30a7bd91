import CafeModel

extension Journal {
    /// Begins a copy to a file, made in steps while the journal goes on being written. One at a time: a second one
    /// is refused as ``StorageFault/busy``.
    public func beginBackup(to path: String) throws(JournalError) -> any BackupInProgress {
        if let backup, backup.isRunning {
            throw JournalError(.busy, path: path, detail: "a copy is being made")
        }
        let backup = try Backup(of: try reading().database, to: path)
        self.backup = backup
        return backup
    }
}
