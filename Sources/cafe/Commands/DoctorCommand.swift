import CafeHub
import CafeModel
import CafeStore
import CafeSystem
import Glibc

/// `cafe diagnostico`: what a person needs to know when something does not work.
enum DoctorCommand {
    private struct Row {
        var check: DoctorCheck
        var isGood = true
        var finding: DoctorFinding
    }

    /// Below this many megabytes an event may fill the disk.
    private static let leastSpace = 100

    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let phrases = invocation.phrases
        let folder = try invocation.dataFolder()
        let rows = [
            terminal, colours, locale, libraries(phrases), data(folder), disk(folder), hub(folder),
            door(folder),
            clock,
        ]
        let width = DoctorCheck.allCases.map { phrases.cliName(of: $0).count }.max() ?? 0
        let lines = rows.map { row in
            let name = phrases.cliName(of: row.check)
            let sign = row.isGood ? phrases.checkGood : phrases.checkBad
            let gap = String(repeating: " ", count: width - name.count)
            let wide = String(repeating: " ", count: max(0, 6 - sign.count))
            return "\(name)\(gap)  \(sign)\(wide)  \(CleanText.singleLine(phrases.finding(row.finding)))\n"
        }
        try Console.print(lines.joined())
        // Only what keeps the program from working at all fails; a missing terminal does not.
        if rows.contains(where: { !$0.isGood && [.locale, .libraries, .folder, .disk].contains($0.check) }) {
            throw CommandFailure(.configuration, [])
        }
    }

    private static var terminal: Row {
        guard Console.isTerminal else { return Row(check: .terminal, isGood: false, finding: .noTerminal) }
        guard let term = ProcessIdentity.environment("TERM"), !term.isEmpty else {
            return Row(check: .terminal, isGood: false, finding: .noTERM)
        }
        guard term != "dumb" else { return Row(check: .terminal, isGood: false, finding: .dumbTERM(term)) }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else {
            return Row(check: .terminal, finding: .text(term))
        }
        let columns = Int(size.ws_col), rows = Int(size.ws_row)
        guard columns >= 80, rows >= 24 else {
            return Row(check: .terminal, isGood: false, finding: .smallTerminal(columns: columns, rows: rows))
        }
        return Row(check: .terminal, finding: .terminal(term, columns: columns, rows: rows))
    }

    private static var colours: Row {
        let off = ProcessIdentity.environment("NO_COLOR").map { !$0.isEmpty } ?? false
        return Row(check: .colours, finding: off ? .noColour : .colours)
    }

    private static var locale: Row {
        let name = SystemLocale.start()
        return SystemLocale.isUTF8
            ? Row(check: .locale, finding: .text(name))
            : Row(check: .locale, isGood: false, finding: .notUTF8(name))
    }

    /// The libraries that this process has loaded, by the names of their files.
    private static func libraries(_ phrases: any Phrases) -> Row {
        do throws(JournalError) {
            // What hashes is loaded with the first hash.
            _ = try Digest.sha256([])
        } catch {
            return Row(check: .libraries, isGood: false, finding: .text(phrases.sentence(error)))
        }
        let maps = (try? Files.read("/proc/self/maps", limit: 4 << 20)) ?? []
        let files = String(decoding: maps, as: UTF8.self).split(separator: "\n").compactMap {
            $0.split(separator: "/").last.map(String.init)
        }
        let names = ["libncursesw.so", "libsqlite3.so", "libcrypto.so"].compactMap { name in
            files.first { $0.hasPrefix(name) }
        }
        return Row(check: .libraries, finding: .text(names.joined(separator: ", ")))
    }

    private static func data(_ folder: String) -> Row {
        guard Files.exists(folder) else { return Row(check: .folder, finding: .folderToBe(folder)) }
        guard Files.isFolder(folder), access(folder, R_OK | W_OK | X_OK) == 0 else {
            return Row(check: .folder, isGood: false, finding: .folderBad(folder))
        }
        return Row(check: .folder, finding: .folderGood(folder))
    }

    private static func disk(_ folder: String) -> Row {
        var place = folder.hasPrefix("/") ? folder : "."
        while !Files.exists(place), let slash = place.lastIndex(of: "/") {
            place = slash == place.startIndex ? "/" : String(place[..<slash])
        }
        guard let free = try? Files.freeBytes(place) else {
            return Row(check: .disk, isGood: false, finding: .folderBad(place))
        }
        let megabytes = Int(free / 1_000_000)
        return Row(check: .disk, isGood: megabytes >= leastSpace, finding: .free(megabytes: megabytes))
    }

    /// Looks without starting one.
    private static func hub(_ folder: String) -> Row {
        guard HubAccess.connectIfRunning(dataFolder: folder) != nil else {
            return Row(check: .hub, finding: .hubSleeps)
        }
        let pid = HubFolder(existing: folder).flatMap { FileLock.recordedPID($0.lock) }
        return Row(check: .hub, finding: .hubRuns(pid: pid.map(Int.init)))
    }

    private static func door(_ folder: String) -> Row {
        let found = DoorCheck.find(folder)
        return Row(check: .door, isGood: found.isGood, finding: .door(found.finding))
    }

    private static var clock: Row {
        let now = SystemClock.localParts(atWall: SystemClock.wallMilliseconds)
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        let hours = Machine.utcOffsetSeconds / 3600
        return Row(
            check: .clock,
            finding: .text(
                "\(now.year)-\(two(now.month))-\(two(now.day)) \(two(now.hour)):\(two(now.minute)) (UTC\(hours < 0 ? "" : "+")\(hours))"
            ))
    }
}
