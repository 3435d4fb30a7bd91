import CafeModel
import CafeQR
import CafeWire

/// A PIN, large, for one person to read; with the QR code of the address where there is room. It hides itself with the
/// first key.
struct PinPanel: Hashable {
    private let role: Role
    private let pin: String
    private let command: String?
    private let code: QRCode?

    init(_ pin: RolePIN, _ door: DoorReport?) {
        role = pin.role
        self.pin = pin.pin.prefix(3) + " " + pin.pin.dropFirst(3)
        guard let door, door.isOpen, let address = door.address, let port = door.state?.port else {
            command = nil
            code = nil
            return
        }
        command = "ssh -e none -p \(port) \(pin.role.code)@\(address)"
        let host = address.contains(":") ? "[\(address)]" : address
        code = QRCode("ssh://\(pin.role.code)@\(host):\(port)")
    }

    func draw(in area: Rect, of grid: inout Grid, _ phrases: any Phrases) {
        let lines = code?.lines(light: true, border: 2) ?? []
        let showsCode =
            !lines.isEmpty && area.rows >= lines.count + 3 && area.columns >= 46 + (lines[0].count)
        let rows = showsCode ? lines.count + 2 : 12
        let columns = showsCode ? 46 + lines[0].count : 60
        let rect = grid.centred(rows: rows, columns: min(columns, area.columns - 2), in: area)
        var inside = grid.putPanel(rect, title: phrases.doorPINTitle(role))
        if showsCode {
            let place = inside.takeRight(lines[0].count)
            for (offset, line) in lines.enumerated() where offset < place.rows {
                grid.put(line, row: place.row + offset, column: place.column, style: .code)
            }
            inside.takeRight(1)
        }
        for line in phrases.doorWords.pinText.wrapped(to: inside.columns) {
            grid.put(line, row: inside.takeTop(1).row, column: inside.column, width: inside.columns)
        }
        let digits = inside.takeTop(min(7, max(1, inside.rows - 3))).inset(rows: 1)
        BlockText.draw(pin, in: digits, of: &grid, style: .digits, lines: 1)
        // As plain text too: for who has the screen read aloud, and for windows without room for large digits.
        if inside.rows > 0 {
            grid.putCentred("PIN " + pin, row: inside.takeTop(1).row, in: inside, style: .title)
        }
        if let command, inside.rows > 0 {
            grid.put(
                command, row: inside.takeTop(1).row, column: inside.column, style: .strong,
                width: inside.columns)
        }
    }
}
