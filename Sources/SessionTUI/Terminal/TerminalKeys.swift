/// The keys that terminfo may describe, by the names of their capabilities.
enum TerminalKeys {
    static let capabilities: [(name: String, key: Key)] =
        [
            ("kcuu1", .up()), ("kcud1", .down()), ("kcub1", .left()), ("kcuf1", .right()),
            ("khome", .home()), ("kend", .end()), ("kpp", .pageUp()), ("knp", .pageDown()),
            ("kich1", .insert()), ("kdch1", .delete()), ("kcbt", .backtab),
            ("kLFT", .left(.shift)), ("kRIT", .right(.shift)), ("kHOM", .home(.shift)),
            ("kEND", .end(.shift)), ("kDC", .delete(.shift)), ("kri", .up(.shift)), ("kind", .down(.shift)),
            ("kLFT3", .left(.alt)), ("kRIT3", .right(.alt)), ("kUP3", .up(.alt)), ("kDN3", .down(.alt)),
            ("kLFT5", .left(.control)), ("kRIT5", .right(.control)), ("kUP5", .up(.control)),
            ("kDN5", .down(.control)), ("kHOM5", .home(.control)), ("kEND5", .end(.control)),
            ("kDC5", .delete(.control)),
        ] + (1...12).map { ("kf\($0)", .function($0)) }
}
