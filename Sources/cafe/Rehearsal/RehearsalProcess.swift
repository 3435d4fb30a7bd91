import CafeModel

/// The simulated people of a rehearsal, as a process of their own.
enum RehearsalProcess {
    /// The hidden command under which the program runs them.
    static let command = "__simulacion"

    /// Plays the session to its end, and gives the exit code.
    static func run(folder: String, session: String, _ language: Language) -> Int32 { 69 }
}
