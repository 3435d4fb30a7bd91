import CafeModel

extension Hub {
    private static let addressSetting = "door.address"

    /// The one address of this machine at which the door listens; nil for all.
    public var doorAddress: String? {
        (try? journal.setting(Self.addressSetting)).flatMap { $0 }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Opens the front door at a place, and remembers it.
    /// - Parameter address: nil for all addresses of this machine.
    public func openDoor(address: String?, port: Int) {
        // Not remembered when the disk is full: then the door listens at all of them.
        try? journal.set(Self.addressSetting, to: address ?? "")
        doorPort = port
        setDoor(open: true)
    }
}
