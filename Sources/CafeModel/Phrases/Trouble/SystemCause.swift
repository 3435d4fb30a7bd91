/// Why the operating system did not do something, as far as a person can do something about it.
public enum SystemCause: Hashable, Sendable {
    /// The disk is full.
    case full
    /// The user may not use more of the disk.
    case quota
    /// The file is larger than allowed.
    case tooLarge
    /// The file or folder may not be used.
    case notPermitted
    /// The operation may not be done.
    case forbidden
    /// The disk is read-only.
    case readOnly
    /// There is no such file or folder.
    case missing
    /// A part of the path is no folder.
    case notAFolder
    /// It is a folder and should be a file.
    case isFolder
    /// It exists already.
    case exists
    /// The folder holds something.
    case notEmpty
    /// The name or path is too long.
    case nameTooLong
    /// The path's links lead in circles.
    case loop
    /// The disk fails.
    case io
    /// The operation makes no sense there.
    case notAccepted
    /// The program has too many files open.
    case tooManyFiles
    /// The machine has too many files open.
    case tooManyFilesOnMachine
    /// There is no memory left.
    case outOfMemory
    /// Another process has the address.
    case addressInUse
    /// Nobody serves the address.
    case connectionRefused
    /// The other end cut the connection.
    case connectionCut
    /// The other end closed the connection.
    case connectionClosed
    /// It took too long.
    case timedOut
    /// It is busy.
    case busy
    /// Something else: the call and its errno.
    case other(operation: String, number: Int)
}
