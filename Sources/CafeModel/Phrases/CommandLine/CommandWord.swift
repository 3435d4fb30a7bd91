/// The commands of the command line.
public enum CommandWord: String, Hashable, Sendable, CaseIterable {
    /// cafe
    case home
    /// cafe nueva
    case new
    /// cafe sesiones
    case sessions
    /// cafe facilitar
    case facilitate
    /// cafe mesa
    case table
    /// cafe proyectar
    case project
    /// cafe plenaria
    case plenary
    /// cafe etapa
    case stage
    /// cafe reloj
    case clock
    /// cafe anotar
    case note
    /// cafe estado
    case status
    /// cafe acta
    case minutes
    /// cafe proceso
    case process
    /// cafe servir
    case serve
    /// cafe detener
    case stop
    /// cafe ensayo
    case rehearse
    /// cafe verificar
    case verify
    /// cafe respaldo
    case backup
    /// cafe restaurar
    case restore
    /// cafe diagnostico
    case doctor
    /// cafe completar
    case completions
    /// cafe manual
    case manual
    /// cafe ayuda
    case help
}

/// The options of the command line.
public enum OptionWord: String, Hashable, Sendable, CaseIterable {
    /// --datos
    case data
    /// --idioma
    case language
    /// --ensayo
    case rehearsal
    /// --ayuda
    case help
    /// --version
    case version
    /// --plan
    case plan
    /// --json
    case json
    /// --mesa
    case table
    /// --tema
    case topic
    /// --problema
    case problem
    /// --tipo
    case kind
    /// --formato
    case format
    /// --salida
    case output
    /// --separador
    case separator
    /// --ssh
    case ssh
    /// --ritmo
    case rate
    /// --texto
    case lines
}
