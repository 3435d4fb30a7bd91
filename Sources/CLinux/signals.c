#include "CLinux.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

// A signal sets its bit and writes one byte. The bits, not the bytes, say which signals came, so that a full
// pipe loses none.
static int ends[2] = {-1, -1};
static _Atomic uint64_t pending;

static void remember(int signal) {
    int before = errno;
    atomic_fetch_or(&pending, UINT64_C(1) << signal);
    // A full pipe is readable already: nothing is lost when this write fails.
    ssize_t ignored = write(ends[1], "", 1);
    (void)ignored;
    errno = before;
}

int CLinux_signals_open(void) {
    if (ends[0] < 0 && pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    return ends[0];
}

int CLinux_signals_watch(int signal) {
    if (CLinux_signals_open() < 0) return -1;
    struct sigaction action = {.sa_handler = remember, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    return sigaction(signal, &action, 0);
}

int CLinux_signals_unwatch(int signal) {
    struct sigaction action = {.sa_handler = SIG_DFL};
    sigemptyset(&action.sa_mask);
    return sigaction(signal, &action, 0);
}

uint64_t CLinux_signals_take(void) {
    char bytes[64];
    while (read(ends[0], bytes, sizeof bytes) > 0) {
    }
    return atomic_exchange(&pending, 0);
}
