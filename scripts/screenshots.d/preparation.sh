# The form in which an event is prepared, and the door of its room. Sourced by scripts/screenshots.

preparation() {
    the_form
    workshops_in_the_form
    the_door_of_the_room
}

only_preparation() {
    local scene
    [ $# -gt 0 ] || return
    for scene in "$@"; do case $scene in preparacion* | registro*) ;; *) return 1 ;; esac; done
}

# fill NAME FILE: reads a plan file into the form.
fill() {
    keys "$1" C-p
    see "$1" Acciones
    type_in "$1" 'importar un plan'
    keys "$1" Enter
    see "$1" 'Importar un plan'
    type_in "$1" "$parts/$2"
    keys "$1" Enter
    see "$1" 'Plan leído del archivo'
}

the_form() {
    begin form "$cafe" nueva
    see form 'Preparar el evento'
    see form 'Para qué no es'
    shot form preparacion-mecanismo
    fill form plan-preparada.json
    see form Guardado
    keys form Down Down
    shot form preparacion-evento
    keys form PageDown
    see form '►Temas'
    shot form preparacion-temas
    keys form PageDown
    see form '►Personas'
    shot form preparacion-personas
    keys form PageDown
    see form '►Revisión'
    shot form preparacion-revision
    keys form C-o
    see form 'Orden del día'
    shot form preparacion-orden
    keys form Escape
    await 'la hoja cerrada' lacks form 'Esc volver'
    keys form F1
    see form 'Teclas de la preparación'
    shot form preparacion-ayuda
    end form
}

workshops_in_the_form() {
    begin form "$cafe" nueva
    see form 'Preparar el evento'
    fill form plan-encuentro.json
    keys form PageDown
    keys form PageDown
    see form '►Talleres'
    shot form preparacion-talleres
    end form
}

the_door_of_the_room() {
    local id
    id=$(create plan-preparada.json)
    printf '%s\n' 'Nombre;Organización;Localidad;Autoriza' 'Ana Lucía Ñáñez;Junta de El Roble;Norte;Sí' \
        'Óscar Peña;Mesa de juventud;Centro;Sí' 'Marleny Tovar;;Zona insular;' 'Íngrid Güiza;Cabildo;Norte;Sí' \
        'Hernán Yepes;Junta de El Prado;Centro;' >"$work/invitados.csv"
    "$cafe" personas importar "$work/invitados.csv" "$id" --confirmar >/dev/null
    begin entrance "$cafe" registro "$id"
    see entrance 'Ana Lucía'
    type_in entrance ingrid
    keys entrance Enter
    see entrance 'llegó 1 de'
    type_in entrance marleny
    keys entrance Enter
    see entrance 'Autorización de Marleny'
    shot entrance registro-autorizacion
    type_in entrance s
    see entrance 'llegaron 2 de'
    shot entrance registro
    keys entrance F2
    see entrance 'Persona nueva'
    type_in entrance 'Zoila Montaña'
    shot entrance registro-persona-nueva
    end entrance
}
