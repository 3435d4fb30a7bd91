import CafeModel

extension Minutes {
    /// Whether this is an approved acta, which does not change any more.
    public var isApproved: Bool { record.approved }

    /// The name of its file: which session, which version, in which state. Small letters, digits and `-` only.
    public func fileName(_ format: DocumentFormat) -> String {
        let title = Self.plain(record.plan.title, limit: 16)
        let day = (record.began?.date ?? record.plan.date)?.iso ?? ""
        let parts = phrases.minutesFileName(
            day: day, title: title, version: record.version, approved: record.approved,
            reviewed: record.reviewed)
        return parts.filter { !$0.isEmpty }.joined(separator: "-") + "." + format.rawValue
    }

    /// The first words of a text that say something, as far as they fit, without accents or signs.
    private static func plain(_ text: String, limit: Int) -> String {
        let words = FoldedText(text).text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        var plain = ""
        for word in words where word.count > 3 {
            guard !plain.isEmpty else {
                plain = String(word.prefix(limit))
                continue
            }
            guard plain.count + word.count < limit else { break }
            plain += "-" + word
        }
        return plain
    }
}
