@testable import CafeModel

/// Everything that can go wrong below the sessions, with values in it.
enum TroubleSamples {
    static let damages: [JournalDamage] = [
        .file("xyz"), .unreadable(4), .unreadableBody(4), .changed(4), .unlinked(4), .earlier(4, than: 9),
        .missing(4...4), .missing(4...9), .endsElsewhere(at: 4, expected: 9), .nothingLeft(of: 4),
        .unknownOrigin, .misplaced(4), .unexpectedText(4), .changedText(4), .missingText(4),
        .suppressedText(TextID(high: 0, low: 4)), .overdueErasure(.full, path: "/d", detail: ""),
        .strayText(TextID(high: 0, low: 4)), .strayText(nil), .unfoldable(after: 4),
    ]

    static let causes: [SystemCause] = [
        .full, .quota, .tooLarge, .notPermitted, .forbidden, .readOnly, .missing, .notAFolder, .isFolder,
        .exists, .notEmpty, .nameTooLong, .loop, .io, .notAccepted, .tooManyFiles, .tooManyFilesOnMachine,
        .outOfMemory, .addressInUse, .connectionRefused, .connectionCut, .connectionClosed, .timedOut, .busy,
        .other(operation: "ioctl", number: 25),
    ]

    static func sentences(_ phrases: any Phrases) -> [String] {
        StorageFault.allCases.map { phrases.sentence($0, path: "/d/cafe.db", detail: "xyz") }
            + damages.map { phrases.sentence($0) } + causes.map { phrases.sentence($0, path: "/d") }
    }
}
