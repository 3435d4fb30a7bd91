extension EnglishPhrases {
    func doorPrompt(table: Int) -> String { "PIN of table \(table) (not shown as you type): " }
    func doorPrompt(user: String) -> String { "PIN of “\(user)” (not shown as you type): " }
    var doorDenied: String { "That is not the PIN: check the six digits on the card." }
    func doorLocked(seconds: Int) -> String {
        seconds > 90
            ? "There were many wrong attempts. Wait \((seconds + 59) / 60) minutes, or ask the facilitator for help."
            : "There were many wrong attempts. Wait \(seconds) seconds, or ask the facilitator for help."
    }
    var doorNoSuchUser: String {
        "There is no such name. Before the at sign goes what the card says, for example mesa3."
    }
    var doorNoSession: String { "No session is open yet. Tell the facilitator." }
    var doorUnavailable: String {
        "The service does not answer. Wait a moment and try again; nothing that was typed is lost."
    }
    var doorNoScreen: String {
        "The screen could not be opened. Try again; what was typed is still kept."
    }
    var doorNoSuchScreen: String { "This role has no screen here. Tell the facilitator." }
    var doorNoLines: String {
        "The text mode is for tables. For this role come in with a terminal: the same command, without “texto” at its end."
    }
    var doorNoSuchDocument: String { "There is no document of that name." }
    var doorDocumentsReadOnly: String { "Finished documents are only read; nothing changed." }
    var doorDocumentsRefused: String { "Only finished documents are read here." }
    var doorOnlyThere: String { "That is done on the computer where the service is, not from here." }
    func doorIsOpen(addresses: [String], port: Int, fingerprint: String) -> String {
        let places = addresses.joined(separator: ", ")
        return "The door is open at port \(port) of: \(places). Fingerprint of the key: \(fingerprint)"
    }
    func doorIsOpenHereOnly(port: Int) -> String {
        "The door is open at port \(port), but this computer is on no network: connect it so that the tables can come in."
    }
    func doorCannotOpen(_ address: String, _ reason: String) -> String {
        "The door could not be opened at \(address): \(reason)"
    }
    func doorWrongAddress(_ text: String) -> String {
        "“\(text)” is no place to open the door at. Write a port, such as 2222, or address and port, such as 192.168.1.20:2222."
    }
    var doorNotAsRoot: String {
        "The door is not opened as administrator (root). Run the command as yourself, or say with --como USER who is to open it."
    }
    func doorNoSuchPerson(_ name: String) -> String { "This computer has no user “\(name)”." }
    func doorKeyDamaged(_ path: String) -> String {
        "The door's key cannot be used: \(path). Bring it back from a copy. If you delete it another will be made, and every computer will warn that the key has changed."
    }
    func doorFinding(_ finding: DoorFinding) -> String {
        switch finding {
        case .noLibrary: doorNoLibrary
        case .oldLibrary(let version, let least):
            "libssh \(version) has known faults; \(least) is needed. As administrator run: apt-get update, then apt-get install libssh-4"
        case .closed(let library): "closed (libssh \(library)); cafe serve --ssh opens it, or the facilitator"
        case .reachable(let addresses, let port, let visitor?):
            "answers at port \(port) of \(addresses.joined(separator: ", ")), and another computer has reached it (\(visitor)). If a table does not, \(doorIsolation)"
        case .reachable(let addresses, let port, nil):
            "answers this computer itself at port \(port) of \(addresses.joined(separator: ", ")). No other computer has reached it since it was opened, and only another one can try: type there “ssh -p \(port) mesa1@\(addresses.first ?? "")” and run cafe doctor again. If it does not ask for the PIN there, look at this computer's firewall (for example: ufw allow \(port)/tcp); if it is not that, \(doorIsolation)"
        case .unreachable(let addresses, let port):
            "does not answer at port \(port) of \(addresses.joined(separator: ", ")). Look at this computer's firewall (for example: ufw allow \(port)/tcp)"
        case .noNetwork(let port):
            "open at port \(port), but this computer is on no network; connect it to that of the tables"
        }
    }
    private var doorIsolation: String {
        "the network isolates computers, as guest Wi-Fi often does: ask support to switch the isolation off, or use a router of your own"
    }
    var doorNoLibrary: String {
        "The library libssh or the library libseccomp is missing. As administrator run: apt-get install libssh-4 libseccomp2"
    }
}
