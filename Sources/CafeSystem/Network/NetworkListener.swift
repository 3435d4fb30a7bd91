import CLinux
import Glibc

/// A listening TCP socket.
public final class NetworkListener {
    /// A connection that has come.
    public struct Accepted {
        /// Its stream; non-blocking.
        public let stream: Descriptor
        /// Who it comes from.
        public let address: NetworkAddress
    }

    /// To be watched for reading: then `accept` has something to give.
    public let descriptor: Descriptor
    /// The port, also when the system chose it.
    public let port: Int

    /// Listens at an address.
    /// - Parameter address: nil for all of this machine's, of IPv4 and IPv6 alike (of IPv4 alone where there is no IPv6).
    public init(address: NetworkAddress?, port: Int) throws(SystemError) {
        let place = "\(address?.description ?? "*"):\(port)"
        if let address {
            descriptor = try Self.open(address, port, place)
        } else {
            do {
                descriptor = try Self.open(nil, port, place)
            } catch  where error.code == EAFNOSUPPORT || error.code == EADDRNOTAVAIL {
                guard let any = NetworkAddress("0.0.0.0") else { throw error }
                descriptor = try Self.open(any, port, place)
            }
        }
        self.port = try Self.port(of: descriptor)
    }

    /// The next connection; nil when none is waiting.
    public func accept() throws(SystemError) -> Accepted? {
        while true {
            let number = CLinux_accept(descriptor.number)
            guard number >= 0 else {
                switch errno {
                // What went wrong with a connection before it was accepted is that connection's matter.
                case EINTR, ECONNABORTED, ENETDOWN, EPROTO, ENOPROTOOPT, EHOSTDOWN, EHOSTUNREACH,
                    ENETUNREACH:
                    continue
                case EAGAIN: return nil
                default: throw SystemError("accept")
                }
            }
            let stream = Descriptor(owning: number)
            if let address = Self.peer(of: stream) { return Accepted(stream: stream, address: address) }
        }
    }

    /// Has the kernel notice within `milliseconds` that the other end is gone, be it that nothing was sent meanwhile or
    /// that what was sent is not acknowledged; and sends small pieces at once.
    public static func watchOver(_ stream: Descriptor, milliseconds: Int32) throws(SystemError) {
        // Two probes that go unanswered before the time is over; the time limit then ends the connection.
        let interval = max(1, milliseconds / 4000)
        for (level, option, value) in [
            (SOL_SOCKET, SO_KEEPALIVE, Int32(1)), (Int32(IPPROTO_TCP), TCP_KEEPIDLE, interval),
            (Int32(IPPROTO_TCP), TCP_KEEPINTVL, interval), (Int32(IPPROTO_TCP), TCP_KEEPCNT, 3),
            (Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, milliseconds), (Int32(IPPROTO_TCP), TCP_NODELAY, 1),
        ] {
            try set(stream, level, option, value)
        }
    }

    /// Whether nothing more will come: the other end has closed, or the connection failed. Takes nothing of what has come.
    public static func hasEnded(_ stream: Descriptor) -> Bool {
        var byte: UInt8 = 0
        let count = recv(stream.number, &byte, 1, Int32(MSG_PEEK | MSG_DONTWAIT))
        return count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)
    }

    private static func open(
        _ address: NetworkAddress?, _ port: Int, _ place: String
    ) throws(SystemError) -> Descriptor {
        guard 0...65535 ~= port else { throw SystemError("bind", code: EINVAL, path: place) }
        let isFour = address?.family == .v4
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let descriptor = Descriptor(
            owning: try SystemCall.check("socket", path: place) {
                socket(isFour ? AF_INET : AF_INET6, kind, 0)
            })
        try set(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
        let port = in_port_t(UInt16(port).bigEndian)
        if let address, isFour {
            var name = sockaddr_in()
            name.sin_family = sa_family_t(AF_INET)
            name.sin_port = port
            withUnsafeMutableBytes(of: &name.sin_addr) { $0.copyBytes(from: address.bytes) }
            try bind(descriptor, &name, place)
        } else {
            try set(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, address == nil ? 0 : 1)
            var name = sockaddr_in6()
            name.sin6_family = sa_family_t(AF_INET6)
            name.sin6_port = port
            if let address {
                withUnsafeMutableBytes(of: &name.sin6_addr) { $0.copyBytes(from: address.bytes) }
            }
            try bind(descriptor, &name, place)
        }
        try SystemCall.check("listen", path: place) { listen(descriptor.number, SOMAXCONN) }
        return descriptor
    }

    private static func bind<Name>(
        _ descriptor: Descriptor, _ name: inout Name, _ place: String
    ) throws(SystemError) {
        let outcome = withUnsafePointer(to: &name) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.bind(descriptor.number, $0, socklen_t(MemoryLayout<Name>.size))
            }
        }
        if outcome != 0 { throw SystemError("bind", path: place) }
    }

    private static func set(
        _ descriptor: Descriptor, _ level: Int32, _ option: Int32, _ value: Int32
    ) throws(SystemError) {
        var value = value
        try SystemCall.check("setsockopt") {
            setsockopt(descriptor.number, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
        }
    }

    private static func name(
        _ descriptor: Descriptor, _ ask: (Int32, UnsafeMutablePointer<sockaddr>, inout socklen_t) -> Int32
    ) -> sockaddr_storage? {
        var storage = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let outcome = withUnsafeMutablePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { ask(descriptor.number, $0, &size) }
        }
        return outcome == 0 ? storage : nil
    }

    private static func peer(of descriptor: Descriptor) -> NetworkAddress? {
        guard var storage = name(descriptor, { getpeername($0, $1, &$2) }) else { return nil }
        return withUnsafePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { NetworkAddress($0) }
        }
    }

    private static func port(of descriptor: Descriptor) throws(SystemError) -> Int {
        guard var storage = name(descriptor, { getsockname($0, $1, &$2) }) else {
            throw SystemError("getsockname")
        }
        // The port stands at the same place in the names of both families.
        return withUnsafePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                Int(UInt16(bigEndian: $0.pointee.sin_port))
            }
        }
    }
}
