extension Event {
    /// The event that a body holds where it lies in memory, as ``decode(_:schema:)-(_,_)`` has it: the kinds of which
    /// there are most are read on the way, all others from a copy.
    /// - Throws: ``EventError``.
    public static func decode(_ body: UnsafeRawBufferPointer, schema: Int) throws(EventError) -> Event? {
        var cursor = JSONCursor(body)
        if let event = scan(&cursor), cursor.isAtEnd { return event }
        return try decode([UInt8](body), schema: schema)
    }

    /// An event of a frequent kind in exactly the form in which it is written now; nil for all others.
    public static func scan(_ cursor: inout JSONCursor) -> Event? {
        guard cursor.pass("{\"e\":\"note") else { return nil }
        if cursor.pass("Recorded\",\"note\":") { return scanRecorded(&cursor) }
        if cursor.pass("Marked\",\"note\":") { return scanMarked(&cursor) }
        return nil
    }

    private static func scanRecorded(_ cursor: inout JSONCursor) -> Event? {
        guard let note: NoteID = cursor.ref(), cursor.pass(",\"table\":"), let table = cursor.int(),
            cursor.pass(",\"kind\":"), let kind = scanKind(&cursor)
        else { return nil }
        var round: Int?
        if cursor.pass(",\"round\":") {
            guard let number = cursor.int() else { return nil }
            round = number
        }
        guard cursor.pass(",\"text\":"), let text: TextID = cursor.ref() else { return nil }
        var about = NoteSubject()
        if cursor.pass(",\"topic\":") {
            guard let topic = cursor.int() else { return nil }
            about.topic = topic
        }
        if cursor.pass(",\"answered\":") {
            guard let answered: NoteID = cursor.ref() else { return nil }
            about.answered = answered
        }
        guard cursor.pass("}") else { return nil }
        return .noteRecorded(
            note: note, table: TableNumber(table), kind: kind, round: round, text: text, about: about)
    }

    private static func scanMarked(_ cursor: inout JSONCursor) -> Event? {
        guard let note: NoteID = cursor.ref(), let mark = scanMark(&cursor), cursor.pass("}")
        else { return nil }
        return .noteMarked(note: note, mark: mark)
    }

    /// The marks that are on or off, and the numbers.
    private static func scanMark(_ cursor: inout JSONCursor) -> Mark? {
        if cursor.pass(",\"reviewed\":") { return cursor.bool().map { .reviewed($0) } }
        if cursor.pass(",\"starred\":") { return cursor.bool().map { .starred($0) } }
        if cursor.pass(",\"presented\":") { return cursor.bool().map { .presented($0) } }
        if cursor.pass(",\"withdrawn\":") { return cursor.bool().map { .withdrawn($0) } }
        if cursor.pass(",\"outOfScope\":") { return cursor.bool().map { .outOfScope($0) } }
        if cursor.pass(",\"rank\":") { return cursor.int().map { .rank($0 > 0 ? $0 : nil) } }
        if cursor.pass(",\"hands\":") { return cursor.int().map { .hands($0 >= 0 ? $0 : nil) } }
        return nil
    }

    private static func scanKind(_ cursor: inout JSONCursor) -> NoteKind? {
        if cursor.pass("\"propuesta\"") { return .proposal }
        if cursor.pass("\"pregunta\"") { return .question }
        if cursor.pass("\"sugerencia\"") { return .suggestion }
        if cursor.pass("\"problema\"") { return .problem }
        if cursor.pass("\"solucion\"") { return .solution }
        if cursor.pass("\"observacion\"") { return .observation }
        if cursor.pass("\"conclusion\"") { return .conclusion }
        return nil
    }
}
