/// Exit codes of sysexits(3).
enum ExitCode: Int32 {
    case good = 0
    case usage = 64
    case badData = 65
    case noInput = 66
    case unavailable = 69
    case software = 70
    case cannotCreate = 73
    case ioError = 74
    case tryAgain = 75
    case notPermitted = 77
    case configuration = 78

    /// The code with this number; a fault of the program when there is none.
    init(number: Int32) { self = ExitCode(rawValue: number) ?? .software }
}
