/// Where a search begins: Latin squares one below the other, so that tables are even from the first step on.
///
/// Row `j` of square `k` is a path for one unit. Every column of a square holds every table once; the rows of a
/// part of the last square are at different tables in every round: so sizes differ by at most one.
enum LatinStart {
    /// As many paths of `rounds` different tables as wanted.
    static func paths(
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
