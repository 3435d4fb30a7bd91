import CafeSystem
import Glibc
import Testing

@Suite("A failed system call")
struct SystemErrorTests {
    @Test("tells a log the call, its number and the file")
    func description() {
        let error = SystemError("write", code: ENOSPC, path: "/datos/cafe.db")
        #expect(error.description == "write: errno \(ENOSPC): /datos/cafe.db")
        #expect(SystemError("ioctl", code: ENOTTY).description == "ioctl: errno \(ENOTTY)")
    }
}
