import Glibc

extension Files {
    /// Makes the folder and those above it, 0700 unless told; folders that exist stay as they are.
    public static func makeFolder(_ path: String, permissions: UInt32 = 0o700) throws(SystemError) {
        if mkdir(path, permissions) == 0 { return }
        let code = errno
        if code == EEXIST, isFolder(path) { return }
        guard code == ENOENT, let parent = folder(of: path), parent != path else {
            throw SystemError("mkdir", code: code, path: path)
        }
        try makeFolder(parent, permissions: permissions)
        // Another process may have made it meanwhile.
        if mkdir(path, permissions) != 0, !(errno == EEXIST && isFolder(path)) {
            throw SystemError("mkdir", path: path)
        }
    }

    /// Makes a new folder, 0700, whose name begins with `prefix`, and gives its path.
    public static func makeTemporaryFolder(prefix: String) throws(SystemError) -> String {
        var template = Array("\(prefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw SystemError("mkdtemp", path: prefix) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The names in a folder, in the order of their bytes, without `.` and `..`.
    public static func list(_ path: String) throws(SystemError) -> [String] {
        guard let folder = opendir(path) else { throw SystemError("opendir", path: path) }
        defer { closedir(folder) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
            errno = 0
        }
        if errno != 0 { throw SystemError("readdir", path: path) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Removes a folder and all that is in it; links are removed, not followed. That it is gone already is no error.
    public static func removeTree(_ path: String) throws(SystemError) {
        var about = stat()
        guard lstat(path, &about) == 0 else {
            if errno == ENOENT { return }
            throw SystemError("lstat", path: path)
        }
        guard about.st_mode & S_IFMT == S_IFDIR else { return try remove(path) }
        for name in try list(path) { try removeTree("\(path)/\(name)") }
        try removeFolder(path)
    }

    /// The bytes that this user may still write on the file system that holds `path`.
    public static func freeBytes(_ path: String) throws(SystemError) -> Int64 {
        var about = statvfs()
        try SystemCall.check("statvfs", path: path) { statvfs(path, &about) }
        let (bytes, overflow) = UInt64(about.f_bavail).multipliedReportingOverflow(by: UInt64(about.f_frsize))
        return overflow ? .max : Int64(clamping: bytes)
    }

    /// The folder that holds `path`: "." for a bare name, `nil` for the root.
    static func folder(of path: String) -> String? {
        var bytes = Array(path.utf8)
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        if bytes == [UInt8(ascii: "/")] { return nil }
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
    }
}
