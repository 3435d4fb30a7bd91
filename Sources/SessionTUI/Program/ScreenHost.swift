import CafeModel
import CafeSystem
import CafeWire

/// What the program around the screens does for them.
public protocol ScreenHost: AnyObject {
    /// Why a screen may not open another one, in a sentence; nil when it may.
    func objection(to request: ScreenRequest) -> String?
    /// Connects to the hub; if there is none, starts one, if it may.
    /// - Throws: ``SystemError`` or another error; the client tries again by itself.
    func connect(mayStart: Bool) throws -> Descriptor?
    /// Does something outside of the session.
    /// - Parameter known: where the session's journal stands, as far as the screen was told.
    /// - Returns: what became of it; when it is under way, ``news()`` tells the rest.
    func perform(_ task: HostTask, _ session: SessionState?, known: Hello.Known?) -> HostProgress
    /// Whether something is under way that ``perform(_:_:known:)`` began.
    var isWorking: Bool { get }
    /// How far what is under way has come; nil when nothing is. Asked about once a second, and when a child has ended.
    func news() -> HostProgress?
    /// Reads a plan.
    /// - Returns: the bytes of a plan file.
    /// - Throws: why it cannot be read, in a sentence.
    func readPlan(_ source: PlanSource) throws(HostTrouble) -> [UInt8]
    /// How many times faster than the clocks new sessions run: 1 but in rehearsals.
    var rate: Int { get }
    /// A file's name and hash.
    /// - Throws: why it cannot be read, in a sentence.
    func evidence(at path: String) throws(HostTrouble) -> FileEvidence
    /// Makes a rehearsal.
    /// - Returns: the screen to open and the host of its data folder.
    /// - Throws: why it could not be made, in a sentence.
    func beginRehearsal() throws(HostTrouble) -> (ScreenRequest, any ScreenHost)
}

extension ScreenHost {
    /// None.
    public func objection(to request: ScreenRequest) -> String? { nil }

    /// Nothing is.
    public var isWorking: Bool { false }

    /// Nothing is.
    public func news() -> HostProgress? { nil }

    /// Real sessions.
    public var rate: Int { 1 }
}

/// Why the program could not do something, for the person.
public struct HostTrouble: Error, Hashable, Sendable {
    /// The sentence.
    public var sentence: String

    /// A trouble.
    public init(sentence: String) { self.sentence = sentence }
}
