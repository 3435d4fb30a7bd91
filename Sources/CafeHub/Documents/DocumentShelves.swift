import CafeModel

/// The shelves of a data folder.
struct DocumentShelves: DocumentKeeper {
    let dataFolder: String

    func forget(_ session: SessionID) -> Bool {
        (try? DocumentShelf(dataFolder: dataFolder, session: session).clear()) != nil
    }
}
