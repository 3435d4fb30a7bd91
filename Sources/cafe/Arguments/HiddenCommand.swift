import CafeDoor
import CafeHub
import CafeModel

/// Commands that the program gives to itself: they are no part of the command line that people use.
struct HiddenCommand {
    private static let all = [
        HubAccess.hubCommand, RehearsalProcess.command, DoorMonitor.command, ConnectionProcess.command,
        HostKey.command, DoorMonitor.screenCommand, DoorMonitor.documentsCommand, MinutesProcess.command,
        SampleDocuments.command,
    ]

    private let name: String
    private let values: [String: String]

    /// The hidden command that the arguments name, if they name one.
    init?(_ arguments: RawArguments) {
        let words = arguments.words.map { String(decoding: $0, as: UTF8.self) }
        guard let name = words.first, Self.all.contains(name) else { return nil }
        self.name = name
        var values: [String: String] = [:]
        var rest = words.dropFirst()
        while let key = rest.popFirst(), let value = rest.popFirst() { values[key] = value }
        self.values = values
    }

    /// Does it, and gives the exit code.
    func run() -> Int32 {
        if name == ConnectionProcess.command { return ConnectionProcess.run() }
        if name == HostKey.command { return HostKey.run() }
        guard let folder = values["--datos"] else { return ExitCode.usage.rawValue }
        let language = values["--idioma"].flatMap(Language.init(rawValue:)) ?? .spanish
        switch name {
        case MinutesProcess.command: return MinutesProcess.run(values, folder: folder, language)
        case DoorMonitor.documentsCommand:
            return DocumentsServer.run(
                folder: folder, role: values["--rol"] ?? "", session: values["--sesion"] ?? "", language)
        case SampleDocuments.command: return SampleDocuments.write(to: folder, language)
        case RehearsalProcess.command:
            return RehearsalProcess.run(
                folder: folder, session: values["--sesion"] ?? "",
                tables: values["--mesas"].flatMap { Int($0) }, language)
        case DoorMonitor.command:
            return DoorCommand.run(folder: folder, at: values["--en"] ?? "", language)
        case DoorMonitor.screenCommand:
            return DoorScreen.run(
                folder: folder, role: values["--rol"] ?? "", session: values["--sesion"] ?? "",
                from: values["--desde"] ?? "", asLines: values["--texto"] != nil, language)
        default:
            var options = HubServer.Options(folder: folder, language: language)
            if let seconds = values["--ocio"].flatMap({ Int($0) }) { options.idle = .seconds(seconds) }
            return HubProcess.run(options)
        }
    }
}
