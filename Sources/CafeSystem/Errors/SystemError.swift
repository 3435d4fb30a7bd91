import Glibc

/// A call to the operating system that failed. What a person reads about it is in the phrase books.
public struct SystemError: Error, Equatable, Sendable {
    /// The call that failed, such as `rename`.
    public let operation: String
    /// Its errno, such as `ENOSPC`.
    public let code: Int32
    /// The file, folder or socket that it was about, if any.
    public let path: String?

    /// An error of `operation`; `code` is the thread's errno unless given.
    public init(_ operation: String, code: Int32 = errno, path: String? = nil) {
        self.operation = operation
        self.code = code
        self.path = path
    }

    /// Whether something took longer than it was given.
    public var isTimeout: Bool { code == ETIMEDOUT }
}

extension SystemError: CustomStringConvertible {
    /// For logs: `rename: errno 28: /datos/x`.
    public var description: String {
        "\(operation): errno \(code)" + (path.map { ": \($0)" } ?? "")
    }
}
