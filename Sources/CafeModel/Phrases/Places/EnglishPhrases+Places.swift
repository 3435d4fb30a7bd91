/// *Table* or *workshop*.
extension EnglishPhrases {
    var placeName: String { places == .table ? "table" : "workshop" }
    var placeNames: String { places == .table ? "tables" : "workshops" }
}
