import CafeModel
import CafeSystem
import Glibc

extension SystemCause {
    /// What an error of a system call means for the person.
    public init(_ error: SystemError) {
        self = Self.known[error.code] ?? .other(operation: error.operation, number: Int(error.code))
    }

    private static let known: [Int32: SystemCause] = [
        ENOSPC: .full,
        EDQUOT: .quota,
        EFBIG: .tooLarge,
        EACCES: .notPermitted,
        EPERM: .forbidden,
        EROFS: .readOnly,
        ENOENT: .missing,
        ENOTDIR: .notAFolder,
        EISDIR: .isFolder,
        EEXIST: .exists,
        ENOTEMPTY: .notEmpty,
        ENAMETOOLONG: .nameTooLong,
        ELOOP: .loop,
        EIO: .io,
        EINVAL: .notAccepted,
        EMFILE: .tooManyFiles,
        ENFILE: .tooManyFilesOnMachine,
        ENOMEM: .outOfMemory,
        EADDRINUSE: .addressInUse,
        ECONNREFUSED: .connectionRefused,
        ECONNRESET: .connectionCut,
        EPIPE: .connectionClosed,
        ETIMEDOUT: .timedOut,
        EAGAIN: .busy,
        EBUSY: .busy,
    ]
}
