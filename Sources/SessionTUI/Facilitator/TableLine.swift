import CafeModel

/// What is told about a table in its line.
struct TableLine: Hashable {
    /// A table's countdown.
    struct Clock: Hashable {
        /// What remains.
        var time: String
        /// How it differs from the stage's, in words; empty when it follows.
        var mark: String
    }

    var table: Table
    var title: String
    var clock: Clock
    var standing: TableStanding
    var host: String
    var isChosen: Bool
    /// Whether it has the word in the plenary.
    var isSpeaking: Bool
}
