/// Words of the website.
public enum SiteWord: Hashable, Sendable, CaseIterable {
    /// Leads past the head of the page.
    case skip
    /// The page with the results.
    case results
    /// What a visitor should know about the place.
    case about
    /// Contributions by table and kind.
    case chart
    /// Commitments by state.
    case commitmentsChart
    /// What was said, as reviewed.
    case said
    /// There is nothing reviewed yet.
    case nothingReviewed
    /// What a table presented.
    case conclusions
    /// Similar contributions.
    case groups
    /// The commitments.
    case commitments
    /// There are none.
    case noCommitments
    /// The page of one commitment.
    case commitment
    /// What happened to it, by day.
    case history
    /// Files for other programs.
    case openData
    /// The feed of changes.
    case feed
    /// Which contributions a commitment comes from.
    case origin
    /// How many.
    case count
    /// A state.
    case state
    /// The day of a change.
    case day
    /// A change.
    case change
    /// Back to the results.
    case back
    /// How personal data are kept out.
    case privacy
}

/// What happened to a commitment.
public enum SiteChange: Hashable, Sendable, CaseIterable {
    /// One of each kind.
    public static let allCases: [SiteChange] = [
        .made, .changed, .withdrawn, .restored, .followed(.progress), .followed(.review),
        .followed(.handOver),
        .followed(.rescheduled("2027-03-01")), .followed(.started), .followed(.fulfilled),
        .followed(.notViable), .followed(.reopened),
    ]

    /// The entity committed itself.
    case made
    /// Words, office or date were changed.
    case changed
    /// It was taken back.
    case withdrawn
    /// It was put back.
    case restored
    /// A step in its life.
    case followed(FollowUpStep)
}
