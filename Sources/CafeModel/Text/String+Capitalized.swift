extension String {
    /// The same text with a capital at its beginning, as a sentence has it.
    public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
