/// What has become of something that the program does for a screen.
public enum HostProgress: Hashable, Sendable {
    /// It has ended, with a sentence for the person; an empty one is not shown. One of several lines is to be read in peace.
    case finished(sentence: String, succeeded: Bool)
    /// It goes on while the screen does: how far it is.
    case underWay(sentence: String)
}
