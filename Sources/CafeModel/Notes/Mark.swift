/// Something that is set on a note and can be set back.
public enum Mark: Hashable, Sendable {
    /// destacada
    case starred(Bool)
    /// retirada: said in error; stays in the record, counts no more
    case withdrawn(Bool)
    /// chosen by its table to be presented in the plenary
    case presented(Bool)
    /// revisada: a recorder has seen that it may go to wall and web
    case reviewed(Bool)
    /// out of scope of the event
    case outOfScope(Bool)
    /// place in the order of priority, from 1
    case rank(Int?)
    /// hands counted
    case hands(Int?)
    /// what becomes of it
    case outcome(Outcome)
    /// which conditions of a commitment it meets; nil is not looked at yet
    case feasibility(Feasibility?)
    /// which topic it is about, from 1, where a table takes several
    case topic(Int?)
    /// which pillar or subtheme it belongs to
    case pillar(PillarPlace?)
}
