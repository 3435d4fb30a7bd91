/// A kind of event: which stages it has, which kinds of contribution, which limits. The engine and the screens know
/// mechanisms only through this value.
public struct Mechanism: Sendable {
    /// Which one.
    public var id: MechanismID
    /// The kinds of contribution of a table in a stage; the first is the one that an empty entry has.
    public var kinds: @Sendable (StageKind) -> [NoteKind]
    /// The running order of a plan, from *preparación* to *cierre*.
    public var stages: @Sendable (Plan) -> [Stage]
    /// Whether people change tables from round to round.
    public var rotates: Bool
    /// How many topics the guide recommends at most.
    public var topicLimit: Int
    /// How many chairs a table should have at most.
    public var chairLimit: Int
    /// How many people the guide recommends.
    public var peopleRange: ClosedRange<Int>

    /// What of a plan goes against the guide's recommendations.
    public func advice(on plan: Plan) -> [PlanWarning] {
        var advice: [PlanWarning] = []
        if plan.topics.count > topicLimit {
            advice.append(
                PlanWarning(place: "temas", matter: .manyTopics(plan.topics.count, limit: topicLimit)))
        }
        for (index, topic) in plan.topics.enumerated() where topic.chairs > chairLimit {
            advice.append(
                PlanWarning(
                    place: "temas[\(index)].sillas", matter: .manyChairs(topic.chairs, limit: chairLimit)))
        }
        guard plan.people > 0 else { return advice }
        if plan.people < peopleRange.lowerBound {
            advice.append(
                PlanWarning(place: "participantes", matter: .fewPeople(plan.people, range: peopleRange)))
        } else if plan.people > peopleRange.upperBound {
            advice.append(
                PlanWarning(place: "participantes", matter: .manyPeople(plan.people, range: peopleRange)))
        }
        let chairs = plan.topics.reduce(0) { $0 + $1.chairs }
        if plan.people > chairs {
            advice.append(
                PlanWarning(place: "participantes", matter: .fewChairs(people: plan.people, chairs: chairs)))
        }
        return advice
    }
}
