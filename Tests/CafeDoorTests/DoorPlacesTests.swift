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
        _ = places.arrive(1000, attacker, now: 2500)
        let (begins, gone) = places.speak(1000, now: 2500)
        #expect(begins)
        #expect(gone == [1])
    }

    @Test func whoDoesNotAnswerTheGreetingMakesRoomSoonAlsoBehindTheSameAddress() {
        var places = DoorPlaces()
        for id in 1...200 {
            _ = places.arrive(id, attacker, now: 0)
            _ = places.speak(id, now: 0)
        }
        for id in 1...8 { places.greet(id, now: 40) }
        places.step(1, .exchanging, now: 60)
        _ = places.arrive(1000, attacker, now: 200)
        #expect(!places.speak(1000, now: 200).begins, "a quarter of a second is not yet over")
        let next = places.next(now: 290)
        #expect(next?.begins == 1000)
        #expect(next?.gone == [2], "the first has answered")
    }

    @Test func thoseWhoHangRenewEachOthersTimeSeldomOnly() {
        var places = DoorPlaces()
        for id in 1...100 {
            _ = places.arrive(id, attacker, now: 0)
            _ = places.speak(id, now: 0)
        }
        for id in 1...8 { places.step(id, .exchanging, now: 0) }
        // Those who wait have waited long: they take turns, one at a time.
        #expect(places.next(now: 3000) != nil)
        #expect(places.next(now: 3000) == nil)
        #expect(places.next(now: 3299) == nil)
        #expect(places.next(now: 3300) != nil)
        // So there is always somebody who has dawdled when a table comes.
        _ = places.arrive(1000, attacker, now: 3301)
        #expect(places.speak(1000, now: 3301).begins)
    }

    @Test func manyNeighbourhoodsDoNotKeepOneOut() {
        var places = DoorPlaces()
        for id in 0..<100 {
            _ = places.arrive(id, [10, 1, 0, UInt8(id / 12)], now: 0)
            _ = places.speak(id, now: 0)
        }
        _ = places.arrive(1000, table, now: 2200)
        let (begins, gone) = places.speak(1000, now: 2200)
        #expect(begins)
        #expect(gone == [0], "of the most crowded neighbourhood, who came first")
    }

    @Test func whoHasJustComeIsNotPutOutForTheNext() {
        var places = DoorPlaces()
        for id in 1...8 {
            _ = places.arrive(id, attacker, now: 0)
            #expect(places.speak(id, now: 0).begins)
        }
        _ = places.arrive(9, attacker, now: 1500)
        #expect(!places.speak(9, now: 1500).begins)
        // A moment later it is the newcomer's turn, without anything having come.
        let next = places.next(now: 2000)
        #expect(next?.begins == 9)
        #expect(next?.gone == [1])
    }

    @Test func whoTypesThePINHasFifteenSeconds() {
        var places = DoorPlaces()
        for id in 1...48 { ask(id, attacker, now: 0, &places) }
        _ = places.arrive(49, attacker, now: 14_000)
        #expect(!places.speak(49, now: 14_000).begins)
        #expect(places.next(now: 15_000)?.gone == [1])
    }

    @Test func fortyTablesBehindOneRouterAllTypeTheirPINsAtOnce() {
        var places = DoorPlaces()
        for id in 1...40 { _ = places.arrive(id, table, now: 0) }
        var waiting = Set(1...40)
        for id in 1...40 where places.speak(id, now: 0).begins { waiting.remove(id) }
        #expect(waiting.count == 32, "eight exchange keys at a time")
        for id in 1...8 { places.step(id, .asking, now: 50) }
        while let (begins, gone) = places.next(now: 100) {
            #expect(gone.isEmpty, "nobody makes room")
            waiting.remove(begins)
            places.step(begins, .asking, now: 100)
        }
        #expect(waiting.isEmpty)
    }

    @Test func whoTakesMoreThanAShareMakesRoomForAnotherAddressAtOnce() {
        var places = DoorPlaces()
        for id in 1...48 { ask(id, attacker, now: 0, &places) }
        _ = places.arrive(100, table, now: 100)
        let (begins, gone) = places.speak(100, now: 100)
        #expect(begins)
        #expect(gone == [1])
        places.step(100, .asking, now: 150)
        // Of two, the other is above its share only as long as it has more than half.
        var id = 100
        while true {
            id += 1
            _ = places.arrive(id, table, now: 200)
            guard places.speak(id, now: 200).begins else { break }
            places.step(id, .asking, now: 200)
        }
        #expect(id == 124, "24 of 48 are its own")
    }

    /// Somebody who comes and exchanges keys at once.
    private func ask(_ id: Int, _ neighbourhood: [UInt8], now: Int64, _ places: inout DoorPlaces) {
        _ = places.arrive(id, neighbourhood, now: now)
        #expect(places.speak(id, now: now).begins)
        places.step(id, .asking, now: now)
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
        #expect(begun == 4, "half of what one neighbourhood may have")
    }
}
