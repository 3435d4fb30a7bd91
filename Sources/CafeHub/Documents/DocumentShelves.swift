import CafeModel
import CafeSystem

/// The shelves of a data folder.
struct DocumentShelves: DocumentKeeper {
    let dataFolder: String

    func forget(_ session: SessionID) {
        do {
            try DocumentShelf(dataFolder: dataFolder, session: session).clear()
        } catch {
            var log = HubLog()
            log.note("\(error)")
        }
    }
}
