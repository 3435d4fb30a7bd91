import CafeModel
import CafeWire

/// What a screen may look at: the session as its client knows it, the words, the time.
///
/// It is handed on from part to part at every key: all that it holds is kept once, behind one reference, since a copy
/// of a session costs as much as drawing a line.
public struct ScreenContext {
    private final class Core {
        let client: Client
        let session: SessionState
        let phrases: any Phrases
        let reading: Reading
        let utcOffset: Int
        let rate: Int

        init(_ client: Client, _ words: any Phrases, _ reading: Reading, utcOffset: Int, rate: Int) {
            self.client = client
            session = client.session ?? SessionState(id: SessionID(high: 0, low: 0))
            let isOther = client.session.map { $0.plan.placeKind != words.places } ?? false
            phrases = isOther ? words.of(session.plan) : words
            self.reading = reading
            self.utcOffset = utcOffset
            self.rate = rate
        }
    }

    private let core: Core
    /// Where new references come from.
    var generator: SeededGenerator

    /// A context.
    public init(
        client: Client, phrases: any Phrases, reading: Reading, utcOffset: Int, rate: Int = 1,
        generator: SeededGenerator
    ) {
        core = Core(client, phrases, reading, utcOffset: utcOffset, rate: rate)
        self.generator = generator
    }

    /// This screen's end of the wire.
    public var client: Client { core.client }

    /// The words; they say *mesa* or *taller* as the session's plan has it.
    public var phrases: any Phrases { core.phrases }

    /// What the clocks show.
    public var reading: Reading { core.reading }

    /// What to add to UTC for the local time of day, in seconds.
    public var utcOffset: Int { core.utcOffset }

    /// How many times faster than the clocks new sessions run: 1 but in rehearsals.
    public var rate: Int { core.rate }

    /// The session; an empty one as long as nothing has arrived.
    public var session: SessionState { core.session }

    /// Whether the session is known: before that a screen says that it is coming.
    public var isReady: Bool { session.sequence > 0 }

    /// Now on the session's line of time.
    public var time: Milliseconds { session.timeline.time(at: reading) }

    /// A reference for a command that begins now.
    public mutating func newCommandID() -> CommandID { CommandID(using: &generator) }

    /// A reference for a session that begins now.
    public mutating func newSessionID() -> SessionID { SessionID(using: &generator) }

    /// The local time of day of a wall-clock time: *10:42:07* with seconds.
    public func clockTime(_ wall: Milliseconds) -> String {
        let seconds = (Int(wall.count / 1000) + utcOffset) % 86_400
        let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
        return parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    }

    /// The local time of day of a wall-clock time in words: *11:54 a. m.*
    public func timeOfDay(_ wall: Milliseconds) -> String {
        phrases.timeOfDay(minute: (Int(wall.count / 1000) + utcOffset) / 60 % 1440)
    }

    /// Today.
    public var today: CalendarDate {
        CalendarDate(dayNumber: (Int(reading.wall.count / 1000) + utcOffset) / 86_400)
    }

    /// When a running countdown next shows another second, in milliseconds since boot.
    public func nextSecond(of countdown: Countdown) -> Milliseconds? {
        guard case .running(let deadline) = countdown else { return nil }
        let remaining = (deadline - time).count
        let fraction = ((remaining % 1000) + 1000) % 1000
        let rate = Int64(max(1, session.timeline.rate))
        let wait = (fraction == 0 ? 1000 : fraction) / rate
        // A rehearsal's seconds are short: no eye needs more than ten pictures a second.
        return reading.boot + Milliseconds(max(rate > 1 ? 100 : 5, wait + 1))
    }
}
