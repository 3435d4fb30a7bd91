import CafeModel
import Glibc

/// Compares two files byte by byte in steps: whether what was written is what the disk gives back.
final class FileComparison {
    private let files: [Int32]
    private let path: String
    private let size: Int
    private var compared = 0
    private var buffers: ([UInt8], [UInt8])

    init(_ original: String, _ copy: String) throws(JournalError) {
        path = copy
        let length = 1 << 18
        buffers = ([UInt8](repeating: 0, count: length), [UInt8](repeating: 0, count: length))
        let first = open(original, O_RDONLY | O_CLOEXEC)
        guard first >= 0 else { throw FileSystem.failure(original, "open") }
        let second = open(copy, O_RDONLY | O_CLOEXEC)
        guard second >= 0 else {
            let error = FileSystem.failure(copy, "open")
            _ = Glibc.close(first)
            throw error
        }
        files = [first, second]
        size = Int(max(lseek(first, 0, SEEK_END), lseek(second, 0, SEEK_END)))
    }

    deinit { for file in files { _ = Glibc.close(file) } }

    /// The share that is compared.
    var progress: Double { size == 0 ? 1 : Double(compared) / Double(size) }

    /// Compares about so many bytes; true when all are equal.
    /// - Throws: ``JournalError`` with ``StorageFault/badCopy`` when they aren't.
    func step(bytes: Int) throws(JournalError) -> Bool {
        var rest = bytes
        while rest > 0, compared < size {
            let wanted = min(rest, buffers.0.count)
            let first = pread(files[0], &buffers.0, wanted, compared)
            let second = pread(files[1], &buffers.1, wanted, compared)
            guard first >= 0, second >= 0 else { throw FileSystem.failure(path, "read") }
            // Files that end early end differently.
            let count = min(first, second)
            guard count > 0, buffers.0[..<count] == buffers.1[..<count] else {
                throw JournalError(.badCopy, path: path, detail: "differs near byte \(compared)")
            }
            compared += count
            rest -= count
        }
        return compared >= size
    }
}
