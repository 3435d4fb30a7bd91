/// What can be done at the door of the room.
public enum RegistrationAction: Hashable, Sendable, CaseIterable {
    /// The chosen person has come.
    case arrive
    /// Somebody who is not on the list.
    case newcomer
    /// What they authorise.
    case consent
    /// The notice of Ley 1581.
    case notice
    /// They go home, come back, or have not come after all.
    case departure
    /// Their data.
    case correct
    /// Who came, in numbers.
    case attendance
    /// Takes the last step back.
    case undo
    /// Finds actions.
    case palette
    /// The keys.
    case help
    /// Leaves the screen.
    case leave
}

/// What can have become of somebody who was marked.
public enum DepartureChoice: Hashable, Sendable, CaseIterable {
    /// Goes home.
    case leaves
    /// Has come back.
    case returns
    /// Was marked by mistake.
    case neverCame
}

/// The parts of a person's data, in the order in which they are asked.
public enum PersonField: Int, Hashable, Sendable, CaseIterable {
    /// The name.
    case name
    /// The organisation.
    case organization
    /// The value group.
    case group
    /// Where they live.
    case territory
    /// Identity document.
    case document
    /// Electronic mail.
    case email
    /// Telephone.
    case phone
}

extension Participant {
    /// A part of the data.
    public subscript(field: PersonField) -> String {
        get {
            switch field {
            case .name: name
            case .organization: organization
            case .group: group
            case .territory: territory
            case .document: document
            case .email: email
            case .phone: phone
            }
        }
        set {
            switch field {
            case .name: name = newValue
            case .organization: organization = newValue
            case .group: group = newValue
            case .territory: territory = newValue
            case .document: document = newValue
            case .email: email = newValue
            case .phone: phone = newValue
            }
        }
    }
}
