import CafeModel
import CafeStore
import CafeSystem

/// The file that makes a data folder one of rehearsals: it says how many times faster than the clock the sessions run
/// that are made there, and in a second line whether they are a replay. A folder with real data never gets it.
enum RehearsalMark {
    /// The fastest clock that the hub takes.
    static let fastest = 1000

    private static let replay: Substring = "repeticion"

    private static func path(_ folder: String) -> String { "\(folder)/ritmo" }

    private static func lines(_ folder: String) -> [Substring] {
        let bytes = (try? Files.read(path(folder), limit: 64)) ?? []
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }

    /// How fast new sessions of a folder run; 1 for real ones.
    static func rate(of folder: String) -> Int {
        guard let rate = lines(folder).first.flatMap({ Int($0) }), 1...fastest ~= rate else { return 1 }
        return rate
    }

    /// Whether what is played in a folder is an event that was.
    static func isReplay(_ folder: String) -> Bool { lines(folder).dropFirst().first == replay }

    /// Whether a folder is one of rehearsals.
    static func isSet(in folder: String) -> Bool { Files.exists(path(folder)) }

    /// Marks a folder.
    static func set(
        _ rate: Int, isReplay: Bool = false, in folder: String, _ phrases: any Phrases
    ) throws(CommandFailure) {
        guard isSet(in: folder) || !Files.exists("\(folder)/\(Journal.fileName)") else {
            throw CommandFailure(.configuration, phrases.noRateHere(folder))
        }
        do {
            try Files.writeAtomically(
                path(folder), Array(("\(rate)\n" + (isReplay ? replay + "\n" : "")).utf8))
        } catch {
            throw CommandFailure(writing: error)
        }
    }
}
