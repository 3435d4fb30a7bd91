/// A document in one language, ready for any renderer.
struct Document: Sendable {
    /// The code of the language.
    let language: String
    /// The title, also of the window or tab.
    let title: String
    /// Its parts, in order; the first is the heading of level 1.
    let blocks: [Block]
}
