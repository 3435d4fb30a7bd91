extension SpanishPhrases {
    var admissionNoSuchSession: String { "Esa sesión no existe. Vea la lista con «cafe sesiones»." }
    var admissionNoSuchRole: String { "La sesión no tiene esa mesa ni ese puesto." }
    var admissionPINsNotKept: String {
        "Los PIN no se pudieron escribir en la carpeta de datos; siguen sirviendo los de antes. Revise el espacio y los permisos, y pídalos de nuevo."
    }
}
