import CafeModel

/// Rules for the Tab key of the shells, from the table of commands.
enum Completions {
    /// For bash: `source <(cafe completar bash)`.
    static var bash: String {
        """
        _cafe() {
            local actual="${COMP_WORDS[COMP_CWORD]}" orden="" palabra
            for palabra in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                case "$palabra" in -*) ;; *) orden="$palabra"; break ;; esac
            done
            case "${COMP_WORDS[COMP_CWORD-1]}" in
        \(values)
            esac
            case "$orden" in
            "") COMPREPLY=($(compgen -W "\(CommandTable.all.map(\.name).joined(separator: " ")) \(words(OptionWord.everywhere))" -- "$actual")) ;;
        \(commands)
            esac
        }
        complete -o default -F _cafe cafe

        """
    }

    /// For zsh: `source <(cafe completar zsh)`.
    static func zsh(_ phrases: any Phrases) -> String {
        let names = CommandTable.all.map { "'\($0.name):\(quoted(phrases.summary(of: $0.word)))'" }
        return """
            #compdef cafe
            _cafe() {
                local -a ordenes
                ordenes=(
                    \(names.joined(separator: "\n        "))
                )
                if (( CURRENT == 2 )); then
                    _describe 'orden' ordenes
                    return
                fi
                case "${words[2]}" in
            \(zshCommands)
                esac
            }
            compdef _cafe cafe

            """
    }

    private static var values: String {
        [
            "    --idioma) COMPREPLY=($(compgen -W \"es en\" -- \"$actual\")); return ;;",
            "    --tipo) COMPREPLY=($(compgen -W \"\(NoteKind.allCases.map(\.code).joined(separator: " "))\" -- \"$actual\")); return ;;",
            "    --formato) COMPREPLY=($(compgen -W \"md html csv json\" -- \"$actual\")); return ;;",
            "    --datos) COMPREPLY=($(compgen -d -- \"$actual\")); return ;;",
            "    --plan|--salida) COMPREPLY=($(compgen -f -- \"$actual\")); return ;;",
        ].joined(separator: "\n")
    }

    private static var commands: String {
        CommandTable.all.map { spec in
            "    \(spec.names.joined(separator: "|"))) COMPREPLY=($(compgen -W \"\(offers(spec))\" -- \"$actual\")) ;;"
        }.joined(separator: "\n")
    }

    private static var zshCommands: String {
        CommandTable.all.map { "    \($0.names.joined(separator: "|"))) compadd -- \(offers($0)); _files ;;" }
            .joined(separator: "\n")
    }

    private static func offers(_ spec: CommandSpec) -> String {
        let others = spec.word == .help ? CommandTable.all.map(\.name) : spec.choices.map(\.name)
        return (others + [words(spec.options + OptionWord.everywhere)]).joined(separator: " ")
    }

    private static func words(_ options: [OptionWord]) -> String {
        options.map { $0.names[0] }.joined(separator: " ")
    }

    private static func quoted(_ text: String) -> String {
        text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
            .split(separator: ":", omittingEmptySubsequences: false).joined(separator: "\\:")
    }
}
