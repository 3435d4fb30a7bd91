import CafeModel

extension JSONWriter {
    /// A field with a string, null when there is none.
    mutating func value(_ name: StaticString, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    /// A field with a whole number, null when there is none.
    mutating func value(_ name: StaticString, _ value: Int?) {
        key(name)
        if let value { number(value) } else { null() }
    }
}
