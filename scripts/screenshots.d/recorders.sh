# Two recorders who word the same proposal at the same time, in two terminals. Sourced by scripts/screenshots.

two_recorders() {
    local id name
    id=$(create plan.json)
    go "$id" 'Ronda 1'
    note 3 propuesta 'Publicar el horario en cada caseta comunal' "$id"
    go "$id" Plenaria
    for name in first second; do
        begin "$name" "$cafe" plenaria "$id"
        see "$name" Conjunto
        type_in "$name" 3
        see "$name" '►3'
        type_in "$name" e
        see "$name" 'Redactar para publicar'
    done
    type_in first ' y en la emisora'
    type_in second ', en letra grande'
    see second 'letra grande'
    keys first Enter
    await 'la redacción guardada' lacks first 'Redactar para publicar'
    keys second Enter
    see second 'Otra persona cambió esto'
    shot second plenaria-dos-a-la-vez
    end first
    end second
}
