import CafeModel

extension Fact {
    /// The fact that a line holds, with its number, when it is of a frequent kind and written exactly as this program
    /// writes it; nil for every other line, which is then read as any JSON.
    static func scan(_ line: UnsafeRawBufferPointer) -> (sequence: Int, fact: Fact)? {
        var cursor = JSONCursor(line)
        guard cursor.pass("{\"t\":\"fact\",\"q\":"), let sequence = cursor.int(),
            let envelope = Envelope.scan(&cursor), cursor.pass(",\"event\":"), let event = Event.scan(&cursor)
        else { return nil }
        var text: String?
        if cursor.pass(",\"text\":") {
            guard let words = cursor.string() else { return nil }
            text = words
        }
        guard cursor.pass("}"), cursor.isAtEnd else { return nil }
        return (sequence, Fact(envelope: envelope, event: event, text: text))
    }
}

extension Envelope {
    fileprivate static func scan(_ cursor: inout JSONCursor) -> Envelope? {
        guard cursor.pass(",\"session\":"), let session: SessionID = cursor.ref(),
            cursor.pass(",\"command\":"), let command: CommandID = cursor.ref(),
            cursor.pass(",\"i\":"), let index = cursor.int(),
            cursor.pass(",\"origin\":"), let origin: OriginID = cursor.ref(),
            cursor.pass(",\"n\":"), let number = cursor.int(),
            cursor.pass(",\"lamport\":"), let lamport = cursor.int(),
            let reading = Reading.scan(&cursor),
            cursor.pass(",\"by\":"), let connection: ConnectionID = cursor.ref(),
            cursor.pass(",\"role\":"), let role = Role.scan(&cursor),
            cursor.pass(",\"schema\":"), let schema = cursor.int()
        else { return nil }
        return Envelope(
            session: session, command: command, index: index, origin: origin, number: number,
            lamport: lamport,
            reading: reading, actor: Actor(connection: connection, role: role), schema: schema,
            previous: .none,
            textHash: nil)
    }
}

extension Reading {
    fileprivate static func scan(_ cursor: inout JSONCursor) -> Reading? {
        guard cursor.pass(",\"wall\":"), let wall = cursor.int(), cursor.pass(",\"boot\":"),
            let boot = cursor.int(), cursor.pass(",\"bootID\":"), let bootID: BootID = cursor.ref()
        else { return nil }
        return Reading(wall: Milliseconds(Int64(wall)), boot: Milliseconds(Int64(boot)), bootID: bootID)
    }
}

extension Role {
    fileprivate static func scan(_ cursor: inout JSONCursor) -> Role? {
        guard let word = cursor.plain() else { return nil }
        if let table = table(word) { return .table(table) }
        return Role(code: String(decoding: word, as: UTF8.self))
    }

    /// The table of `mesa1` to `mesa9999`, as most facts have it.
    private static func table(_ word: UnsafeRawBufferPointer) -> TableNumber? {
        guard 5...8 ~= word.count, word[0] == 0x6D, word[1] == 0x65, word[2] == 0x73, word[3] == 0x61,
            word[4] != 0x30
        else { return nil }
        var number = 0
        for byte in word.dropFirst(4) {
            guard 0x30...0x39 ~= byte else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return TableNumber(number)
    }
}
