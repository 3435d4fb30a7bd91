import CafeSystem
import Testing

/// What the sources must not say.
@Suite struct SourceTests {
    private static let sources =
        #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/Sources"

    private func files(in folder: String) throws -> [String] {
        try Files.list(folder).sorted().flatMap { name -> [String] in
            let path = folder + "/" + name
            if Files.isFolder(path) { return try files(in: path) }
            return name.hasSuffix(".swift") ? [path] : []
        }
    }

    /// Engine, hub, screens and reports ask a mechanism's value: which one it is, only the value and the phrase books say.
    /// The others named here need one before any plan is known, or bring a sample.
    @Test func nothingAsksWhichMechanismItIs() throws {
        let names = [".worldCafe", ".dialogueMeeting", ".cocreation", ".leaderCafe"]
        let allowed = [
            "/CafeModel/Mechanism/", "/CafeModel/Phrases/", "/cafe/Rehearsal/SampleData.swift",
            "/CafeModel/Session/SessionState.swift", "/CafeModel/Plan/Reading/PlanReader+Plan.swift",
            "/CafeModel/Plan/Form/PlanForm.swift",
        ]
        let all = try files(in: Self.sources)
        #expect(all.count > 500)
        for file in all where !allowed.contains(where: { file.contains($0) }) {
            let text = String(decoding: try Files.read(file, limit: 4 << 20), as: UTF8.self)
            for name in names { #expect(!text.contains(name), "\(file) names \(name)") }
        }
    }
}
