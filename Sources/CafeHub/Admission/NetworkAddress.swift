import Glibc

/// An address in text as the guard counts it: IPv4 as it is; of IPv6 its first 64 bits, since one machine has all the
/// addresses of its network to choose from.
struct NetworkAddress: Hashable {
    /// The address or network in text: `192.168.1.77`, `2001:db8::/64`.
    let text: String

    /// The address in a text. What is none counts as one place by itself, so that nothing comes in uncounted.
    init(_ text: String) {
        // A link-local address names its interface after a per cent sign.
        let bare = String(text.prefix { $0 != "%" })
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, bare, &bytes) == 1 {
            self.text = bare
        } else if inet_pton(AF_INET6, bare, &bytes) == 1 {
            self.text = Self.network(bytes)
        } else {
            self.text = "?"
        }
    }

    private static func network(_ bytes: [UInt8]) -> String {
        let isMappedIPv4 = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        if isMappedIPv4 { return bytes[12...].map { String($0) }.joined(separator: ".") }
        let network = Array(bytes[..<8]) + [UInt8](repeating: 0, count: 8)
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(AF_INET6, network, &text, socklen_t(text.count)) != nil else { return "?" }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) + "/64"
    }
}
