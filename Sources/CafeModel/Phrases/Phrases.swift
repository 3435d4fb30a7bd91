/// All words that a person reads, in one language. Each area of the program has a protocol of its own, so that a
/// translation that lacks a sentence does not compile.
public protocol Phrases: CommonPhrases, RefusalPhrases, PlanPhrases, ReportPhrases, TablePhrases,
    ConductPhrases,
    ProjectorPhrases, PlenaryPhrases, HomePhrases, LinePhrases, CommandLinePhrases, HubPhrases,
    AdmissionPhrases, DoorPhrases, TroublePhrases, MechanismPhrases, PeoplePhrases, RegistrationPhrases,
    DocumentPhrases, SitePhrases, EntityReportPhrases, FollowUpPhrases,
    PreparationPhrases
{
    /// The language.
    var language: Language { get }
    /// What the tables of the event are called.
    var places: PlaceKind { get }
    /// The same words for an event whose tables are called so.
    func calling(_ places: PlaceKind) -> any Phrases
    /// The same words where an event that was is played again: what they call a rehearsal elsewhere is a replay.
    var replaying: any Phrases { get }
}

/// A language of the program.
public enum Language: String, Hashable, Sendable, CaseIterable {
    /// Spanish, as Colombian public servants write it.
    case spanish = "es"
    /// English.
    case english = "en"

    /// Its words.
    public var phrases: any Phrases {
        switch self {
        case .spanish: SpanishPhrases()
        case .english: EnglishPhrases()
        }
    }
}

/// The Spanish words; the sentences of each area stand in its `+es` file.
struct SpanishPhrases: Phrases {
    let language = Language.spanish
    var places = PlaceKind.table
    var isReplay = false

    func calling(_ places: PlaceKind) -> any Phrases { Self(places: places, isReplay: isReplay) }
    var replaying: any Phrases { Self(places: places, isReplay: true) }
}

/// The English words; the sentences of each area stand in its `+en` file.
struct EnglishPhrases: Phrases {
    let language = Language.english
    var places = PlaceKind.table
    var isReplay = false

    func calling(_ places: PlaceKind) -> any Phrases { Self(places: places, isReplay: isReplay) }
    var replaying: any Phrases { Self(places: places, isReplay: true) }
}
