import CafeModel
import CafeSystem

/// How a door runs.
public struct DoorOptions {
    /// The data folder, as an absolute path.
    public var folder: String
    /// Where to listen.
    public var address: DoorAddress
    /// The language of questions and screens.
    public var language: Language
    /// The program that is started for connections and screens: this one.
    public var executable: String
    /// A connection to the hub; starts one when there is none.
    public var reachHub: () -> Descriptor?

    /// Options.
    public init(
        folder: String, address: DoorAddress, language: Language,
        executable: String = ProcessIdentity.executablePath, reachHub: @escaping () -> Descriptor?
    ) {
        self.folder = folder
        self.address = address
        self.language = language
        self.executable = executable
        self.reachHub = reachHub
    }
}
