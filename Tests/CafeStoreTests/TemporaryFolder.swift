import Glibc

/// A folder that goes when the test does.
final class TemporaryFolder {
    let path: String

    init() {
        var template = Array("/tmp/cafe-store-XXXXXX".utf8CString)
        path = String(cString: mkdtemp(&template))
    }

    deinit {
        for name in names { unlink("\(path)/\(name)") }
        rmdir(path)
    }

    /// The names of the files in it, in order.
    var names: [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The names of the files whose bytes hold the words.
    func files(holding words: String) -> [String] {
        names.filter { Bytes.contain(words, in: Bytes.read("\(path)/\($0)")) }
    }
}

/// Files as bytes.
enum Bytes {
    static func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
            bytes.append(contentsOf: buffer[..<count])
        }
        return bytes
    }

    static func write(_ bytes: [UInt8], to path: String) {
        guard let file = fopen(path, "w") else { return }
        defer { fclose(file) }
        fwrite(bytes, 1, bytes.count, file)
    }

    static func contain(_ words: String, in bytes: [UInt8]) -> Bool {
        let words = Array(words.utf8)
        guard let first = words.first, bytes.count >= words.count else { return false }
        return (0...bytes.count - words.count).contains { start in
            bytes[start] == first && bytes[start..<start + words.count].elementsEqual(words)
        }
    }
}
