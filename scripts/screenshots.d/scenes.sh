# One event from its preparation to its plenary; a picture wherever something is worth seeing. Sourced by
# scripts/screenshots.

play() {
    wanted=("$@")
    # These stand by themselves.
    case ${wanted[*]:-} in
    tarjetas* | mesa-windows* | mesa-pocos*) front_door; return ;;
    sitio* | seguimiento-compromisos*) published; return ;;
    plenaria-dos*) two_recorders; return ;;
    esac
    # The other mechanisms have sessions of their own: asked for alone, they need not wait for the long event.
    if only_mechanisms "$@"; then mechanisms; return; fi
    if only_preparation "$@"; then preparation; return; fi
    before
    opening
    first_round
    change
    second_round_at_the_table
    second_round_elsewhere
    time_runs_out
    conclusions
    plenary
    follow_up
    two_recorders
    mechanisms
    front_door
    published
    preparation
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
    go "$closed" 'Evento terminado'
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
    note 3 propuesta 'Una ruta escolar que salga a las 5:40 a. m.' "$live"
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
    see table3 'En la ronda anterior'
    shot table3 mesa-tarjeta
}

# Notes of every state: open, answered in writing and aloud, starred, to be presented, referred, withdrawn.
second_round_at_the_table() {
    note 3 pregunta '¿Quién vigila que se cumpla la frecuencia?' "$live"
    keys table3 F2
    see table3 'Responde a: '
    type_in table3 'La Secretaría; deja un informe cada mes en la cartelera.'
    keys table3 Enter
    see table3 '√ respondida'
    note 3 pregunta '¿Los domingos hay servicio hasta La Esperanza?' "$live"
    see table3 'Los domingos hay'
    at_table table3 'respondida de viva voz'
    see table3 '√ de viva voz'
    note 3 propuesta 'Publicar el horario en cada caseta comunal y en la emisora' "$live"
    see table3 'Publicar el horario'
    at_table table3 presentar
    see table3 '► a plenaria'
    note 3 remision 'Reclamo por un cobro doble el martes' "$live"
    see table3 '! sin radicar'
    note 3 sugerencia 'Avisar los cambios de ruta por la emisora comunitaria' "$live"
    see table3 'Avisar los cambios'
    note 3 pregunta '¿Cuándo llega la ruta nocturna a la zona alta, si la vía sigue cerrada por el derrumbe?' "$live"
    see table3 '! pendiente'
    await 'que se vaya el aviso' lacks table3 'Hecho:'
    type_in table3 'Un comité de usuarios que revise la frecuencia cada trimestre'
    see table3 'Borrador protegido'
    keys table3 Tab Tab
    see table3 'Propuesta  ►'
    shot table3 mesa

    keys table3 Up
    see table3 'acciones del aporte'
    keys table3 Up Enter
    see table3 '¿Qué hacer con este aporte?'
    shot table3 mesa-aporte
    keys table3 Escape
    see table3 'volver a escribir'
    keys table3 Escape
    see table3 guardar

    # The same table on other terminals; its draft goes along.
    reopen_table3 env NO_COLOR=1
    shot table3 mesa-sin-color
    reopen_table3
    on_paper shot table3 mesa-fondo-claro

    keys table3 Enter
    see table3 'Último aporte guardado'
    type_in table3 '/'
    see table3 'Acciones'
    shot table3 mesa-acciones
    keys table3 Escape
    see table3 guardar
    keys table3 F1
    see table3 'Teclas ·'
    shot table3 mesa-ayuda
    keys table3 Escape
    see table3 guardar
    printf '%s\n' 'Techo en el paradero de la escuela' 'Un solo tiquete para las dos rutas' \
        'Buses con espacio para el mercado 🛒' 'Rampa en el paradero del puesto de salud' \
        'Horario de domingo' | terminal_tmux load-buffer -
    terminal_tmux paste-buffer -p -t '=table3:'
    see table3 'Pegó 5 líneas'
    shot table3 mesa-pegado
    keys table3 Escape
    see table3 guardar
}

reopen_table3() {
    end table3
    begin table3 "$@" "$cafe" mesa 3 "$live"
    see table3 'comité de usuarios'
    await 'que se vaya el aviso' lacks table3 'Aquí está el borrador'
}

# on_paper COMMAND...: on a white ground.
on_paper() {
    local ground='#ffffff' ink='#1b1b1b'
    "$@"
}

second_round_elsewhere() {
    see wall 'Ronda 2'
    keys_gone wall
    wall wall proyector
    wall_light

    begin lead "$cafe" facilitar "$live"
    see lead 'Orden del día'
    see lead 'en línea'
    at_table table2 apoyo
    see lead '! apoyo'
    end table4
    see lead 'sin conexión'
    run reloj --mesa 5 +3 "$live" >/dev/null
    see lead '+3 min'
    type_in table1 'Que cada junta cuide su tramo con una cuadrilla pagada'
    see lead '● escribe'
    shot lead facilitador
    on_paper shot lead facilitador-fondo-claro
    type_in lead '/'
    see lead 'Acciones, mesas y aportes'
    shot lead facilitador-acciones
    keys lead Escape
    await 'las acciones cerradas' lacks lead 'Acciones, mesas y aportes'
    type_in lead 3
    keys lead Enter
    see lead 'Mesa 3 ·'
    shot lead facilitador-mesa
    keys lead Escape
    await 'el menú cerrado' lacks lead 'Enter elige'
    type_in lead p
    await 'la pared' lacks lead 'Orden del día'
    shot lead facilitador-proyector
    keys lead Escape
    see lead 'Orden del día'

    begin home "$cafe"
    see home 'Movilidad'
    shot home inicio
    on_paper shot home inicio-fondo-claro
    end home
}

wall_light() { on_paper wall wall proyector-fondo-claro; }

# The wall's line of keys goes away by itself.
keys_gone() { await 'la pared sin teclas' lacks "$1" 'cerrar'; }

time_runs_out() {
    take_minutes until 4
    see wall 'menos de 5'
    wall wall proyector-cinco-minutos
    take_minutes until 0
    see table3 'Queda un minuto'
    wall wall proyector-ultimo-minuto
    shot table3 mesa-ultimo-minuto
    run reloj -2 "$live" >/dev/null
    see table3 'TIEMPO'
    wall wall proyector-tiempo
    shot table3 mesa-tiempo
    shot lead facilitador-tiempo
}

# take_minutes until N: minute by minute, until N whole ones are left.
take_minutes() {
    local left=99
    until [ "$left" -le "$2" ]; do
        left=$(run reloj -1 "$live" | grep -o '[0-9]*:' | head -1)
        left=$((10#${left%:}))
    done
}

conclusions() {
    go "$live" 'Conclusiones de mesa'
    see table3 'Conclusiones de mesa'
    type_in table3 'La frecuencia importa más que el precio: un horario fijo y público.'
    keys table3 Enter
    see table3 'Último aporte guardado'
    type_in table3 'Sin acceso a los paraderos, la ruta no les sirve a los mayores.'
    keys table3 Enter
    see table3 'Sin acceso'
    shot table3 mesa-conclusiones
}

plenary() {
    go "$live" Plenaria
    see table3 'Presenta la mesa'
    shot table3 mesa-plenaria
    begin record "$cafe" plenaria "$live"
    see record 'Conjunto'
    shot record plenaria-conjunto
    type_in record 3
    see record '►3'
    shot record plenaria
    type_in record r
    see record '√ revisado'
    keys record Down
    type_in record e
    see record 'Redactar para publicar'
    shot record plenaria-redactar
    keys record Escape
    await 'la redacción cerrada' lacks record 'Redactar para publicar'
    type_in record r
    see record '○ 10 sin revisar'
    type_in record k
    see record 'Compromiso · 1 de 4'
    keys record Enter
    see record 'Compromiso · 2 de 4'
    type_in record 'Secretaría de Movilidad'
    see record 'de Movilidad'
    shot record plenaria-compromiso
    keys record Escape
    see record 'Compromiso · 1 de 4'
    keys record Escape
    await 'el compromiso cerrado' lacks record 'Compromiso ·'
    type_in record n
    see record 'Habla la mesa 2'
    type_in record n
    see record 'Habla la mesa 3'
    shot lead facilitador-plenaria
    see wall 'Mesa 4'
    wall wall proyector-plenaria
}

follow_up() {
    keys record Escape
    await 'el compromiso cerrado' lacks record 'Esc volver'
    type_in record 3
    see record '►3'
    # From a conclusion, which has no outcome, to a proposal.
    keys record Down Down
    type_in record o
    see record 'acogida en parte'
    type_in record 4
    see record '¿Por qué no se acoge?'
    shot record plenaria-resultado
    keys record Escape
    begin desk "$cafe" seguimiento
    see desk 'por responder'
    shot desk seguimiento 80x24 120x40
    end desk
}
