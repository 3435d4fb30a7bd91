extension Plan {
    /// The plan as a plan file that people can read and change: one key a line.
    /// - Parameter participants: those who are named; without them the file says how many people are expected.
    public func fileText(participants: [Participant] = []) -> String {
        var writer = JSONWriter()
        writer.object { w in
            encode(into: &w)
            guard !participants.isEmpty else { return w.field("participantes", people) }
            w.field(
                "participantes",
                array: { for person in participants { $0.object { Self.write(person, into: &$0) } } })
        }
        guard let tree = try? JSONValue(writer.bytes) else { return writer.text + "\n" }
        return Self.indented(tree, by: 0) + "\n"
    }

    private static func write(_ person: Participant, into w: inout JSONWriter) {
        w.field("nombre", person.name)
        w.field("organizacion", person.organization)
        w.field("grupo", person.group)
    }

    private static func indented(_ value: JSONValue, by depth: Int) -> String {
        let margin = String(repeating: "  ", count: depth + 1)
        let end = "\n" + String(repeating: "  ", count: depth)
        switch value {
        case .object(let members) where !members.isEmpty:
            let lines = members.map { margin + quoted($0.key) + ": " + indented($0.value, by: depth + 1) }
            return "{\n" + lines.joined(separator: ",\n") + end + "}"
        case .array(let elements) where !elements.isEmpty:
            let lines = elements.map { margin + indented($0, by: depth + 1) }
            return "[\n" + lines.joined(separator: ",\n") + end + "]"
        case .object: return "{}"
        case .array: return "[]"
        case .string(let text): return quoted(text)
        case .int(let number): return String(number)
        case .number(let number): return number
        case .bool(let truth): return truth ? "true" : "false"
        case .null: return "null"
        }
    }

    private static func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return writer.text
    }
}
