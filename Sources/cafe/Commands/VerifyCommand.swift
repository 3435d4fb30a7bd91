import CafeModel
import CafeWire

/// `cafe verificar`: checks the journal.
enum VerifyCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        try OwnerRequest.run(.verify, invocation)
    }
}
