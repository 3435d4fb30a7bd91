/// Why the harness could not do what a test asked; the text is for whoever reads the test's report.
struct HarnessError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
