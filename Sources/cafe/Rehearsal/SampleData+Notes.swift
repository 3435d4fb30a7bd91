import CafeModel

extension SampleData {
    /// What is said at the tables, in the order in which it is said.
    static let notes: [SampleNote] = [
        // Alumbrado y parques de noche
        SampleNote(
            1, 1, .question, "¿Por qué el parque Los Almendros lleva apagado desde la Semana Santa?",
            answer: "Se robaron el cable; el repuesto llega este mes y el arreglo queda antes del 20."),
        SampleNote(
            1, 1, .proposal,
            "Que cada poste tenga un número pintado, para reportarlo por teléfono sin explicar dónde es.",
            starred: true),
        SampleNote(1, 2, .suggestion, "Podar los árboles que tapan la luz antes de comprar lámparas nuevas."),
        SampleNote(
            1, 3, .proposal, "Prestar la cancha de noche a quien cuide la llave y anote a qué hora apagó."),
        SampleNote(
            1, 3, .question, "¿Quién responde si la lámpara se daña otra vez al mes de cambiada?",
            answer: "El contrato tiene garantía de dos años; se repone sin costo."),
        SampleNote(1, 4, .suggestion, "Empezar por el camino del colegio nocturno, que sale a las diez."),
        SampleNote(
            1, 5, .proposal, "Una ronda de vecinas y policía los viernes, como se hacía en el Obrero."),
        // Agua en las veredas
        SampleNote(
            2, 1, .question, "¿Cada cuánto miran si el agua de El Roble se puede tomar?",
            answer: "Cada tres meses; el último resultado está en la cartelera de la junta."),
        SampleNote(
            2, 1, .proposal,
            "Que el resultado de la prueba del agua se lea en la emisora, en palabras sencillas."),
        SampleNote(2, 2, .suggestion, "Avisar el corte la noche anterior; uno alcanza a llenar las canecas."),
        SampleNote(
            2, 3, .proposal,
            "Un fontanero compartido entre las cuatro veredas de arriba, pagado entre todas.",
            starred: true),
        SampleNote(2, 4, .question, "¿La bocatoma de Aguaclara tiene dueño o es del municipio?"),
        SampleNote(2, 4, .proposal, "Sembrar guadua en el nacimiento con los muchachos de servicio social."),
        SampleNote(
            2, 5, .redirection, "Una señora dice que le cobraron la conexión dos veces; trae los recibos."),
        // Comedores escolares
        SampleNote(
            3, 1, .suggestion, "Menos arroz con pasta y más fruta de aquí, que se pierde en los potreros."),
        SampleNote(
            3, 1, .question, "¿Los papás pueden entrar a ver la cocina?",
            answer: "Sí, con el comité de alimentación, los martes; se inscriben en la rectoría."),
        SampleNote(
            3, 2, .proposal, "Comprarle a la asociación de productores la panela, los huevos y el plátano.",
            starred: true),
        SampleNote(3, 3, .question, "¿Qué pasa con las raciones cuando hay paro y no hay clases?"),
        SampleNote(3, 3, .suggestion, "Servir primero a los de la vereda, que desayunan a las cinco."),
        SampleNote(
            3, 4, .proposal, "Un buzón con caritas para que los niños califiquen el almuerzo cada día."),
        SampleNote(3, 5, .suggestion, "Que las manipuladoras tengan contrato de todo el año; así no se van."),
        // Moverse sin barreras
        SampleNote(
            4, 1, .proposal, "Hacer con cinta un recorrido de prueba con personas ciegas antes de la obra."),
        SampleNote(
            4, 2, .question, "¿Por qué la rampa del hospital termina en un poste?",
            answer: "Fue un error del diseño; el traslado del poste ya está pedido a la electrificadora."),
        SampleNote(4, 2, .suggestion, "Poner una banca a mitad de la subida de la calle Sexta."),
        SampleNote(
            4, 3, .proposal, "Que el bus tenga un día a la semana con ayudante, para ir al puesto de salud.",
            starred: true),
        SampleNote(4, 4, .question, "¿Las motos en el andén las multa alguien?"),
        SampleNote(4, 5, .proposal, "Un mapa de los andenes buenos y malos, hecho por los del colegio."),
        // Trámites sin vueltas
        SampleNote(5, 1, .suggestion, "Dar turnos por teléfono para los que viven a dos horas."),
        SampleNote(
            5, 2, .question, "¿Para qué piden la fotocopia de la cédula si ya la tienen?",
            answer: "Ya no se debe pedir; desde este mes la consulta la hace el funcionario."),
        SampleNote(
            5, 2, .proposal,
            "Una lista en la puerta con lo que toca traer, trámite por trámite, con letra grande.",
            starred: true),
        SampleNote(5, 3, .proposal, "Llevar la ventanilla a las veredas un domingo al mes, después de misa."),
        SampleNote(
            5, 4, .suggestion, "Que alguien ayude en el computador a quien no sabe; los jóvenes se ofrecen."),
        SampleNote(5, 4, .question, "¿El certificado de estratificación también va a quedar en línea?"),
        SampleNote(
            5, 5, .redirection, "Un comerciante reclama por un sello de cierre; pide saber cómo apelar."),
    ]

    /// What each table presents in the plenary.
    static let conclusions: [SampleNote] = [
        SampleNote(
            1, 0, .conclusion,
            "La luz sola no basta: el parque vuelve cuando hay luz, poda y alguien que lo use."),
        SampleNote(2, 0, .conclusion, "La gente pide saber: qué agua toma, cuándo se va y quién la arregla."),
        SampleNote(3, 0, .conclusion, "Comprar en el pueblo mejora el plato y deja la plata aquí."),
        SampleNote(4, 0, .conclusion, "Antes de construir, recorrer el camino con quien no puede pasar."),
        SampleNote(
            5, 0, .conclusion, "El trámite se daña en la fila: información clara y turnos desde la vereda."),
    ]

    /// What the entity commits itself to at the end, and the table from whose starred proposal it follows.
    static let commitments: [(words: CommitmentWords, table: Int)] = [
        (
            CommitmentWords(
                text: "Numerar los postes de alumbrado y publicar el teléfono de reportes.",
                office: "Secretaría de Obras", person: "Marleny Tovar Rincón"), 1
        ),
        (
            CommitmentWords(
                text: "Publicar en cada ventanilla la lista de requisitos por trámite, en letra grande.",
                office: "Secretaría General", person: "Yolanda Ibarra Chaves"), 5
        ),
    ]
}
