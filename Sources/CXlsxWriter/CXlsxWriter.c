#include "CXlsxWriter.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

static CXlsxWriter_library lib;

static bool load(void) {
    void *library = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) return false;
#define FIND(name)                                                                                            \
    if (!(*(void **)&lib.name = dlsym(library, #name))) return false;
    CXlsxWriter_FUNCTIONS(FIND)
    return true;
}

const CXlsxWriter_library *CXlsxWriter_load(void) {
    static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
    static bool loaded;
    pthread_mutex_lock(&turn);
    // Somebody may install it and try again.
    if (!loaded) loaded = load();
    const CXlsxWriter_library *found = loaded ? &lib : NULL;
    pthread_mutex_unlock(&turn);
    return found;
}
