import CafeModel

extension Envelope {
    /// The bytes that an event's hash is taken over: every field of the envelope in the order of its declaration,
    /// then the body, each after its length in four bytes. Numbers are eight bytes, most significant first; a
    /// missing value has length zero. Never change this: it is what the chains of all journals are made of.
    func canonicalBytes(body: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(400 + body.count)
        bytes.appendField("cafe.event.1".utf8)
        bytes.appendField(session)
        bytes.appendField(command)
        bytes.appendField(index)
        bytes.appendField(origin)
        bytes.appendField(number)
        bytes.appendField(lamport)
        bytes.appendField(Int(reading.wall.count))
        bytes.appendField(Int(reading.boot.count))
        bytes.appendField(reading.bootID)
        bytes.appendField(actor.connection)
        bytes.appendField(actor.role.code.utf8)
        bytes.appendField(actor.role.tableNumber)
        bytes.appendField(schema)
        bytes.appendField(previous)
        bytes.appendField(textHash)
        bytes.appendField(body)
        return bytes
    }
}

extension [UInt8] {
    private mutating func append(word: UInt64) {
        Swift.withUnsafeBytes(of: word.bigEndian) { append(contentsOf: $0) }
    }

    private mutating func append(length: Int) {
        Swift.withUnsafeBytes(of: UInt32(length).bigEndian) { append(contentsOf: $0) }
    }

    fileprivate mutating func appendField(_ content: some Collection<UInt8>) {
        append(length: content.count)
        append(contentsOf: content)
    }

    fileprivate mutating func appendField(_ number: Int?) {
        append(length: number == nil ? 0 : 8)
        if let number { append(word: UInt64(bitPattern: Int64(number))) }
    }

    fileprivate mutating func appendField<T>(_ ref: Ref<T>) {
        append(length: 16)
        append(word: ref.high)
        append(word: ref.low)
    }

    fileprivate mutating func appendField(_ digest: Digest?) {
        append(length: digest == nil ? 0 : 32)
        guard let words = digest?.words else { return }
        for word in [words.0, words.1, words.2, words.3] { append(word: word) }
    }
}
