import CafeModel

/// All commands: the one table from which help, completions and manual come.
enum CommandTable {
    static let all: [CommandSpec] = [
        CommandSpec(word: .new, name: "nueva", alias: "new", options: [.plan, .rate]),
        CommandSpec(word: .sessions, name: "sesiones", alias: "sessions", options: [.json]),
        CommandSpec(word: .facilitate, name: "facilitar", alias: "facilitate", arguments: [.session]),
        CommandSpec(
            word: .table, name: "mesa", alias: "table", arguments: [.number, .session], options: [.lines]),
        CommandSpec(word: .project, name: "proyectar", alias: "project", arguments: [.session]),
        CommandSpec(word: .plenary, name: "plenaria", alias: "plenary", arguments: [.session]),
        CommandSpec(
            word: .followUp, name: "seguimiento", alias: "followup",
            options: [.json, .format, .output, .separator, .state, .office, .until]),
        CommandSpec(
            word: .stage, name: "etapa", alias: "stage", arguments: [.step, .session],
            choices: [("siguiente", "next"), ("anterior", "previous")]),
        CommandSpec(
            word: .clock, name: "reloj", alias: "clock", arguments: [.clock, .session],
            options: [.table], choices: [("pausar", "pause"), ("reanudar", "resume")]),
        CommandSpec(
            word: .note, name: "anotar", alias: "note", arguments: [.text, .session],
            options: [.table, .topic, .problem, .kind]),
        CommandSpec(word: .status, name: "estado", alias: "status", arguments: [.session], options: [.json]),
        CommandSpec(
            word: .minutes, name: "acta", alias: "minutes", arguments: [.session],
            options: [.format, .output, .separator, .template, .approved]),
        CommandSpec(word: .dossier, name: "expediente", alias: "dossier", arguments: [.folder, .session]),
        CommandSpec(word: .publish, name: "publicar", alias: "publish", arguments: [.folder, .session]),
        CommandSpec(
            word: .report, name: "informe", alias: "report", arguments: [.report, .session],
            options: [.format, .output, .separator, .template, .year, .process], choices: ReportCommand.kinds),
        CommandSpec(
            word: .process, name: "proceso", alias: "process", arguments: [.process], options: [.json]),
        CommandSpec(
            word: .cards, name: "tarjetas", alias: "cards", arguments: [.session],
            options: [.table, .format, .output, .windows, .renew]),
        CommandSpec(
            word: .people, name: "personas", alias: "people",
            arguments: [.peopleAction, .fileOrPerson, .session],
            options: [.columns, .confirm, .output, .table, .together, .apart], choices: PeopleCommand.actions),
        CommandSpec(word: .registration, name: "registro", alias: "registration", arguments: [.session]),
        CommandSpec(
            word: .suppress, name: "suprimir", alias: "suppress",
            arguments: [.suppressed, .personOrNote, .passage, .session], options: [.confirm, .reason],
            choices: SuppressCommand.kinds),
        CommandSpec(word: .serve, name: "servir", alias: "serve", options: [.ssh, .runAs, .rate]),
        CommandSpec(word: .stop, name: "detener", alias: "stop"),
        CommandSpec(word: .rehearse, name: "ensayo", alias: "rehearse", options: [.plan, .rate]),
        CommandSpec(word: .replay, name: "repetir", alias: "replay", arguments: [.session], options: [.rate]),
        CommandSpec(word: .verify, name: "verificar", alias: "verify"),
        CommandSpec(word: .backup, name: "respaldo", alias: "backup", arguments: [.file]),
        CommandSpec(word: .restore, name: "restaurar", alias: "restore", arguments: [.file]),
        CommandSpec(word: .doctor, name: "diagnostico", alias: "doctor"),
        CommandSpec(
            word: .completions, name: "completar", alias: "complete", arguments: [.shell],
            choices: [("bash", "bash"), ("zsh", "zsh")]),
        CommandSpec(word: .manual, name: "manual", alias: "manual"),
        CommandSpec(word: .help, name: "ayuda", alias: "help", arguments: [.command]),
    ]

    /// The bare program: the home screen.
    static let home = CommandSpec(word: .home, name: "cafe", alias: "cafe")

    /// The command with a name.
    static func command(named name: String) -> CommandSpec? {
        all.first { $0.names.contains(name) }
    }

    /// The command of a word.
    static func command(_ word: CommandWord) -> CommandSpec? { all.first { $0.word == word } }
}
