import CafeModel

/// How a command is written.
struct CommandSpec {
    /// What it does.
    let word: CommandWord
    /// Its name and its English alias.
    let name: String, alias: String
    /// Its arguments.
    var arguments: [PlaceholderWord] = []
    /// Its own options.
    var options: [OptionWord] = []
    /// Words that its first argument may be, with their English aliases.
    var choices: [(name: String, alias: String)] = []

    /// The most arguments it takes.
    var argumentLimit: Int { arguments.count }

    /// Every word that names it.
    var names: [String] { name == alias ? [name] : [name, alias] }
}

extension PlaceholderWord {
    /// Whether a command does without.
    var mayBeLeftOut: Bool {
        [.session, .command, .process, .fileOrPerson, .passage].contains(self)
    }
}

extension OptionWord {
    /// Its names: Spanish, then English where that differs.
    var names: [String] {
        switch self {
        case .data: ["--datos", "--data"]
        case .language: ["--idioma", "--language"]
        case .rehearsal: ["--ensayo", "--rehearsal"]
        case .help: ["--ayuda", "--help", "-h"]
        case .version: ["--version"]
        case .plan: ["--plan"]
        case .json: ["--json"]
        case .table: ["--mesa", "--table"]
        case .topic: ["--tema", "--topic"]
        case .problem: ["--problema", "--problem"]
        case .kind: ["--tipo", "--kind"]
        case .format: ["--formato", "--format"]
        case .output: ["--salida", "--output"]
        case .separator: ["--separador", "--separator"]
        case .columns: ["--columnas", "--columns"]
        case .confirm: ["--confirmar", "--confirm"]
        case .together: ["--junto-a", "--with"]
        case .apart: ["--separado-de", "--apart-from"]
        case .reason: ["--motivo", "--reason"]
        case .template: ["--plantilla", "--template"]
        case .approved: ["--aprobada", "--approved"]
        case .year: ["--anio", "--year"]
        case .process: ["--proceso", "--process"]
        case .ssh: ["--ssh"]
        case .runAs: ["--como", "--as"]
        case .rate: ["--ritmo", "--rate"]
        case .windows: ["--windows"]
        case .state: ["--estado", "--state"]
        case .office: ["--dependencia", "--office"]
        case .until: ["--hasta", "--until"]
        case .renew: ["--renovar", "--renew"]
        case .lines: ["--texto", "--text"]
        }
    }

    /// What its value is; nil when it takes none.
    var value: PlaceholderWord? {
        switch self {
        case .data: .folder
        case .language: .language
        case .plan, .output, .template: .file
        case .table, .topic, .rate, .year, .approved: .number
        case .process: .name
        case .problem: .note
        case .kind: .kind
        case .format: .format
        case .state: .state
        case .office: .text
        case .until: .day
        case .separator: .sign
        case .ssh: .port
        case .runAs: .user
        case .windows: .folder
        case .renew: .place
        case .columns: .columns
        case .together, .apart: .people
        case .reason: .reason
        case .rehearsal, .help, .version, .json, .lines, .confirm: nil
        }
    }

    /// Whether it may stand alone, without its value.
    var mayStandAlone: Bool { self == .ssh }

    /// Options that every command takes.
    static let everywhere: [OptionWord] = [.data, .rehearsal, .language, .help, .version]
}
