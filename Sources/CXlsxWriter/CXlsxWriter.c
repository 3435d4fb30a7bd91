#include "CXlsxWriter.h"
#include <CLinuxLoading.h>
#include <dlfcn.h>
#include <stddef.h>

static CXlsxWriter_library lib;

static int load(void) {
    void *library = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) return -1;
#define FIND(name)                                                                                            \
    if (!(*(void **)&lib.name = dlsym(library, #name))) return -1;
    CXlsxWriter_FUNCTIONS(FIND)
    return 0;
}

const CXlsxWriter_library *CXlsxWriter_load(void) {
    static CLinux_loading library = CLINUX_NOT_LOADED;
    return CLinux_load(&library, load) == 0 ? &lib : NULL;
}
