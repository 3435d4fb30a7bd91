extension SpanishPhrases {
    func prep(_ word: PreparationWord) -> String {
        switch word {
        case .title: "Preparar el evento"
        case .opening: "Abriendo el plan…"
        case .lost:
            "Sin conexión con el servicio. Siga escribiendo: se guarda al volver. No cierre la ventana."
        case .tooLate: "El evento ya empezó: su plan ya no se cambia. Puede leerlo y exportarlo."
        case .savesItself: "se guarda solo"
        case .saving: "guardando…"
        case .protected: "● Borrador protegido"
        case .unsaved: "! SIN GUARDAR"
        case .recovered: "Aquí está lo que había escrito."
        case .copied: "Copia de otra sesión: cambie la fecha y lo que haga falta. La original queda igual."
        case .imported: "Plan leído del archivo. Revise los avisos al final."
        case .namesLeftOut:
            "Plan leído. Los nombres del archivo no se agregaron a esta sesión, que ya existe: use «cafe personas "
                + "importar»."
        case .changedByOther:
            "Otra persona cambió el plan al mismo tiempo. Lo de ambas quedó en el formulario."
        case .collisionTitle: "Dos personas cambiaron lo mismo"
        case .collisionLater: "Seguir escribiendo y decidir después"
        case .collisionMine: "Dejar lo que usted escribió"
        case .collisionTheirs: "Dejar lo de la otra persona"
        case .topicRemoved: "Tema quitado. Ctrl-Z lo devuelve."
        case .restored: "Todo quedó como estaba."
        case .nothingToUndo: "No hay nada que deshacer aquí."
        case .tooManyTopics: "No caben más temas."
        case .noTopicHere: "Ponga primero el cursor en un tema."
        case .addTopic: "Escriba aquí para agregar otro tema"
        case .goThere: "ir a la respuesta"
        case .goThereHelp:
            "Enter lleva a la respuesta de la que habla este aviso. Un aviso no impide abrir el evento."
        case .none: "sin indicar"
        case .leftOut: "no se hace (escriba los minutos para incluirlo)"
        case .asManyAsTopics: "tantas como temas"
        case .asFewAsHold: "los necesarios para todas las personas"
        case .notFor: "Para qué no es"
        case .followsGuide: "√ El plan sigue las recomendaciones de la guía."
        case .openEvent: "Abrir el evento"
        case .order: "Orden del día"
        case .orderNeedsStart: "Escriba la hora de inicio y aquí verá a qué hora es cada etapa."
        case .closing: "Guardando antes de salir… Esc otra vez para decidir."
        case .leaveTitle: "Lo último no está guardado"
        case .leaveText:
            "No se ha podido guardar lo que escribió. Si sale ahora, lo último se pierde. Puede esperar aquí: se "
                + "guarda solo apenas haya conexión o espacio."
        case .leaveStay: "Esperar aquí"
        case .leaveNow: "Salir y perder lo último"
        case .replaceTitle: "¿Reemplazar lo escrito?"
        case .replaceText:
            "El plan del archivo toma el lugar de lo que hay en el formulario. Ctrl-Z lo devuelve."
        case .replaceKeep: "Dejarlo como está"
        case .replaceNow: "Reemplazar con el archivo"
        case .discardTitle: "¿Descartar este borrador?"
        case .discardText:
            "Todavía no es una sesión. Si lo descarta, lo escrito se borra y no se puede recuperar."
        case .discardKeep: "Conservarlo"
        case .discardNow: "Descartarlo"
        case .importTitle: "Importar un plan"
        case .importText: "¿Qué archivo de plan quiere leer? Por ejemplo: plan.json"
        case .exportTitle: "Exportar el plan"
        case .exportText: "¿En qué archivo quiere escribirlo? Si ya existe, se reemplaza."
        case .fileHint: "Enter sigue · Esc vuelve"
        case .faultyTitle: "Ese archivo no se puede usar"
        case .helpTitle: "Teclas de la preparación"
        case .panelHint: "Esc vuelve al formulario"
        case .paletteTitle: "Acciones"
        case .paletteNone: "Ninguna acción se llama así."
        case .choose: "elegir"
        case .back: "volver"
        }
    }

    func prepSection(_ section: PreparationSection) -> String {
        switch section {
        case .event: "Evento"
        case .topics: "Temas"
        case .workshops: "Talleres"
        case .people: "Personas y tiempos"
        case .review: "Revisión"
        }
    }

    func prepTab(_ section: PreparationSection) -> String {
        section == .people ? "Personas" : prepSection(section)
    }

    func prepName(of action: PreparationAction) -> String {
        switch action {
        case .next: "siguiente"
        case .previous: "anterior"
        case .nextSection: "sección siguiente"
        case .previousSection: "sección anterior"
        case .change: "cambiar"
        case .list: "lista"
        case .lineBreak: "otra línea"
        case .palette: "acciones"
        case .order: "orden del día"
        case .open: "abrir el evento"
        case .addTopic: "agregar un tema"
        case .removeTopic: "quitar este tema"
        case .topicUp: "subir este tema"
        case .topicDown: "bajar este tema"
        case .undo: "deshacer"
        case .importPlan: "importar un plan"
        case .exportPlan: "exportar el plan"
        case .discard: "descartar el borrador"
        case .help: "ayuda"
        case .leave: "salir"
        }
    }

    func prepHint(of action: PreparationAction) -> String {
        switch action {
        case .order: "orden"
        case .nextSection: "sección"
        case .addTopic: "otro tema"
        default: prepName(of: action)
        }
    }

    func prepSummary(of action: PreparationAction) -> String {
        switch action {
        case .next: "Pasar a la respuesta siguiente; ↓ también"
        case .previous: "Volver a la respuesta anterior; ↑ también"
        case .nextSection: "Saltar a la sección siguiente"
        case .previousSection: "Saltar a la sección anterior"
        case .change: "Cambiar lo elegido, donde hay opciones"
        case .list: "Ver todas las opciones, donde las hay"
        case .lineBreak: "Empezar otra línea, en textos largos"
        case .palette: "Buscar cualquier acción; / también, si la respuesta está vacía"
        case .order: "Ver cada etapa con su hora, y el cierre previsto"
        case .open: "Guardar el plan y pasar a la pantalla de quien facilita"
        case .addTopic: "Abrir un tema nuevo, con su mesa"
        case .removeTopic: "Quitar el tema donde está el cursor"
        case .topicUp: "Mover el tema una mesa hacia arriba"
        case .topicDown: "Mover el tema una mesa hacia abajo"
        case .undo: "Deshacer lo escrito, o devolver el tema que quitó"
        case .importPlan: "Llenar el formulario con un archivo de plan"
        case .exportPlan: "Escribir el plan en un archivo, para otra sesión o equipo"
        case .discard: "Borrar un plan que todavía no es una sesión"
        case .help: "Ver todas las teclas de esta pantalla"
        case .leave: "Salir; lo escrito queda guardado y se sigue después"
        }
    }

    func prepChoice(_ word: String, of field: PlanField) -> String {
        switch (field, word) {
        case (.organizations, ""): "sin separar"
        case (.organizations, _): "separadas en las mesas"
        case (_, ""): prep(.none)
        case (.topic(_, .classified), _) where Topic.Classification.goal(in: word) != nil:
            Topic.Classification.goal(in: word).map { "\($0). " + name(ofGoal: $0) } ?? word
        case (.mechanism, _): MechanismID(rawValue: word).map { name(of: $0) } ?? word
        case (.fact(.phase), "diagnostico"): "Diagnóstico"
        case (.fact(.phase), "formulacion"): "Diseño o formulación"
        case (.fact(.phase), "implementacion"): "Implementación"
        case (.fact(.phase), "seguimiento"): "Seguimiento y evaluación"
        case (.fact(.modality), "presencial"): "Presencial"
        case (.fact(.modality), "virtual"): "Virtual"
        case (.fact(.modality), "mixta"): "Mixta"
        case (.topic(_, .classification), "derecho"): "Derecho"
        case (.topic(_, .classification), "ods"): "Objetivo de Desarrollo Sostenible (ODS)"
        case (.topic(_, .classification), "sector"): "Sector"
        default: word
        }
    }

    func prepCollision(_ place: String, theirs: String, own: String) -> String {
        func said(_ text: String) -> String { text.isEmpty ? "nada" : "«\(text)»" }
        return "\(place). La otra persona dejó \(said(theirs)); usted escribió \(said(own)). "
            + "Lo suyo está en el borrador y no se guarda en el plan hasta que decida."
    }
    func prepExportNames(_ count: Int) -> String {
        (count == 1 ? "Lleva el nombre de una persona" : "Lleva los nombres de \(count) personas")
            + ": compártalo solo con quien deba verlos."
    }

    func prepUsual(_ minutes: Int) -> String { "\(minutes) (lo usual)" }
    func prepUsualChairs(_ chairs: Int) -> String { "\(chairs) (lo usual)" }
    func prepTopic(_ number: Int) -> String { "Tema \(number)" }
    func prepWorkshop(_ number: Int) -> String { "Taller \(number)" }
    func prepChairs(_ count: Int) -> String { count == 1 ? "1 silla" : "\(count) sillas" }
    func prepWarnings(_ count: Int) -> String { count == 1 ? "1 aviso" : "\(count) avisos" }
    func prepFaults(_ count: Int) -> String {
        count == 1 ? "falta 1 respuesta" : "faltan \(count) respuestas"
    }
    func prepEnd(_ time: String) -> String { "cierre previsto \(time)" }
    func prepLength(_ span: String) -> String { "dura \(span)" }
    func prepMinutes(_ count: Int) -> String { count == 1 ? "minuto" : "minutos" }

    func prepSeats(people: Int, tables: Int, in plan: Plan) -> String {
        let places =
            plan.sharesTopics ? (tables == 1 ? "taller" : "talleres") : (tables == 1 ? "mesa" : "mesas")
        let least = people / max(1, tables), most = (people + tables - 1) / max(1, tables)
        let each = least == most ? "\(most)" : "\(least) o \(most)"
        return "\(people) personas en \(tables) \(places): \(each) en cada "
            + (plan.sharesTopics ? "uno" : "una")
    }

    func prepListed(_ count: Int) -> String { count == 1 ? "1 en la lista" : "\(count) en la lista" }
    func prepSaved(_ time: String) -> String { "√ Guardado \(time)" }
    func prepMissing(_ field: String) -> String { "Para abrir el evento corrija antes: \(field)." }
    func prepExported(_ path: String) -> String { "Plan escrito en \(path)." }
    func prepFaulty(_ count: Int) -> String {
        (count == 1 ? "Tiene un error" : "Tiene \(count) errores") + "; el formulario quedó como estaba."
    }
    var prepPageUp: String { "RePág" }
    var prepPageDown: String { "AvPág" }
    var prepSpace: String { "Espacio" }

    func prepDay(_ day: CalendarDate) -> String {
        let names = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"]
        return names[day.weekday] + " " + self.day(day)
    }
}
