import CafeModel
import CafeSystem
import Testing

/// Programs that are not ours, which read what we made.
enum OtherReader {
    /// What a script in Python says of a file, which it gets as its first argument.
    static func python(_ script: String, _ file: [UInt8]) throws -> JSONValue {
        let folder = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-leer-")
        defer { try? Files.removeTree(folder) }
        try Files.writeAtomically("\(folder)/file", file)
        let output = try Spawn.run(
            "/usr/bin/python3", arguments: ["-I", "-c", script, "\(folder)/file"],
            timeoutMilliseconds: 120_000)
        try #require(output.ending == .exited(0), "\(String(decoding: output.error, as: UTF8.self))")
        return try JSONValue(output.output)
    }

    /// A workbook as openpyxl reads it: sheets with `name`, `rows` (of `[type, text]`), `filter`, `frozen`.
    static func workbook(_ file: [UInt8]) throws -> [JSONValue] {
        let script = """
            import sys, json, shutil, openpyxl
            shutil.copy(sys.argv[1], sys.argv[1] + '.xlsx')
            book = openpyxl.load_workbook(sys.argv[1] + '.xlsx')
            json.dump([{'name': s.title, 'filter': s.auto_filter.ref or '', 'frozen': s.freeze_panes or '',
              'rows': [[[c.data_type, '' if c.value is None else str(c.value)] for c in r] for r in s.iter_rows()]}
              for s in book.worksheets], sys.stdout)
            """
        return try python(script, file).elements
    }

    /// The text of a docx or odt, one string per paragraph, as an XML reader finds it.
    static func paragraphs(_ file: [UInt8], _ part: String) throws -> [String] {
        let script = """
            import sys, json, zipfile, xml.etree.ElementTree as E
            archive = zipfile.ZipFile(sys.argv[1])
            assert archive.testzip() is None
            def words(node):
                out = ''
                for child in node:
                    name = child.tag.split('}')[1]
                    if name == 't': out += child.text or ''
                    elif name in ('br', 'line-break', 'tab'): out += '\\n' if name != 'tab' else '\\t'
                    elif name == 's': out += ' ' * int(next(iter(child.attrib.values()), '1'))
                    else: out += (child.text or '') * (part != 'word/document.xml') + words(child)
                    if part != 'word/document.xml': out += child.tail or ''
                return out
            part = '\(part)'
            root = E.fromstring(archive.read(part))
            json.dump([(n.text or '') * (part != 'word/document.xml') + words(n) for n in root.iter()
              if n.tag.split('}')[1] in ('p', 'h')], sys.stdout)
            """
        return try python(script, file).elements.compactMap {
            if case .string(let text) = $0 { text } else { nil }
        }
    }

    /// What poppler finds in a PDF.
    static func pdf(_ file: [UInt8]) throws -> String {
        let folder = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-leer-")
        defer { try? Files.removeTree(folder) }
        try Files.writeAtomically("\(folder)/a.pdf", file)
        let output = try Spawn.run("/usr/bin/pdftotext", arguments: ["-q", "\(folder)/a.pdf", "-"])
        try #require(output.ending == .exited(0))
        return String(decoding: output.output, as: UTF8.self)
    }
}

extension JSONValue {
    /// The elements of an array; none otherwise.
    var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
    /// A string; empty otherwise.
    var text: String { if case .string(let text) = self { text } else { "" } }

    /// The member of an object with a key.
    subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
    }
}
