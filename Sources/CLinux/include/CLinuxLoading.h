// A library that is loaded when it is needed; for our other C targets.
#ifndef CLINUX_LOADING_H
#define CLINUX_LOADING_H
#include <pthread.h>
#include <stdbool.h>

/// Whether a library has been loaded; threads that need it at once take turns.
typedef struct {
    pthread_mutex_t turn;
    bool loaded;
} CLinux_loading;

#define CLINUX_NOT_LOADED {PTHREAD_MUTEX_INITIALIZER, false}

/// Loads it, unless it is. After a failure it is tried again: somebody may have installed it. Returns 0, or -1.
int CLinux_load(CLinux_loading *library, int (*load)(void));

#endif
