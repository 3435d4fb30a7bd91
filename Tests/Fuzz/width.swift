import CafeModel

/// Cleaned text is clean, is as wide as its letters together, and is cut and wrapped within the columns given.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    let text = CleanText.clean(String(decoding: bytes, as: UTF8.self))
    precondition(CleanText.clean(text) == text, "cleaning twice changes a text")
    for scalar in text.unicodeScalars {
        let isControl = scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
        let isBidi = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        precondition(!isControl && !isBidi, "a control is left: \(scalar.value)")
    }
    let line = CleanText.singleLine(text)
    precondition(!line.contains("\n"))
    precondition(line.columns >= 0)
    for columns in [2, 7, 80] {
        precondition(line.truncated(to: columns).columns <= columns, "too wide after truncation")
        for part in text.wrapped(to: columns) {
            precondition(part.columns <= columns || part.count == 1, "too wide after wrapping")
        }
    }
    return 0
}
