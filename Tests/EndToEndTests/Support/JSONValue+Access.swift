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

    /// The member of an object; null when there is none.
    subscript(_ key: String) -> JSONValue {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.key == key }?.value ?? .null
    }

    var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
    var text: String? { if case .string(let text) = self { text } else { nil } }
    var number: Int? { if case .int(let number) = self { number } else { nil } }
    var truth: Bool? { if case .bool(let truth) = self { truth } else { nil } }
}
