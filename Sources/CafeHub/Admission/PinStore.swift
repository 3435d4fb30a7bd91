import CafeSystem

/// Where the PINs are kept, and where the chance comes from that makes them.
public protocol PinStore {
    /// What was kept; nil when nothing was.
    func load() throws(SystemError) -> [UInt8]?
    /// Keeps this in place of what was there; on disk when it returns.
    func save(_ bytes: [UInt8]) throws(SystemError)
    /// Random bytes from the system's source: those of the hub's own generator could be computed from what it has shown.
    func entropy(_ count: Int) -> [UInt8]
}
