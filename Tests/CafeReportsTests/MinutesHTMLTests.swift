@testable import CafeModel
import CafeReports
import Testing

@Suite("Acta as a web page")
struct MinutesHTMLTests {
    /// The tags of a page in order, with the names of their elements; fails where they do not nest.
    private func tags(_ page: String) throws -> [(name: String, tag: String)] {
        var tags: [(String, String)] = [], open: [String] = []
        var rest = page[...]
        while let start = rest.firstIndex(of: "<") {
            let end = try #require(rest[start...].firstIndex(of: ">"))
            let tag = String(rest[rest.index(after: start)..<end])
            rest = rest[rest.index(after: end)...]
            let name = String(tag.split(separator: " ")[0])
            if name.hasPrefix("/") {
                #expect(open.popLast() == String(name.dropFirst()))
                continue
            }
            tags.append((name, tag))
            if !["!DOCTYPE", "meta", "br"].contains(name) { open.append(name) }
            if name == "style", let close = rest.firstRange(of: "</style>") {
                rest = rest[close.lowerBound...]
            }
        }
        #expect(open.isEmpty)
        return tags
    }

    @Test("is well formed, in its language, with headings in order", arguments: Language.allCases)
    func structure(language: Language) throws {
        let page = try MinutesMarkdownTests.event().text(.html, language)
        let tags = try tags(page)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
        let levels = tags.compactMap {
            $0.name.count == 2 && $0.name.first == "h" ? Int($0.name.dropFirst()) : nil
        }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
        #expect(tags.filter { $0.name == "th" }.allSatisfy { $0.tag.contains("scope=") })
        #expect(tags.count { $0.name == "table" } == tags.count { $0.name == "caption" })
        #expect(tags.count { $0.name == "main" } == 1 && tags.count { $0.name == "title" } == 1)
        #expect(tags.contains { $0.tag.contains("name=\"viewport\"") })
    }

    @Test("fetches nothing, runs nothing, and has margins on paper")
    func selfContained() throws {
        let page = try MinutesMarkdownTests.event().text(.html)
        for word in ["<script", "<link", "src=", "href=", "url(", "@import", "http://", "https://"] {
            #expect(!page.contains(word))
        }
        #expect(page.contains("@page { size: letter; margin:"))
    }

    @Test("shows people's words and never obeys them", arguments: HostileTexts.all)
    func escapes(text: String) throws {
        var plan = Plan.sample
        plan.title = text
        plan.topics[1].question = text
        var builder = try SessionBuilder(plan)
        let quiet = try tags(SessionBuilder().text(.html)).map(\.name).filter { $0 != "br" }
        try builder.run(.takeSeat(TableNumber(2), name: text))
        let loud = try tags(builder.text(.html)).map(\.name).filter { $0 != "br" }
        // Only the line of the guiding question is new.
        #expect(loud.count == quiet.count + 3)
        try builder.note(2, .proposal, text)
        let shown = text.trimmed.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
            .replacing("\n", with: "<br>")
        #expect(builder.text(.html).contains("<em>Propuesta:</em> " + shown + "\n"))
    }
}
