import CafeModel

/// What the palette finds.
enum PlenaryFind: Hashable {
    case action(PlenaryAction)
    case page(PlenaryPage)
    case item(PlenaryItem, on: PlenaryPage)
}
