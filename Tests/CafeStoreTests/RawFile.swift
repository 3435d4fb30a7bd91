import CafeModel

@testable import CafeStore

/// The file as somebody with a SQLite shell would change it.
struct RawFile {
    let folder: TemporaryFolder

    var path: String { "\(folder.path)/\(Journal.fileName)" }

    func run(_ sql: String) throws {
        let database = try Database(path, .copy)
        defer { database.close() }
        try database.run(sql)
    }

    func text(_ sql: String) throws -> String? {
        let database = try Database(path, .copy)
        defer { database.close() }
        return try database.text(sql)
    }
}
