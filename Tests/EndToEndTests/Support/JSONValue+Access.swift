import CafeModel

extension JSONValue {
    /// The tree that the bytes are; the error shows what they were instead.
    static func of(_ text: String) throws -> JSONValue {
        do {
            return try JSONValue(Array(text.utf8))
        } catch {
            throw HarnessError("no JSON (\(error)): \(text)")
        }
    }

    /// The keys of an object, in their order.
    var keys: [String] { if case .object(let members) = self { members.map(\.key) } else { [] } }

    /// The value under a key.
    subscript(_ key: String) -> JSONValue? {
        if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
    }

    /// The elements of a list.
    var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
    var text: String? { if case .string(let text) = self { text } else { nil } }
    var number: Int? { if case .int(let number) = self { number } else { nil } }
    var truth: Bool? { if case .bool(let truth) = self { truth } else { nil } }
}
