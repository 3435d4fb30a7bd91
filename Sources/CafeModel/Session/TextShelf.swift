/// Texts and persons' data by their references, as bytes side by side: a string of its own for each would take as much
/// memory again as it holds.
public struct TextShelf: Equatable, Sendable {
    private struct Entry: Sendable {
        let id: TextID
        var box: UInt32
        var start: UInt32
        /// Length in bytes; ``gone`` when the text was forgotten.
        var length: UInt32
    }

    private static let gone = UInt32.max
    /// How many bytes lie side by side; a text that is longer has a box of its own.
    private static let boxSize = 1 << 15

    private var entries = PagedList<Entry>()
    private var index = RefIndex()
    private var boxes: [[UInt8]] = []

    /// Nothing yet.
    public init() {}

    /// The references of the texts that are there, in the order in which they first came.
    public var keys: [TextID] { entries.all.filter { $0.length != Self.gone }.map(\.id) }

    /// How many texts are there.
    public var count: Int { entries.all.count { $0.length != Self.gone } }

    /// The texts that are there, in the order in which they first came.
    public var values: [String] { entries.all.filter { $0.length != Self.gone }.map { text(in: $0) } }

    /// The text with a reference; nil when there is none, or none any more. What is forgotten is overwritten.
    public subscript(id: TextID) -> String? {
        get {
            guard let place = place(of: id), entries[place].length != Self.gone else { return nil }
            return text(in: entries[place])
        }
        set {
            let known = place(of: id)
            if let known { forget(known) }
            guard let newValue else { return }
            let entry = keep(newValue, id)
            if let known {
                entries[known] = entry
            } else {
                index.note(id, at: entries.count)
                entries.append(entry)
            }
        }
    }

    private func place(of id: TextID) -> Int? { index.place(of: id) { entries[$0].id == id } }

    private func text(in entry: Entry) -> String {
        boxes[Int(entry.box)].withUnsafeBufferPointer { bytes in
            let range = Int(entry.start)..<Int(entry.start) + Int(entry.length)
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        }
    }

    private mutating func keep(_ text: String, _ id: TextID) -> Entry {
        var text = text
        return text.withUTF8 { bytes in
            if boxes.isEmpty || boxes[boxes.count - 1].count + bytes.count > Self.boxSize {
                var box: [UInt8] = []
                if !boxes.isEmpty { box.reserveCapacity(max(Self.boxSize, bytes.count)) }
                boxes.append(box)
            }
            let box = boxes.count - 1
            let start = boxes[box].count
            boxes[box].append(contentsOf: bytes)
            return Entry(id: id, box: UInt32(box), start: UInt32(start), length: UInt32(bytes.count))
        }
    }

    private mutating func forget(_ place: Int) {
        let entry = entries[place]
        guard entry.length != Self.gone else { return }
        for offset in Int(entry.start)..<Int(entry.start) + Int(entry.length) {
            boxes[Int(entry.box)][offset] = 0
        }
        entries[place].length = Self.gone
    }

    /// Equal when the same references have the same texts, whatever was forgotten.
    public static func == (left: TextShelf, right: TextShelf) -> Bool {
        let present = left.entries.all.filter { $0.length != gone }
        guard present.count == right.entries.all.count(where: { $0.length != gone }) else { return false }
        return present.allSatisfy { right[$0.id] == left.text(in: $0) }
    }
}
