/// What a session leaves behind, by its mechanism.
public enum ClosingDocument: Hashable, Sendable, CaseIterable {
    /// The acta.
    case minutes
    /// The list of attendance, with space for signatures.
    case attendance
    /// The commitments, published so that people can verify that they are kept.
    case publishedCommitments
    /// The inventory of needs and proposals: problems with their solutions and priorities.
    case inventory
    /// Who was elected for the follow-up committee.
    case committee
}
