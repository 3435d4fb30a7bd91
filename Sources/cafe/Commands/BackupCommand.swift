import CafeModel
import CafeWire

/// `cafe respaldo ARCHIVO`: a verified copy of everything, while the hub goes on.
enum BackupCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let path = try InputFile.absolute(invocation.required(0))
        try OwnerRequest.run(.backup(path: path), invocation)
    }
}
