#include "CLinux.h"
#include <malloc.h>

void CLinux_spare_memory(void) {
    // Given a value, glibc stops raising it by itself each time that something large is freed.
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    mallopt(M_TRIM_THRESHOLD, 128 * 1024);
}

void CLinux_give_back_memory(void) { malloc_trim(0); }
