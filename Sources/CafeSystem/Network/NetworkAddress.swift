import Glibc

/// The address of a machine, in numbers.
public struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
    /// The kind of address.
    public enum Family: Hashable, Sendable {
        /// IPv4.
        case v4
        /// IPv6.
        case v6
    }

    /// Which kind it is.
    public let family: Family
    /// 4 or 16 bytes.
    public let bytes: [UInt8]

    /// The address that a text says in numbers, such as `192.168.1.20` or `fd00::1`; nil when it says none.
    public init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            family = .v4
            bytes = withUnsafeBytes(of: four) { Array($0) }
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            let all = withUnsafeBytes(of: six) { Array($0) }
            (family, bytes) = Self.isMapped(all) ? (.v4, Array(all[12...])) : (.v6, all)
        } else {
            return nil
        }
    }

    /// The address in a socket's name; an IPv4 address that is written as an IPv6 one counts as IPv4.
    init?(_ name: UnsafePointer<sockaddr>) {
        switch Int32(name.pointee.sa_family) {
        case AF_INET:
            family = .v4
            bytes = name.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                withUnsafeBytes(of: $0.pointee.sin_addr) { Array($0) }
            }
        case AF_INET6:
            let all = name.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                withUnsafeBytes(of: $0.pointee.sin6_addr) { Array($0) }
            }
            (family, bytes) = Self.isMapped(all) ? (.v4, Array(all[12...])) : (.v6, all)
        default: return nil
        }
    }

    /// Whether 16 bytes are an IPv4 address that is written as an IPv6 one.
    private static func isMapped(_ bytes: [UInt8]) -> Bool {
        bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xff && bytes[11] == 0xff
    }

    /// In numbers.
    public var description: String { Self.text(family, bytes) }

    private static func text(_ family: Family, _ bytes: [UInt8]) -> String {
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(family == .v4 ? AF_INET : AF_INET6, bytes, &buffer, socklen_t(buffer.count)) != nil
        else { return "?" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether it is this machine's own way to itself: 127.0.0.0/8, or ::1.
    public var isLoopback: Bool {
        family == .v4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
    }

    /// What stands for whoever uses the address: the address itself, or of IPv6 its first half, as one machine has
    /// as many of the other half as it likes.
    public var neighbourhood: [UInt8] { family == .v4 ? bytes : Array(bytes[..<8]) }

    /// The neighbourhood in text: `192.168.1.77`, `2001:db8::/64`.
    public var network: String {
        guard family == .v6 else { return description }
        return Self.text(.v6, neighbourhood + [UInt8](repeating: 0, count: 8)) + "/64"
    }
}
