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
    /// cafe seguimiento
    case followUp
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
    /// cafe tarjetas
    case cards
    /// cafe personas
    case people
    /// cafe registro
    case registration
    /// cafe suprimir
    case suppress
    /// cafe expediente
    case dossier
    /// cafe publicar
    case publish
    /// cafe informe
    case report
    /// cafe servir
    case serve
    /// cafe detener
    case stop
    /// cafe ensayo
    case rehearse
    /// cafe repetir
    case replay
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
    /// --columnas
    case columns
    /// --confirmar
    case confirm
    /// --junto-a
    case together
    /// --separado-de
    case apart
    /// --motivo
    case reason
    /// --separador
    case separator
    /// --plantilla
    case template
    /// Which approved version of the acta.
    case approved
    /// --anio
    case year
    /// --proceso
    case process
    /// --ssh
    case ssh
    /// --como
    case runAs
    /// --ritmo
    case rate
    /// --windows
    case windows
    /// --estado
    case state
    /// --dependencia
    case office
    /// --hasta
    case until
    /// --renovar
    case renew
    /// --texto
    case lines
}
