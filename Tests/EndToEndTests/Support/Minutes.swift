import CafeModel

/// What `cafe acta --formato json` says.
struct Minutes {
    /// One of its notes.
    struct Entry: Hashable {
        var id: String
        var table: Int
        var kind: String
        var text: String
        var round: Int?
        var answer: String?
    }

    let entries: [Entry]
    /// The conclusions of each table, by its number.
    let conclusions: [Int: [String]]
    let hosts: [Int: String]
    let commitments: [JSONValue]

    init(of folder: DataFolder) throws {
        let outcome = try CafeBinary.run(["acta", "--formato", "json"], in: folder)
        guard outcome.status == 0 else { throw HarnessError("acta: \(outcome.status) \(outcome.error)") }
        let json = try JSONValue.of(outcome.output)
        var entries: [Entry] = []
        var conclusions: [Int: [String]] = [:]
        var hosts: [Int: String] = [:]
        for table in json["mesas"]?.elements ?? [] {
            let number = table["numero"]?.number ?? 0
            conclusions[number] = (table["conclusiones"]?.elements ?? []).compactMap(\.text)
            hosts[number] = table["servidor"]?.text
            entries += (table["aportes"]?.elements ?? []).map { note in
                Entry(
                    id: note["id"]?.text ?? "", table: number, kind: note["tipo"]?.text ?? "",
                    text: note["texto"]?.text ?? "", round: note["ronda"]?.number,
                    answer: note["respuesta"]?.text)
            }
        }
        self.entries = entries
        self.conclusions = conclusions
        self.hosts = hosts
        commitments = json["compromisos"]?.elements ?? []
    }

    /// The notes with this text.
    func entries(saying text: String) -> [Entry] { entries.filter { $0.text == text } }

    /// Texts and ids that occur more than once: notes of these tests all say something different.
    var repeated: [String] {
        var counts: [String: Int] = [:]
        for entry in entries { counts[entry.text, default: 0] += 1 }
        for id in entries.map(\.id) { counts[id, default: 0] += 1 }
        return counts.filter { $0.value > 1 }.map(\.key).sorted()
    }
}
