extension PlanReader {
    mutating func plan(
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

    mutating func mechanism(_ root: inout PlanObject) -> MechanismID? {
        guard let word = requiredText(&root, "mecanismo") else { return nil }
        if let mechanism = MechanismID(rawValue: word) { return mechanism }
        fault(root, "mecanismo", .notOneOf(MechanismID.allCases.map(\.rawValue)))
        return nil
    }

    mutating func rounds(_ root: inout PlanObject, topics: Int) -> Int {
        guard let rounds = number(&root, "rondas", 1...Self.tableLimit) else { return topics }
        if topics > 0, rounds > topics {
            fault(root, "rondas", .moreRoundsThanTopics(rounds: rounds, topics: topics))
        }
        return rounds
    }

    mutating func minutes(_ root: inout PlanObject, _ mechanism: Mechanism) -> StageMinutes {
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
    mutating func skip(_ key: String, _ object: inout PlanObject, _ mechanism: MechanismID) {
        guard object.take(key) != nil else { return }
        warnings.append(PlanWarning(place: object.path(key), matter: .unused(mechanism)))
    }
}
