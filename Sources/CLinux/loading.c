#include "CLinuxLoading.h"

int CLinux_load(CLinux_loading *library, int (*load)(void)) {
    pthread_mutex_lock(&library->turn);
    if (!library->loaded) library->loaded = load() == 0;
    int outcome = library->loaded ? 0 : -1;
    pthread_mutex_unlock(&library->turn);
    return outcome;
}
