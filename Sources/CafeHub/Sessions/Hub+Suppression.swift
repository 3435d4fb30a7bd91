import CafeModel
import CafeStore

extension Hub {
    private static let backupsKey = "respaldos", suppressionKey = "supresion"

    /// Remembers where a copy went: words that are suppressed later are still in it.
    func noteBackup(_ path: String, _ now: Reading) {
        var known = backups().filter { $0.path != path }
        known.append((path, now.wall))
        var writer = JSONWriter()
        writer.object { writer in
            writer.field(
                "copies",
                array: { list in
                    for copy in known.suffix(200) {
                        list.object {
                            $0.field("path", copy.path)
                            $0.field("wall", copy.wall)
                        }
                    }
                })
        }
        try? journal.set(Self.backupsKey, to: writer.text)
    }

    /// Remembers that words were suppressed now.
    func noteSuppression(_ now: Reading) { try? journal.set(Self.suppressionKey, to: String(now.wall.count)) }

    /// Tries again to remove what the disk would not let go, although nobody gives an order.
    func eraseOverdue(_ now: Reading) {
        guard journal.overdueErasure != nil else {
            erasureDue = nil
            return
        }
        guard let due = erasureDue else {
            erasureDue = now.boot + Self.erasureInterval
            return
        }
        guard due <= now.boot else { return }
        journal.eraseOverdue()
        erasureDue = journal.overdueErasure.map { _ in now.boot + Self.erasureInterval }
    }

    /// A sentence per copy that was made before the last suppression, and so may still hold the words.
    func backupsWithSuppressedWords() -> [String] {
        guard let text = (try? journal.setting(Self.suppressionKey)).flatMap(\.self), let wall = Int64(text)
        else {
            return []
        }
        return backups().filter { $0.wall <= Milliseconds(wall) }.map {
            phrases.backupHoldsSuppressed($0.path)
        }
    }

    private func backups() -> [(path: String, wall: Milliseconds)] {
        guard let text = (try? journal.setting(Self.backupsKey)).flatMap(\.self),
            let copies = try? JSONObject(Array(text.utf8)).objects("copies")
        else { return [] }
        return copies.compactMap { copy in
            guard let path = try? copy.string("path"), let wall = try? copy.milliseconds("wall") else {
                return nil
            }
            return (path, wall)
        }
    }
}
