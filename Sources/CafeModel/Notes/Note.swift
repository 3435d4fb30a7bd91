/// A contribution of the participants or a conclusion of a table.
public struct Note: Hashable, Sendable {
    /// Its reference.
    public let id: NoteID
    /// The table that took it.
    public let table: TableNumber
    /// The round in which its writing began; nil before the first.
    public let round: Int?
    /// Who took it.
    public let author: Actor
    /// When, on the wall clock.
    public let recorded: Milliseconds
    /// What it is.
    public var kind: NoteKind
    /// What was said, in its present wording.
    public var text: TextID
    /// Earlier wordings, answers and wordings for publication that are still kept: striking out must reach them too.
    public var formerTexts: [TextID] = []
    /// Number of the last event that changed it within the session; what a correction must have seen.
    public var revision: Int
    /// The answer to a question.
    public var answer: Answer?
    /// destacada
    public var starred = false
    /// retirada
    public var withdrawn = false
    /// Chosen for the plenary by its table.
    public var presented = false
    /// revisada
    public var reviewed = false
    /// Out of scope of the event.
    public var outOfScope = false
    /// A passage was struck out.
    public var struck = false
    /// Place in the order of priority, from 1.
    public var rank: Int?
    /// Hands counted.
    public var hands: Int?
    /// Which conditions of a commitment it meets; nil as long as nobody has looked.
    public var feasibility: Feasibility?
    /// What becomes of it.
    public var outcome = Outcome.pending
    /// By when the entity replies, as yyyy-mm-dd; nil as long as no day was named.
    public var due: String?
    /// Why, and which office replies: the words of a ``Resolution``.
    public var resolution: TextID?
    /// Where a redirected complaint went, as a person's data: a ``Filing``.
    public var filing: TextID?
    /// The wording that will be published.
    public var wording: TextID?
    /// Notes that belong to it.
    public var links: [NoteID] = []
    /// Which topic it is about, from 1, where its table takes several.
    public var topic: Int?
    /// Which pillar or subtheme it was said to belong to; nil leaves that to its topic.
    public var pillar: PillarPlace?

    /// Whether it counts: a contribution that was not withdrawn.
    public var counts: Bool { kind.isContribution && !withdrawn }

    /// Whether it is a question that nobody has answered.
    public var isOpenQuestion: Bool { kind == .question && answer == nil && !withdrawn }

    /// Whether it may be shown on wall and web: never a redirected complaint, and only once a recorder has looked.
    public var isPublic: Bool { reviewed && !withdrawn && kind != .redirection && !outOfScope }
}
