extension EnglishPhrases {
    var admissionNoSuchSession: String { "There is no such session. See the list with “cafe sessions”." }
    var admissionNoSuchRole: String { "The session has no such table or place." }
    var admissionPINsNotKept: String {
        "The PINs could not be written to the data folder; those of before still work. Check space and permissions, and ask again."
    }
}
