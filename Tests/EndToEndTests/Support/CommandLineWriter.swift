import CafeSystem

/// A shell that writes note after note at a table with `cafe anotar`, and remembers those that were acknowledged.
final class CommandLineWriter {
    /// A note and the id that the program gave for it.
    struct Acknowledged: Hashable {
        var id: String
        var text: String
    }

    private let stopFile: String
    private let outputFile: String
    private let shell: ChildProcess

    private static let script = #"""
        number=0
        while [ ! -e "$STOP" ]; do
            number=$((number + 1))
            text="Apunte $number de la mesa $TABLE: ¿quién vigila al ñandú? 👍🏽"
            if id=$("$CAFE" anotar --mesa "$TABLE" --tipo sugerencia -- "$text"); then
                printf '%s\t%s\n' "$id" "$text" >>"$OUTPUT"
            fi
            sleep "$PAUSE"
        done
        """#

    /// Starts it; the pause, in seconds as sleep(1) takes them, is the rest between two notes.
    init(table: Int, in folder: DataFolder, pause: String = "0") throws {
        stopFile = folder.file("parar-\(table)")
        outputFile = folder.file("apuntes-\(table)")
        let own = [
            "STOP": stopFile, "OUTPUT": outputFile, "TABLE": "\(table)", "PAUSE": pause,
            "CAFE": try CafeBinary.path(),
        ]
        let variables = folder.environment.merging(own) { $1 }
        shell = try Spawn.detached(
            "/bin/sh", arguments: ["-c", Self.script], environment: variables.map { "\($0)=\($1)" }.sorted())
    }

    deinit { try? shell.killNow() }

    /// The notes acknowledged so far.
    var acknowledged: [Acknowledged] {
        guard let bytes = try? Files.read(outputFile, limit: 8 << 20) else { return [] }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        return lines.compactMap { line -> Acknowledged? in
            let parts = line.split(separator: "\t", maxSplits: 1)
            return parts.count == 2 ? Acknowledged(id: String(parts[0]), text: String(parts[1])) : nil
        }
    }

    /// Lets it finish the note that it is at.
    func stop() throws {
        try Files.writeAtomically(stopFile, [])
        guard try shell.wait(timeoutMilliseconds: 20_000) != nil else {
            throw HarnessError("a writer goes on after it was told to stop")
        }
    }
}
