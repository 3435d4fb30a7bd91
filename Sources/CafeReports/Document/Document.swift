/// A document in one language, ready for any renderer.
struct Document: Sendable {
    /// The code of the language.
    let language: String
    /// The title, also of the window or tab.
    let title: String
    /// Its parts, in order; the first is the heading of level 1.
    let blocks: [Block]
    /// What stands around the numbers at the foot of each printed page; nil prints none.
    var page: (before: String, between: String)?
    /// What stands at the head of each printed page beside the title, such as *BORRADOR*.
    var mark = ""
}
