import CafeHub
import CafeModel
import CafeStore
import CafeSystem
import Glibc

/// `cafe restaurar ARCHIVO`: brings a copy back into a data folder that holds no data yet. The copy is checked before and
/// after; it already has an origin of its own.
enum RestoreCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let phrases = invocation.phrases
        let source = try InputFile.absolute(invocation.required(0))
        guard Files.exists(source), !Files.isFolder(source) else {
            throw CommandFailure(
                reading: SystemError("open", code: Files.exists(source) ? EISDIR : ENOENT, path: source))
        }
        try verify(source, phrases)
        let path = try invocation.dataFolder()
        // A hub that is at work would only hide the better reason.
        guard !Files.exists("\(path)/\(Journal.fileName)") else {
            throw CommandFailure(.cannotCreate, phrases.folderNotEmpty(path))
        }
        let target: String
        let lock: FileLock
        do throws(HubFailure) {
            let folder = try HubFolder(making: path)
            target = "\(folder.path)/\(Journal.fileName)"
            lock = try take(folder)
        } catch {
            throw CommandFailure(error, phrases)
        }
        defer { lock.release() }
        guard !Files.exists(target) else {
            throw CommandFailure(.cannotCreate, phrases.folderNotEmpty(path))
        }
        try copy(source, to: target)
        do throws(CommandFailure) {
            try verify(target, phrases)
        } catch {
            try? Files.remove(target)
            throw error
        }
        try Console.print(phrases.cliRestored(source, into: path) + "\n")
    }

    /// A hub that works on the folder holds data.
    private static func take(_ folder: HubFolder) throws(HubFailure) -> FileLock {
        do {
            switch try FileLock.acquire(folder.lock) {
            case .acquired(let lock): return lock
            case .held(let pid): throw HubFailure(.alreadyRunning(pid: pid))
            }
        } catch let error as SystemError {
            throw HubFailure(.system(error))
        } catch {
            throw error as? HubFailure ?? HubFailure(.notAnswering)
        }
    }

    private static func verify(_ path: String, _ phrases: any Phrases) throws(CommandFailure) {
        do throws(JournalError) {
            let journal = try Journal(copy: path)
            defer { journal.close() }
            let report = try journal.verify(fold: { _, _ in nil }, progress: { _ in })
            guard report.isWhole else {
                throw JournalError(
                    .badCopy, path: path, detail: report.faults.first.map { "\($0.damage)" } ?? "")
            }
        } catch {
            guard error.code == .notAJournal || error.code == .damaged else { throw CommandFailure(error) }
            throw CommandFailure(.badData, phrases.notACopy(path))
        }
    }

    private static func copy(_ source: String, to target: String) throws(CommandFailure) {
        let number = open(source, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw CommandFailure(reading: SystemError("open", path: source)) }
        let file = Descriptor(owning: number)
        do {
            try Files.replace(target) { (copy) throws(SystemError) in
                var chunk = [UInt8](repeating: 0, count: 256 * 1024)
                while true {
                    let count = read(file.number, &chunk, chunk.count)
                    if count == 0 { return }
                    guard count > 0 else { throw SystemError("read", path: source) }
                    try Files.write(Array(chunk[..<count]), to: copy.number, path: target)
                }
            }
        } catch {
            throw CommandFailure(writing: error)
        }
    }
}
