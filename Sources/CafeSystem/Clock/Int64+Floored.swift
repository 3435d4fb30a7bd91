extension Int64 {
    /// Division that rounds towards minus infinity, so that times before 1970 fall on the right day.
    func flooredQuotient(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
