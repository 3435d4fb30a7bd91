/// Coming in by the front door: PINs, cards, who sits where.
public protocol AdmissionPhrases: Sendable {
    /// PINs were asked for of a session that there is not.
    var admissionNoSuchSession: String { get }
    /// A PIN was asked for of a role or table that the session does not have.
    var admissionNoSuchRole: String { get }
    /// The PINs could not be written down.
    var admissionPINsNotKept: String { get }
}
