/// The finite field of an order that is a prime or one of the small prime powers; elements are `0..<order`.
///
/// An element of a field of order pᵏ stands for the polynomial whose coefficients are its digits in base p.
struct FiniteField {
    let order: Int
    private let prime: Int
    /// The coefficients, lowest first, of x to the degree of the field, in terms of lower powers.
    private let reduction: [Int]

    /// The field of that order; nil if there is none, or only one larger than any café.
    init?(order: Int) {
        self.order = order
        switch order {
        case 4: (prime, reduction) = (2, [1, 1])
        case 8: (prime, reduction) = (2, [1, 1, 0])
        case 9: (prime, reduction) = (3, [2, 0])
        case 16: (prime, reduction) = (2, [1, 1, 0, 0])
        default:
            guard order > 1, !(2..<order).contains(where: { $0 * $0 <= order && order % $0 == 0 }) else {
                return nil
            }
            (prime, reduction) = (order, [0])
        }
    }

    /// The sum of two elements.
    func sum(_ one: Int, _ other: Int) -> Int {
        var (one, other, place, sum) = (one, other, 1, 0)
        while one > 0 || other > 0 {
            sum += (one % prime + other % prime) % prime * place
            (one, other, place) = (one / prime, other / prime, place * prime)
        }
        return sum
    }

    /// The product of two elements.
    func product(_ one: Int, _ other: Int) -> Int {
        if reduction.count == 1 { return one * other % prime }
        var product = 0
        var power = one
        var digits = other
        while digits > 0 {
            for _ in 0..<digits % prime { product = sum(product, power) }
            power = shifted(power)
            digits /= prime
        }
        return product
    }

    /// An element times x: its digits move up, and the one that falls out is written in lower powers.
    private func shifted(_ element: Int) -> Int {
        let highest = order / prime
        var shifted = element % highest * prime
        let fallen = element / highest
        var place = 1
        for coefficient in reduction {
            shifted = sum(shifted, coefficient * fallen % prime * place)
            place *= prime
        }
        return shifted
    }
}
