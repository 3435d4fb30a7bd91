/// A copy of a journal that is being made in steps, so that nobody has to wait for it.
public protocol BackupInProgress: AnyObject {
    /// The share that is done, from 0 to 1.
    var progress: Double { get }

    /// Copies about so many pages of 4096 bytes more; true when the copy is whole, on the disk and verified.
    /// - Throws: ``JournalError``; partial files are gone then, and a file that was there before is untouched.
    func step(pages: Int) throws(JournalError) -> Bool

    /// Gives up: removes what was written.
    func cancel()
}
