extension PlanReader {
    mutating func fault(_ object: PlanObject, _ key: String, _ problem: PlanFault.Problem) {
        faults.append(PlanFault(place: object.path(key), problem: problem))
    }

    mutating func object(_ value: JSONValue, place: String) -> PlanObject? {
        guard case .object(let members) = value else {
            faults.append(PlanFault(place: place, problem: .expected(.object)))
            return nil
        }
        var object = PlanObject(place: place)
        for member in members where !object.add(member) {
            fault(object, member.key, .repeatedKey)
        }
        return object
    }

    mutating func noteUnknown(_ object: PlanObject) {
        for key in object.left {
            let nearest = NearestWord.of(key, among: object.asked)
            warnings.append(PlanWarning(place: object.path(key), matter: .unknownKey(nearest: nearest)))
        }
    }

    mutating func text(_ object: inout PlanObject, _ key: String) -> String? {
        switch object.take(key) {
        case nil: return nil
        case .string(let text):
            if text.utf8.count > Self.textLimit { fault(object, key, .tooLong(Self.textLimit)) }
            return CleanText.clean(text)
        default:
            fault(object, key, .expected(.text))
            return nil
        }
    }

    mutating func requiredText(_ object: inout PlanObject, _ key: String) -> String? {
        let before = faults.count
        guard let text = text(&object, key) else {
            if faults.count == before { fault(object, key, .missing) }
            return nil
        }
        if text.allSatisfy(\.isWhitespace) {
            fault(object, key, .missing)
            return nil
        }
        return text
    }

    mutating func texts(_ object: inout PlanObject, _ key: String) -> [String] {
        switch object.take(key) {
        case nil: return []
        case .array(let elements):
            return elements.enumerated().compactMap { index, element in
                guard case .string(let text) = element else {
                    fault(object, "\(key)[\(index)]", .expected(.text))
                    return nil
                }
                if text.utf8.count > Self.textLimit {
                    fault(object, "\(key)[\(index)]", .tooLong(Self.textLimit))
                }
                return CleanText.clean(text)
            }
        default:
            fault(object, key, .expected(.list))
            return []
        }
    }

    mutating func number(
        _ object: inout PlanObject, _ key: String, _ range: ClosedRange<Int>
    ) -> Int? {
        switch object.take(key) {
        case nil: return nil
        case .int(let number):
            if !(range ~= number) { fault(object, key, .outOfRange(number, range)) }
            return number
        default:
            fault(object, key, .expected(.number))
            return nil
        }
    }

    mutating func date(_ object: inout PlanObject, _ key: String) -> CalendarDate? {
        guard let text = text(&object, key), !text.isEmpty else { return nil }
        let date = CalendarDate(iso: text)
        if date == nil { fault(object, key, .noSuchDay(text)) }
        return date
    }

    mutating func time(_ object: inout PlanObject, _ key: String) -> Int? {
        guard let text = text(&object, key), !text.isEmpty else { return nil }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let digits = parts.allSatisfy { part in part.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
        guard digits, parts.count == 2, parts.allSatisfy({ 1...2 ~= $0.utf8.count }),
            let hour = Int(parts[0]),
            let minute = Int(parts[1]), 0..<24 ~= hour, 0..<60 ~= minute
        else {
            fault(object, key, .noSuchTime(text))
            return nil
        }
        return hour * 60 + minute
    }

    mutating func flag(_ object: inout PlanObject, _ key: String) -> Bool {
        switch object.take(key) {
        case nil: return false
        case .bool(let flag): return flag
        default:
            fault(object, key, .expected(.truth))
            return false
        }
    }
}
