import CafeModel
import CafeSystem
import CafeWire

/// The monitor's connection to the hub, which comes and goes while the door stays.
final class HubLine {
    /// What came over it.
    enum News {
        /// What became of the knock with this number.
        case admission(Int, Admission)
        /// The door is not wanted any more.
        case close
        /// The hub was stopped on purpose.
        case stopped
    }

    /// An answer is a few hundred bytes.
    private static let limits = LineChannel.Limits(line: 1 << 20, queue: 1 << 20)

    private let reach: () -> Descriptor?
    private var channel: LineChannel?
    private var retry: Int64 = 0
    private var failures = 0
    /// Knocks that were sent and have no answer; said again after a break.
    private var open: [(number: Int, knock: Knock)] = []
    private var wasStopped = false

    init(reach: @escaping () -> Descriptor?) { self.reach = reach }

    var descriptor: Int32? { channel?.descriptor.number }
    var interest: Poller.Interest { channel?.interest ?? .reading }
    /// When to try again, in milliseconds since boot; nil while there is a connection.
    var nextTry: Int64? { channel == nil && !wasStopped ? retry : nil }

    /// Connects when there is no connection and it is time.
    func connect(now: Int64) {
        guard channel == nil, !wasStopped, now >= retry else { return }
        guard let descriptor = reach(), let channel = try? LineChannel(descriptor, limits: Self.limits) else {
            failures += 1
            retry = now + min(2000, 50 << Int64(min(failures, 6)))
            return
        }
        failures = 0
        self.channel = channel
        send(.hello(Hello(role: .door)))
        for (number, knock) in open { send(.admit(number, knock)) }
    }

    /// Asks whether somebody may come in.
    func knock(_ number: Int, _ knock: Knock) {
        open.append((number, knock))
        send(.admit(number, knock))
    }

    /// Nobody waits for that answer any more.
    func forget(_ number: Int) { open.removeAll { $0.number == number } }

    /// Reads and writes what can be.
    func serve(_ ready: Poller.Ready, now: Int64) -> [News] {
        guard let channel else { return [] }
        if ready.isWritable, case .failed = channel.flush() { lose(now) }
        guard ready.isReadable || ready.isBroken else { return [] }
        let received = channel.receive()
        let news = received.lines.compactMap(hear)
        if received.state != .open { lose(now) }
        return news
    }

    private func hear(_ line: [UInt8]) -> News? {
        guard let message = try? HubMessage(line) else { return nil }
        switch message {
        case .admission(let number, let admission):
            guard open.contains(where: { $0.number == number }) else { return nil }
            forget(number)
            return .admission(number, admission)
        case .door(let report): return report.isWanted ? nil : .close
        case .goodbye(.stopping):
            wasStopped = true
            return .stopped
        default: return nil
        }
    }

    private func send(_ message: ClientMessage) {
        guard let channel else { return }
        switch channel.send(message.encoded()) {
        case .sent, .queued: break
        case .overflow, .failed: lose(SystemClock.bootMilliseconds)
        }
    }

    private func lose(_ now: Int64) {
        channel?.descriptor.close()
        channel = nil
        retry = now + 50
    }
}
