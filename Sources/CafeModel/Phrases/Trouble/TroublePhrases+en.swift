extension EnglishPhrases {
    func sentence(_ fault: StorageFault, path: String, detail: String) -> String {
        let file = path.isEmpty ? "the data file" : path
        return switch fault {
        case .cannotOpen:
            "Cannot open or create \(file). Nothing changed. Check that the folder exists and that you have permission."
        case .notWritable:
            "Cannot write to \(file). What was saved is safe. Give your user write permission or use another folder with --data."
        case .notAJournal:
            "\(file) is not a data file of Café. Nothing changed. Use another folder with --data, or remove that file."
        case .damaged:
            "\(file) is damaged. Nothing else changed. Copy the folder before you go on, run “cafe verify” and bring back a backup."
        case .newerVersion:
            "\(file) is of a newer version of Café. Nothing changed. Update the program to open it."
        case .newerEvent:
            "\(file) holds events of a newer version of Café; it is open for reading only. Nothing is lost. Update the program to go on writing."
        case .readOnlyCopy:
            "\(file) is a copy, open for reading only. Nothing changed. To work, open the data folder."
        case .busy:
            "Another process has \(file) open. Nothing changed. Close the other program and try again."
        case .full:
            "The disk is full. What was saved is safe; the last of it was not saved. Free some space: the program goes on by itself."
        case .io:
            "The disk does not answer well when \(file) is read or written. What was confirmed is saved. Make a backup on another disk as soon as you can."
        case .unsuitable:
            "The folder of \(file) does not guarantee that what is saved stays on the disk. Nothing was saved. Use a folder on a local disk with --data."
        case .noLibrary:
            "The library libcrypto is missing, which protects what is saved against changes. Nothing was saved. As administrator run apt-get install libssl3 and try again."
        case .repeatedCommand:
            "That command was saved already. It was not saved twice. Ask for the answer again."
        case .misuse:
            "The program asked to save something that does not fit together (\(detail)). It was not saved. Please report this fault."
        case .closed:
            "The data file is closed after a fault. What was confirmed is saved. Wait until it opens again or restart the program."
        case .badCopy:
            "The copy \(file) did not come out equal to the original and was thrown away. The original is safe. Try again on another disk or stick."
        }
    }

    func sentence(_ damage: JournalDamage) -> String {
        switch damage {
        case .file(let words): "The file is damaged: \(words)."
        case .unreadable(let number): "Event \(number) cannot be read."
        case .unreadableBody(let number): "What event \(number) says cannot be read."
        case .changed(let number): "Event \(number) was changed: its hash does not fit."
        case .unlinked(let number):
            "Event \(number) does not follow from \(number - 1): one of the two was changed or put in."
        case .earlier(let number, let other): "Event \(number) claims to be older than \(other)."
        case .missing(let numbers):
            numbers.count == 1
                ? "Event \(numbers.lowerBound) is missing: it was removed."
                : "Events \(numbers.lowerBound) to \(numbers.upperBound) are missing: they were removed."
        case .endsElsewhere(let number, let expected):
            "The journal ends at event \(number) and should end at \(expected), or the last one was changed."
        case .nothingLeft(let count): "None of the journal's \(count) events is left."
        case .unknownOrigin: "There are events of a journal that is not among the origins."
        case .misplaced(let number): "Fact \(number) of the session is not in its place."
        case .unexpectedText(let number): "Event \(number) brought no text and has one."
        case .changedText(let number): "The text of event \(number) was changed: its hash does not fit."
        case .missingText(let number):
            "The text of event \(number) is missing, and no event suppressed it."
        case .suppressedText(let id): "Text \(id) was suppressed and is still in the file."
        case .overdueErasure(let fault, let path, let detail):
            "Suppressed texts are still to be erased from the disk: "
                + sentence(fault, path: path, detail: detail)
        case .strayText(let id): "Text \(id.map(\.hex) ?? "without a name") belongs to no event."
        case .unfoldable(let number): "The session cannot be made again after event \(number)."
        }
    }

    func sentence(_ cause: SystemCause, path: String?) -> String {
        words(of: cause) + (path.map { ": \($0)" } ?? "") + "."
    }

    private func words(of cause: SystemCause) -> String {
        switch cause {
        case .full: "There is no space left on the disk"
        case .quota: "This user's share of the disk is used up"
        case .tooLarge: "The file is too large"
        case .notPermitted: "You have no permission to use this file or folder"
        case .forbidden: "The system does not allow this operation"
        case .readOnly: "The disk is read-only"
        case .missing: "There is no such file or folder"
        case .notAFolder: "A part of the path is not a folder"
        case .isFolder: "It is a folder, not a file"
        case .exists: "It exists already"
        case .notEmpty: "The folder is not empty"
        case .nameTooLong: "The name or path is too long"
        case .loop: "The path leads in circles (symbolic links)"
        case .io: "The disk failed to read or write"
        case .notAccepted: "The system does not accept this operation here"
        case .tooManyFiles: "The program has too many files open"
        case .tooManyFilesOnMachine: "The machine has too many files open"
        case .outOfMemory: "There is no memory left"
        case .addressInUse: "Another process serves this address already"
        case .connectionRefused: "Nobody serves this connection"
        case .connectionCut: "The other end cut the connection"
        case .connectionClosed: "The other end closed the connection"
        case .timedOut: "It took too long"
        case .busy: "It is busy; try again"
        case .other(let operation, let number):
            "The system could not complete the operation \(operation) (error \(number))"
        }
    }
}
