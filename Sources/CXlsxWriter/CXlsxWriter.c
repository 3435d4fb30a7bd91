#include "CXlsxWriter.h"
#include <dlfcn.h>
#include <stddef.h>

const CXlsxWriter_library *CXlsxWriter_load(void) {
    static CXlsxWriter_library found;
    void *library = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) return NULL;
#define FIND(name)                                                                                            \
    if (!(*(void **)&found.name = dlsym(library, #name))) return NULL;
    CXlsxWriter_FUNCTIONS(FIND)
    return &found;
}
