/// What went wrong below the sessions: the data file, and the operating system.
public protocol TroublePhrases: Sendable {
    /// Why the journal could not do something: what happened, what is safe, what to do. `path` is the file, or empty;
    /// `detail` what the layer below said.
    func sentence(_ fault: StorageFault, path: String, detail: String) -> String
    /// Something that a check of the journal found.
    func sentence(_ damage: JournalDamage) -> String
    /// Why the operating system did not do something with a file, folder or socket.
    func sentence(_ cause: SystemCause, path: String?) -> String
}
