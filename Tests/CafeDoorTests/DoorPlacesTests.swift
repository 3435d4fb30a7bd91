import Testing

@testable import CafeDoor

@Suite struct DoorPlacesTests {
    private let attacker: [UInt8] = [10, 0, 0, 66]
    private let table: [UInt8] = [10, 0, 0, 3]

    @Test func aTableGetsItsPlaceAtOnceWhileTwoHundredHangElsewhere() {
        var places = DoorPlaces()
        for id in 1...200 {
            #expect(places.arrive(id, attacker, now: 0).isEmpty)
            _ = places.speak(id, now: 0)
        }
        #expect(places.arrive(1000, table, now: 10).isEmpty)
        let (begins, gone) = places.speak(1000, now: 10)
        #expect(begins)
        #expect(gone.isEmpty, "there was a place to spare")
    }

    @Test func aTableBehindTheSameAddressGetsTheOldestOnesPlace() {
        var places = DoorPlaces()
        for id in 1...200 {
            _ = places.arrive(id, attacker, now: 0)
            _ = places.speak(id, now: 0)
        }
        _ = places.arrive(1000, attacker, now: 1500)
        let (begins, gone) = places.speak(1000, now: 1500)
        #expect(begins)
        #expect(gone == [1])
    }

    @Test func manyNeighbourhoodsDoNotKeepOneOut() {
        var places = DoorPlaces()
        for id in 0..<100 {
            _ = places.arrive(id, [10, 1, 0, UInt8(id / 12)], now: 0)
            _ = places.speak(id, now: 0)
        }
        _ = places.arrive(1000, table, now: 1200)
        let (begins, gone) = places.speak(1000, now: 1200)
        #expect(begins)
        #expect(gone == [0], "of the most crowded neighbourhood, who came first")
    }

    @Test func whoHasJustComeIsNotPutOutForTheNext() {
        var places = DoorPlaces()
        for id in 1...12 {
            _ = places.arrive(id, attacker, now: 0)
            #expect(places.speak(id, now: 0).begins)
        }
        _ = places.arrive(13, attacker, now: 500)
        #expect(!places.speak(13, now: 500).begins)
        // A moment later it is the newcomer's turn, without anything having come.
        let next = places.next(now: 1100)
        #expect(next?.begins == 13)
        #expect(next?.gone == [1])
    }

    @Test func whoTypesThePINHasFifteenSeconds() {
        var places = DoorPlaces()
        for id in 1...12 {
            _ = places.arrive(id, attacker, now: 0)
            _ = places.speak(id, now: 0)
            places.step(id, .asking, now: 0)
        }
        _ = places.arrive(13, attacker, now: 14_000)
        #expect(!places.speak(13, now: 14_000).begins)
        #expect(places.next(now: 15_000)?.gone == [1])
    }

    @Test func guestsAreNeverPutOut() {
        var places = DoorPlaces()
        for id in 1...12 {
            _ = places.arrive(id, table, now: 0)
            _ = places.speak(id, now: 0)
            places.step(id, .guest, now: 0)
        }
        for id in 100...600 {
            let gone = places.arrive(id, attacker, now: 1)
            #expect(gone.allSatisfy { $0 >= 100 })
            #expect(places.speak(id, now: 60_000).gone.allSatisfy { $0 >= 100 })
        }
        #expect(places.overdue(now: 1_000_000).allSatisfy { $0 >= 100 })
    }

    @Test func thirtySecondsToComeInAndNotMore() {
        var places = DoorPlaces()
        _ = places.arrive(1, table, now: 0)
        _ = places.arrive(2, table, now: 0)
        _ = places.speak(2, now: 0)
        places.step(2, .asking, now: 100)
        #expect(places.overdue(now: 29_999).isEmpty)
        #expect(places.overdue(now: 30_000) == [1, 2])
        #expect(places.nextChange(now: 30_000) == nil)
    }

    @Test func aClientThatWaitsForTheServerGetsItsPlaceAfterAMoment() {
        var places = DoorPlaces()
        _ = places.arrive(1, table, now: 0)
        #expect(places.next(now: 1999) == nil)
        #expect(places.nextChange(now: 0) == 2000)
        #expect(places.next(now: 2000)?.begins == 1)
        #expect(places.next(now: 2001) == nil)
    }

    @Test func silentOnesNeverFillThePlaces() {
        var places = DoorPlaces()
        for id in 1...200 { _ = places.arrive(id, attacker, now: 0) }
        var begun = 0
        while places.next(now: 5000) != nil { begun += 1 }
        #expect(begun == 6, "half of what one neighbourhood may have")
    }
}
