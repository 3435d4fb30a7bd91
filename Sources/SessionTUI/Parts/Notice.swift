import CafeModel

/// A sentence that stands for a while where it takes nobody's keyboard.
struct Notice: Hashable {
    var text: String
    var style: Style
    /// Until when, in milliseconds since boot.
    var until: Milliseconds

    init(_ text: String, style: Style = .attention, seconds: Int = 8, _ context: ScreenContext) {
        self.text = text
        self.style = style
        until = context.reading.boot + .seconds(seconds)
    }

    func isOver(_ context: ScreenContext) -> Bool { context.reading.boot >= until }
}
