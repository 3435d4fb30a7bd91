import CafeHub
import CafeModel
import CafeStore
import CafeSystem
import Glibc
import Testing

@Suite("The words for errors from below")
struct SystemCauseTests {
    @Test("A full disk is named with its file, in the person's language")
    func fullDisk() {
        let error = SystemError("write", code: ENOSPC, path: "/datos/cafe.db")
        #expect(
            Language.spanish.phrases.sentence(error) == "No queda espacio en el disco: /datos/cafe.db.")
        #expect(
            Language.english.phrases.sentence(error)
                == "There is no space left on the disk: /datos/cafe.db.")
    }

    @Test("What has no words of its own still says operation and number")
    func unknownCode() {
        let error = SystemError("ioctl", code: ENOTTY)
        #expect(
            Language.spanish.phrases.sentence(error)
                == "El sistema no pudo completar la operación ioctl (error \(ENOTTY)).")
        #expect(Language.english.phrases.sentence(error).contains("ioctl (error \(ENOTTY))"))
    }

    @Test(
        "Each common cause has words of its own",
        arguments: [ENOSPC, EDQUOT, EACCES, EROFS, ENOENT, EIO, EMFILE, ENAMETOOLONG])
    func commonCauses(code: Int32) {
        let cause = SystemCause(SystemError("open", code: code))
        #expect(cause != .other(operation: "open", number: Int(code)))
    }

    @Test("An error of the journal is told in the person's language, with its file")
    func journal() {
        let error = JournalError(.busy, path: "/d/cafe.db", detail: "SQLite 5")
        #expect(Language.spanish.phrases.sentence(error).hasPrefix("Otro proceso tiene abierto /d/cafe.db."))
        #expect(Language.english.phrases.sentence(error).hasPrefix("Another process has /d/cafe.db open."))
    }
}
