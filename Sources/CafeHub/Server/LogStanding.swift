import CafeSystem
import Glibc

/// Where the standard error of this process goes.
struct LogStanding {
    /// The path of `hub.log`, if that is where it goes.
    let own: String?
    /// How long that file was at the start.
    let length: Int64
    /// Whether it goes to the journal of systemd: it wants a priority before each line, and has its own time and process.
    let isJournal: Bool

    init(own: String?) {
        var error = stat()
        let isKnown = fstat(STDERR_FILENO, &error) == 0
        var file = stat()
        if isKnown, let own, stat(own, &file) == 0, file.st_ino == error.st_ino, file.st_dev == error.st_dev {
            self.own = own
            length = Int64(file.st_size)
        } else {
            self.own = nil
            length = 0
        }
        // systemd.exec(5): the device and inode of its stream. The variable alone is inherited by processes whose
        // standard error is another.
        isJournal =
            isKnown && ProcessIdentity.environment("JOURNAL_STREAM") == "\(error.st_dev):\(error.st_ino)"
    }

    /// Puts the file aside, in place of the one before, and goes on in a new one.
    static func beginAgain(_ path: String) {
        rename(path, "\(path).1")
        guard let file = try? Files.appending(path) else { return }
        dup2(file.number, STDERR_FILENO)
    }
}
