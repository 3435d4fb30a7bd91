/// The words of the question at a place where somebody is already.
public struct SeatWords: Hashable, Sendable {
    /// The question's title.
    public var title: String
    /// What to think of before taking over.
    public var text: String
    /// Only look.
    public var watch: String
    /// Go on in their place.
    public var takeOver: String
    /// Both write.
    public var share: String
    /// This screen only watches, and how to write again.
    public var watching: String
    /// A place of this kind, where nobody gave a name.
    public var somebody: String
    /// In the palette: to choose again.
    public var action: String
    /// What that does.
    public var summary: String
    /// The screen is for reading.
    public var readOnly: String
    /// The same, to whoever has pressed a key that would have changed something.
    public var readOnlyRefused: String
    /// A name is asked for, on joining.
    public var askName: String
    /// Why.
    public var askNameText: String
}
