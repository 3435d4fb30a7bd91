import CafeSystem
import Glibc
import Testing

/// People who only hang in front of the door, with sockets of our own.
@Suite(.serialized) struct CrowdTests {
    /// A connection from another address of this machine's; it says its name if it is told to, and nothing more.
    private func hang(_ port: Int, from source: String, saying words: String) throws -> Descriptor {
        let stream = Descriptor(owning: socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
        var own = name(source, 0)
        var door = name("127.0.0.1", port)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let outcome = withUnsafePointer(to: &own) { own in
            own.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(stream.number, $0, size) }
        }
        let connected = withUnsafePointer(to: &door) { door in
            door.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(stream.number, $0, size) }
        }
        guard outcome == 0, connected == 0 else { throw HarnessError("connect: \(errno)") }
        try Files.write(Array(words.utf8), to: stream.number)
        return stream
    }

    private func name(_ address: String, _ port: Int) -> sockaddr_in {
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = in_port_t(port).bigEndian
        inet_pton(AF_INET, address, &name.sin_addr)
        return name
    }

    @Test func twoHundredWhoHangKeepNoTableOut() throws {
        let room = try DoorRoom()
        var crowd: [Descriptor] = []
        for number in 1...200 {
            let words = number.isMultiple(of: 2) ? "SSH-2.0-x\r\n" : ""
            crowd.append(try hang(room.port, from: "127.0.0.2", saying: words))
        }
        try room.join("mesa", table: 1)
        #expect(room.processes("__conexion").count <= 9, "eight of one address, and the table")
        #expect(room.log.contains("in from=127.0.0.1 user=mesa1"))
        crowd = []
        // Also after they have gone, the table is where it was.
        #expect(awaiting(seconds: 20) { room.processes("__conexion").count == 1 ? true : nil } != nil)
        try room.tmux.type("mesa", "Seguimos")
        try room.tmux.wait("mesa", forText: "Borrador protegido")
    }

    @Test func notEvenWhoHangsBehindTheTablesOwnAddress() throws {
        let room = try DoorRoom()
        var crowd: [Descriptor] = []
        for number in 1...200 {
            let words = number.isMultiple(of: 2) ? "SSH-2.0-x\r\n" : ""
            crowd.append(try hang(room.port, from: "127.0.0.1", saying: words))
        }
        try room.join("mesa", table: 1)
        #expect(room.log.contains("in from=127.0.0.1 user=mesa1"))
        #expect(crowd.count == 200, "they hang until the table is in")
    }

    @Test func whoNeedsMoreMemoryThanOneMayHaveEndsAlone() throws {
        let room = try DoorRoom()
        try room.join("mesa", table: 1)
        let own = room.processes("__conexion").map(\.pid)
        let stranger = try hang(room.port, from: "127.0.0.4", saying: "SSH-2.0-x\r\n")
        let process = try #require(
            awaiting(seconds: 20) {
                room.processes("__conexion").first { !own.contains($0.pid) && Self.isConfined($0.pid) }
            })
        let limits = String(
            decoding: try Files.read("/proc/\(process.pid)/limits", limit: 1 << 16), as: UTF8.self)
        func limit(_ name: String) -> Substring? {
            limits.split(separator: "\n").first { $0.hasPrefix(name) }?.dropFirst(name.count)
                .split(separator: " ").first
        }
        #expect(limit("Max data size") == "50331648")
        #expect(limit("Max open files") == "12")
        #expect(limit("Max core file size") == "0")
        #expect(limit("Max file size") == "0")
        // What libssh holds by itself never comes near it, so that the limit comes to the process instead.
        try room.limitMemory(of: process, bytes: 4096)
        // A packet of 200,000 bytes, all of which it has to keep until the last one is there.
        let packet = [0, 3, 13, 64] + [UInt8](repeating: 0, count: 199_999)
        _ = packet.withUnsafeBytes {
            Glibc.send(stranger.number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        #expect(awaiting(seconds: 20) { process.isRunning ? nil : true } != nil)
        #expect(awaiting(seconds: 5) { room.log.contains("away from=127.0.0.4") ? true : nil } != nil)
        try room.tmux.type("mesa", "Seguimos")
        try room.tmux.wait("mesa", forText: "Borrador protegido")
    }

    private static func isConfined(_ pid: Int32) -> Bool {
        let status = (try? Files.read("/proc/\(pid)/status", limit: 1 << 16)) ?? []
        return String(decoding: status, as: UTF8.self).contains("Seccomp:\t2")
    }

    @Test func whatIsNoSSHIsPutOut() throws {
        let room = try DoorRoom()
        for words in [
            "GET / HTTP/1.0\r\n\r\n", String(repeating: "A", count: 100_000),
            "SSH-2.0-x\r\n\u{0}\u{1}\u{2}\u{3}",
        ] {
            _ = try hang(room.port, from: "127.0.0.3", saying: words)
        }
        #expect(
            awaiting(seconds: 20) {
                room.log.split(separator: "\n").count { $0.contains(" away from=127.0.0.3 ") } == 3
                    ? true : nil
            } != nil)
        try room.join("mesa", table: 2)
    }
}
