import CafeModel

// The event: its data, who was there, the order of the day.
extension MinutesDocument {
    var event: [Block] {
        let plan = record.plan
        let facts = facts([
            (.minutesNumber, plan.minutesNumber),
            (.version, phrases.minutesVersion(record.version, state: mark)), (.entity, plan.entity),
            (.office, plan.office), (.mechanism, phrases.name(of: plan.mechanism)),
            (.process, plan.process), (.date, held), (.plannedDate, plannedDay), (.city, plan.city),
            (.place, plan.place),
            (.territory, plan.territory), (.callDate, plan.callDate.map { phrases.day($0) }),
            (.plannedStart, plan.startMinute.map { phrases.timeOfDay(minute: $0) }), (.start, start),
            (.end, end), (.modality, plan.modality), (.objective, plan.objective), (.goal, plan.goal),
            (.phase, plan.phase), (.valueGroups, plan.valueGroups.joined(separator: ", ")),
            (.complaintsChannel, plan.complaintsChannel), (.reference, record.id.hex),
        ])
        var blocks = [facts]
        if record.began == nil { blocks.append(.paragraph(Line(phrases.minutesNotBegun))) }
        let omitted = record.timetable.filter { $0.fate == .omitted && $0.stage.kind != .closing }
        if !omitted.isEmpty, record.began != nil {
            let titles = omitted.map { phrases.title(of: $0.stage) }
            blocks.append(.paragraph(Line(phrases.minutesCutShort(titles))))
        }
        return section(.event, blocks)
    }

    private var held: String {
        (record.began?.date ?? record.plan.date).map { phrases.day($0) } ?? phrases.minutesNotGiven
    }

    /// Told only when the event was held on another day.
    private var plannedDay: String? {
        guard let began = record.began, let planned = record.plan.date, planned != began.date else {
            return nil
        }
        return phrases.day(planned)
    }

    private var start: String? { record.began.map { phrases.timeOfDay(minute: $0.minute) } }

    private var end: String? {
        guard let began = record.began else { return nil }
        guard let ended = record.ended else { return phrases.minutesStageCurrent }
        let time = phrases.timeOfDay(minute: ended.minute)
        return ended.date == began.date ? time : time + ", " + phrases.day(ended.date)
    }

    var attendance: [Block] {
        let attendance = record.attendance
        var rows: [(MinutesLabel, String?)] = [
            (.expected, attendance.expected > 0 ? String(attendance.expected) : phrases.minutesNotGiven)
        ]
        if let arrived = attendance.arrived { rows.append((.arrived, String(arrived))) }
        rows += [(.latecomers, String(attendance.latecomers)), (.leftEarly, String(attendance.left))]
        var blocks = [facts(rows)]
        if attendance.groups.isEmpty { blocks.append(.paragraph(Line(phrases.minutesNoGroups))) }
        let people = attendance.groups.reduce(attendance.withoutGroup) { $0 + $1.count }
        blocks += shares(attendance.groups, .valueGroup, of: people, without: phrases.minutesNoValueGroup)
        blocks += shares(attendance.territories, .territory, of: people, without: phrases.minutesNoTerritory)
        return section(.attendance, blocks)
    }

    /// How many people belong to each, and to none that is known; nothing where none is.
    private func shares(
        _ groups: [Attendance.Group], _ label: MinutesLabel, of people: Int, without: String
    ) -> [Block] {
        guard !groups.isEmpty else { return [] }
        var rows = groups.map { [$0.name, String($0.count)] }
        let rest = people - groups.reduce(0) { $0 + $1.count }
        if rest > 0 { rows.append([without, String(rest)]) }
        return [
            .table(
                Block.Grid(
                    caption: phrases.heading(.attendance),
                    header: [phrases.label(label), phrases.label(.people)], rows: rows, numbersFrom: 1))
        ]
    }

    var timetable: [Block] {
        let rows = record.timetable.map { row in
            [
                phrases.title(of: row.stage),
                row.planned.map { length($0) } ?? "",
                row.beganMinute.map { phrases.timeOfDay(minute: $0) } ?? "",
                fate(of: row),
            ]
        }
        guard !rows.isEmpty else { return [] }
        let grid = Block.Grid(
            caption: phrases.heading(.timetable),
            header: [.stage, .plannedLength, .began, .realLength].map { phrases.label($0) }, rows: rows)
        return section(.timetable, [.table(grid)])
    }

    private func fate(of row: TimetableRow) -> String {
        switch row.fate {
        case .pending: phrases.minutesStagePending
        case .current: phrases.minutesStageCurrent
        case .omitted: phrases.minutesStageOmitted
        case .held(let time): length(time)
        }
    }

    private func length(_ time: Milliseconds) -> String {
        let minutes = Int((time.count + 30_000) / 60_000)
        return minutes == 0 ? phrases.minutesUnderOne : phrases.minutesLong(minutes)
    }
}
