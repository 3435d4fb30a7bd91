import CafeModel
import CafeStore
import CafeSystem

/// The file that makes a data folder one of rehearsals: it says how many times faster than the clock the sessions run
/// that are made there. A folder with real data never gets it.
enum RehearsalMark {
    /// The fastest clock that the hub takes.
    static let fastest = 1000

    private static func path(_ folder: String) -> String { "\(folder)/ritmo" }

    /// How fast new sessions of a folder run; 1 for real ones.
    static func rate(of folder: String) -> Int {
        guard let bytes = try? Files.read(path(folder), limit: 16),
            let rate = Int(String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" }), 1...fastest ~= rate
        else { return 1 }
        return rate
    }

    /// Whether a folder is one of rehearsals.
    static func isSet(in folder: String) -> Bool { Files.exists(path(folder)) }

    /// Marks a folder.
    static func set(_ rate: Int, in folder: String, _ phrases: any Phrases) throws(CommandFailure) {
        guard isSet(in: folder) || !Files.exists("\(folder)/\(Journal.fileName)") else {
            throw CommandFailure(.configuration, phrases.noRateHere(folder))
        }
        do {
            try Files.writeAtomically(path(folder), Array("\(rate)\n".utf8))
        } catch {
            throw CommandFailure(writing: error)
        }
    }
}
