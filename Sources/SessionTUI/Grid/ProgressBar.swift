extension Grid {
    /// A bar of which `fraction`, from 0 to 1, is over. It is full only when all is over, and empty only when
    /// nothing is.
    public mutating func putProgress(_ fraction: Double, row: Int, column: Int, width: Int) {
        guard width > 0 else { return }
        let share = fraction.isFinite ? max(0, min(1, fraction)) : 0
        var filled = Int(share * Double(width))
        if share > 0, filled == 0, width > 1 { filled = 1 }
        fill(Rect(row: row, column: column, rows: 1, columns: filled), with: "▓", style: .progress)
        fill(
            Rect(row: row, column: column + filled, rows: 1, columns: width - filled), with: "░",
            style: .progressRest)
    }
}
