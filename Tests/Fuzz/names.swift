import CafeModel

/// What comes in by the door before anybody has said who they are (user name, kind of terminal, PIN) is held to its
/// alphabet, and a person's name to one line without controls.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    for part in [bytes[...]] + bytes.split(separator: 0x0A, maxSplits: 3) {
        let text = String(decoding: part, as: UTF8.self)
        if let user = DoorName.user(text) {
            precondition(isPlain(user) && !user.contains("/") && user == user.lowercased(), "a user: \(user)")
        }
        if let terminal = DoorName.terminal(text) {
            precondition(
                isPlain(terminal) && !terminal.contains("/") && terminal != "..", "a terminal: \(terminal)")
        }
        if let pin = DoorName.pin(text) { precondition(pin.utf8.allSatisfy { (0x30...0x39).contains($0) }) }
        let name = CleanText.singleLine(text)
        for scalar in name.unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            let isBidi = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            precondition(!isControl && !isBidi, "a control in a name: \(scalar.value)")
        }
        precondition(CleanText.singleLine(name) == name, "cleaning a name twice changes it")
    }
    return 0
}

private func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= DoorName.limit && name.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
}
