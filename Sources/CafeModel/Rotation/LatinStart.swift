/// Where a search begins: Latin squares one below the other, so that tables are even from the first step on.
///
/// Row `j` of square `k` is a path for one unit. Every column of a square holds every table once; the rows of a
/// part of the last square are at different tables in every round: so sizes differ by at most one. Where there is
/// a finite field with as many elements as tables, the rows are its lines x ↦ a·x + b: two of them with the same
/// slope a never meet, and two others meet at most once: nothing can be better, as `docs/rotation.md` proves.
enum LatinStart {
    /// As many paths of `rounds` different tables as wanted.
    static func paths(count: Int, tables: Int, rounds: Int, generator: inout SeededGenerator) -> [[Int]] {
        if let field = FiniteField(order: tables) {
            return lines(in: field, count: count, rounds: rounds, generator: &generator)
        }
        return cyclic(count: count, tables: tables, rounds: rounds, generator: &generator)
    }

    /// The lines of a field, slope by slope; more people than lines begin again, two on each line, which repeats
    /// fewer encounters than other paths would.
    private static func lines(
        in field: FiniteField, count: Int, rounds: Int, generator: inout SeededGenerator
    ) -> [[Int]] {
        var names = Array(0..<field.order)
        var places = Array(0..<field.order)
        var slopes = Array(1..<field.order)
        generator.shuffle(&names)
        generator.shuffle(&places)
        generator.shuffle(&slopes)
        return (0..<count).map { index in
            let slope = slopes[index / field.order % slopes.count]
            let offset = index % field.order
            return (0..<rounds).map { names[field.sum(field.product(slope, places[$0]), offset)] }
        }
    }

    private static func cyclic(
        count: Int, tables: Int, rounds: Int, generator: inout SeededGenerator
    ) -> [[Int]] {
        var paths: [[Int]] = []
        paths.reserveCapacity(count)
        while paths.count < count {
            var names = Array(0..<tables)
            var shifts = Array(0..<tables)
            generator.shuffle(&names)
            generator.shuffle(&shifts)
            for row in 0..<min(tables, count - paths.count) {
                paths.append((0..<rounds).map { names[(row + shifts[$0]) % tables] })
            }
        }
        return paths
    }
}
