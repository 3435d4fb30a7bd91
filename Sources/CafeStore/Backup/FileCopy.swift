import Glibc

/// Copies a file's bytes to another file in steps. Each step waits until its bytes are on the disk, so that no single
/// step waits for all of them.
final class FileCopy {
    private let input: Int32
    private let output: Int32
    private let target: String
    private let size: Int
    private var copied = 0
    private var buffer: [UInt8]

    init(from source: String, to target: String) throws(JournalError) {
        self.target = target
        buffer = [UInt8](repeating: 0, count: 1 << 18)
        input = open(source, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw FileSystem.failure(source, "open") }
        var status = stat()
        guard fstat(input, &status) == 0 else {
            let error = FileSystem.failure(source, "fstat")
            _ = Glibc.close(input)
            throw error
        }
        size = Int(status.st_size)
        output = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard output >= 0 else {
            let error = FileSystem.failure(target, "open")
            _ = Glibc.close(input)
            throw error
        }
    }

    deinit {
        _ = Glibc.close(input)
        _ = Glibc.close(output)
    }

    /// The share that is copied.
    var progress: Double { size == 0 ? 1 : Double(copied) / Double(size) }

    /// Copies about so many bytes; true when all are on the disk.
    func step(bytes: Int) throws(JournalError) -> Bool {
        var rest = bytes
        while rest > 0, copied < size {
            let count = Glibc.read(input, &buffer, min(rest, buffer.count))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileSystem.failure(target, "read") }
            try write(count)
            copied += count
            rest -= count
        }
        guard fsync(output) == 0 else { throw FileSystem.failure(target, "fsync") }
        guard copied >= size else { return false }
        // What is verified next should come from the disk, not from memory.
        posix_fadvise(output, 0, 0, POSIX_FADV_DONTNEED)
        return true
    }

    private func write(_ count: Int) throws(JournalError) {
        var written = 0
        while written < count {
            let result = buffer.withUnsafeBytes { bytes in
                Glibc.write(output, bytes.baseAddress.map { $0 + written }, count - written)
            }
            if result < 0, errno == EINTR { continue }
            guard result > 0 else { throw FileSystem.failure(target, "write") }
            written += result
        }
    }
}
