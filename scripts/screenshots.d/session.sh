# The event of the pictures, made through the command line. Sourced by scripts/screenshots.

run() { "$cafe" "$@"; }

# create PLAN: prints the session's id.
create() { run nueva --plan "$parts/$1" 2>>"$work/cafe.log"; }

# go SESSION WORD: forward until the stage is called so.
go() {
    local stage=
    until [ "$stage" = "$2" ]; do
        stage=$(run etapa siguiente "$1" 2>>"$work/cafe.log") || fail "no llegué a la etapa «$2»; la última: «$stage»"
    done
}

note() { run anotar --mesa "$1" --tipo "$2" "$3" "$4" >>"$work/cafe.log"; }

# What the other tables said in a round.
note_all() {
    local table kind text
    while IFS=$'\t' read -r table kind text; do
        note "$table" "$kind" "$text" "$1" </dev/null
    done <"$parts/notes.tsv"
}

# at_table NAME ACTION: an action by its name, on the last note that it can mean.
at_table() {
    type_in "$1" "/$2"
    see "$1" "► $2"
    keys "$1" Enter
}

end_session() {
    [ ! -e "$work/datos" ] || run detener >/dev/null 2>&1 || true
}
