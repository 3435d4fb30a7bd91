import Testing

@testable import CafeModel

@Suite("Texts that say much the same")
struct SimilarTextsTests {
    /// What people said at several tables, each with the letter of what is meant; "-" is said once.
    static let said: [(meant: String, text: String)] = [
        (
            "a",
            "Publicar cada mes, en la caseta comunal, el avance de la obra con fotos y el nombre del interventor."
        ),
        (
            "a",
            "Que pongan todos los meses en la caseta comunal fotos del avance de las obras y quién es el interventor"
        ),
        ("a", "Mostrar mensualmente el avance de la obra en la caseta, con fotografías"),
        ("b", "Un comité de tres vecinos que acompañe las visitas de la interventoría."),
        ("b", "Que tres vecinos en comité acompañen a la interventoría cuando visita"),
        ("b", "Comité de vecinos para acompañar la interventoría"),
        ("c", "Avisar los cierres con ocho días, también por la emisora comunitaria."),
        ("c", "Los cierres de vía se deben avisar ocho días antes por la emisora"),
        ("c", "Que la emisora comunitaria avise los cierres con tiempo"),
        ("d", "Una hoja de una página por contrato: qué, cuánto, quién y hasta cuándo."),
        ("d", "Resumir cada contrato en una sola página que diga cuánto cuesta y quién responde"),
        ("e", "Dos recorridos nocturnos de lunes a viernes durante el calendario escolar."),
        ("e", "Rutas nocturnas entre semana en época escolar, al menos dos recorridos"),
        ("e", "Poner recorrido nocturno de lunes a viernes para los que estudian"),
        ("f", "Pintar los paraderos con el horario y un número para reportar fallas."),
        ("f", "Que los paraderos tengan pintado el horario y el número donde reportar las fallas"),
        ("f", "Horario pintado en cada paradero"),
        ("g", "Registrar a los estudiantes en el colegio, una sola vez al año, para la tarifa diferencial."),
        ("g", "La tarifa diferencial: que el registro de estudiantes sea en los colegios una vez por año"),
        ("h", "Un calendario del agua por sector, y aviso por mensaje cuando cambie."),
        ("h", "Calendario de agua para cada sector con aviso por mensaje de texto"),
        ("h", "Que avisen por mensaje si cambia el calendario del agua"),
        ("i", "Medidor comunitario con lectura pública cada quince días."),
        ("i", "Lectura pública del medidor comunitario cada quincena"),
        (
            "j",
            "Una rendición cada cuatro meses, rotando de corregimiento, con la información entregada quince días antes."
        ),
        (
            "j",
            "Rendir cuentas cada cuatro meses en un corregimiento distinto, entregando la información quince días antes"
        ),
        ("j", "Que la rendición de cuentas rote por los corregimientos cada cuatrimestre"),
        ("k", "Un tablero con los compromisos anteriores y su estado: cumplido, en curso, vencido."),
        ("k", "Tablero público con el estado de los compromisos: cumplidos, en curso y vencidos"),
        ("l", "Un canal único de convocatorias, y un enlace en cada colegio."),
        ("l", "Que las convocatorias salgan por un solo canal, con enlace en los colegios"),
        ("l", "Un enlace de convocatorias en cada colegio"),
        ("m", "Práctica pagada de tres meses en la alcaldía local para 20 jóvenes del territorio."),
        ("m", "Prácticas pagas para veinte jóvenes del territorio en la alcaldía local, de tres meses"),
        ("n", "Certificar las horas de voluntariado de la veeduría juvenil 👍🏽."),
        ("n", "Que certifiquen a los jóvenes las horas de voluntariado en la veeduría"),
        ("-", "Que la maquinaria no pase por la escuela en la hora de entrada."),
        ("-", "La información de los contratos está en un lenguaje que no se entiende."),
        ("-", "Enseñar a los niños a leer el medidor: «el agua también se cuenta»."),
        ("-", "En la parte alta el agua llega con presión solo en la madrugada."),
        ("-", "Menos diapositivas, más preguntas; máximo veinte minutos de exposición."),
        ("-", "Los jóvenes se enteran de las convocatorias cuando ya cerraron."),
        ("-", "Sembrar árboles nativos en la ribera de la quebrada."),
        ("-", "Iluminar la cancha y la entrada del colegio."),
        ("-", "Que el carrotanque llegue a la hora anunciada."),
        ("-", "Reparar el puente peatonal antes del invierno."),
        ("-", "Contratar a una persona de la comunidad para cuidar la cancha."),
        ("-", "Abrir la biblioteca los sábados."),
    ]

    private func pairs(_ groups: [[Int]]) -> Set<[Int]> {
        Set(
            groups.flatMap { group in
                group.indices.flatMap { first in group[(first + 1)...].map { [group[first], $0] } }
            })
    }

    @Test("Of paraphrases nearly all are found, and next to nothing else is put together")
    func precisionAndRecall() {
        let meant = Dictionary(grouping: Self.said.indices.filter { Self.said[$0].meant != "-" }) {
            Self.said[$0].meant
        }
        let wanted = pairs(Array(meant.values))
        let found = pairs(SimilarTexts.groups(Self.said.map(\.text)))
        let right = found.intersection(wanted).count
        #expect(right * 10 >= wanted.count * 9, "recall \(right) of \(wanted.count)")
        #expect(right * 10 >= found.count * 9, "precision \(right) of \(found.count)")
    }

    @Test("Neither accents, case, number nor order of the words matter")
    func wording() {
        let texts = [
            "Más rutas nocturnas al corregimiento", "RUTA NOCTURNA para los corregimientos",
            "Pintar la escuela",
        ]
        #expect(SimilarTexts.groups(texts) == [[0, 1]])
    }

    @Test("The same words a thousand times are one group, and empty texts none")
    func same() {
        let many = Array(repeating: "Arreglar la vía a la vereda", count: 1000)
        #expect(SimilarTexts.groups(many) == [Array(0..<1000)])
        #expect(SimilarTexts.groups(["", " ", "¿?", "de la que"]).isEmpty)
        #expect(SimilarTexts.groups([]).isEmpty)
    }

    @Test("One common word does not make a group")
    func common() {
        let texts = [
            "Pintar el colegio", "Iluminar el colegio", "Cercar el lote del colegio",
            "Vender el colegio viejo",
        ]
        #expect(SimilarTexts.groups(texts).isEmpty)
    }

    @Test("The larger group comes first, and the order of the texts is kept within it")
    func order() {
        let texts = [
            "Rutas nocturnas en diciembre", "Agua potable en la escuela", "Agua potable para la escuela",
            "Rutas nocturnas todo diciembre", "Más agua potable en la escuela",
        ]
        #expect(SimilarTexts.groups(texts) == [[1, 2, 4], [0, 3]])
    }

    @Test(
        "The logarithm is the one of the tables",
        arguments: [
            (1.0, 0.0), (2.718281828459045, 1.0), (0.5, -0.693147180559945), (5001, 8.517393171418904),
        ])
    func logarithm(value: Double, expected: Double) {
        #expect(abs(naturalLogarithm(value) - expected) < 1e-9)
    }

    @Test(
        "A recorder is shown what stands, by wording for publication, questions apart, and nothing that is grouped already"
    )
    func ofSession() throws {
        var given = Given()
        given.go(to: .round, round: 1)
        let first = given.note("Más rutas nocturnas al corregimiento", kind: .proposal)
        let second = given.note("Ruta nocturna para los corregimientos", kind: .suggestion)
        let question = given.note("¿Más rutas nocturnas al corregimiento?", kind: .question)
        let gone = given.note("Rutas nocturnas al corregimiento", kind: .proposal)
        let complaint = given.note("Rutas nocturnas al corregimiento, ¡ya!", kind: .redirection)
        let worded = given.note("Eso mismo", kind: .proposal)
        try given.when(.markNote(gone, .withdrawn(true)))
        #expect(given.state.similarNotes() == [[first, second]])
        try given.when(
            .wordNote(worded, seen: given.seen(worded), text: "Rutas nocturnas al corregimiento"),
            as: .recorder)
        #expect(given.state.similarNotes() == [[first, second, worded]])
        try given.when(.groupNotes([first, second], text: "Rutas nocturnas"), as: .recorder)
        #expect(given.state.similarNotes().isEmpty)
        #expect(given.state.notes[question] != nil && given.state.notes[complaint] != nil)
    }
}
