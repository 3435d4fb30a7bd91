import CafeModel
import CafeSystem
import CafeWire
import Testing

@testable import SessionTUI

/// A screen's line to the hub, with a socket pair in the hub's place.
@Suite struct HubLinkTests {
    private let table = Hello(role: .table(TableNumber(1)), session: SessionID(high: 1, low: 1))

    private func draft(_ text: String) -> DraftMessage {
        DraftMessage(
            command: CommandID(high: 2, low: 2), kind: .proposal, round: nil, text: text, cursor: text.count)
    }

    /// A line that has been welcomed, and the hub's end of it.
    private func welcomed() throws -> (HubLink, LineChannel, LineHost) {
        let (near, far) = try LocalSocket.pair()
        let host = LineHost(near)
        let hub = try LineChannel(far)
        let link = HubLink(hello: table, host: host, now: { .zero })
        link.tick()
        let welcome = Welcome(
            connection: ConnectionID(high: 3, low: 3), role: table.role, resumption: .restarts)
        #expect(hub.send(HubMessage.welcome(welcome).encoded()) == .sent)
        var poller = Poller()
        link.watch(in: &poller)
        for ready in try poller.wait(timeoutMilliseconds: 5000) { link.take(ready) }
        #expect(words(hub) == ["hello"])
        return (link, hub, host)
    }

    /// What has come to the hub, by kind.
    private func words(_ hub: LineChannel) -> [String] {
        hub.receive().lines.map { line in
            let text = String(decoding: line, as: UTF8.self)
            return String(text.dropFirst(6).prefix { $0 != "\"" })
        }
    }

    @Test func aHeldLineWaitsUntilItIsSentOnPurpose() throws {
        let (link, hub, _) = try welcomed()
        link.stepHoldingLines { $0.keep(draft("Un comité"), now: .seconds(1)) }
        #expect(words(hub) == [])
        link.sendHeld()
        #expect(words(hub) == ["draft"])
        link.sendHeld()
        #expect(words(hub) == [])
    }

    @Test func anOrderThatDoesNotWaitSendsWhatWasHeldBeforeIt() throws {
        let (link, hub, _) = try welcomed()
        link.stepHoldingLines { $0.keep(draft("Un comité"), now: .seconds(1)) }
        link.step { $0.submit(.pauseClock(.all)).outputs }
        #expect(words(hub) == ["draft", "command"])
    }

    @Test func whatWasHeldStillReachesTheHubWhenTheScreenCloses() throws {
        let (link, hub, _) = try welcomed()
        link.stepHoldingLines { $0.keep(draft("Un comité"), now: .seconds(1)) }
        link.part()
        #expect(words(hub) == ["draft"])
    }

    @Test func afterABreakWhatWasHeldIsSaidOnceInTheNewConversation() throws {
        let (link, hub, host) = try welcomed()
        link.stepHoldingLines { $0.keep(draft("Un comité"), now: .seconds(1)) }
        hub.descriptor.close()
        var poller = Poller()
        link.watch(in: &poller)
        for ready in try poller.wait(timeoutMilliseconds: 5000) { link.take(ready) }
        let (near, far) = try LocalSocket.pair()
        host.next = near
        let again = try LineChannel(far)
        link.step { $0.tick(.seconds(2)) }
        link.sendHeld()
        #expect(words(again) == ["hello"])
        let welcome = Welcome(
            connection: ConnectionID(high: 3, low: 4), role: table.role, resumption: .restarts)
        #expect(again.send(HubMessage.welcome(welcome).encoded()) == .sent)
        var second = Poller()
        link.watch(in: &second)
        for ready in try second.wait(timeoutMilliseconds: 5000) { link.take(ready) }
        #expect(words(again) == ["draft"])
    }
}

/// A host that knows one way to the hub at a time.
private final class LineHost: ScreenHost {
    var next: Descriptor?

    init(_ first: Descriptor) { next = first }

    func connect(mayStart: Bool) throws -> Descriptor? {
        defer { next = nil }
        return next
    }

    func perform(_ task: HostTask, _ session: SessionState?, known: Hello.Known?) -> HostProgress {
        .finished(sentence: "", succeeded: false)
    }

    func readPlan(_ source: PlanSource) throws(HostTrouble) -> [UInt8] { [] }

    func evidence(at path: String) throws(HostTrouble) -> FileEvidence { throw HostTrouble(sentence: "") }

    func beginRehearsal() throws(HostTrouble) -> (ScreenRequest, any ScreenHost) {
        throw HostTrouble(sentence: "")
    }
}
