import CafeModel
import CafeSystem

/// What a command reads: a file, or standard input for `-`.
enum InputFile {
    static func read(_ path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
        do {
            return try path == "-" ? Files.readStandardInput(limit: limit) : Files.read(path, limit: limit)
        } catch {
            throw CommandFailure(reading: error)
        }
    }

    /// A path as it holds in any working folder.
    static func absolute(_ path: String) throws(CommandFailure) -> String {
        if path.hasPrefix("/") { return path }
        do {
            return "\(try ProcessIdentity.workingFolder())/\(path)"
        } catch {
            throw CommandFailure(reading: error)
        }
    }
}
