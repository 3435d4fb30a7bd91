/// Reads a plan file and tells every fault of it at once, each with its place.
public struct PlanReader {
    /// What a plan file says.
    public struct Reading: Hashable, Sendable {
        /// The plan.
        public var plan: Plan
        /// Those who were named; empty when the file says only how many.
        public var participants: [Participant]
        /// What is wished for their seats; their numbers are their places in the list, from 1.
        public var wishes: [SeatWish]
        /// What goes against a recommendation, and keys that are not known.
        public var warnings: [PlanWarning]
    }

    /// All that is wrong with a file.
    public struct Faults: Error, Hashable, Sendable {
        /// At least one.
        public var all: [PlanFault]
        /// What was also noticed.
        public var warnings: [PlanWarning]
    }

    /// Longest text in bytes.
    public static let textLimit = 64 * 1024
    /// Most tables, and most people, that a plan may name.
    public static let tableLimit = 99, peopleLimit = 2000

    private var faults: [PlanFault] = []
    private var warnings: [PlanWarning] = []

    /// Reads a plan.
    /// - Throws: ``Faults``, all of them.
    public static func read(_ bytes: [UInt8]) throws(Faults) -> Reading {
        var reader = PlanReader()
        guard let root = reader.parse(bytes), let plan = reader.plan(root) else {
            throw Faults(all: reader.faults, warnings: reader.warnings)
        }
        guard reader.faults.isEmpty else { throw Faults(all: reader.faults, warnings: reader.warnings) }
        let advice = plan.plan.mechanism.value.advice(on: plan.plan)
        return Reading(
            plan: plan.plan, participants: plan.people, wishes: plan.wishes,
            warnings: reader.warnings + advice)
    }

    private mutating func parse(_ bytes: [UInt8]) -> PlanObject? {
        var bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard bytes.contains(where: { $0 > 0x20 }) else {
            faults.append(PlanFault(place: "", problem: .empty))
            return nil
        }
        do {
            return try object(JSONValue(bytes), place: "")
        } catch {
            faults.append(PlanFault(place: "", problem: Self.problem(error, in: bytes)))
            return nil
        }
    }

    /// What keeps the bytes from being JSON. Bytes that are not UTF-8 come first: a file in another encoding is
    /// often not JSON for that reason alone.
    private static func problem(_ error: JSONError, in bytes: [UInt8]) -> PlanFault.Problem {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        if let line = lines.firstIndex(where: { String(validating: $0, as: UTF8.self) == nil }) {
            return .notText(line: line + 1)
        }
        let before = bytes.prefix(error.offset)
        let line = before.count { $0 == 0x0A } + 1
        if error.reason == .text { return .notText(line: line) }
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return .notJSON(line: line, column: String(decoding: before[lineStart...], as: UTF8.self).count + 1)
    }

    private mutating func plan(
        _ root: PlanObject
    ) -> (plan: Plan, people: [Participant], wishes: [SeatWish])? {
        var root = root
        let mechanism = self.mechanism(&root) ?? .worldCafe
        let title = requiredText(&root, "titulo")
        let topics = self.topics(&root)
        var plan = Plan(mechanism: mechanism, title: title ?? "", topics: topics)
        plan.entity = text(&root, "entidad") ?? ""
        plan.office = text(&root, "dependencia") ?? ""
        plan.place = text(&root, "lugar") ?? ""
        plan.city = text(&root, "ciudad") ?? ""
        plan.minutesNumber = text(&root, "acta") ?? ""
        plan.date = date(&root, "fecha")
        plan.callDate = date(&root, "convocatoria")
        plan.startMinute = time(&root, "hora")
        plan.hallEndMinute = time(&root, "salon_hasta")
        plan.objective = text(&root, "objetivo") ?? ""
        plan.goal = text(&root, "meta_institucional") ?? ""
        plan.phase = text(&root, "fase") ?? ""
        plan.modality = text(&root, "modalidad") ?? ""
        plan.valueGroups = texts(&root, "grupos_de_valor")
        plan.process = text(&root, "proceso") ?? ""
        plan.partsOrganizations = flag(&root, "separar_organizaciones")
        plan.complaintsChannel = text(&root, "canal_pqrsd") ?? ""
        plan.territory = text(&root, "territorio") ?? ""
        if mechanism.value.rotates {
            plan.rounds = rounds(&root, topics: topics.count)
        } else {
            skip("rondas", &root, mechanism)
        }
        let participants = people(&root)
        plan.people = participants.count
        plan.minutes = minutes(&root, mechanism.value)
        if plan.sharesTopics {
            plan.workshops = workshops(&root)
        } else {
            skip("talleres", &root, mechanism)
        }
        noteUnknown(root)
        guard faults.isEmpty else { return nil }
        return (plan, participants.named, participants.wishes)
    }

    private mutating func mechanism(_ root: inout PlanObject) -> MechanismID? {
        guard let word = requiredText(&root, "mecanismo") else { return nil }
        if let mechanism = MechanismID(rawValue: word) { return mechanism }
        fault(root, "mecanismo", .notOneOf(MechanismID.allCases.map(\.rawValue)))
        return nil
    }

    private mutating func topics(_ root: inout PlanObject) -> [Topic] {
        guard let value = root.take("temas") else {
            fault(root, "temas", .missing)
            return []
        }
        guard case .array(let elements) = value else {
            fault(root, "temas", .expected(.list))
            return []
        }
        if elements.isEmpty { fault(root, "temas", .noTopics) }
        if elements.count > Self.tableLimit {
            fault(root, "temas", .outOfRange(elements.count, 1...Self.tableLimit))
        }
        return elements.enumerated().compactMap { index, element in
            object(element, place: "temas[\(index)]").map { topic($0) }
        }
    }

    private mutating func topic(_ object: PlanObject) -> Topic {
        var object = object
        var topic = Topic(title: requiredText(&object, "titulo") ?? "")
        topic.question = text(&object, "pregunta") ?? ""
        topic.briefing = text(&object, "ficha") ?? ""
        topic.host = text(&object, "servidor") ?? ""
        topic.chairs = number(&object, "sillas", 1...1000) ?? topic.chairs
        topic.facilitator = text(&object, "facilitador") ?? ""
        topic.recorder = text(&object, "relator") ?? ""
        topic.helpers = text(&object, "apoyan") ?? ""
        topic.territory = text(&object, "territorio") ?? ""
        if let value = object.take("clasificacion"), let place = Optional(object.path("clasificacion")),
            var inner = self.object(value, place: place)
        {
            let type = requiredText(&inner, "tipo") ?? ""
            let named = name(ofClassIn: &inner)
            let classification = Topic.Classification(type: type, value: named)
            topic.classification = classification
            if classification.isGoal, classification.goal == nil, !named.isEmpty {
                warnings.append(PlanWarning(place: inner.path("valor"), matter: .noSuchGoal(named)))
            }
            noteUnknown(inner)
        }
        noteUnknown(object)
        return topic
    }

    /// What a classification names: words, or the number of an ODS.
    private mutating func name(ofClassIn object: inout PlanObject) -> String {
        if case .int(let number)? = object.peek("valor") {
            object.take("valor")
            return String(number)
        }
        return requiredText(&object, "valor") ?? ""
    }

    private mutating func rounds(_ root: inout PlanObject, topics: Int) -> Int {
        guard let rounds = number(&root, "rondas", 1...Self.tableLimit) else { return topics }
        if topics > 0, rounds > topics {
            fault(root, "rondas", .moreRoundsThanTopics(rounds: rounds, topics: topics))
        }
        return rounds
    }

    private mutating func people(
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
            return (named.count, named, wished.map { resolved($0, among: named) })
        default:
            fault(root, "participantes", .expected(.people))
            return (0, [], [])
        }
    }

    private mutating func participant(
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
    private mutating func partners(_ object: inout PlanObject, _ key: String) -> [String] {
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
    private mutating func resolved(_ wish: WishedSeat, among people: [Participant]) -> SeatWish {
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

    private mutating func flag(_ object: inout PlanObject, _ key: String) -> Bool {
        switch object.take(key) {
        case nil: return false
        case .bool(let flag): return flag
        default:
            fault(object, key, .expected(.truth))
            return false
        }
    }

    private mutating func minutes(_ root: inout PlanObject, _ mechanism: Mechanism) -> StageMinutes {
        var minutes = mechanism.minutes
        guard let value = root.take("minutos"), var object = object(value, place: "minutos") else {
            return minutes
        }
        for key in StageMinutes.keys(of: mechanism) {
            if let number = number(&object, "\(key.name)", key.range) { minutes[keyPath: key.path] = number }
        }
        let others = StageMinutes.keyNames.filter { !object.asked.contains($0) }
        for key in others { skip(key, &object, mechanism.id) }
        noteUnknown(object)
        return minutes
    }

    /// A key of the contract that the mechanism has no use for: told, so that nobody waits for what it says.
    private mutating func skip(_ key: String, _ object: inout PlanObject, _ mechanism: MechanismID) {
        guard object.take(key) != nil else { return }
        warnings.append(PlanWarning(place: object.path(key), matter: .unused(mechanism)))
    }

    /// `talleres`: how many there are, or a list of who works in each.
    private mutating func workshops(_ root: inout PlanObject) -> [Workshop] {
        let range = 1...Self.tableLimit
        switch root.take("talleres") {
        case nil: return []
        case .int(let count):
            guard range ~= count else {
                fault(root, "talleres", .outOfRange(count, range))
                return []
            }
            return Array(repeating: Workshop(), count: count)
        case .array(let elements):
            if !(range ~= elements.count) { fault(root, "talleres", .outOfRange(elements.count, range)) }
            return elements.enumerated().compactMap { index, element in
                object(element, place: "talleres[\(index)]").map { workshop($0) }
            }
        default:
            fault(root, "talleres", .expected(.workshops))
            return []
        }
    }

    private mutating func workshop(_ object: PlanObject) -> Workshop {
        var object = object
        var workshop = Workshop()
        workshop.facilitator = text(&object, "facilitador") ?? ""
        workshop.recorder = text(&object, "relator") ?? ""
        workshop.host = text(&object, "servidor") ?? ""
        workshop.helpers = text(&object, "apoyan") ?? ""
        workshop.chairs = number(&object, "sillas", 1...1000)
        noteUnknown(object)
        return workshop
    }
}

// MARK: Values

extension PlanReader {
    private mutating func fault(_ object: PlanObject, _ key: String, _ problem: PlanFault.Problem) {
        faults.append(PlanFault(place: object.path(key), problem: problem))
    }

    private mutating func object(_ value: JSONValue, place: String) -> PlanObject? {
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

    private mutating func noteUnknown(_ object: PlanObject) {
        for key in object.left {
            let nearest = NearestWord.of(key, among: object.asked)
            warnings.append(PlanWarning(place: object.path(key), matter: .unknownKey(nearest: nearest)))
        }
    }

    private mutating func text(_ object: inout PlanObject, _ key: String) -> String? {
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

    private mutating func requiredText(_ object: inout PlanObject, _ key: String) -> String? {
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

    private mutating func texts(_ object: inout PlanObject, _ key: String) -> [String] {
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

    private mutating func number(
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

    private mutating func date(_ object: inout PlanObject, _ key: String) -> CalendarDate? {
        guard let text = text(&object, key), !text.isEmpty else { return nil }
        let date = CalendarDate(iso: text)
        if date == nil { fault(object, key, .noSuchDay(text)) }
        return date
    }

    private mutating func time(_ object: inout PlanObject, _ key: String) -> Int? {
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
}

/// An object of a plan file whose members are taken one by one; what is left at the end was not understood.
struct PlanObject {
    let place: String
    private var members: [JSONValue.Member] = []
    private var keys: Set<String> = []
    private(set) var asked: [String] = []

    init(place: String) { self.place = place }

    /// Adds a member; false when there is one of that key.
    mutating func add(_ member: JSONValue.Member) -> Bool {
        guard keys.insert(member.key).inserted else { return false }
        members.append(member)
        return true
    }

    /// The place of a member; its key comes from a stranger's file and goes to a terminal.
    func path(_ key: String) -> String {
        let key = CleanText.singleLine(key)
        return place.isEmpty ? key : place + "." + key
    }

    /// The value of a key, left where it is.
    func peek(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }

    var left: [String] { members.map(\.key) }

    /// The value of a key, null counting as absent.
    @discardableResult
    mutating func take(_ key: String) -> JSONValue? {
        asked.append(key)
        guard let index = members.firstIndex(where: { $0.key == key }) else { return nil }
        let value = members.remove(at: index).value
        return value == .null ? nil : value
    }
}
