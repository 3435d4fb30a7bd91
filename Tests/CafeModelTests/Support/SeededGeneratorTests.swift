import Testing

@testable import CafeModel

@Suite struct SeededGeneratorTests {
    @Test func itGivesTheNumbersOfItsAuthorsReference() {
        // xoshiro256** from the state 1, 2, 3, 4.
        var generator = SeededGenerator(seed: (1, 2, 3, 4))
        #expect(
            (0..<4).map { _ in generator.next() } == [11520, 0, 1_509_978_240, 1_215_971_899_390_074_240])
    }

    @Test func zerosAreNoTrap() {
        var generator = SeededGenerator(seed: (0, 0, 0, 0))
        #expect(generator == SeededGenerator(seed: 0))
        #expect(Set((0..<100).map { _ in generator.next() }).count == 100)
    }

    @Test func aShuffleKeepsEverything() {
        var generator = SeededGenerator(seed: 9)
        var numbers = Array(0..<50)
        generator.shuffle(&numbers)
        #expect(numbers != Array(0..<50) && numbers.sorted() == Array(0..<50))
    }
}
