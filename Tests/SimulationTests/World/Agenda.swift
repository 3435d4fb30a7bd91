import CafeModel

/// What will happen, in the order of its time; at the same time, in the order in which it was arranged.
struct Agenda {
    /// What can happen.
    enum Happening {
        /// Somebody does something, or something goes wrong.
        case step
        /// A line reaches the hub.
        case hubHears(ConnectionID, [UInt8])
        /// A line reaches a screen.
        case seatHears(ConnectionID, [UInt8])
        /// The hub learns that a connection is gone.
        case hubLoses(ConnectionID)
        /// A screen learns that a connection is gone.
        case seatLoses(ConnectionID)
        /// The hub's loop wakes up.
        case flush(life: Int)
        /// A screen that was killed is opened again.
        case open(seat: Int)
        /// A screen's client has something to do.
        case tick(seat: Int, life: Int)
    }

    private struct Entry {
        var time: Int64
        var order: Int
        var happening: Happening

        func isBefore(_ other: Entry) -> Bool { (time, order) < (other.time, other.order) }
    }

    private var heap: [Entry] = []
    private var count = 0

    /// When the next thing happens.
    var next: Int64? { heap.first?.time }

    mutating func add(_ happening: Happening, at time: Int64) {
        count += 1
        heap.append(Entry(time: time, order: count, happening: happening))
        var child = heap.count - 1
        while child > 0, heap[child].isBefore(heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func take() -> (time: Int64, happening: Happening)? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return (first.time, first.happening) }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child].isBefore(heap[least]) { least = child }
            }
            guard least != parent else { break }
            heap.swapAt(least, parent)
            parent = least
        }
        return (first.time, first.happening)
    }
}
