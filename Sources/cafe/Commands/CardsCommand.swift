import CafeHub
import CafeModel
import CafeReports
import CafeSystem
import CafeWire

/// `cafe tarjetas`: the joining cards, on the terminal, to print, or as files for Windows.
enum CardsCommand {
    private enum Format: String, CaseIterable {
        case text = "texto"
        case html
    }

    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let format = try format(invocation)
        let access = try invocation.access()
        let session = try SessionFinder.find(invocation.argument(0), invocation, access)
        let phrases = invocation.phrases
        guard let door = HubServer.door(of: access.dataFolder) else {
            throw CommandFailure(.unavailable, phrases.cardWords.noDoor)
        }
        let addresses = MachineAddress.all()
        guard let address = address(door, addresses) else {
            throw CommandFailure(.unavailable, phrases.cardWords.noAddress)
        }
        let pins = try pins(session, invocation, access)
        let state = try state(of: session, invocation, access)
        let others = addresses.map(\.text).filter { $0 != address && door.addresses.contains($0) }
        let cards = pins.map { pin in
            JoiningCard(
                role: pin.role, user: pin.role.code, topic: topic(of: pin.role, state), address: address,
                others: others, port: door.port, pin: pin.pin, fingerprint: door.fingerprint)
        }
        try write(JoiningCards(cards, title: state.plan.title, phrases: phrases), format, invocation)
        _ = try OwnerRequest.ask(.cardsMade(addresses: [address] + others), access, phrases)
        if !door.isOpen { Console.tell(phrases.cardWords.doorClosed) }
        if invocation.has(.renew) { Console.tell(phrases.cardWords.renewed) }
    }

    /// The likeliest of the machine's addresses at which the door listens.
    private static func address(_ door: DoorState, _ addresses: [MachineAddress]) -> String? {
        DoorReport(state: door, present: addresses.map(\.text)).address
    }

    private static func topic(of role: Role, _ state: SessionState) -> String {
        guard case .table(let number) = role else { return "" }
        return state.topic(number)?.title ?? ""
    }

    private static func state(
        of session: SessionID, _ invocation: Invocation, _ access: HubAccess
    ) throws(CommandFailure) -> SessionState {
        let conversation = HubConversation(
            access, Hello(role: .reader, session: session), invocation.phrases)
        defer { conversation.end() }
        try conversation.join()
        return conversation.state
    }

    // MARK: PINs

    private static func pins(
        _ session: SessionID, _ invocation: Invocation, _ access: HubAccess
    ) throws(CommandFailure) -> [RolePIN] {
        let table = try invocation.number(.table).map { Role.table(TableNumber($0)) }
        if let word = invocation[.renew] {
            let role = try place(word, invocation)
            // What was renewed is what is needed anew.
            return try OwnerRequest.pins(of: session, role, renewed: true, access, invocation.phrases)
                .filter { table == nil || $0.role == table }
        }
        return try OwnerRequest.pins(of: session, table, renewed: false, access, invocation.phrases)
    }

    /// The role that a word names; nil for all of them.
    private static func place(_ word: String, _ invocation: Invocation) throws(CommandFailure) -> Role? {
        let written = FoldedText(word).text
        if ["todos", "todas", "all"].contains(written) { return nil }
        if let role = Role(code: written), role.comesByDoor { return role }
        let names = [
            "mesa1", "proyector", "relatoria", "registro", "facilitacion", "preparacion", "seguimiento",
            "consulta", "todos",
        ]
        throw invocation.usage(
            invocation.phrases.wrongWord(
                word, for: "--renovar", allowed: names, nearest: NearestWord.of(word, among: names)))
    }

    // MARK: Writing

    private static func format(_ invocation: Invocation) throws(CommandFailure) -> Format {
        let ending = invocation[.output].flatMap { $0.split(separator: ".").last }.map(String.init)
        guard let word = invocation[.format] else { return ending == "html" ? .html : .text }
        if let format = Format(rawValue: word.lowercased()) { return format }
        let names = Format.allCases.map(\.rawValue)
        throw invocation.usage(
            invocation.phrases.wrongWord(
                word, for: "--formato", allowed: names, nearest: NearestWord.of(word, among: names)))
    }

    private static func write(
        _ cards: JoiningCards, _ format: Format, _ invocation: Invocation
    ) throws(CommandFailure) {
        if let folder = invocation[.windows] {
            try writeWindowsFiles(cards, folder, invocation)
            // Asked for the files alone, nobody wants PINs on the screen.
            guard invocation.has(.format) || invocation.has(.output) else { return }
        }
        let file = invocation[.output].flatMap { $0 == "-" ? nil : $0 }
        let bytes: [UInt8] =
            switch format {
            case .html: Array(cards.html().utf8)
            case .text: Array(cards.text(codes: file == nil ? codeStyle : .paper).utf8)
            }
        guard let file else { return try Console.print(bytes) }
        do {
            // It holds PINs.
            try Files.writeAtomically(file, bytes, permissions: 0o600)
        } catch {
            throw CommandFailure(writing: error)
        }
    }

    private static var codeStyle: JoiningCards.CodeStyle {
        guard Console.isTerminal else { return .paper }
        return ProcessIdentity.environment("NO_COLOR").map { $0.isEmpty } ?? true ? .terminal : .plainTerminal
    }

    private static func writeWindowsFiles(
        _ cards: JoiningCards, _ folder: String, _ invocation: Invocation
    ) throws(CommandFailure) {
        let files = cards.windowsFiles()
        do {
            try Files.makeFolder(folder, permissions: 0o755)
            for file in files {
                try Files.writeAtomically("\(folder)/\(file.name)", file.bytes, permissions: 0o644)
            }
        } catch {
            throw CommandFailure(writing: error)
        }
        Console.tell(invocation.phrases.cardFilesWritten(files.count, folder))
    }
}
