#ifndef CTESTVFS_H
#define CTESTVFS_H

/// A disk in memory for SQLite, with what real disks do wrong: it forgets what was not synced when the power goes,
/// tears writes, fails, and fills up. One thread at a time uses a disk; different disks do not know each other.
typedef struct CTestVFS_disk CTestVFS_disk;

/// A new disk, registered with SQLite as a VFS. Chance (what survives a loss of power) comes from the seed alone.
CTestVFS_disk *CTestVFS_create(unsigned long long seed);
/// Unregisters and frees. Connections that are still open on it must be gone.
void CTestVFS_destroy(CTestVFS_disk *disk);
/// The name of the VFS.
const char *CTestVFS_name(const CTestVFS_disk *disk);

/// The process that had files open is gone: nothing that it does from now on, such as closing them in good order,
/// reaches the disk. What it wrote stays. Nobody reaches the disk until CTestVFS_revive.
void CTestVFS_kill(CTestVFS_disk *disk);
/// After CTestVFS_kill, the power goes: of what was not synced each write is kept, lost or torn by chance.
void CTestVFS_losePower(CTestVFS_disk *disk);
/// The next process may open files.
void CTestVFS_revive(CTestVFS_disk *disk);

/// Counts writes, syncs, truncations and deletions since the beginning.
long CTestVFS_operations(const CTestVFS_disk *disk);
/// After so many more operations (0: at once) the next `count` of them fail with an I/O error; a write that fails may
/// have written a part. A negative count: all of them, until CTestVFS_mend.
void CTestVFS_fail(CTestVFS_disk *disk, long after, long count);
/// Works again, and has room again.
void CTestVFS_mend(CTestVFS_disk *disk);
/// Whether anything has failed since the last call of CTestVFS_fail or CTestVFS_mend.
int CTestVFS_hasFailed(const CTestVFS_disk *disk);
/// From now on the files may have so many bytes together; what would need more fails as on a full disk.
void CTestVFS_fill(CTestVFS_disk *disk, long long capacity);
/// How many bytes the files have together.
long long CTestVFS_used(const CTestVFS_disk *disk);
/// As Linux does: a sync that fails forgets what it should have written; a later one that succeeds does not bring it.
void CTestVFS_forgetOnFailedSync(CTestVFS_disk *disk, int forgets);
/// A disk that says it has synced, and has not.
void CTestVFS_ignoreSyncs(CTestVFS_disk *disk, int ignores);

/// How many bytes a file has; -1 when there is none.
long long CTestVFS_size(const CTestVFS_disk *disk, const char *path);
/// Copies a part of a file as it is now; returns how many bytes there were.
long long CTestVFS_read(
    const CTestVFS_disk *disk, const char *path, long long offset, void *bytes, long long count);
/// Overwrites a part of a file behind everybody's back, on the platter too.
void CTestVFS_overwrite(
    CTestVFS_disk *disk, const char *path, long long offset, const void *bytes, long long count);
/// Cuts a file behind everybody's back, on the platter too.
void CTestVFS_cut(CTestVFS_disk *disk, const char *path, long long size);

#endif
