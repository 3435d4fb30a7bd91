import CafeModel

/// The changes of a session's commitments as a feed (Atom, RFC 4287), newest first.
struct SiteFeed {
    let site: Site

    var text: String {
        let changes = entries
        let updated = changes.first?.wall ?? Milliseconds(site.record.changed * 1000)
        var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\""
        text += " xml:lang=\"\(site.phrases.language.rawValue)\">\n"
        text += "<title>\(words(site.title))</title>\n<id>\(urn(site.record.id.hex))</id>\n"
        text += "<updated>\(Self.time(updated))</updated>\n<author><name>\(words(entity))</name></author>\n"
        text += "<link href=\"index.html\"/>\n"
        for entry in changes { text += draw(entry) }
        return text + "</feed>\n"
    }

    private struct Entry {
        let commitment: CommitmentRecord
        let number: Int
        let wall: Milliseconds
        let change: SiteChange
        let words: String
    }

    private var entries: [Entry] {
        site.record.commitments.flatMap { commitment in
            site.changes(of: commitment).map { number, entry, words in
                Entry(
                    commitment: commitment, number: number, wall: entry.wall, change: entry.change,
                    words: words)
            }
        }.sorted { ($1.wall, $1.number) < ($0.wall, $0.number) }
    }

    private var entity: String {
        site.record.plan.entity.isEmpty ? site.title : CleanText.singleLine(site.record.plan.entity)
    }

    /// Each change has a name of its own that never changes.
    private func draw(_ entry: Entry) -> String {
        """
        <entry>
        <title>\(words(site.phrases.site(entry.change)))</title>
        <id>\(urn(entry.commitment.id.hex)):\(entry.number)</id>
        <updated>\(Self.time(entry.wall))</updated>
        <link href="\(site.path(of: entry.commitment))"/>
        <summary>\(words(summary(of: entry)))</summary>
        </entry>

        """
    }

    private func summary(of entry: Entry) -> String {
        let promise = entry.commitment.words.text
        return entry.words.isEmpty ? promise : promise + " — " + entry.words
    }

    private func urn(_ hex: String) -> String { "urn:cafe:\(hex)" }

    private func words(_ text: String) -> String { HTMLText.singleLine(XMLText.clean(text)) }

    /// RFC 3339, in UTC.
    static func time(_ wall: Milliseconds) -> String {
        let moment = LocalMoment(wall: wall, utcOffsetSeconds: 0)
        let second = (wall.count / 1000 % 60 + 60) % 60
        return moment.date.iso + "T" + Plan.time(moment.minute) + ":" + (second < 10 ? "0" : "")
            + String(second) + "Z"
    }
}
