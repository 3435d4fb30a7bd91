/// *Mesa* or *taller* with the words that agree with it.
extension SpanishPhrases {
    var placeName: String { agreeing("mesa", "taller") }
    var placeNames: String { agreeing("mesas", "talleres") }
    var thePlace: String { agreeing("la mesa", "el taller") }
    var thePlaces: String { agreeing("las mesas", "los talleres") }
    var allPlaces: String { agreeing("todas las mesas", "todos los talleres") }
    var ofPlace: String { agreeing("de la mesa", "del taller") }
    var toPlace: String { agreeing("a la mesa", "al taller") }
    var aPlace: String { agreeing("una mesa", "un taller") }
    var onePlace: String { agreeing("una sola mesa", "un solo taller") }
    var thisPlace: String { agreeing("esta mesa", "este taller") }
    var lastPlace: String { agreeing("la última mesa", "el último taller") }
    var placesFromOne: String { agreeing("mesas de la 1 a la", "talleres del 1 al") }

    /// The word that agrees with *mesa*, or with *taller*.
    func agreeing(_ table: String, _ workshop: String) -> String { places == .table ? table : workshop }
}
