import CafeModel
import CafeWire

extension Hub {
    private static let damagedSetting = "door.damagedPINs"

    /// Reads the PINs. A book that cannot be read keeps nobody out of the event: it is set aside, new PINs are made when
    /// they are asked for, and the facilitator is told until new cards have been made.
    func recallPINs() {
        door.damagedPINs = (try? journal.setting(Self.damagedSetting)).flatMap { $0 }.flatMap {
            $0.isEmpty ? nil : $0
        }
        do {
            guard let bytes = try pinStore.load() else { return }
            pins = try PinBook(bytes)
            pinGuard = PinGuard(known: pins.known)
        } catch {
            setPINsAside()
        }
    }

    private func setPINsAside() {
        do {
            let place = try pinStore.setAside()
            door.damagedPINs = place
            note(.pinsSetAside)
            // Not remembered when the disk is full; it is told as long as this hub lives all the same.
            try? journal.set(Self.damagedSetting, to: place)
        } catch {
            // Written over, the old PINs would be gone for good: none are made while they lie there.
            pinsAreStuck = true
        }
    }

    /// New cards were made: what was lost is history.
    func forgetDamagedPINs() {
        guard door.damagedPINs != nil else { return }
        door.damagedPINs = nil
        try? journal.set(Self.damagedSetting, to: "")
    }
}
