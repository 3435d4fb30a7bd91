# One event from its preparation to its plenary; a picture wherever something is worth seeing. Sourced by
# scripts/screenshots.

play() {
    wanted=("$@")
    before
    opening
    first_round
    change
    second_round_at_the_table
    second_round_elsewhere
    time_runs_out
    conclusions
    plenary
}

shot() {
    local start
    [ ${#wanted[@]} -gt 0 ] || { picture "$@"; return; }
    for start in "${wanted[@]}"; do
        case $2 in "$start"*) picture "$@"; return ;; esac
    done
}

wall() { shot "$@" 80x24 120x40 200x60; }

before() {
    begin home "$cafe"
    see home salir
    shot home inicio-vacio
    end home

    local closed
    closed=$(create plan-cerrada.json)
    go "$closed" 'Ronda 1'
    note 1 propuesta 'Una jornada de recolección cada mes' "$closed"
    note 2 pregunta '¿Quién siembra las orillas?' "$closed"
    until [ "$(run etapa siguiente "$closed")" = 'Evento terminado' ]; do :; done
    create plan-preparada.json >/dev/null
    live=$(create plan.json)
    go "$live" Bienvenida
}

opening() {
    local table
    begin wall "$cafe" proyectar "$live"
    see wall Bienvenida
    wall wall proyector-bienvenida
    for table in 1 2 3 4 5; do
        begin "table$table" "$cafe" mesa "$table" "$live"
        see "table$table" "MESA $table"
    done
}

first_round() {
    go "$live" 'Ronda 1'
    see table3 'Ronda 1 de 5'
    shot table3 mesa-ficha
    note_all "$live"
    note 3 pregunta '¿Por qué la ruta no entra a El Guadual los domingos?' "$live"
    note 3 propuesta 'Un horario fijo, acordado con las dos empresas' "$live"
    note 3 sugerencia 'Que el conductor espere a quienes vienen de la vereda' "$live"
    note 3 propuesta 'Una ruta escolar que salga a las 5:40 a. m.' "$live"
    see table3 'ruta escolar'
    at_table table3 destacar
    see table3 '♦ destacada'
}

change() {
    go "$live" 'Cambio de mesa'
    see table3 '→ mesa'
    wall wall proyector-cambio
    shot table3 mesa-cambio
    go "$live" 'Ronda 2'
    run reloj -7 "$live" >/dev/null
    see table3 'en la ronda anterior'
    shot table3 mesa-tarjeta
}
