import CafeModel

/// A World Café of an invented town: what a rehearsal is played with. People, places and sentences are made up.
enum SampleData {
    /// The plan.
    static var plan: Plan {
        var plan = Plan(
            mechanism: .worldCafe, title: "Servicios que llegan a todos los barrios", topics: topics,
            people: names.count)
        plan.entity = "Alcaldía de Valle Sereno (datos de ejemplo)"
        plan.office = "Secretaría de Participación"
        plan.place = "Salón comunal La Ceiba"
        plan.startMinute = 9 * 60
        plan.objective =
            "Oír qué funciona y qué falta en cinco servicios, y recoger propuestas para el plan del próximo año."
        plan.modality = "presencial"
        plan.valueGroups = groups
        plan.complaintsChannel = "Ventanilla única, primer piso de la alcaldía, o pqrsd@vallesereno.example"
        return plan
    }

    private static var topics: [Topic] {
        [
            topic(
                "Alumbrado y parques de noche",
                "¿Qué parque dejó de usar por la oscuridad y qué lo haría volver?",
                "Hay 3.120 luminarias; 410 están por cambiar. La cuadrilla atiende un reporte en ocho días.",
                host: "Marleny Tovar Rincón"),
            topic(
                "Agua en las veredas", "¿Cómo le llega el agua y qué hace cuando no llega?",
                "Siete acueductos veredales; dos tienen planta de tratamiento. La medición es cada trimestre.",
                host: "Óscar Iván Peña Lugo"),
            topic(
                "Comedores escolares", "¿Qué cambiaría del almuerzo de los niños y por qué?",
                "Catorce sedes, 2.300 raciones diarias. El menú rota cada tres semanas.",
                host: "Nubia Castaño Ortiz"),
            topic(
                "Moverse sin barreras",
                "¿Qué trayecto no puede hacer solo una persona mayor o en silla de ruedas?",
                "El pueblo tiene 46 cruces; 11 con rampa. Hay una ruta urbana, sin plataforma de acceso.",
                host: "Jairo Alberto Súa Niño"),
            topic(
                "Trámites sin vueltas", "¿Qué trámite le costó más de una visita y en qué paso se quedó?",
                "De 38 trámites, 12 están en línea. La fila de la mañana espera 50 minutos en promedio.",
                host: "Yolanda Ibarra Chaves"),
        ]
    }

    private static func topic(_ title: String, _ question: String, _ briefing: String, host: String) -> Topic
    {
        var topic = Topic(title: title, question: question, chairs: 8)
        topic.briefing = briefing
        topic.host = host
        return topic
    }

    /// Who takes part: 28 invented people.
    static let participants: [Participant] = {
        let places = [
            "Barrio La Loma", "Vereda El Roble", "Barrio Centro", "Vereda Aguaclara", "Barrio Obrero",
        ]
        return names.enumerated().map { index, name in
            Participant(
                name: name, organization: places[index % places.count],
                group: groups[(index * 3) % groups.count])
        }
    }()

    private static let groups = [
        "Juntas comunales", "Personas mayores", "Jóvenes", "Comerciantes", "Cuidadoras",
    ]

    private static let names = [
        "Aura Lucía Bernal", "Benjamín Cruz Ardila", "Carmen Rosa Díaz", "Diego Fernando Yepes",
        "Elvira Nieto",
        "Fabio Quintana", "Gladys Montaña", "Héctor Julio Amaya", "Inés Pabón", "Jhon Freddy Lara",
        "Karina Solís Ñáñez", "Leonel Buitrago", "Martha Cecilia Úsuga", "Néstor Palacio", "Ofelia Granda",
        "Pablo Emilio Rúa", "Quintín Arboleda", "Rosalba Muñetón", "Saúl Echeverri", "Tatiana Güiza",
        "Ubaldo Serna", "Verónica Peñuela", "Wilmar Toro", "Ximena Ocampo", "Yamile Correa", "Zoilo Barrera",
        "Ángela Zúñiga", "Émerson Caicedo",
    ]
}
