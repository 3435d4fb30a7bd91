import CLinux
import Glibc

/// One end of a pair of sockets over which whole messages go, now and then with a descriptor.
public final class MessageSocket {
    /// What `receive` found.
    public enum Received {
        /// A message, and the descriptor that came with it.
        case message([UInt8], Descriptor?)
        /// Nothing now.
        case nothing
        /// The other end is gone, or sent more than was allowed.
        case ended
    }

    /// To be watched for reading.
    public let descriptor: Descriptor

    /// An end that this process was started with.
    public init(_ descriptor: Descriptor) {
        self.descriptor = descriptor
    }

    /// Two connected ends. Reading does not wait at either.
    public static func pair() throws(SystemError) -> (MessageSocket, MessageSocket) {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_SEQPACKET.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        try SystemCall.check("socketpair") { socketpair(AF_UNIX, kind, 0, &ends) }
        return (MessageSocket(Descriptor(owning: ends[0])), MessageSocket(Descriptor(owning: ends[1])))
    }

    /// Sends one message; `false` when the other end is gone or does not read.
    public func send(_ bytes: [UInt8], with passed: Descriptor? = nil) -> Bool {
        while true {
            let count = bytes.withUnsafeBytes {
                CLinux_send_message(descriptor.number, $0.baseAddress, $0.count, passed?.number ?? -1)
            }
            if count >= 0 { return true }
            if errno != EINTR { return false }
        }
    }

    /// The next message, of `limit` bytes at most. Never waits.
    public func receive(limit: Int) -> Received {
        var passed: Int32 = -1
        var outcome = -1
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            repeat {
                outcome = CLinux_receive_message(descriptor.number, buffer.baseAddress, limit, &passed)
            } while outcome < 0 && errno == EINTR
            count = max(0, outcome)
        }
        let attached = passed >= 0 ? Descriptor(owning: passed) : nil
        if outcome > 0 { return .message(bytes, attached) }
        return outcome < 0 && errno == EAGAIN ? .nothing : .ended
    }
}
