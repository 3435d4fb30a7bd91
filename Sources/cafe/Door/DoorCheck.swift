import CafeHub
import CafeModel
import CafeSystem
import CafeWire

/// What `cafe diagnostico` finds out about the front door: the library, and whether the tables can reach it.
enum DoorCheck {
    /// Earlier ones have known holes.
    private static let leastVersion = "0.10.6-0+deb12u3"

    /// What is found, and whether that is good.
    static func find(_ folder: String) -> (finding: DoorFinding, isGood: Bool) {
        guard let version = libraryVersion else { return (.noLibrary, false) }
        guard isRecent(version) else { return (.oldLibrary(version, least: leastVersion), false) }
        guard let door = HubServer.door(of: folder), door.isOpen else {
            return (.closed(library: version), true)
        }
        let reached = door.addresses.filter { text in
            NetworkAddress(text).map { answers($0, door.port) } ?? false
        }
        guard !door.addresses.isEmpty else { return (.noNetwork(port: door.port), false) }
        guard reached.count == door.addresses.count else {
            return (.unreachable(door.addresses.filter { !reached.contains($0) }, port: door.port), false)
        }
        return (.reachable(reached, port: door.port, visitor: door.visitor), true)
    }

    private static func answers(_ address: NetworkAddress, _ port: Int) -> Bool {
        // A door that says nothing by itself for a moment has still been reached; it speaks after two seconds.
        let greeting = NetworkProbe.greeting(of: address, port: port, milliseconds: 5000) ?? []
        return greeting.starts(with: Array("SSH-2.0-".utf8))
    }

    private static var libraryVersion: String? {
        run(["dpkg-query", "-W", "-f", "${Version}", "libssh-4"]).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func isRecent(_ version: String) -> Bool {
        run(["dpkg", "--compare-versions", version, "ge", leastVersion]) != nil
    }

    /// A program's output; nil when it fails.
    private static func run(_ words: [String]) -> String? {
        guard let result = try? Spawn.run("/usr/bin/env", arguments: words, timeoutMilliseconds: 5000),
            result.ending == .exited(0)
        else { return nil }
        return String(decoding: result.output, as: UTF8.self)
    }
}
