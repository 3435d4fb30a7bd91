import CLinux

/// What a TCP connection has carried so far, as the kernel counts it.
public struct NetworkTraffic: Hashable, Sendable {
    /// Bytes that the other end has acknowledged.
    public let delivered: UInt64
    /// Bytes that the other end has sent, read or not.
    public let received: UInt64

    /// The traffic of a stream; nil when the kernel does not count it.
    public init?(of stream: Descriptor) {
        var delivered: UInt64 = 0
        var received: UInt64 = 0
        guard CLinux_tcp_traffic(stream.number, &delivered, &received) == 0 else { return nil }
        self.delivered = delivered
        self.received = received
    }
}
