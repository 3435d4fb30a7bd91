import CafeModel
import CafeSystem
import Glibc

/// The process that serves the finished documents to one client: packets on standard input and output. It is confined
/// before the first byte of the client's: from then on it opens files only to read them, and no socket.
public enum DocumentsProcess {
    /// The most that is read at a time.
    private static let piece = 16 * 1024

    /// Serves until the client has gone, and gives the exit code.
    public static func run(_ source: any DocumentSource, _ phrases: any Phrases) -> Int32 {
        // What the libraries read when they are first used, they read now.
        _ = source.documents()
        guard (try? Confinement.enter(readsFiles: true)) != nil else { return 71 }
        var server = SFTPServer(source: source, phrases: phrases)
        var chunk = [UInt8](repeating: 0, count: piece)
        while !server.isOver {
            let count = read(STDIN_FILENO, &chunk, piece)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return 0 }
            server.receive(Array(chunk[..<count]))
            // One answer after the other, each written before the next is made: a client that asks and does not read
            // waits, and fills no memory.
            while let answer = server.next() {
                guard (try? Files.write(answer, to: STDOUT_FILENO)) != nil else { return 0 }
            }
        }
        return 65
    }
}
