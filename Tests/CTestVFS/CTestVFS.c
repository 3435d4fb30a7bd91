#include "CTestVFS.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// A write or a truncation that no sync has made durable yet.
typedef struct Change {
    struct Change *next;
    int truncates;
    sqlite3_int64 offset;
    sqlite3_int64 count;
    unsigned char bytes[];
} Change;

typedef struct Image {
    unsigned char *bytes;
    sqlite3_int64 size;
    sqlite3_int64 room;
} Image;

typedef struct File {
    struct File *next;
    char *path;
    Image seen;     // what processes read
    Image durable;  // what a loss of power leaves for certain
    Change *first, *last;
    int exists;     // as processes see it
    int wasSynced;  // whether a loss of power leaves it for certain
    int ghost;      // deleted without a sync of the folder: a loss of power may bring it back
} File;

struct CTestVFS_disk {
    sqlite3_vfs vfs;
    char name[40];
    unsigned long long state;
    File *files;
    int generation;
    int isDead;
    long operations;
    long failAfter;  // negative: no failure is due
    long failCount;
    int hasFailed;
    long long capacity;
    int forgetsOnFailedSync, ignoresSyncs;
};

typedef struct Handle {
    sqlite3_file base;
    CTestVFS_disk *disk;
    File *file;
    int generation;
    int isTemporary;
} Handle;

// MARK: Chance, bytes

static unsigned long long chance(CTestVFS_disk *disk) {
    disk->state += 0x9E3779B97F4A7C15ULL;
    unsigned long long z = disk->state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

static void *must(void *memory) {
    if (!memory) abort();
    return memory;
}

static void resize(Image *image, sqlite3_int64 size) {
    if (size > image->room) {
        sqlite3_int64 room = size * 2;
        image->bytes = must(realloc(image->bytes, (size_t)room));
        image->room = room;
    }
    if (size > image->size) memset(image->bytes + image->size, 0, (size_t)(size - image->size));
    image->size = size;
}

static void put(Image *image, sqlite3_int64 offset, const void *bytes, sqlite3_int64 count) {
    if (count <= 0) return;
    if (offset + count > image->size) resize(image, offset + count);
    memcpy(image->bytes + offset, bytes, (size_t)count);
}

static void apply(Image *image, const Change *change, sqlite3_int64 count) {
    if (change->truncates) {
        if (change->offset < image->size) resize(image, change->offset);
    } else {
        put(image, change->offset, change->bytes, count);
    }
}

static void dropChanges(File *file) {
    for (Change *change = file->first; change;) {
        Change *next = change->next;
        free(change);
        change = next;
    }
    file->first = file->last = 0;
}

static void note(File *file, int truncates, sqlite3_int64 offset, const void *bytes, sqlite3_int64 count) {
    Change *change = must(malloc(sizeof(Change) + (size_t)count));
    change->next = 0;
    change->truncates = truncates;
    change->offset = offset;
    change->count = count;
    if (count) memcpy(change->bytes, bytes, (size_t)count);
    if (file->last) file->last->next = change; else file->first = change;
    file->last = change;
}

static File *find(const CTestVFS_disk *disk, const char *path) {
    for (File *file = disk->files; file; file = file->next)
        if (!strcmp(file->path, path)) return file;
    return 0;
}

// MARK: Faults

// Whether this operation fails; every operation that changes something asks once.
static int fails(CTestVFS_disk *disk) {
    if (disk->isDead) return 1;
    disk->operations++;
    if (disk->failAfter < 0) return 0;
    if (disk->failAfter > 0) {
        disk->failAfter--;
        return 0;
    }
    disk->hasFailed = 1;
    if (disk->failCount > 0 && --disk->failCount == 0) disk->failAfter = -1;
    return 1;
}

static int isGone(const Handle *handle) {
    return handle->disk->isDead || handle->generation != handle->disk->generation;
}

static long long used(const CTestVFS_disk *disk) {
    long long sum = 0;
    for (File *file = disk->files; file; file = file->next)
        if (file->exists) sum += file->seen.size;
    return sum;
}

// MARK: A file

static int closeFile(sqlite3_file *base) {
    Handle *handle = (Handle *)base;
    if (handle->isTemporary) {
        dropChanges(handle->file);
        free(handle->file->seen.bytes);
        free(handle->file->durable.bytes);
        free(handle->file);
    }
    return SQLITE_OK;
}

static int readFile(sqlite3_file *base, void *bytes, int count, sqlite3_int64 offset) {
    Handle *handle = (Handle *)base;
    if (isGone(handle)) return SQLITE_IOERR_READ;
    Image *seen = &handle->file->seen;
    sqlite3_int64 there = offset < seen->size ? seen->size - offset : 0;
    if (there > count) there = count;
    if (there > 0) memcpy(bytes, seen->bytes + offset, (size_t)there);
    if (there == count) return SQLITE_OK;
    memset((char *)bytes + there, 0, (size_t)(count - there));
    return SQLITE_IOERR_SHORT_READ;
}

static int writeFile(sqlite3_file *base, const void *bytes, int count, sqlite3_int64 offset) {
    Handle *handle = (Handle *)base;
    if (isGone(handle)) return SQLITE_IOERR_WRITE;
    File *file = handle->file;
    int result = SQLITE_OK;
    sqlite3_int64 written = count;
    if (fails(handle->disk)) {
        result = SQLITE_IOERR_WRITE;
        written = (sqlite3_int64)(chance(handle->disk) % (unsigned)(count + 1));
    } else if (handle->disk->capacity >= 0 && offset + count > file->seen.size
        && used(handle->disk) + offset + count - file->seen.size > handle->disk->capacity) {
        handle->disk->hasFailed = 1;
        return SQLITE_FULL;
    }
    put(&file->seen, offset, bytes, written);
    if (written > 0) note(file, 0, offset, bytes, written);
    return result;
}

static int truncateFile(sqlite3_file *base, sqlite3_int64 size) {
    Handle *handle = (Handle *)base;
    if (isGone(handle) || fails(handle->disk)) return SQLITE_IOERR_TRUNCATE;
    if (size < handle->file->seen.size) resize(&handle->file->seen, size);
    note(handle->file, 1, size, 0, 0);
    return SQLITE_OK;
}

static int syncFile(sqlite3_file *base, int flags) {
    (void)flags;
    Handle *handle = (Handle *)base;
    if (isGone(handle)) return SQLITE_IOERR_FSYNC;
    File *file = handle->file;
    if (fails(handle->disk)) {
        if (handle->disk->forgetsOnFailedSync) dropChanges(file);
        return SQLITE_IOERR_FSYNC;
    }
    if (handle->disk->ignoresSyncs) return SQLITE_OK;
    for (Change *change = file->first; change; change = change->next)
        apply(&file->durable, change, change->count);
    dropChanges(file);
    // SQLite's own VFS syncs the folder with the first sync of a new journal or log; that makes deletions durable too.
    if (!file->wasSynced)
        for (File *other = handle->disk->files; other; other = other->next) other->ghost = 0;
    file->wasSynced = 1;
    return SQLITE_OK;
}

static int sizeOfFile(sqlite3_file *base, sqlite3_int64 *size) {
    Handle *handle = (Handle *)base;
    if (isGone(handle)) return SQLITE_IOERR_FSTAT;
    *size = handle->file->seen.size;
    return SQLITE_OK;
}

// The data folder's lock, which is not SQLite's, keeps others away; here nobody else is.
static int lockFile(sqlite3_file *base, int level) { (void)base; (void)level; return SQLITE_OK; }

static int checkLock(sqlite3_file *base, int *isReserved) {
    (void)base;
    *isReserved = 0;
    return SQLITE_OK;
}

static int controlFile(sqlite3_file *base, int operation, void *argument) {
    (void)base; (void)operation; (void)argument;
    return SQLITE_NOTFOUND;
}

static int sectorSize(sqlite3_file *base) { (void)base; return 4096; }

// As SQLite's own VFS promises: a write does not touch the bytes beside it.
static int characteristics(sqlite3_file *base) { (void)base; return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

// Version 1 has no shared memory: the journal must ask for exclusive locking before it asks for a write-ahead log.
static const sqlite3_io_methods methods = {
    1, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile, lockFile, lockFile, checkLock,
    controlFile, sectorSize, characteristics, 0, 0, 0, 0, 0, 0,
};

// MARK: The disk

static int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *base, int flags, int *outFlags) {
    CTestVFS_disk *disk = vfs->pAppData;
    Handle *handle = (Handle *)base;
    memset(handle, 0, sizeof *handle);
    handle->disk = disk;
    handle->generation = disk->generation;
    if (!path) {
        handle->isTemporary = 1;
        handle->file = must(calloc(1, sizeof(File)));
    } else {
        File *file = find(disk, path);
        if (!file || !file->exists) {
            if (!(flags & SQLITE_OPEN_CREATE)) return SQLITE_CANTOPEN;
            if (!file) {
                file = must(calloc(1, sizeof(File)));
                file->path = must(strdup(path));
                file->next = disk->files;
                disk->files = file;
            }
            // Named anew: what was deleted under this name cannot come back.
            file->seen.size = file->durable.size = 0;
            file->exists = 1;
            file->wasSynced = file->ghost = 0;
            dropChanges(file);
        }
        handle->file = file;
    }
    base->pMethods = &methods;
    if (outFlags) *outFlags = flags;
    return SQLITE_OK;
}

static int deleteFile(sqlite3_vfs *vfs, const char *path, int syncsFolder) {
    CTestVFS_disk *disk = vfs->pAppData;
    File *file = find(disk, path);
    if (!file || !file->exists) return SQLITE_IOERR_DELETE_NOENT;
    if (fails(disk)) return SQLITE_IOERR_DELETE;
    file->exists = 0;
    file->ghost = file->wasSynced && !syncsFolder;
    return SQLITE_OK;
}

static int accessFile(sqlite3_vfs *vfs, const char *path, int flags, int *result) {
    (void)flags;
    File *file = find(vfs->pAppData, path);
    *result = file && file->exists;
    return SQLITE_OK;
}

static int fullPath(sqlite3_vfs *vfs, const char *path, int room, char *full) {
    (void)vfs;
    if ((int)strlen(path) >= room) return SQLITE_CANTOPEN;
    strcpy(full, path);
    return SQLITE_OK;
}

static int randomness(sqlite3_vfs *vfs, int count, char *bytes) {
    for (int index = 0; index < count; index++) bytes[index] = (char)chance(vfs->pAppData);
    return count;
}

static int sleepNot(sqlite3_vfs *vfs, int microseconds) { (void)vfs; return microseconds; }

static int currentTime(sqlite3_vfs *vfs, double *days) { (void)vfs; *days = 2461378.0; return SQLITE_OK; }

static int lastError(sqlite3_vfs *vfs, int room, char *text) { (void)vfs; (void)room; (void)text; return 0; }

CTestVFS_disk *CTestVFS_create(unsigned long long seed) {
    CTestVFS_disk *disk = must(calloc(1, sizeof(CTestVFS_disk)));
    disk->state = seed;
    disk->failAfter = -1;
    disk->capacity = -1;
    snprintf(disk->name, sizeof disk->name, "test-disk-%p", (void *)disk);
    sqlite3_vfs *vfs = &disk->vfs;
    vfs->iVersion = 1;
    vfs->szOsFile = sizeof(Handle);
    vfs->mxPathname = 512;
    vfs->zName = disk->name;
    vfs->pAppData = disk;
    vfs->xOpen = openFile;
    vfs->xDelete = deleteFile;
    vfs->xAccess = accessFile;
    vfs->xFullPathname = fullPath;
    vfs->xRandomness = randomness;
    vfs->xSleep = sleepNot;
    vfs->xCurrentTime = currentTime;
    vfs->xGetLastError = lastError;
    if (sqlite3_vfs_register(vfs, 0) != SQLITE_OK) abort();
    return disk;
}

void CTestVFS_destroy(CTestVFS_disk *disk) {
    sqlite3_vfs_unregister(&disk->vfs);
    for (File *file = disk->files; file;) {
        File *next = file->next;
        dropChanges(file);
        free(file->seen.bytes);
        free(file->durable.bytes);
        free(file->path);
        free(file);
        file = next;
    }
    free(disk);
}

const char *CTestVFS_name(const CTestVFS_disk *disk) { return disk->name; }

void CTestVFS_kill(CTestVFS_disk *disk) {
    disk->generation++;
    disk->isDead = 1;
}

void CTestVFS_revive(CTestVFS_disk *disk) { disk->isDead = 0; }

// Each write by itself: disks and file systems write in any order what no sync puts into one.
static void settle(CTestVFS_disk *disk, File *file) {
    for (Change *change = file->first; change; change = change->next) {
        unsigned long long dice = chance(disk) % 8;
        if (dice < 3) continue;
        sqlite3_int64 count = change->count;
        if (dice == 3 && count > 0) count = (sqlite3_int64)(chance(disk) % (unsigned long long)count);
        apply(&file->durable, change, count);
    }
    dropChanges(file);
    resize(&file->seen, file->durable.size);
    if (file->durable.size) memcpy(file->seen.bytes, file->durable.bytes, (size_t)file->durable.size);
}

void CTestVFS_losePower(CTestVFS_disk *disk) {
    for (File *file = disk->files; file; file = file->next) {
        if (file->ghost) {
            dropChanges(file);
            file->exists = chance(disk) % 2 == 0;
        } else if (file->exists && !file->wasSynced) {
            file->exists = chance(disk) % 2 == 0;
        }
        file->ghost = 0;
        settle(disk, file);
        file->wasSynced = file->exists;
    }
}

long CTestVFS_operations(const CTestVFS_disk *disk) { return disk->operations; }

void CTestVFS_fail(CTestVFS_disk *disk, long after, long count) {
    disk->failAfter = after;
    disk->failCount = count;
    disk->hasFailed = 0;
}

void CTestVFS_mend(CTestVFS_disk *disk) {
    disk->failAfter = -1;
    disk->capacity = -1;
    disk->hasFailed = 0;
}

int CTestVFS_hasFailed(const CTestVFS_disk *disk) { return disk->hasFailed; }

void CTestVFS_fill(CTestVFS_disk *disk, long long capacity) { disk->capacity = capacity; }

long long CTestVFS_used(const CTestVFS_disk *disk) { return used(disk); }

void CTestVFS_forgetOnFailedSync(CTestVFS_disk *disk, int forgets) { disk->forgetsOnFailedSync = forgets; }

void CTestVFS_ignoreSyncs(CTestVFS_disk *disk, int ignores) { disk->ignoresSyncs = ignores; }

long long CTestVFS_size(const CTestVFS_disk *disk, const char *path) {
    File *file = find(disk, path);
    return file && file->exists ? file->seen.size : -1;
}

long long CTestVFS_read(
    const CTestVFS_disk *disk, const char *path, long long offset, void *bytes, long long count) {
    File *file = find(disk, path);
    if (!file || !file->exists || offset >= file->seen.size) return 0;
    if (count > file->seen.size - offset) count = file->seen.size - offset;
    memcpy(bytes, file->seen.bytes + offset, (size_t)count);
    return count;
}

void CTestVFS_overwrite(
    CTestVFS_disk *disk, const char *path, long long offset, const void *bytes, long long count) {
    File *file = find(disk, path);
    if (!file) return;
    put(&file->seen, offset, bytes, count);
    put(&file->durable, offset, bytes, count);
}

void CTestVFS_cut(CTestVFS_disk *disk, const char *path, long long size) {
    File *file = find(disk, path);
    if (!file) return;
    if (size < file->seen.size) resize(&file->seen, size);
    if (size < file->durable.size) resize(&file->durable, size);
}
