import CafeModel
import CafeWire

/// What is read as a message is written and read again as the same message; anything else is an error, never a crash.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    if let message = try? ClientMessage(bytes) {
        let again = try? ClientMessage(Array(message.encoded().dropLast()))
        precondition(again == message, "a client's message changes: \(message)")
        precondition(!message.encoded().dropLast().contains(0x0A), "a line within a line")
    }
    if let message = try? HubMessage(bytes) {
        let again = try? HubMessage(Array(message.encoded().dropLast()))
        precondition(again == message, "a hub's message changes: \(message)")
        precondition(!message.encoded().dropLast().contains(0x0A), "a line within a line")
    }
    if let answer = try? CommandAnswer(bytes) {
        precondition((try? CommandAnswer(answer.encoded())) == answer, "an answer changes: \(answer)")
    }
    return 0
}
