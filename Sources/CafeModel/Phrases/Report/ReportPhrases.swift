/// The words of documents.
public protocol ReportPhrases: Sendable {}
