extension Mechanism {
    /// What of a plan goes against the guide's recommendations.
    public func advice(on plan: Plan) -> [PlanWarning] {
        adviceOnTopics(plan) + adviceOnPeople(plan) + adviceOnTime(plan) + adviceOnWords(plan)
    }

    private func adviceOnTopics(_ plan: Plan) -> [PlanWarning] {
        var advice: [PlanWarning] = []
        if let limit = limits.topics, plan.topics.count > limit {
            advice.append(
                PlanWarning(place: "temas", matter: .manyTopics(plan.topics.count, limit: limit)))
        }
        guard let limit = limits.chairs else { return advice }
        for number in 1...max(1, plan.tableCount) {
            guard let table = plan.topic(at: TableNumber(number)), table.chairs > limit else { continue }
            let place = (plan.sharesTopics ? "talleres[" : "temas[") + "\(number - 1)].sillas"
            advice.append(PlanWarning(place: place, matter: .manyChairs(table.chairs, limit: limit)))
        }
        return advice
    }

    private func adviceOnPeople(_ plan: Plan) -> [PlanWarning] {
        guard plan.people > 0 else { return [] }
        var advice: [PlanWarning] = []
        func warn(_ matter: PlanWarning.Matter) {
            advice.append(PlanWarning(place: "participantes", matter: matter))
        }
        if let range = limits.people {
            if plan.people < range.lowerBound { warn(.fewPeople(plan.people, range: range)) }
            if plan.people > range.upperBound { warn(.manyPeople(plan.people, range: range)) }
        }
        if case .workshops(let size) = places {
            let wanted = (plan.people + size - 1) / size
            if wanted > plan.tableCount {
                let matter = PlanWarning.Matter.fewWorkshops(plan.tableCount, wanted: wanted, size: size)
                advice.append(PlanWarning(place: "talleres", matter: matter))
            }
        } else {
            let chairs = plan.topics.reduce(0) { $0 + $1.chairs }
            if plan.people > chairs { warn(.fewChairs(people: plan.people, chairs: chairs)) }
        }
        return advice
    }

    /// What must be said beforehand: the entity has "la información necesaria para brindar a los participantes en cada
    /// mesa" (mecanismo 11), and whoever comes with a complaint is told where it goes.
    private func adviceOnWords(_ plan: Plan) -> [PlanWarning] {
        var advice: [PlanWarning] = []
        if limits.briefings {
            for (index, topic) in plan.topics.enumerated() where topic.briefing.isBlank {
                advice.append(PlanWarning(place: "temas[\(index)].ficha", matter: .missingBriefing))
            }
        }
        if plan.complaintsChannel.isBlank {
            advice.append(PlanWarning(place: "canal_pqrsd", matter: .noComplaintsChannel))
        }
        return advice
    }

    private func adviceOnTime(_ plan: Plan) -> [PlanWarning] {
        var advice: [PlanWarning] = []
        if let notice = limits.notice, let date = plan.date {
            let days = plan.callDate.map { date.dayNumber - $0.dayNumber }
            if days == nil || days ?? 0 < notice {
                advice.append(
                    PlanWarning(place: "convocatoria", matter: .shortNotice(days: days, least: notice)))
            }
        }
        if let end = plan.endMinute, let hallEnd = plan.hallEndMinute, end > hallEnd {
            advice.append(
                PlanWarning(place: "salon_hasta", matter: .longDay(end: end, hallEnd: hallEnd)))
        }
        if let range = limits.talk,
            let talk = stages(plan).first(where: { $0.kind.talks }), let length = talk.duration
        {
            let minutes = Int(length.count / 60_000)
            if !range.contains(minutes) {
                advice.append(
                    PlanWarning(
                        place: "minutos." + talk.kind.rawValue, matter: .talkLength(minutes, range: range)))
            }
        }
        return advice
    }
}
