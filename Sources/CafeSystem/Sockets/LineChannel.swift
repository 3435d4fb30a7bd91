import Glibc

/// Lines over a non-blocking stream: cuts what comes into lines, queues what cannot be written yet. It never waits.
public final class LineChannel {
    /// Bounds, in bytes, of what the other end can make this one hold.
    public struct Limits: Sendable {
        /// The longest line accepted, without its end.
        public var line: Int
        /// The most that waits to be written.
        public var queue: Int
        /// 1 MiB and 64 MiB unless told.
        public init(line: Int = 1 << 20, queue: Int = 64 << 20) {
            self.line = line
            self.queue = queue
        }
    }

    /// What `receive` found.
    public struct Received {
        /// Whole lines, without their `\n`, in order.
        public var lines: [[UInt8]] = []
        /// Whether more can come.
        public var state: State = .open
    }

    /// Whether more can come.
    public enum State: Equatable, Sendable {
        /// Yes.
        case open
        /// No: the other end has closed. A line without its end was dropped, as half a message is none.
        case ended
        /// No: the other end sent a line over the limit; the channel is to be dropped.
        case lineTooLong
        /// No: the connection failed.
        case failed(SystemError)
    }

    /// What became of the bytes sent.
    public enum Delivery: Equatable, Sendable {
        /// All are with the kernel.
        case sent
        /// Some wait: watch for writing, then `flush`.
        case queued
        /// The queue is full and these bytes were not taken: the other end has stopped, drop it.
        case overflow
        /// The connection failed, or the other end has closed.
        case failed(SystemError)
    }

    /// The stream, to be watched.
    public let descriptor: Descriptor
    private let limits: Limits
    private var incoming: [UInt8] = []
    private var searched = 0
    private var refused = false
    private var outgoing: [UInt8] = []
    private var written = 0

    /// At most this much is read in one `receive`, so that one busy client does not make the others wait.
    private static let readBudget = 256 * 1024

    /// A channel over a stream socket, which becomes non-blocking.
    public init(_ descriptor: Descriptor, limits: Limits = Limits()) throws(SystemError) {
        try descriptor.setNonBlocking(true)
        self.descriptor = descriptor
        self.limits = limits
    }

    /// What to watch the descriptor for.
    public var interest: Poller.Interest { wantsWrite ? [.reading, .writing] : .reading }

    /// Whether bytes wait to be written.
    public var wantsWrite: Bool { written < outgoing.count }

    /// How many bytes wait to be written.
    public var queuedBytes: Int { outgoing.count - written }

    /// Reads what has come, up to a fair share, without waiting.
    public func receive() -> Received {
        var received = Received()
        var budget = Self.readBudget
        while budget > 0, received.state == .open {
            if refused {
                received.state = .lineTooLong
                break
            }
            let count = readChunk()
            if count > 0 {
                budget -= count
                cutLines(into: &received)
            } else if count == 0 {
                received.state = .ended
            } else if errno == EAGAIN {
                break
            } else if errno != EINTR {
                received.state = .failed(SystemError("read"))
            }
        }
        return received
    }

    /// Sends the bytes after those that wait; the caller ends its lines with `\n`.
    public func send(_ bytes: [UInt8]) -> Delivery {
        let delivery = queue(bytes)
        return delivery == .queued ? flush() : delivery
    }

    /// Puts the bytes after those that wait, to be written by the next ``flush()`` together with what else comes until
    /// then. Never `sent`.
    public func queue(_ bytes: [UInt8]) -> Delivery {
        if queuedBytes + bytes.count > limits.queue {
            // The queue may be stale: what the kernel takes now makes room.
            let delivery = flush()
            if case .failed = delivery { return delivery }
            guard queuedBytes + bytes.count <= limits.queue else { return .overflow }
        }
        // Most of what is sent finds the queue empty, and is then not copied.
        if outgoing.isEmpty { outgoing = bytes } else { outgoing += bytes }
        return .queued
    }

    /// Writes of what waits as much as the kernel takes. Never `overflow`.
    public func flush() -> Delivery {
        while wantsWrite {
            let count = writeChunk()
            if count >= 0 {
                written += count
            } else if errno == EAGAIN {
                compact()
                return .queued
            } else if errno != EINTR {
                return .failed(SystemError("write"))
            }
        }
        outgoing.removeAll(keepingCapacity: outgoing.capacity <= 64 * 1024)
        written = 0
        return .sent
    }

    private func readChunk() -> Int {
        withUnsafeTemporaryAllocation(byteCount: 32 * 1024, alignment: 1) { chunk in
            let count = read(descriptor.number, chunk.baseAddress, chunk.count)
            if count > 0 { incoming.append(contentsOf: chunk[..<count]) }
            return count
        }
    }

    private func cutLines(into received: inout Received) {
        var start = 0
        incoming.withUnsafeBytes { bytes in
            while let base = bytes.baseAddress,
                let found = memchr(base + searched, 0x0A, bytes.count - searched)
            {
                let end = UnsafeRawPointer(found) - base
                guard end - start <= limits.line else { break }
                received.lines.append(Array(UnsafeRawBufferPointer(rebasing: bytes[start..<end])))
                start = end + 1
                searched = start
            }
        }
        if start > 0 { incoming.removeFirst(start) }
        searched = incoming.count
        guard incoming.count > limits.line else { return }
        refused = true
        incoming = []
        searched = 0
        received.state = .lineTooLong
    }

    private func writeChunk() -> Int {
        outgoing.withUnsafeBytes { bytes in
            let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
            // A signal for a client that went away would end the hub: MSG_NOSIGNAL makes it an errno.
            return Glibc.send(descriptor.number, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
        }
    }

    private func compact() {
        guard written > outgoing.count / 2 else { return }
        outgoing.removeFirst(written)
        written = 0
    }
}
