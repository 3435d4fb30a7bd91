import CafeModel

/// Writes a document as pandoc's own tree in JSON (pandoc-types 1.22). Only nodes that hold text or arrange it are
/// written: none is raw, none names a file or a place on the net, so that pandoc has nothing to obey or to fetch.
struct PandocTree {
    var writer = JSONWriter()

    static func bytes(of document: Document) -> [UInt8] {
        var tree = PandocTree()
        tree.write(document)
        return tree.writer.bytes
    }

    private mutating func write(_ document: Document) {
        var blocks = document.blocks[...]
        var title = document.title
        // The document's own heading becomes its title, which has a style of its own in a letterhead.
        if case .heading(1, let text) = blocks.first {
            title = text
            blocks = blocks.dropFirst()
        }
        writer.object { root in
            root.field("pandoc-api-version", array: { for part in [1, 22] { $0.number(part) } })
            root.field(
                "meta",
                object: { meta in
                    meta.field("title", object: { PandocTree.metaText(title, into: &$0) })
                    meta.field(
                        "lang",
                        object: {
                            $0.field("t", "MetaString")
                            $0.field("c", document.language)
                        })
                })
            root.field("blocks", array: { for block in blocks { PandocTree.write(block, into: &$0) } })
        }
    }

    private static func metaText(_ text: String, into w: inout JSONWriter) {
        w.field("t", "MetaInlines")
        w.field("c", array: { inlines(CleanText.singleLine(text), into: &$0) })
    }

    // MARK: Blocks

    static func write(_ block: Block, into w: inout JSONWriter) {
        switch block {
        case .heading(let level, let text):
            node("Header", into: &w) { w in
                w.array {
                    $0.number(max(1, level - 1))
                    attributes(into: &$0)
                    $0.array { inlines(CleanText.singleLine(text), into: &$0) }
                }
            }
        case .banner(let line), .paragraph(let line):
            node("Para", into: &w) { w in w.array { write(line, into: &$0) } }
        case .facts(let facts): if !facts.isEmpty { PandocTable(facts).write(into: &w) }
        case .list(let items): write(items, into: &w)
        case .table(let grid): PandocTable(grid).write(into: &w)
        case .figure(let figure): PandocTable(figure.grid).write(into: &w)
        }
    }

    private static func write(_ items: [Block.Item], into w: inout JSONWriter) {
        bullets(items, into: &w) { item, w in
            plain(into: &w) { write(item.line, into: &$0) }
            guard !item.details.isEmpty else { return }
            bullets(item.details, into: &w) { detail, w in plain(into: &w) { write(detail, into: &$0) } }
        }
    }

    private static func bullets<Element>(
        _ elements: [Element], into w: inout JSONWriter, _ body: (Element, inout JSONWriter) -> Void
    ) {
        node("BulletList", into: &w) { w in
            w.array { w in for element in elements { w.array { body(element, &$0) } } }
        }
    }

    static func plain(into w: inout JSONWriter, _ body: (inout JSONWriter) -> Void) {
        node("Plain", into: &w) { w in w.array(body) }
    }

    static func node(_ type: String, into w: inout JSONWriter, _ content: (inout JSONWriter) -> Void) {
        w.object { w in
            w.field("t", type)
            w.key("c")
            content(&w)
        }
    }

    /// No id, no class, no key.
    static func attributes(into w: inout JSONWriter) {
        w.array {
            $0.string("")
            $0.array { _ in }
            $0.array { _ in }
        }
    }

    // MARK: Words

    private static func write(_ line: Line, into w: inout JSONWriter) {
        for span in line.spans {
            switch span.style {
            case .plain: inlines(span.text, into: &w)
            case .strong: node("Strong", into: &w) { w in w.array { inlines(span.text, into: &$0) } }
            case .aside: node("Emph", into: &w) { w in w.array { inlines(span.text, into: &$0) } }
            }
        }
    }

    /// Words with their line ends.
    static func inlines(_ text: String, into w: inout JSONWriter) {
        let lines = XMLText.clean(text).unicodeScalars.split(
            separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if index > 0 { w.object { $0.field("t", "LineBreak") } }
            if !line.isEmpty { node("Str", into: &w) { $0.string(String(line)) } }
        }
    }
}
