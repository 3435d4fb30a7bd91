import Testing

@testable import CafeModel

@Suite struct FiniteFieldTests {
    @Test(arguments: [2, 3, 4, 5, 7, 8, 9, 11, 13, 16])
    func everyElementButZeroDividesAndProductsDistribute(order: Int) throws {
        let field = try #require(FiniteField(order: order))
        for one in 1..<order {
            #expect(Set((0..<order).map { field.product(one, $0) }) == Set(0..<order))
            #expect(Set((0..<order).map { field.sum(one, $0) }) == Set(0..<order))
            for other in 0..<order {
                #expect(field.product(one, other) == field.product(other, one))
                let sum = field.sum(field.product(one, other), field.product(one, 1))
                #expect(field.product(one, field.sum(other, 1)) == sum)
            }
        }
    }

    @Test(arguments: [0, 1, 6, 10, 12, 15])
    func whereNoFieldExistsThereIsNone(order: Int) {
        #expect(FiniteField(order: order) == nil)
    }
}
