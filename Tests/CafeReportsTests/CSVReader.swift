/// Reads CSV as RFC 4180 defines it, written apart from the program's own writer.
enum CSVReader {
    static func rows(_ bytes: [UInt8], separator: UInt8) -> [[String]] {
        var rows: [[String]] = [], row: [String] = [], cell: [UInt8] = []
        var index = 0, quoted = false
        func at(_ place: Int) -> UInt8? { bytes.indices ~= place ? bytes[place] : nil }
        func endCell() {
            row.append(String(decoding: cell, as: UTF8.self))
            cell = []
        }
        while let byte = at(index) {
            defer { index += 1 }
            if quoted {
                if byte != 0x22 {
                    cell.append(byte)
                } else if at(index + 1) == 0x22 {
                    cell.append(0x22)
                    index += 1
                } else {
                    quoted = false
                }
            } else if byte == 0x22, cell.isEmpty {
                quoted = true
            } else if byte == separator {
                endCell()
            } else if byte == 0x0D, at(index + 1) == 0x0A {
                index += 1
                endCell()
                rows.append(row)
                row = []
            } else {
                cell.append(byte)
            }
        }
        return rows
    }
}
