/// How far another program is with a document.
public struct DocumentProgress: Hashable, Sendable {
    /// Its name.
    public let program: String
    /// The whole seconds since it began.
    public let seconds: Int
    /// After how many seconds it is ended.
    public let limit: Int
    /// The page that it lays out, where it tells.
    public let page: Int?

    /// The last page that WeasyPrint has told, in what it wrote to its standard error. It may be cut off anywhere.
    static func page(in said: [UInt8]) -> Int? {
        let lines = said.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
        for line in lines.reversed() {
            let words = String(decoding: line, as: UTF8.self).split(separator: " ")
            if let number = words.last.flatMap({ Int($0) }), words.dropLast().last == "Page" { return number }
        }
        return nil
    }
}
