# The mechanisms besides the World Café: their tables, and what the plenary shows of them. Sourced by scripts/screenshots.

mechanisms() {
    dialogue_meeting
    cocreation
    leader_cafe
}

# is_mechanism NAME: whether a scene is one of these.
is_mechanism() { case $1 in encuentro* | cocreacion* | directivo*) true ;; *) false ;; esac }

only_mechanisms() {
    local scene
    [ $# -gt 0 ] || return
    for scene in "$@"; do is_mechanism "$scene" || return; done
}

dialogue_meeting() {
    local id
    id=$(create plan-encuentro.json)
    go "$id" Talleres
    begin workshop "$cafe" mesa 1 "$id"
    see workshop 'Facilita: Aura Bernal'
    note 1 observacion 'El agua llega turbia cuando llueve en la parte alta' "$id"
    note 1 propuesta 'Que el resultado de la prueba del agua se lea en la emisora' "$id"
    note 31 observacion 'La bocatoma no tiene cerca' "$id"
    note 17 sugerencia 'Avisar el corte la noche anterior' "$id"
    note 17 propuesta 'Sembrar guadua en el nacimiento' "$id"
    see workshop 'se lea en la emisora'
    at_table workshop voces
    see workshop '¿Quién habló?'
    type_in workshop 1235
    see workshop 'Faltan por hablar'
    shot workshop encuentro-mesa-voces
    keys workshop Escape
    see workshop 'No han hablado'
    shot workshop encuentro-mesa
    begin guide "$cafe" facilitar "$id"
    see guide 'A cargo de'
    shot guide encuentro-facilitador
    end guide
    begin meeting "$cafe" plenaria "$id"
    see meeting Talleres
    type_in meeting h
    see meeting 'por revisar ▼'
    shot meeting encuentro-plenaria
    end meeting
    end workshop
}

cocreation() {
    local id
    id=$(create plan-cocreacion.json)
    go "$id" Problemas
    note 1 problema 'Nadie sabe en qué se gasta cada contrato' "$id"
    note 1 problema 'Los datos llegan tarde y en papel' "$id"
    go "$id" Soluciones
    begin maker "$cafe" mesa 1 "$id"
    see maker 'en papel'
    type_in maker 'Publicar cada contrato con su avance'
    see maker 'Borrador protegido'
    keys maker Enter
    see maker '¿A qué problema responde?'
    shot maker cocreacion-problema
    keys maker Down Enter
    see maker 'responde a: Nadie sabe'
    go "$id" Priorización
    at_table maker prioridad
    see maker '¿Qué prioridad tiene?'
    type_in maker 1
    keys maker Enter
    see maker 'prioridad 1'
    shot maker cocreacion-mesa
    go "$id" 'Elección de representantes'
    elect 'Ana Ruiz, Junta de El Bosque' 0 9
    elect 'Luz Mora' 1 5
    elect 'Raúl Paz, Zona norte' 2 5
    at_table maker votos
    see maker 'Hay un empate'
    shot maker cocreacion-eleccion
    keys maker Escape
    go "$id" Plenaria
    begin council "$cafe" plenaria "$id"
    see council Mesas
    type_in council l
    see council 'Iniciativas priorizadas'
    shot council cocreacion-plenaria
    end council
    end maker
}

# elect PERSON PLACE VOTES: somebody stands up and gets so many votes.
elect() {
    local steps
    at_table maker candidatura
    see maker '¿A quién se postula?'
    type_in maker "$1"
    keys maker Enter
    await 'la candidatura' lacks maker '¿A quién se postula?'
    at_table maker votos
    see maker 'Elección de representantes'
    for ((steps = 0; steps < $2; steps++)); do keys maker Down; done
    keys maker Enter
    see maker 'contar sus votos'
    keys maker Enter
    see maker '¿Cuántos votos tuvo'
    type_in maker "$3"
    keys maker Enter
    await 'los votos' lacks maker '¿Cuántos votos tuvo'
}

# The second one opens with what the first promised.
leader_cafe() {
    local first next
    first=$(create plan-directivo.json)
    go "$first" Diálogo
    note 1 propuesta 'Abrir la ventanilla al mediodía' "$first"
    go "$first" 'Próximos pasos y compromisos'
    begin council "$cafe" plenaria "$first"
    see council Mesas
    type_in council 1
    see council 'Abrir la ventanilla'
    keys council Home
    type_in council k
    see council 'Compromiso · 1 de 4'
    keys council Enter
    promise 2 'Servicio al Ciudadano'
    promise 3 'Nubia Castaño'
    promise 4 2027-03-01
    see council 'con compromiso'
    end council
    go "$first" 'Evento terminado'
    next=$(create plan-directivo.json)
    go "$next" 'Repaso de compromisos'
    begin review "$cafe" mesa 1 "$next"
    see review 'Abrir la ventanilla'
    shot review directivo-mesa-repaso
    go "$next" Diálogo
    note 1 propuesta 'Dar turnos por teléfono a quien vive lejos' "$next"
    see review 'Dar turnos'
    shot review directivo-mesa
    end review
    begin council "$cafe" plenaria "$next"
    see council Mesas
    shot council directivo-plenaria
    end council
}

promise() {
    see council "Compromiso · $1 de 4"
    type_in council "$2"
    keys council Enter
}
