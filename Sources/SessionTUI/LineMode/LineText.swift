import CafeModel

extension String {
    /// Without the sign with which a screen begins a sentence: a screen reader would name it.
    var withoutSign: String {
        guard let first, "!√►♦●○·└".contains(first), dropFirst().first == " " else { return self }
        return String(dropFirst(2))
    }

    /// One line of the line mode: nothing that a terminal obeys, and no line end.
    var asPrinted: String { CleanText.singleLine(self).withoutSign }
}
