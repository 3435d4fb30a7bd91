/// How a style is shown: colours of the terminal's palette, or none, and attributes.
struct Look: Hashable {
    /// A pair of numbers in the palette; nil is the terminal's own colour.
    struct Colours: Hashable {
        var text: Int16?
        var ground: Int16?
    }

    var colours = Colours()
    var isBold = false
    var isReverse = false
    var isUnderlined = false
}
