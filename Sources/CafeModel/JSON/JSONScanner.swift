/// Walks over JSON, byte by byte, without making values of what is only passed over.
struct JSONScanner {
    /// How deeply objects and arrays may be nested: what a stranger sends must not exhaust the stack.
    static let depthLimit = 32

    let bytes: [UInt8]
    var position: Int
    let end: Int

    init(_ bytes: [UInt8], from position: Int = 0, to end: Int? = nil) {
        self.bytes = bytes
        self.position = position
        self.end = end ?? bytes.count
    }

    func error(_ reason: JSONError.Reason) -> JSONError { JSONError(reason, at: position) }

    @inline(__always)
    var current: UInt8? { position < end ? bytes[position] : nil }

    @inline(__always)
    mutating func skipSpace() {
        while position < end {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    @inline(__always)
    mutating func take(_ byte: UInt8) -> Bool {
        guard position < end, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    mutating func expect(_ byte: UInt8) throws(JSONError) {
        guard take(byte) else { throw error(.syntax) }
    }

    /// Passes over a string and returns the range between its quotes, and whether it holds escapes.
    mutating func passString() throws(JSONError) -> (range: Range<Int>, escaped: Bool) {
        try expect(0x22)
        let start = position
        var escaped = false
        while position < end {
            let byte = bytes[position]
            if byte == 0x22 {
                defer { position += 1 }
                return (start..<position, escaped)
            }
            guard byte >= 0x20 else { throw error(.syntax) }
            if byte == 0x5C {
                escaped = true
                position += 1
            }
            position += 1
        }
        position = end
        throw error(.syntax)
    }

    /// Passes over any value and returns its range.
    mutating func passValue(depth: Int = 0) throws(JSONError) -> Range<Int> {
        guard depth < Self.depthLimit else { throw error(.depth) }
        let start = position
        switch current {
        case 0x22: _ = try passString()
        case 0x7B: try passMembers(closing: 0x7D, depth: depth, keyed: true)
        case 0x5B: try passMembers(closing: 0x5D, depth: depth, keyed: false)
        case 0x74: try passWord("true")
        case 0x66: try passWord("false")
        case 0x6E: try passWord("null")
        default: try passNumber()
        }
        return start..<position
    }

    private mutating func passMembers(closing: UInt8, depth: Int, keyed: Bool) throws(JSONError) {
        position += 1
        skipSpace()
        if take(closing) { return }
        while true {
            skipSpace()
            if keyed {
                _ = try passString()
                skipSpace()
                try expect(0x3A)
                skipSpace()
            }
            _ = try passValue(depth: depth + 1)
            skipSpace()
            if take(closing) { return }
            try expect(0x2C)
        }
    }

    mutating func passWord(_ word: StaticString) throws(JSONError) {
        for index in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[index]) }
    }

    private mutating func passNumber() throws(JSONError) {
        _ = take(0x2D)
        guard let first = current, 0x30...0x39 ~= first else { throw error(.syntax) }
        if first == 0x30 { position += 1 } else { passDigits() }
        if take(0x2E) { try passSomeDigits() }
        if let byte = current, byte | 0x20 == 0x65 {
            position += 1
            if !take(0x2B) { _ = take(0x2D) }
            try passSomeDigits()
        }
    }

    private mutating func passDigits() {
        while let byte = current, 0x30...0x39 ~= byte { position += 1 }
    }

    private mutating func passSomeDigits() throws(JSONError) {
        let start = position
        passDigits()
        guard position > start else { throw error(.syntax) }
    }

    /// The text of a string whose inside is this range.
    func text(_ range: Range<Int>, escaped: Bool) throws(JSONError) -> String {
        if escaped { return try unescaped(range) }
        guard let text = String(validating: bytes[range], as: UTF8.self) else {
            throw JSONError(.text, at: range.lowerBound)
        }
        return text
    }

    private func unescaped(_ range: Range<Int>) throws(JSONError) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            index += 1
            guard byte == 0x5C else {
                result.append(byte)
                continue
            }
            guard index < range.upperBound else { throw JSONError(.syntax, at: index) }
            let escape = bytes[index]
            index += 1
            switch escape {
            case 0x22, 0x5C, 0x2F: result.append(escape)
            case 0x62: result.append(0x08)
            case 0x66: result.append(0x0C)
            case 0x6E: result.append(0x0A)
            case 0x72: result.append(0x0D)
            case 0x74: result.append(0x09)
            case 0x75:
                result.append(contentsOf: String(try escapedScalar(&index, end: range.upperBound)).utf8)
            default: throw JSONError(.syntax, at: index - 1)
            }
        }
        guard let text = String(validating: result, as: UTF8.self) else {
            throw JSONError(.text, at: range.lowerBound)
        }
        return text
    }

    private func escapedScalar(_ index: inout Int, end: Int) throws(JSONError) -> Unicode.Scalar {
        let first = try hexUnit(&index, end: end)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, index + 1 < end, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else {
            throw JSONError(.text, at: index)
        }
        index += 2
        let second = try hexUnit(&index, end: end)
        guard 0xDC00...0xDFFF ~= second,
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw JSONError(.text, at: index) }
        return scalar
    }

    private func hexUnit(_ index: inout Int, end: Int) throws(JSONError) -> UInt32 {
        guard index + 4 <= end else { throw JSONError(.syntax, at: index) }
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let nibble = Hex.value(bytes[index]) else { throw JSONError(.syntax, at: index) }
            unit = unit << 4 | UInt32(nibble)
            index += 1
        }
        return unit
    }
}
