import CafeSystem

/// Where programs are.
enum ProgramPath {
    /// The program's path, from the folders that the person's `PATH` names with their whole path.
    static func find(_ program: String, package: String) throws(DocumentFailure) -> String {
        let folders = (ProcessIdentity.environment("PATH") ?? "/usr/bin:/bin").split(separator: ":")
        for folder in folders where folder.hasPrefix("/") {
            let path = "\(folder)/\(program)"
            if Files.isExecutable(path) { return path }
        }
        throw .missing(program: program, package: package)
    }
}
