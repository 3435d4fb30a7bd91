/// A contribution of the participants or a conclusion of a table.
///
/// A session has thousands of them and few are ever more than taken: what those have not stands apart, in
/// ``NoteExtra``.
public struct Note: Hashable, Sendable {
    /// Its reference.
    public let id: NoteID
    /// What was said, in its present wording.
    public var text: TextID
    private let connection: ConnectionID
    /// When it was taken, on the wall clock.
    public let recorded: Milliseconds
    private var lastChange: UInt32
    private let tableNumber: Int32
    /// 0 is none.
    private let roundNumber: Int32
    private let authorRole: PackedRole
    /// What it is.
    public var kind: NoteKind
    private var marks: Marks = []
    /// What most notes have not: empty, or one.
    private var extras: [NoteExtra] = []

    private struct Marks: OptionSet, Hashable, Sendable {
        let rawValue: UInt8
        static let starred = Marks(rawValue: 1)
        static let withdrawn = Marks(rawValue: 2)
        static let presented = Marks(rawValue: 4)
        static let reviewed = Marks(rawValue: 8)
        static let outOfScope = Marks(rawValue: 16)
        static let struck = Marks(rawValue: 32)
    }

    /// A note as it was taken.
    init(
        id: NoteID, table: TableNumber, round: Int?, author: Actor, recorded: Milliseconds, kind: NoteKind,
        text: TextID, revision: Int, topic: Int?
    ) {
        self.id = id
        self.text = text
        self.recorded = recorded
        self.kind = kind
        connection = author.connection
        authorRole = PackedRole(author.role)
        tableNumber = Int32(clamping: table.value)
        roundNumber = Int32(clamping: round ?? 0)
        lastChange = UInt32(clamping: revision)
        if topic != nil { self.topic = topic }
    }

    /// The table that took it.
    public var table: TableNumber { TableNumber(Int(tableNumber)) }

    /// The round in which its writing began; nil before the first.
    public var round: Int? { roundNumber == 0 ? nil : Int(roundNumber) }

    /// Who took it.
    public var author: Actor { Actor(connection: connection, role: authorRole.role) }

    /// Number of the last event that changed it within the session; what a correction must have seen.
    public var revision: Int {
        get { Int(lastChange) }
        set { lastChange = UInt32(clamping: newValue) }
    }

    // MARK: Marks

    /// destacada
    public var starred: Bool {
        get { marks.contains(.starred) }
        set { set(.starred, newValue) }
    }
    /// retirada
    public var withdrawn: Bool {
        get { marks.contains(.withdrawn) }
        set { set(.withdrawn, newValue) }
    }
    /// Chosen for the plenary by its table.
    public var presented: Bool {
        get { marks.contains(.presented) }
        set { set(.presented, newValue) }
    }
    /// revisada
    public var reviewed: Bool {
        get { marks.contains(.reviewed) }
        set { set(.reviewed, newValue) }
    }
    /// Out of scope of the event.
    public var outOfScope: Bool {
        get { marks.contains(.outOfScope) }
        set { set(.outOfScope, newValue) }
    }
    /// A passage was struck out.
    public var struck: Bool {
        get { marks.contains(.struck) }
        set { set(.struck, newValue) }
    }

    private mutating func set(_ mark: Marks, _ on: Bool) {
        if on { marks.insert(mark) } else { marks.remove(mark) }
    }

    // MARK: What most notes have not

    private var extra: NoteExtra {
        get { extras.first ?? NoteExtra() }
        _modify {
            if extras.isEmpty { extras.append(NoteExtra()) }
            yield &extras[0]
        }
    }

    /// Earlier wordings, answers and wordings for publication that are still kept: striking out must reach them too.
    public var formerTexts: [TextID] {
        get { extras.first?.formerTexts ?? [] }
        set { if !extras.isEmpty || !newValue.isEmpty { extra.formerTexts = newValue } }
    }
    /// The answer to a question.
    public var answer: Answer? {
        get { extras.first?.answer }
        set { if !extras.isEmpty || newValue != nil { extra.answer = newValue } }
    }
    /// Place in the order of priority, from 1.
    public var rank: Int? {
        get { extras.first?.rank }
        set { if !extras.isEmpty || newValue != nil { extra.rank = newValue } }
    }
    /// Hands counted.
    public var hands: Int? {
        get { extras.first?.hands }
        set { if !extras.isEmpty || newValue != nil { extra.hands = newValue } }
    }
    /// Which conditions of a commitment it meets; nil as long as nobody has looked.
    public var feasibility: Feasibility? {
        get { extras.first?.feasibility }
        set { if !extras.isEmpty || newValue != nil { extra.feasibility = newValue } }
    }
    /// What becomes of it.
    public var outcome: Outcome {
        get { extras.first?.outcome ?? .pending }
        set { if !extras.isEmpty || newValue != .pending { extra.outcome = newValue } }
    }
    /// By when the entity replies, as yyyy-mm-dd; nil as long as no day was named.
    public var due: String? {
        get { extras.first?.due }
        set { if !extras.isEmpty || newValue != nil { extra.due = newValue } }
    }
    /// Why, and which office replies: the words of a ``Resolution``.
    public var resolution: TextID? {
        get { extras.first?.resolution }
        set { if !extras.isEmpty || newValue != nil { extra.resolution = newValue } }
    }
    /// Where a redirected complaint went, as a person's data: a ``Filing``.
    public var filing: TextID? {
        get { extras.first?.filing }
        set { if !extras.isEmpty || newValue != nil { extra.filing = newValue } }
    }
    /// The wording that will be published.
    public var wording: TextID? {
        get { extras.first?.wording }
        set { if !extras.isEmpty || newValue != nil { extra.wording = newValue } }
    }
    /// Notes that belong to it.
    public var links: [NoteID] {
        get { extras.first?.links ?? [] }
        set { if !extras.isEmpty || !newValue.isEmpty { extra.links = newValue } }
    }
    /// Which topic it is about, from 1, where its table takes several.
    public var topic: Int? {
        get { extras.first?.topic }
        set { if !extras.isEmpty || newValue != nil { extra.topic = newValue } }
    }
    /// Which pillar or subtheme it was said to belong to; nil leaves that to its topic.
    public var pillar: PillarPlace? {
        get { extras.first?.pillar }
        set { if !extras.isEmpty || newValue != nil { extra.pillar = newValue } }
    }

    // MARK: What follows

    /// Whether it counts: a contribution that was not withdrawn.
    public var counts: Bool { kind.isContribution && !withdrawn }

    /// Whether it is a question that nobody has answered.
    public var isOpenQuestion: Bool { kind == .question && answer == nil && !withdrawn }

    /// Whether it may be shown on wall and web: never a redirected complaint, and only once a recorder has looked.
    public var isPublic: Bool { reviewed && !withdrawn && kind != .redirection && !outOfScope }

    /// Equal when everything that is known of them is, whether or not room was made for it.
    public static func == (left: Note, right: Note) -> Bool {
        left.id == right.id && left.text == right.text && left.author == right.author
            && left.recorded == right.recorded && left.lastChange == right.lastChange
            && left.tableNumber == right.tableNumber && left.roundNumber == right.roundNumber
            && left.kind == right.kind && left.marks == right.marks && left.extra == right.extra
    }

    /// Feeds what tells notes apart to a hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(lastChange)
    }
}
