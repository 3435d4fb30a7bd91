/// What a table elects.
public struct ElectionRule: Hashable, Sendable {
    /// How many representatives (*representantes*).
    public var representatives: Int
    /// How many alternates at most (*suplentes*).
    public var alternates: Int

    /// A rule.
    public init(representatives: Int, alternates: Int) {
        self.representatives = representatives
        self.alternates = alternates
    }
}
