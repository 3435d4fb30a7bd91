/// Somebody who is put on the list: from a file, or at the door of the room.
public struct Registrant: Hashable, Sendable {
    /// Who; nothing for somebody known by number only.
    public var participant: Participant
    /// What they authorised; nil when nobody has asked yet.
    public var consent: Consent?

    /// Somebody.
    public init(_ participant: Participant = Participant(), consent: Consent? = nil) {
        self.participant = participant
        self.consent = consent
    }

    /// What may be kept of them: without authorisation only what says nothing about who they are.
    public var kept: Participant {
        guard consent?.treatment == false else { return participant }
        return Participant(group: participant.group, territory: participant.territory)
    }
}
