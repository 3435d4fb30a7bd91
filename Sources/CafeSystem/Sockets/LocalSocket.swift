import CLinux
import Glibc

/// Sockets of this machine (AF_UNIX, stream), named by a path.
public enum LocalSocket {
    /// The longest path, in bytes, that the kernel takes as a socket's name.
    public static let longestPath = 107

    /// How long `connect` waits while the listener's queue is full.
    static let connectSeconds = 5

    /// Connects to a listener. The descriptor is non-blocking. `ENOENT`: there was none; `ECONNREFUSED`: one died here;
    /// `EAGAIN`: it is there and does not answer.
    public static func connect(_ path: String) throws(SystemError) -> Descriptor {
        let descriptor = try make()
        var patience = timeval(tv_sec: connectSeconds, tv_usec: 0)
        try SystemCall.check("setsockopt", path: path) {
            setsockopt(
                descriptor.number, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        }
        try withAddress(path) { (address, size) throws(SystemError) in
            try SystemCall.check("connect", path: path) { Glibc.connect(descriptor.number, address, size) }
        }
        try descriptor.setNonBlocking(true)
        return descriptor
    }

    /// Two connected ends, both non-blocking.
    public static func pair() throws(SystemError) -> (Descriptor, Descriptor) {
        var ends: [Int32] = [-1, -1]
        try SystemCall.check("socketpair") { socketpair(AF_UNIX, kind | nonBlocking, 0, &ends) }
        return (Descriptor(owning: ends[0]), Descriptor(owning: ends[1]))
    }

    /// The user id of the process at the other end, as the kernel knows it.
    public static func peerUID(of descriptor: Descriptor) throws(SystemError) -> UInt32 {
        let uid = try SystemCall.check("getsockopt") { CLinux_peer_uid(descriptor.number) }
        return UInt32(truncatingIfNeeded: uid)
    }

    static func make() throws(SystemError) -> Descriptor {
        Descriptor(owning: try SystemCall.check("socket") { socket(AF_UNIX, kind, 0) })
    }

    /// Calls `body` with the socket address of the path; `ENAMETOOLONG` when it does not fit.
    @discardableResult
    static func withAddress<Result>(
        _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) throws(SystemError) -> Result
    ) throws(SystemError) -> Result {
        let bytes = Array(path.utf8)
        guard bytes.count <= longestPath else { throw SystemError("bind", code: ENAMETOOLONG, path: path) }
        // An empty name would be an address in the abstract namespace, open to every user.
        guard !bytes.isEmpty, !bytes.contains(0) else { throw SystemError("bind", code: EINVAL, path: path) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let outcome = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                Swift.Result { () throws(SystemError) -> Result in try body(address, size) }
            }
        }
        return try outcome.get()
    }

    private static var kind: Int32 { Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue) }
    private static var nonBlocking: Int32 { Int32(SOCK_NONBLOCK.rawValue) }
}
