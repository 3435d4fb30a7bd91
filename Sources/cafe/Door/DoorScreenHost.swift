import CafeModel
import CafeSystem
import CafeWire
import SessionTUI

/// What the program does for a screen whose person sits elsewhere: less than at this machine. Its files are not theirs,
/// and a role opens its own screens only.
final class DoorScreenHost: ScreenHost {
    private let local: ScreenLauncherHost
    private let role: Role
    private let session: SessionID
    private let phrases: any Phrases

    init(_ local: ScreenLauncherHost, role: Role, session: SessionID, _ phrases: any Phrases) {
        self.local = local
        self.role = role
        self.session = session
        self.phrases = phrases
    }

    func connect(mayStart: Bool) throws -> Descriptor? { try local.connect(mayStart: mayStart) }

    func perform(_ task: HostTask, _ session: SessionState?, known: Hello.Known?) -> HostProgress {
        local.perform(task, session, known: known)
    }

    var isWorking: Bool { local.isWorking }

    func news() -> HostProgress? { local.news() }

    func readPlan(_ source: PlanSource) throws(HostTrouble) -> [UInt8] {
        throw HostTrouble(sentence: phrases.doorNoFiles)
    }

    func evidence(at path: String) throws(HostTrouble) -> FileEvidence {
        throw HostTrouble(sentence: phrases.doorNoFiles)
    }

    func beginRehearsal() throws(HostTrouble) -> (ScreenRequest, any ScreenHost) {
        throw HostTrouble(sentence: phrases.doorOnlyThere)
    }

    /// The facilitator leads the plenary and looks at the wall; everybody else keeps to the one screen.
    func objection(to request: ScreenRequest) -> String? {
        switch (role, request) {
        case (.facilitator, .plenary(session)), (.facilitator, .project(session)): nil
        default: phrases.doorOnlyThere
        }
    }
}
