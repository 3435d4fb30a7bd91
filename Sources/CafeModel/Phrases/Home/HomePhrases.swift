/// The words of the home screen, of help and of the palette.
public protocol HomePhrases: Sendable {}
