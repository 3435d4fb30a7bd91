import CTestVFS

/// A disk in memory on which a journal can lie, and which does what real disks do wrong. See `CTestVFS.h`.
///
/// One thread at a time uses a disk.
public final class TestDisk {
    private let disk: OpaquePointer

    /// An empty disk. What survives a loss of power is drawn from the seed.
    public init(seed: UInt64) { disk = CTestVFS_create(seed) }

    deinit { CTestVFS_destroy(disk) }

    /// The name of its VFS, for SQLite.
    public var name: String { String(cString: CTestVFS_name(disk)) }

    /// The process that has the files open is gone, or the whole machine: nothing of what it does while it lets go of
    /// its connection reaches the disk. What it wrote stays; without power, of what was not synced each write is kept,
    /// lost or torn by chance. The disk works again afterwards.
    public func end(losingPower: Bool, letGo: () -> Void) {
        CTestVFS_kill(disk)
        letGo()
        if losingPower { CTestVFS_losePower(disk) }
        CTestVFS_revive(disk)
        mend()
    }

    /// How many writes, syncs, truncations and deletions there were.
    public var operations: Int { CTestVFS_operations(disk) }

    /// After so many more operations the next ones fail; all of them when `count` is nil, until ``mend()``.
    public func fail(after operations: Int, count: Int? = nil) {
        CTestVFS_fail(disk, operations, count ?? -1)
    }

    /// Whether anything has failed since ``fail(after:count:)`` or ``mend()``.
    public var hasFailed: Bool { CTestVFS_hasFailed(disk) != 0 }

    /// Leaves room for so many bytes more.
    public func fill(leaving bytes: Int) { CTestVFS_fill(disk, CTestVFS_used(disk) + Int64(bytes)) }

    /// Works again, and has room again.
    public func mend() { CTestVFS_mend(disk) }

    /// Whether a sync that fails forgets what it should have written, as on Linux.
    public func forgetOnFailedSync(_ forgets: Bool) { CTestVFS_forgetOnFailedSync(disk, forgets ? 1 : 0) }

    /// Whether syncs do nothing and say that they did.
    public func ignoreSyncs(_ ignores: Bool) { CTestVFS_ignoreSyncs(disk, ignores ? 1 : 0) }

    /// The bytes of a file as it is now; nil when there is none.
    public func bytes(of path: String) -> [UInt8]? {
        let size = CTestVFS_size(disk, path)
        guard size >= 0 else { return nil }
        return [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            count = Int(CTestVFS_read(disk, path, 0, buffer.baseAddress, size))
        }
    }

    /// Overwrites bytes of a file behind everybody's back.
    public func overwrite(_ path: String, at offset: Int, with bytes: [UInt8]) {
        CTestVFS_overwrite(disk, path, Int64(offset), bytes, Int64(bytes.count))
    }

    /// Cuts a file behind everybody's back.
    public func cut(_ path: String, to size: Int) { CTestVFS_cut(disk, path, Int64(size)) }
}
