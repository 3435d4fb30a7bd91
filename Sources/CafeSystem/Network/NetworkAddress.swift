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
            family = .v6
            bytes = withUnsafeBytes(of: six) { Array($0) }
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
            let isMapped = all[..<10].allSatisfy { $0 == 0 } && all[10] == 0xff && all[11] == 0xff
            family = isMapped ? .v4 : .v6
            bytes = isMapped ? Array(all[12...]) : all
        default: return nil
        }
    }

    /// In numbers.
    public var description: String {
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(family == .v4 ? AF_INET : AF_INET6, bytes, &buffer, socklen_t(buffer.count)) != nil
        else { return "?" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// What stands for whoever uses the address: the address itself, or of IPv6 its first half, as one machine has
    /// as many of the other half as it likes.
    public var neighbourhood: [UInt8] { family == .v4 ? bytes : Array(bytes[..<8]) }
}
