#include "CLinux.h"
#include <sys/prctl.h>
#include <sys/resource.h>

static int limit(int resource, rlim_t most) {
    struct rlimit bounds = {.rlim_cur = most, .rlim_max = most};
    return setrlimit(resource, &bounds);
}

int CLinux_limit_resources(uint64_t memory, unsigned descriptors) {
    // A core dump would hold the key.
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return -1;
    return limit(RLIMIT_DATA, memory) || limit(RLIMIT_NOFILE, descriptors) || limit(RLIMIT_FSIZE, 0) ||
                   limit(RLIMIT_NPROC, 0) || limit(RLIMIT_CORE, 0)
               ? -1
               : 0;
}
