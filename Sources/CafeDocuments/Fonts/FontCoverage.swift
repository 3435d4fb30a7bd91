import CafeSystem

/// Which signs no font of this machine has. WeasyPrint leaves them out of a PDF without a word; `fc-list`, which comes
/// with Pango, knows.
enum FontCoverage {
    /// How many different signs are looked up at most; each takes some hundredths of a second.
    private static let limit = 100

    /// The signs of a text that no font has, each once, in their order; none when nobody can tell.
    static func missing(in text: [UInt8]) -> [Unicode.Scalar] {
        guard let list = try? ProgramPath.find("fc-list", package: "fontconfig") else { return [] }
        var seen: Set<Unicode.Scalar> = []
        var signs: [Unicode.Scalar] = []
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where isRare(scalar) {
            if seen.insert(scalar).inserted, signs.count < limit { signs.append(scalar) }
        }
        return signs.filter { isMissing($0, list) }
    }

    /// Latin letters and what has no shape of its own need not be looked up.
    private static func isRare(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x24F && !scalar.properties.isDefaultIgnorableCodePoint
            && !scalar.properties.isWhitespace
    }

    private static func isMissing(_ scalar: Unicode.Scalar, _ list: String) -> Bool {
        let found = try? Spawn.run(
            list, arguments: [":charset=" + String(scalar.value, radix: 16), "family"],
            environment: ["PATH=/usr/bin:/bin", "HOME=/nonexistent", "LANG=C.UTF-8"],
            timeoutMilliseconds: 10_000)
        guard let found, found.ending == .exited(0) else { return false }
        return found.output.isEmpty
    }

    /// The package of Debian that has a sign.
    static func package(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: "fonts-noto-cjk"
        case 0x2600...0x27BF, 0x1F000...0x1FAFF: "fonts-noto-color-emoji"
        default: "fonts-noto-core"
        }
    }
}
