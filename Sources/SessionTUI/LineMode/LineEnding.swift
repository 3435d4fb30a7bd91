import CafeModel

/// How the line mode ended.
public enum LineEnding: Hashable, Sendable {
    /// Everything that was given is on disk.
    case good
    /// Something is not: the first thing that went wrong, and its sentence.
    case failed(LineFailure, sentence: String)
}

/// What went wrong first.
public enum LineFailure: Hashable, Sendable {
    /// The engine refused something.
    case refused(Refusal)
    /// Something could not be written.
    case unsaved(StorageTrouble)
    /// The hub ended the connection.
    case ended(Goodbye)
    /// The hub did not answer.
    case noAnswer
    /// A line was not text, too long, or no action that there is.
    case badLine
    /// Standard input or output is gone.
    case noTerminal
}
