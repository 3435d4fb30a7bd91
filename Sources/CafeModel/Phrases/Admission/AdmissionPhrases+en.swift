extension EnglishPhrases {
    var admissionNoSuchSession: String { "There is no such session. See the list with “cafe sessions”." }
    var admissionNoSuchRole: String { "The session has no such table or place." }
    var admissionPINsNotKept: String {
        "The PINs could not be written to the data folder; those of before still work. "
            + "Check space and permissions, and ask again."
    }

    var cardWords: CardWords {
        CardWords(
            title: "Joining cards",
            open:
                "Open a terminal. On Windows: press the Windows key, type cmd and press Enter. "
                + "On a Mac: open the Terminal application.",
            typeLine: "Type this line and press Enter:",
            firstTime: "If it asks yes/no and the fingerprint is this one, type yes and press Enter:",
            fingerprint: "Fingerprint of the key",
            quantumWarning: "If a warning with the word “post-quantum” appears first, go on: that is normal.",
            pin: "When it asks for the PIN, type it (nothing is shown) and press Enter:",
            keyChanged:
                "If it warns that the key changed (IDENTIFICATION HAS CHANGED), stop and tell the facilitator. "
                + "Only if they confirm the fingerprint on this card, type this line and begin again:",
            forget: "ssh-keygen -R",
            again:
                "If the window closes, or stands still and does not answer, close it and begin again: "
                + "what was written is saved.",
            code: "From a phone with an SSH application, scan this code:",
            secret: "This card opens this place: keep it and take no photograph of it.",
            cut: "cut here",
            doorClosed:
                "The door is closed: these cards open nothing until you open it with “cafe serve --ssh” "
                + "or with the key o on the facilitator's screen.",
            noDoor:
                "The door has not been opened with these data yet, and without its key there is no fingerprint for "
                + "the cards. Open it with “cafe serve --ssh”, or with the key o on the facilitator's screen, "
                + "and ask for the cards again.",
            noAddress:
                "This machine has no address on a network. Connect it to the tables' network and ask for the cards "
                + "again.",
            renewed: "New PINs were made; the former ones open nothing any more. Hand out the new cards.",
            windowsNoSSH:
                "This computer has no ssh program. Ask for the optional feature OpenSSH Client in Settings, "
                + "Apps, Optional features.",
            windowsEnd: "The connection has ended. To come in again, open this file once more.")
    }

    func cardPlace(_ role: Role) -> String { Self.beginning(name(of: role)) }

    func cardOtherAddresses(_ addresses: [String]) -> String {
        "If it does not answer, try instead of that address: " + addresses.joined(separator: ", ")
    }

    func cardFilesWritten(_ count: Int, _ folder: String) -> String {
        count == 1
            ? "1 file for Windows was written to \(folder)"
            : "\(count) files for Windows were written to \(folder)"
    }

    private static func beginning(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    func doorStanding(_ standing: DoorStanding) -> String {
        switch standing {
        case .open(let address, let port): "Door open at \(address), port \(port)"
        case .withoutNetwork:
            "Door open, but this computer is on no network: the tables do not reach it"
        case .opening: "The door is being opened"
        case .closed: "Door closed: nobody can come in from other computers"
        }
    }

    func doorAddressLost(_ printed: String, now: String?) -> String {
        let present = now.map { "this machine now has \($0)" } ?? "this machine has it no longer"
        return "The cards say \(printed), but \(present). Print them again."
    }

    func doorPINsDamaged(_ path: String) -> String {
        "The file of the PINs was damaged and others were made: the cards there are open nothing. Print them again. What could be kept is in \(path)."
    }

    func doorAttack(from address: String, on role: Role?, tried: Int) -> String {
        let place = role.map { "of \(name(of: $0))" } ?? "of several places"
        if address.isEmpty {
            return
                "\(tried) wrong PINs were tried from many addresses. Whoever came in before is not affected."
        }
        return "\(address) tried \(tried) PINs \(place) and is locked out. Other addresses are not affected."
    }

    var doorWords: DoorWords {
        DoorWords(
            title: "Door for the tables", open: "Open the door", close: "Close the door",
            showPIN: "Show a PIN…", renewPIN: "Make a new PIN…", whose: "Of which place?",
            pinText: "Show it only to who needs it. Esc hides it.", asking: "Asking for the PIN…",
            opening: "The door was asked to open.",
            closing: "The door was asked to close. Whoever is in stays in.",
            renewed: "The PIN is new; the former one opens nothing any more.",
            joinTitle: "How a table comes in", joinText: "In a terminal, with the number of your table:",
            joinPIN: "The PIN is on your table's card.",
            joinFingerprint: "If it asks yes/no, the fingerprint must be:",
            joinAction: "joining", joinSummary: "Show or hide how tables come in")
    }

    func doorPINTitle(_ role: Role) -> String { "PIN · \(cardPlace(role))" }

    func doorPerson(_ name: String, since time: String, from address: String?) -> String {
        let who = name.isEmpty ? "Somebody without a name" : name
        return "\(who), since \(time) (\(address ?? "at this machine"))"
    }

    var doorNoFiles: String {
        "From another computer no files are saved on that of the event. Ask the facilitator. Nothing changed."
    }

    var seatWords: SeatWords {
        SeatWords(
            title: "Somebody is at this place already",
            text: "If you take over, what that person was typing goes on here and their screen only watches.",
            watch: "Watch without writing", takeOver: "Take over", share: "Share: both people write",
            watching: "Only watching. Ctrl-T to write.", somebody: "somebody without a name",
            action: "place", summary: "Watch, share or take over when somebody else is here",
            readOnly: "Reader: sees everything and changes nothing.",
            readOnlyRefused: "! Nothing was changed: this place is for reading. The recorder changes things.",
            askName: "Your name", askNameText: "The facilitator sees it, to know who is at each place.")
    }

    func seatTaken(_ people: [String]) -> String { people.joined(separator: "\n") }

    func seatDisplaced(by name: String) -> String {
        "\(name.isEmpty ? "Somebody else" : name) took over this place. You go on watching; Ctrl-T to write."
    }
}
