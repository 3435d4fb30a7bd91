import Glibc

/// Looks whether a server answers.
public enum NetworkProbe {
    /// The first bytes that a server says by itself, 64 at most; nil when it cannot be reached in time, or says nothing.
    public static func greeting(of address: NetworkAddress, port: Int, milliseconds: Int) -> [UInt8]? {
        let end = SystemClock.bootMilliseconds + Int64(milliseconds)
        let family = address.family == .v4 ? AF_INET : AF_INET6
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let stream = Descriptor(owning: socket(family, kind, 0))
        guard stream.number >= 0, let port = UInt16(exactly: port) else { return nil }
        let begun = connect(stream, address, port.bigEndian)
        guard begun == 0 || errno == EINPROGRESS, wait(stream, .writing, end), wait(stream, .reading, end)
        else {
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = recv(stream.number, &bytes, bytes.count, 0)
        return count > 0 ? Array(bytes[..<count]) : nil
    }

    private static func wait(_ stream: Descriptor, _ interest: Poller.Interest, _ end: Int64) -> Bool {
        var poller = Poller()
        poller.watch(stream.number, for: interest)
        let left = Int(max(0, end - SystemClock.bootMilliseconds))
        guard let ready = try? poller.wait(timeoutMilliseconds: left).first else { return false }
        return interest == .reading ? ready.isReadable : ready.isWritable && !ready.isBroken
    }

    private static func connect(_ stream: Descriptor, _ address: NetworkAddress, _ port: in_port_t) -> Int32 {
        if address.family == .v4 {
            var name = sockaddr_in()
            name.sin_family = sa_family_t(AF_INET)
            name.sin_port = port
            withUnsafeMutableBytes(of: &name.sin_addr) { $0.copyBytes(from: address.bytes) }
            return connect(stream, &name)
        }
        var name = sockaddr_in6()
        name.sin6_family = sa_family_t(AF_INET6)
        name.sin6_port = port
        withUnsafeMutableBytes(of: &name.sin6_addr) { $0.copyBytes(from: address.bytes) }
        return connect(stream, &name)
    }

    private static func connect<Name>(_ stream: Descriptor, _ name: inout Name) -> Int32 {
        withUnsafePointer(to: &name) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(stream.number, $0, socklen_t(MemoryLayout<Name>.size))
            }
        }
    }
}
