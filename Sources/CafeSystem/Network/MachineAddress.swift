import Glibc

/// An address of this machine at which others may reach it.
public struct MachineAddress: Hashable, Sendable {
    /// In text: IPv4 or IPv6.
    public var text: String
    /// The interface that has it: `eth0`, `wlp2s0`.
    public var interface: String
    /// Whether the way out of this network goes through that interface: where the tables most likely are.
    public var isLikely: Bool

    /// An address.
    public init(text: String, interface: String, isLikely: Bool) {
        self.text = text
        self.interface = interface
        self.isLikely = isLikely
    }

    /// The machine's addresses of interfaces that are up, without loopback and link-local ones, the likeliest first.
    public static func all() -> [MachineAddress] {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return [] }
        defer { freeifaddrs(first) }
        var found: [(interface: String, text: String)] = []
        var next = first
        while let entry = next?.pointee {
            next = entry.ifa_next
            let isUp = entry.ifa_flags & UInt32(IFF_UP | IFF_RUNNING)
            guard isUp == UInt32(IFF_UP | IFF_RUNNING),
                entry.ifa_flags & UInt32(IFF_LOOPBACK) == 0,
                let name = entry.ifa_name, let address = entry.ifa_addr, let text = text(of: address)
            else { continue }
            found.append((String(cString: name), text))
        }
        let routes = (try? Files.read("/proc/net/route", limit: 1 << 20)) ?? []
        return ranked(found, outward: outwardInterface(String(decoding: routes, as: UTF8.self)))
    }

    /// The addresses, those of the interface that leads outward first; then other cards, then bridges and tunnels of
    /// virtual machines and containers; IPv4, which people can type, before IPv6.
    static func ranked(
        _ found: [(interface: String, text: String)], outward: String?
    ) -> [MachineAddress] {
        let usable = found.filter { !isLinkLocal($0.text) }
        let ranked = usable.enumerated().sorted { left, right in
            let ranks = (rank(left.element, outward), rank(right.element, outward))
            return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left.offset < right.offset
        }
        return ranked.map { _, one in
            MachineAddress(text: one.text, interface: one.interface, isLikely: one.interface == outward)
        }
    }

    private static func rank(_ one: (interface: String, text: String), _ outward: String?) -> Int {
        let virtual = [
            "docker", "br-", "virbr", "veth", "lxc", "lxd", "tun", "tap", "wg", "vmnet", "vboxnet",
        ]
        let place =
            one.interface == outward ? 0 : virtual.contains { one.interface.hasPrefix($0) } ? 2 : 1
        return place * 2 + (one.text.contains(":") ? 1 : 0)
    }

    /// 169.254/16 is what a machine gives itself when nobody gave it an address; fe80:: needs an interface's name.
    private static func isLinkLocal(_ text: String) -> Bool {
        text.hasPrefix("169.254.") || text.lowercased().hasPrefix("fe80:")
    }

    /// The interface of the default route in `/proc/net/route`: destination and mask are zero.
    static func outwardInterface(_ routes: String) -> String? {
        for line in routes.split(separator: "\n").dropFirst() {
            let fields = line.split { $0 == "\t" || $0 == " " }
            if fields.count > 7, fields[1] == "00000000", fields[7] == "00000000" { return String(fields[0]) }
        }
        return nil
    }

    private static func text(of address: UnsafeMutablePointer<sockaddr>) -> String? {
        let length: Int
        switch Int32(address.pointee.sa_family) {
        case AF_INET: length = MemoryLayout<sockaddr_in>.size
        case AF_INET6: length = MemoryLayout<sockaddr_in6>.size
        default: return nil
        }
        var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        guard
            getnameinfo(address, socklen_t(length), &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
        else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
