/// What went wrong when something was to be stored or read.
public enum StorageFault: Hashable, Sendable, CaseIterable {
    /// The folder or the file cannot be opened or created.
    case cannotOpen
    /// The folder or the file may not be written.
    case notWritable
    /// The file is no SQLite database, or that of another program.
    case notAJournal
    /// The file is damaged.
    case damaged
    /// A newer version of the program made it.
    case newerVersion
    /// It holds an event of a newer version that may not be passed over: it can be read, not written.
    case newerEvent
    /// Opened for reading only.
    case readOnlyCopy
    /// Another process has it open.
    case busy
    /// The disk is full.
    case full
    /// The disk could not be read or written.
    case io
    /// SQLite or the file system can't give what durability needs.
    case unsuitable
    /// The library that hashes is not installed.
    case noLibrary
    /// The command is already stored.
    case repeatedCommand
    /// What was asked doesn't fit together: a fault of the program.
    case misuse
    /// It was closed, or a commit failed and it was not reopened yet.
    case closed
    /// The copy isn't equal to the original.
    case badCopy
}
