/// What can be done with a table.
public struct TableChoices: Hashable, Sendable {
    /// Attend its call.
    public var attend: String
    /// Stop its clock.
    public var pause: String
    /// Let its clock run.
    public var resume: String
    /// A minute more.
    public var add: String
    /// A minute less.
    public var remove: String
    /// As many minutes as wanted.
    public var minutes: String
    /// A message.
    public var message: String
    /// Its joining line.
    public var joining: String
    /// Who sits there.
    public var seats: String
}
