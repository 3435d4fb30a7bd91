/// Finds people by what somebody wrote of them: their number, or their name without regard to case, accents and the
/// order of its words.
public struct PartnerBook {
    private let count: Int
    private var places: [String: [Int]] = [:]

    /// The people with these names; their numbers are their places from 1. A name may be empty.
    public init(_ names: [String]) {
        count = names.count
        for (index, name) in names.enumerated() where !name.isEmpty {
            places[Self.key(name), default: []].append(index + 1)
        }
    }

    /// The number of the only one who is meant; nil when there is none, or several.
    public func number(of written: String) -> Int? {
        let numbers = numbers(of: written)
        return numbers.count == 1 ? numbers[0] : nil
    }

    /// The numbers of all who may be meant.
    public func numbers(of written: String) -> [Int] {
        if let number = Int(written.trimmed) {
            return 1...max(1, count) ~= number && count > 0 ? [number] : []
        }
        return places[Self.key(written)] ?? []
    }

    /// A name as it is compared: *PÉREZ, Ana* and *Ana Pérez* are the same.
    public static func key(_ name: String) -> String {
        FoldedText(name).text.split { !$0.isLetter && !$0.isNumber }.sorted().joined(separator: " ")
    }
}
