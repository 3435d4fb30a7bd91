import CafeModel

/// The follow-up over all sessions as text, CSV and JSON (`cafe seguimiento`).
public struct FollowUpReport: Sendable {
    private let sessions: [SessionID: SessionFollowUp]
    private let rows: [FollowUpRow]
    private let phrases: any Phrases
    private let today: CalendarDate

    /// The follow-up on a day, of the lines that a filter lets through.
    public init(
        sessions: [SessionFollowUp], filter: FollowUpFilter, phrases: any Phrases, today: CalendarDate
    ) {
        self.sessions = Dictionary(sessions.map { ($0.session, $0) }) { $1 }
        self.phrases = phrases
        self.today = today
        rows = filter.admitted(FollowUpRow.rows(of: sessions, on: today))
    }

    // MARK: Text

    /// A line each, in columns; a sentence when there is none.
    public func text() -> String {
        guard !rows.isEmpty else { return phrases.followUp(FollowUpWord.nothing) + "\n" }
        let heads: [FollowUpWord] = [.columnState, .columnDue, .columnOffice, .columnText, .columnSession]
        let lines = [heads.map { phrases.followUp($0) }] + rows.map(cells)
        let widths = (0..<4).map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { cells in
            cells.enumerated().map { column, cell in
                guard column < 4 else { return cell }
                return cell + String(repeating: " ", count: max(0, widths[column] - cell.count) + 2)
            }
            .joined() + "\n"
        }
        .joined()
    }

    private func cells(of row: FollowUpRow) -> [String] {
        let due = row.due.map { day in
            let days = row.standing.isClosed ? nil : row.daysLeft.map { phrases.followUpDays($0) }
            return day.iso + (days.map { " (" + $0 + ")" } ?? "")
        }
        return [
            word(of: row.standing), due ?? phrases.followUp(FollowUpWord.noDay),
            row.office.isEmpty ? phrases.followUp(FollowUpWord.noOffice) : row.office, said(row), row.session,
        ].map { CleanText.singleLine($0) }
    }

    private func said(_ row: FollowUpRow) -> String { row.text.isEmpty ? phrases.suppressed : row.text }

    private func word(of standing: FollowUpRow.Standing) -> String {
        switch standing {
        case .commitment(let state): phrases.name(of: state)
        case .pendingProposal: phrases.followUp(FollowUpWord.pendingProposal)
        case .openQuestion: phrases.followUp(FollowUpWord.openQuestion)
        }
    }

    // MARK: CSV

    private static let header = [
        "id", "clase", "estado", "fecha", "dias", "dependencia", "responsable", "texto", "sesion",
        "fecha_sesion", "serie", "id_sesion",
    ]

    /// One row per line, RFC 4180, UTF-8 with a byte order mark; what a spreadsheet would run is made harmless.
    /// - Parameter separator: what stands between the cells: `,` or `;`.
    public func csv(separator: Character) -> [UInt8] {
        let table = CSVText(separator: separator)
        var text = "\u{FEFF}" + table.line(Self.header)
        for row in rows {
            text += table.line(
                [
                    reference(row.item), kind(row.standing), state(row.standing), row.due?.iso ?? "",
                    row.standing.isClosed ? "" : row.daysLeft.map { String($0) } ?? "", row.office,
                    row.person,
                    CleanText.clean(said(row)), row.session, row.date?.iso ?? "", row.process,
                    row.item.session.hex,
                ], numbers: [4])
        }
        return Array(text.utf8)
    }

    private func reference(_ item: FollowUpItem) -> String {
        switch item {
        case .commitment(_, let id): id.hex
        case .matter(_, let note): note.hex
        }
    }

    private func kind(_ standing: FollowUpRow.Standing) -> String {
        switch standing {
        case .commitment: "compromiso"
        case .pendingProposal: "propuesta"
        case .openQuestion: "pregunta"
        }
    }

    /// The word for other programs, the same in every language.
    private func state(_ standing: FollowUpRow.Standing) -> String {
        switch standing {
        case .commitment(let state): state.rawValue
        case .pendingProposal: Outcome.pending.code
        case .openQuestion: "sin respuesta"
        }
    }

    // MARK: JSON

    /// An object with the day, the commitments with their history, and what is still to be answered.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { root in
            root.field("fecha", today.iso)
            root.field(
                "compromisos",
                array: { list in
                    for row in rows {
                        guard let found = commitment(row.item) else { continue }
                        list.object { write(found, row, into: &$0) }
                    }
                })
            root.field(
                "por_responder",
                array: { list in
                    for row in rows {
                        guard let found = matter(row.item) else { continue }
                        list.object { write(found, row, into: &$0) }
                    }
                })
        }
        return writer.bytes + [0x0A]
    }

    private func commitment(_ item: FollowUpItem) -> FollowedCommitment? {
        guard case .commitment(let session, let id) = item else { return nil }
        return sessions[session]?.commitments.first { $0.id == id }
    }

    private func matter(_ item: FollowUpItem) -> OpenMatter? {
        guard case .matter(let session, let note) = item else { return nil }
        return sessions[session]?.matters.first { $0.source.note == note }
    }

    private func write(_ commitment: FollowedCommitment, _ row: FollowUpRow, into w: inout JSONWriter) {
        w.field("id", commitment.id)
        writeCommon(row, into: &w)
        w.value("responsable", row.person.isEmpty ? nil : row.person)
        w.value("fecha_prometida", commitment.promised)
        w.value("razon", commitment.reason.isEmpty ? nil : commitment.reason)
        w.field("origen", refs: commitment.sources.map(\.note))
        w.field(
            "historia", array: { for step in commitment.steps { $0.object { write(step, into: &$0) } } })
    }

    private func write(_ matter: OpenMatter, _ row: FollowUpRow, into w: inout JSONWriter) {
        w.field("id", matter.source.note)
        w.field("tipo", matter.source.kind.code)
        w.field("mesa", matter.source.table)
        writeCommon(row, into: &w)
    }

    private func writeCommon(_ row: FollowUpRow, into w: inout JSONWriter) {
        w.field("texto", said(row))
        w.field("estado", state(row.standing))
        w.value("dependencia", row.office.isEmpty ? nil : row.office)
        w.value("fecha", row.due?.iso)
        w.value("dias", row.standing.isClosed ? nil : row.daysLeft)
        w.field(
            "sesion",
            object: {
                $0.field("id", row.item.session)
                $0.field("titulo", row.session)
                $0.value("fecha", row.date?.iso)
                $0.value("proceso", row.process.isEmpty ? nil : row.process)
            })
    }

    private func write(_ step: FollowedStep, into w: inout JSONWriter) {
        w.field("paso", step.step.code)
        w.field("anotado_ms", step.recorded)
        w.field("retirado", step.withdrawn)
        let words = step.words
        w.value("texto", words.text.isEmpty ? nil : words.text)
        if step.step == .handOver {
            w.value("dependencia", words.office.isEmpty ? nil : words.office)
            w.value("responsable", words.person.isEmpty ? nil : words.person)
        }
        if let day = step.step.day { w.field("fecha", day) }
        if step.step == .review {
            w.field("revisor", words.reviewer)
            w.value("fecha", words.day.isEmpty ? nil : words.day)
        }
        guard words.hasEvidence else { return }
        w.value("enlace", words.link.isEmpty ? nil : words.link)
        w.value("archivo", words.file.isEmpty ? nil : words.file)
        w.value("sha256", words.fileHash.isEmpty ? nil : words.fileHash)
    }
}
