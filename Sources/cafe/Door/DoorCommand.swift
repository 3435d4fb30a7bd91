import CafeDoor
import CafeHub
import CafeModel
import CafeSystem

/// The front door as a process of its own.
enum DoorCommand {
    static func run(folder: String, at place: String, _ language: Language) -> Int32 {
        guard !Account.isAdministrator else {
            Console.tell(language.phrases.doorNotAsRoot)
            return ExitCode.notPermitted.rawValue
        }
        guard let address = DoorAddress(place),
            let access = try? HubAccess(dataFolder: folder, language: language)
        else { return ExitCode.usage.rawValue }
        let options = DoorOptions(
            folder: access.dataFolder, address: address, language: language,
            reachHub: { try? access.connect() })
        return DoorMonitor.run(options, reason: { language.phrases.sentence($0) })
    }
}
