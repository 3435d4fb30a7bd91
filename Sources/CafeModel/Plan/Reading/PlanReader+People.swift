extension PlanReader {
    mutating func people(
        _ root: inout PlanObject
    ) -> (count: Int, named: [Participant], wishes: [SeatWish]) {
        switch root.take("participantes") {
        case nil: return (0, [], [])
        case .int(let count):
            if !(0...Self.peopleLimit ~= count) {
                fault(root, "participantes", .outOfRange(count, 0...Self.peopleLimit))
            }
            return (count, [], [])
        case .array(let elements):
            if elements.count > Self.peopleLimit {
                fault(root, "participantes", .outOfRange(elements.count, 0...Self.peopleLimit))
            }
            var named: [Participant] = []
            var wished: [WishedSeat] = []
            for (index, element) in elements.enumerated() {
                guard let object = object(element, place: "participantes[\(index)]") else { continue }
                let (participant, wish) = participant(object, number: named.count + 1)
                named.append(participant)
                if let wish { wished.append(wish) }
            }
            let wishes = wished.map { resolved($0, among: named) }
            let expected = named.count
            // Those at the end of whom nothing is said are expected, and nobody yet: they are not on the list.
            while named.last == Participant() { named.removeLast() }
            return (expected, named, wishes)
        default:
            fault(root, "participantes", .expected(.people))
            return (0, [], [])
        }
    }

    mutating func participant(
        _ object: PlanObject, number: Int
    ) -> (participant: Participant, wish: WishedSeat?) {
        var object = object
        var participant = Participant(
            name: text(&object, "nombre") ?? "", organization: text(&object, "organizacion") ?? "",
            group: text(&object, "grupo") ?? "")
        participant.territory = text(&object, "territorio") ?? ""
        let wish = WishedSeat(
            number: number, place: object.place,
            table: self.number(&object, "mesa_fija", 1...Self.tableLimit),
            with: partners(&object, "junto_a"), apart: partners(&object, "separado_de"))
        noteUnknown(object)
        return (participant, wish.isEmpty ? nil : wish)
    }

    /// Names or numbers of others: one, or a list of them.
    mutating func partners(_ object: inout PlanObject, _ key: String) -> [String] {
        func one(_ value: JSONValue) -> String? {
            switch value {
            case .int(let number): String(number)
            case .string(let name): CleanText.singleLine(name)
            default: nil
            }
        }
        guard let value = object.take(key) else { return [] }
        if case .array(let elements) = value { return elements.compactMap(one) }
        if let name = one(value) { return [name] }
        fault(object, key, .expected(.text))
        return []
    }

    /// The wishes with numbers in place of names; whoever is not on the list is told.
    mutating func resolved(_ wish: WishedSeat, among people: [Participant]) -> SeatWish {
        let book = PartnerBook(people.map(\.name))
        var numbers: [[Int]] = []
        for (key, partners) in [("junto_a", wish.with), ("separado_de", wish.apart)] {
            var found: [Int] = []
            for partner in partners {
                if let number = book.number(of: partner) {
                    found.append(number)
                } else {
                    let place = wish.place + "." + key
                    warnings.append(PlanWarning(place: place, matter: .unknownPartner(partner)))
                }
            }
            numbers.append(found)
        }
        let table = wish.table.map { TableNumber($0) }
        return SeatWish(wish.number, SeatWishes(table: table, with: numbers[0], apart: numbers[1]))
    }
}
