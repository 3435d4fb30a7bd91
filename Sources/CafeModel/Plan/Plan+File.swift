extension Plan {
    /// The plan as a plan file that people can read and change: one key a line.
    /// Contacts and documents are no part of a plan file: it is passed from hand to hand.
    /// - Parameters:
    ///   - participants: those who are named, by their numbers; without them, and without wishes, the file says only how
    ///     many people are expected.
    ///   - wishes: what is wished for seats.
    public func fileText(participants: [Participant] = [], wishes: [SeatWish] = []) -> String {
        var writer = JSONWriter()
        writer.object { w in
            encode(into: &w)
            guard !participants.isEmpty || !wishes.isEmpty else { return w.field("participantes", people) }
            let listed = max(people, participants.count, wishes.map(\.number).max() ?? 0)
            w.field(
                "participantes",
                array: { list in
                    for index in 0..<listed {
                        let person = participants.indices ~= index ? participants[index] : Participant()
                        let wish = wishes.last { $0.number == index + 1 }?.wishes ?? SeatWishes()
                        list.object { Self.write(person, wish, into: &$0) }
                    }
                })
        }
        guard let tree = try? JSONValue(writer.bytes) else { return writer.text + "\n" }
        return Self.indented(tree, by: 0) + "\n"
    }

    private static func write(_ person: Participant, _ wish: SeatWishes, into w: inout JSONWriter) {
        let texts: [(StaticString, String)] = [
            ("nombre", person.name), ("organizacion", person.organization), ("grupo", person.group),
            ("territorio", person.territory),
        ]
        for (key, text) in texts where !text.isEmpty { w.field(key, text) }
        w.field("mesa_fija", wish.table?.value)
        if !wish.with.isEmpty { w.field("junto_a", ints: wish.with) }
        if !wish.apart.isEmpty { w.field("separado_de", ints: wish.apart) }
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
