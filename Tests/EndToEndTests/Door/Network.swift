import CafeSystem
import Glibc

/// A network of a test's own, with nothing in it but loopback: there a cable can be pulled without cutting anybody else off.
/// Only an administrator can make one.
final class Network {
    private let holder: ChildProcess

    /// nil for whoever is no administrator, and where the kernel has no networks to give.
    init?() throws {
        guard ProcessIdentity.uid == 0 else { return nil }
        let held = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-red-")
        defer { try? Files.removeTree(held) }
        holder = try Spawn.detached(
            "/usr/bin/env",
            arguments: [
                "unshare", "-n", "sh", "-c", "ip link set lo up && echo lista && exec sleep 600",
            ],
            environment: ["PATH=/usr/bin:/bin:/usr/sbin:/sbin"], log: "\(held)/log")
        let isReady = awaiting(seconds: 10) {
            let said = (try? Files.read("\(held)/log", limit: 4096)) ?? []
            return String(decoding: said, as: UTF8.self).contains("lista") ? true : nil
        }
        guard isReady != nil else {
            try? holder.killNow()
            return nil
        }
    }

    deinit { try? holder.killNow() }

    /// The words before a command that make it run there.
    var entering: [String] { ["nsenter", "--net=/proc/\(holder.pid)/ns/net"] }

    /// Pulls the cable, or plugs it in.
    func cut(_ isCut: Bool) throws { try ip("link", "set", "lo", isCut ? "down" : "up") }

    /// Gives the network a card with this address, which nobody but its own machine reaches.
    func plugIn(_ address: String) throws {
        try ip("link", "add", "tarjeta", "type", "veth", "peer", "name", "pared")
        for end in ["tarjeta", "pared"] { try ip("link", "set", end, "up") }
        try ip("addr", "add", "\(address)/24", "dev", "tarjeta")
    }

    /// The card gets another address, as from a router that was started anew.
    func readdress(_ old: String, _ new: String) throws {
        try ip("addr", "del", "\(old)/24", "dev", "tarjeta")
        try ip("addr", "add", "\(new)/24", "dev", "tarjeta")
    }

    private func ip(_ arguments: String...) throws {
        let words = entering + ["ip"] + arguments
        let result = try Spawn.run(
            "/usr/bin/env", arguments: words, environment: ["PATH=/usr/bin:/bin:/usr/sbin:/sbin"])
        guard result.ending == .exited(0) else { throw HarnessError("ip link: \(result.ending)") }
    }
}
