import CafeModel
import CafeSystem
import Testing

/// Each role by the door has its own screen, and what it does there is in the journal.
@Suite(.serialized) struct RoleTests {
    @Test func thePreparationChangesThePlanFromElsewhere() throws {
        let room = try DoorRoom()
        try room.enter("plan", "preparacion", until: "Preparar el evento", asksName: false)
        try room.tmux.press("plan", "Down")
        try room.tmux.type("plan", " y veredas")
        try room.tmux.press("plan", "Tab")
        try room.tmux.wait("plan", forText: "Guardado")
        #expect(try room.cafe("estado").output.hasPrefix("Prueba de la puerta y veredas"))
        // Files of the machine are not had from elsewhere.
        try room.tmux.press("plan", "C-p")
        try room.tmux.type("plan", "exportar")
        try room.tmux.press("plan", "Enter")
        try room.tmux.press("plan", "Enter")
        try room.tmux.wait("plan", forText: "Desde otro equipo no se guardan archivos")
    }

    @Test func theRegistrationMarksWhoHasCome() throws {
        let room = try DoorRoom()
        try room.enter("registro", "registro", until: "llegaron 0 de 27")
        try room.tmux.press("registro", "Enter")
        try room.tmux.wait("registro", forText: "llegó 1 de 27")
        let journal = try room.journal()
        #expect(try journal.count("participantArrived") == 1)
    }

    @Test func theFollowUpSeesWhatWaitsForAnAnswer() throws {
        let room = try DoorRoom()
        #expect(
            try room.cafe("anotar", "--mesa", "1", "--tipo", "propuesta", "Arreglar el puente").status == 0)
        try room.enter("después", "seguimiento", until: "Arreglar el puente")
        try room.tmux.wait("después", forText: "por analizar")
    }

    @Test func theRecorderReviewsAndTheFacilitatorLeads() throws {
        let room = try DoorRoom()
        #expect(
            try room.cafe("anotar", "--mesa", "1", "--tipo", "propuesta", "Arreglar el puente").status == 0)
        try room.enter("acta", "relatoria", until: "Plenaria")
        try room.tmux.press("acta", "1")
        try room.tmux.wait("acta", forText: "Arreglar el puente")
        try room.tmux.press("acta", "r")
        try room.tmux.wait("acta", forText: "evisado")
        try room.enter("guía", "facilitacion", until: "Orden del día")
        try room.tmux.press("guía", "n")
        try room.tmux.wait("guía", forText: "Ahora: Bienvenida")
        try room.enter("pared", "proyector", until: "Cómo conversamos", asksName: false)
        let journal = try room.journal()
        #expect(try journal.count("stageEntered") == 1)
    }

    @Test func theReaderReadsEverythingAndNoKeyChangesAnything() throws {
        let room = try DoorRoom()
        #expect(
            try room.cafe("anotar", "--mesa", "1", "--tipo", "propuesta", "Arreglar el puente").status == 0)
        try room.enter("consulta", "consulta", until: "Consulta: puede leer todo y no cambia nada.")
        try room.tmux.press("consulta", "1")
        try room.tmux.wait("consulta", forText: "Arreglar el puente")
        let before = try room.journal().events
        let reason = "No se cambió nada: este puesto es de consulta."
        try room.tmux.press("consulta", "r")
        try room.tmux.wait("consulta", forText: reason)
        for key in "ewdpmovikjctxsabnuy" {
            try room.tmux.press("consulta", String(key), "Enter", "Escape")
        }
        try room.tmux.press("consulta", "C-z", "C-y", "x")
        try room.tmux.wait("consulta", forText: reason)
        #expect(try room.journal().events.count == before.count)
        // The text mode is a table's.
        let lines = try room.command("consulta", ["texto"], pin: room.pin("consulta"))
        #expect(lines.status == 69)
        #expect((lines.output + lines.error).contains("El modo de texto es para las mesas."))
    }
}
