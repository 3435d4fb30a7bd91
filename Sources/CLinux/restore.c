#include "CLinuxRestore.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int signals[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE};
enum { signal_count = sizeof signals / sizeof signals[0], capacity = 256 };

static struct sigaction previous[signal_count];
static volatile sig_atomic_t armed;
static int terminal;
static struct termios original;
static char farewell[capacity];
static size_t farewell_length;

void CLinux_restore_now(void) {
    if (!armed) return;
    armed = 0;
    int saved = errno;
    // A terminal that is stopped (Ctrl-S) must not keep the process from ending.
    struct pollfd writable = {.fd = terminal, .events = POLLOUT};
    if (poll(&writable, 1, 200) == 1 && (writable.revents & POLLOUT)) {
        size_t sent = 0;
        while (sent < farewell_length) {
            ssize_t count = write(terminal, farewell + sent, farewell_length - sent);
            if (count <= 0) break;
            sent += (size_t)count;
        }
    }
    tcsetattr(terminal, TCSANOW, &original);
    errno = saved;
}

static void ending(int number, siginfo_t *info, void *context) {
    (void)context;
    CLinux_restore_now();
    for (int i = 0; i < signal_count; i++)
        if (signals[i] == number) sigaction(number, &previous[i], NULL);
    // A fault repeats itself when the instruction is run again, with its true cause in the core dump; what
    // somebody sent, and a trap, which has been passed, must be sent again.
    int faulted = info->si_code > 0 && number != SIGTRAP &&
                  (number == SIGSEGV || number == SIGILL || number == SIGBUS || number == SIGFPE);
    if (!faulted) raise(number);
}

// A crash may be an overflow of the stack: the handler needs one of its own.
static void provide_stack(void) {
    static char stack[64 * 1024];
    stack_t present;
    if (sigaltstack(NULL, &present) == 0 && !(present.ss_flags & SS_DISABLE)) return;
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
}

void CLinux_restore_install(void) {
    static int installed;
    if (installed) return;
    installed = 1;
    provide_stack();
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = ending;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    // SIGTTOU among them: a process in the background may restore its terminal too.
    sigfillset(&action.sa_mask);
    for (int i = 0; i < signal_count; i++) {
        sigaction(signals[i], NULL, &previous[i]);
        if (previous[i].sa_handler != SIG_IGN) sigaction(signals[i], &action, NULL);
    }
    atexit(CLinux_restore_now);
}

void CLinux_restore_arm(int descriptor, const char *bytes, size_t count, const struct termios *mode) {
    armed = 0;
    atomic_signal_fence(memory_order_seq_cst);
    terminal = descriptor;
    original = *mode;
    farewell_length = count < capacity ? count : capacity;
    memcpy(farewell, bytes, farewell_length);
    // The handler must find all of the above in place once it sees the flag.
    atomic_signal_fence(memory_order_seq_cst);
    armed = 1;
}

void CLinux_restore_disarm(void) { armed = 0; }
