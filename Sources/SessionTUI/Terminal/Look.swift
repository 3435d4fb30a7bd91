/// How a style is shown: a colour of the terminal's palette, or none, and attributes.
struct Look: Hashable {
    /// Nil is the terminal's own colour.
    var colour: Int16?
    var isBold = false
    var isReverse = false
    var isUnderlined = false
}
