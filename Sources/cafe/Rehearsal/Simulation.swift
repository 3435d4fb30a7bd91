import CafeHub
import CafeModel
import CafeSystem
import CafeWire

/// All simulated people of a rehearsal in one poll loop, until the session or its hub ends.
final class Simulation {
    /// How it ended.
    enum Ending {
        /// The event is over and the recorder has done its work.
        case finished
        /// The hub went away and did not come back.
        case abandoned
    }

    /// People type about so often.
    private static let step = Milliseconds(40)
    /// A hub that was killed is started again by a screen within this time, or by nobody.
    private static let patience = Milliseconds.seconds(30)
    /// A rehearsal that somebody has paused and forgotten ends at last.
    private static let longest = Milliseconds.minutes(6 * 60)

    private let facilitator: SimulatedFacilitator
    private let recorder: SimulatedRecorder
    private let people: [any SimulatedPerson]
    private let stageBegan: (SessionState) -> Void
    private var stage: StageIndex??
    private var upAt = Machine.boot
    private let began = Machine.boot

    /// Simulated people at so many tables.
    /// - Parameters:
    ///   - isSample: whether they play the sample data; otherwise they improvise on the plan that the session has.
    ///   - reach: connects to the hub; nil when there is none.
    ///   - stageBegan: is told of every stage.
    init(
        _ session: SessionID, tables: Int, isSample: Bool,
        reach: @escaping () throws(HubFailure) -> Descriptor?,
        stageBegan: @escaping (SessionState) -> Void
    ) {
        func connection(_ role: Role, _ name: String = "") -> ClientConnection {
            ClientConnection(Hello(role: role, session: session, name: name), reach: reach)
        }
        facilitator = SimulatedFacilitator(connection(.facilitator))
        recorder = SimulatedRecorder(connection(.recorder))
        let hosts = isSample ? SampleData.plan.topics.map(\.host) : []
        let simulated = (1...max(1, tables)).map { number in
            SimulatedTable(
                TableNumber(number),
                connection(.table(TableNumber(number)), hosts.indices ~= number - 1 ? hosts[number - 1] : ""),
                Machine.generator(), isSample: isSample)
        }
        people = simulated + [recorder, facilitator]
        self.stageBegan = stageBegan
    }

    /// Plays to the end.
    func run() throws -> Ending {
        var events = [[ClientEvent]](repeating: [], count: people.count)
        while true {
            let now = Machine.reading()
            for (index, person) in people.enumerated() {
                try person.connection.tick()
                events[index] += person.connection.takeEvents()
                if events[index].contains(where: { if case .ended = $0 { true } else { false } }) {
                    return .abandoned
                }
                try person.act(events[index], at: now)
                events[index] = []
            }
            tellStage()
            if isFinished { return .finished }
            if facilitator.isLive { upAt = now.boot }
            if now.boot - upAt > Self.patience || now.boot - began > Self.longest { return .abandoned }
            try listen()
        }
    }

    private var isFinished: Bool {
        facilitator.isLive && facilitator.connection.state.sequence > 0
            && facilitator.connection.state.position == nil
            && people.allSatisfy { $0.connection.client.isSettled } && recorder.isLive && recorder.isDone
    }

    private func tellStage() {
        let state = facilitator.connection.state
        guard facilitator.isLive, state.sequence > 0, stage != .some(state.position) else { return }
        stage = .some(state.position)
        stageBegan(state)
    }

    private func listen() throws {
        var poller = Poller()
        for person in people {
            if let descriptor = person.connection.descriptor {
                poller.watch(descriptor, for: person.connection.interest)
            }
        }
        for ready in try poller.wait(timeoutMilliseconds: Int(Self.step.count)) {
            for person in people where person.connection.descriptor == ready.descriptor {
                try person.connection.serve(ready)
            }
        }
    }
}
