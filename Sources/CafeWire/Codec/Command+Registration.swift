import CafeModel

extension Command {
    func encodeRegistration(into w: inout JSONWriter) {
        switch self {
        case .registerParticipants(let people, let arrived):
            w.field("do", "registerParticipants")
            w.field(
                "people",
                array: { list in
                    for person in people {
                        list.object {
                            $0.field("person", person.participant.encoded)
                            person.consent?.encode(into: &$0)
                        }
                    }
                })
            w.field("arrived", arrived)
        case .correctParticipant(let number, let seen, let participant):
            w.field("do", "correctParticipant")
            w.field("number", number)
            w.field("seen", seen)
            w.field("person", participant.encoded)
        case .checkIn(let number, let arrived):
            w.field("do", "checkIn")
            w.field("number", number)
            w.field("arrived", arrived)
        case .recordConsent(let number, let consent):
            w.field("do", "recordConsent")
            w.field("number", number)
            consent.encode(into: &w)
        case .wishSeats(let wishes):
            w.field("do", "wishSeats")
            Self.encode(wishes, into: &w)
        case .suppressPerson(let number):
            w.field("do", "suppressPerson")
            w.field("number", number)
        default: preconditionFailure("the caller names these cases")
        }
    }

    static func registration(_ word: String, _ o: JSONObject) throws(JSONError) -> Command? {
        switch word {
        case "registerParticipants":
            var people: [Registrant] = []
            for person in try o.objects("people") {
                people.append(
                    Registrant(
                        Participant(encoded: try person.string("person")), consent: try Consent(person)))
            }
            return .registerParticipants(people, arrived: try o.bool("arrived"))
        case "correctParticipant":
            return .correctParticipant(
                try o.int("number"), seen: try o.optionalRef("seen"),
                Participant(encoded: try o.string("person")))
        case "checkIn": return .checkIn(try o.int("number"), try o.bool("arrived"))
        case "recordConsent":
            guard let consent = try Consent(o) else { throw JSONError(.type("treatment"), at: 0) }
            return .recordConsent(try o.int("number"), consent)
        case "wishSeats":
            return .wishSeats(try seatWishes(o))
        case "suppressPerson": return .suppressPerson(try o.int("number"))
        default: return nil
        }
    }

    /// Writes wishes for seats as the field that holds them.
    static func encode(_ wishes: [SeatWish], into w: inout JSONWriter) {
        w.field(
            "wishes",
            array: { list in
                for wish in wishes {
                    list.object {
                        $0.field("number", wish.number)
                        wish.wishes.encode(into: &$0)
                    }
                }
            })
    }

    /// The wishes for seats that the field holds.
    static func seatWishes(_ o: JSONObject) throws(JSONError) -> [SeatWish] {
        var wishes: [SeatWish] = []
        for wish in try o.objects("wishes") {
            wishes.append(SeatWish(try wish.int("number"), try SeatWishes(wish)))
        }
        return wishes
    }
}
