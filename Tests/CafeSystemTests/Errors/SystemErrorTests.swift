import CafeSystem
import Glibc
import Testing

@Suite("A failed system call")
struct SystemErrorTests {
    @Test("names the full disk and the file in Spanish")
    func fullDisk() {
        let error = SystemError("write", code: ENOSPC, path: "/datos/cafe.db")
        #expect(error.sentence == "No queda espacio en el disco: /datos/cafe.db.")
    }

    @Test("that has no sentence of its own still says operation and number")
    func unknownCode() {
        let error = SystemError("ioctl", code: ENOTTY)
        #expect(error.sentence == "El sistema no pudo completar la operación ioctl (error \(ENOTTY)).")
    }

    @Test(
        "has a sentence for each common cause",
        arguments: [ENOSPC, EDQUOT, EACCES, EROFS, ENOENT, EIO, EMFILE, ENAMETOOLONG])
    func commonCauses(code: Int32) {
        #expect(!SystemError("open", code: code).sentence.contains("error \(code)"))
    }
}
