import Glibc

/// A thin value over poll(2): what to watch, and what is ready, always in the order of registration.
public struct Poller {
    /// What a descriptor is watched for. A hang-up is always reported.
    public struct Interest: OptionSet, Sendable {
        /// poll(2)'s bits.
        public let rawValue: Int16
        /// From poll(2)'s bits.
        public init(rawValue: Int16) { self.rawValue = rawValue }
        /// There is something to read, or the other end has closed.
        public static let reading = Interest(rawValue: Int16(POLLIN))
        /// Writing would not wait.
        public static let writing = Interest(rawValue: Int16(POLLOUT))
    }

    /// A descriptor for which there is something to do.
    public struct Ready: Equatable, Sendable {
        /// The number under which it was registered.
        public let descriptor: Int32
        /// A read will not wait: data, an end of file or an error is there.
        public let isReadable: Bool
        /// A write will not wait.
        public let isWritable: Bool
        /// The other end is gone, or the descriptor is not usable; what was sent before may still be readable.
        public let isBroken: Bool
    }

    private var watched: [pollfd] = []

    /// A poller that watches nothing.
    public init() {}

    /// The numbers of the watched descriptors, in order of registration.
    public var descriptors: [Int32] { watched.map(\.fd) }

    /// Watches a descriptor, or changes what it is watched for. An empty interest still reports a hang-up.
    public mutating func watch(_ descriptor: Int32, for interest: Interest) {
        if let index = watched.firstIndex(where: { $0.fd == descriptor }) {
            watched[index].events = interest.rawValue
        } else {
            watched.append(pollfd(fd: descriptor, events: interest.rawValue, revents: 0))
        }
    }

    /// Watches the descriptor no more; to be called before it is closed, as its number may be given again.
    public mutating func forget(_ descriptor: Int32) {
        watched.removeAll { $0.fd == descriptor }
    }

    /// Waits until something is ready or the time is over (an empty answer); `nil` waits for ever. Signals do not
    /// shorten the wait.
    public mutating func wait(timeoutMilliseconds: Int?) throws(SystemError) -> [Ready] {
        let deadline = timeoutMilliseconds.map { SystemClock.bootMilliseconds + Int64(max(0, $0)) }
        while true {
            let left = deadline.map { max(0, $0 - SystemClock.bootMilliseconds) } ?? -1
            let count = poll(&watched, nfds_t(watched.count), Int32(clamping: left))
            if count >= 0 { return count == 0 ? [] : ready() }
            if errno != EINTR { throw SystemError("poll") }
        }
    }

    private func ready() -> [Ready] {
        let broken = Int16(POLLHUP | POLLERR | POLLNVAL)
        return watched.compactMap { entry in
            guard entry.revents != 0 else { return nil }
            let isBroken = entry.revents & broken != 0
            return Ready(
                descriptor: entry.fd,
                isReadable: entry.revents & Int16(POLLIN) != 0 || isBroken,
                isWritable: entry.revents & Int16(POLLOUT) != 0,
                isBroken: isBroken)
        }
    }
}
