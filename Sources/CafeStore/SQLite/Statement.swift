import CSQLite
import CafeModel

/// A prepared statement. Values are bound in the order of the calls; columns are read in place, without copies
/// where the type allows it.
final class Statement {
    private let database: Database
    private let handle: OpaquePointer?
    private var bound: Int32 = 0
    private var failure = SQLITE_OK

    init(_ database: Database, _ sql: String) throws(JournalError) {
        self.database = database
        var handle: OpaquePointer?
        let result = sqlite3_prepare_v3(
            database.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard result == SQLITE_OK else {
            self.handle = nil
            throw database.error(result)
        }
        self.handle = handle
    }

    deinit { sqlite3_finalize(handle) }

    private func note(_ result: Int32) {
        if result != SQLITE_OK, failure == SQLITE_OK { failure = result }
    }

    // MARK: Running

    /// Goes to the next row; false when there is none, and the statement is ready for its next use then.
    func step() throws(JournalError) -> Bool {
        let result = failure == SQLITE_OK ? sqlite3_step(handle) : failure
        if result == SQLITE_ROW { return true }
        let error = result == SQLITE_DONE ? nil : database.error(result)
        reset()
        if let error { throw error }
        return false
    }

    /// Runs a statement that has no rows.
    func run() throws(JournalError) {
        while try step() {}
    }

    /// Makes it ready for its next use.
    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
        bound = 0
        failure = SQLITE_OK
    }

    // MARK: Values

    private func bindNull() -> Self {
        bound += 1
        return self
    }

    @discardableResult
    func bind(_ value: Int?) -> Self {
        bound += 1
        if let value { note(sqlite3_bind_int64(handle, bound, Int64(value))) }
        return self
    }

    @discardableResult
    func bind(text: String?) -> Self {
        guard var text else { return bindNull() }
        bound += 1
        text.withUTF8 { bindText(UnsafeRawBufferPointer($0)) }
        return self
    }

    /// Bytes that are UTF-8, kept as text so that other programs show them as such.
    @discardableResult
    func bind(json bytes: [UInt8]) -> Self {
        bound += 1
        bytes.withUnsafeBytes { bindText($0) }
        return self
    }

    private func bindText(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.bindMemory(to: CChar.self).baseAddress else {
            note(sqlite3_bind_text(handle, bound, "", 0, CSQLite_transient()))
            return
        }
        note(
            sqlite3_bind_text64(
                handle, bound, start, UInt64(bytes.count), CSQLite_transient(), UInt8(SQLITE_UTF8)))
    }

    @discardableResult
    func bind(blob bytes: [UInt8]?) -> Self {
        guard let bytes else { return bindNull() }
        bound += 1
        if bytes.isEmpty {
            note(sqlite3_bind_zeroblob(handle, bound, 0))
        } else {
            bytes.withUnsafeBytes {
                note(
                    sqlite3_bind_blob64(handle, bound, $0.baseAddress, UInt64($0.count), CSQLite_transient()))
            }
        }
        return self
    }

    @discardableResult
    func bind<T>(_ ref: Ref<T>) -> Self {
        bound += 1
        withUnsafeBytes(of: (ref.high.bigEndian, ref.low.bigEndian)) {
            note(sqlite3_bind_blob(handle, bound, $0.baseAddress, 16, CSQLite_transient()))
        }
        return self
    }

    @discardableResult
    func bind(_ digest: Digest?) -> Self {
        guard let words = digest?.words else { return bindNull() }
        bound += 1
        withUnsafeBytes(of: (words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian)) {
            note(sqlite3_bind_blob(handle, bound, $0.baseAddress, 32, CSQLite_transient()))
        }
        return self
    }

    // MARK: Columns

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

    func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }

    /// The bytes of a text or blob where SQLite has them: valid until the next step.
    func raw(_ column: Int32) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(handle, column)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
    }

    func bytes(_ column: Int32) -> [UInt8] { [UInt8](raw(column)) }

    func text(_ column: Int32) -> String { String(decoding: raw(column), as: UTF8.self) }

    func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

    /// A reference; nil when the column hasn't 16 bytes.
    func ref<T>(_ column: Int32) -> Ref<T>? {
        let bytes = raw(column)
        guard bytes.count == 16 else { return nil }
        return Ref(high: Self.word(bytes, 0), low: Self.word(bytes, 8))
    }

    /// A hash; nil when the column hasn't 32 bytes.
    func digest(_ column: Int32) -> Digest? {
        let bytes = raw(column)
        guard bytes.count == 32 else { return nil }
        return Digest(
            words: (
                Self.word(bytes, 0), Self.word(bytes, 8), Self.word(bytes, 16), Self.word(bytes, 24)
            ))
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
