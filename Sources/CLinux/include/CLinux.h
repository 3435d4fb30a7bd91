// What Linux has and Swift's Glibc module lacks. Every name carries the prefix CLinux_.
#ifndef CLINUX_H
#define CLINUX_H
#include <stdint.h>
#include <sys/types.h>
#include "CLinuxRestore.h"

/// accept4 with SOCK_CLOEXEC | SOCK_NONBLOCK. Returns the descriptor, or -1 with errno set.
int CLinux_accept(int listener);
/// The user id of the process at the other end of a local socket, or -1 with errno set.
int64_t CLinux_peer_uid(int socket);

/// How many bytes a TCP socket's other end has acknowledged and sent so far, by the kernel's count. Returns 0, or -1 when
/// the kernel does not count them.
int CLinux_tcp_traffic(int socket, uint64_t *delivered, uint64_t *received);

/// An unnamed file in memory, closed at exec. Returns the descriptor, or -1 with errno set.
int CLinux_memory_file(const char *name);
/// A descriptor that becomes readable when the process ends, closed at exec; or -1 with errno set.
int CLinux_process_descriptor(pid_t pid);

/// How CLinux_spawn starts a program. Descriptors of -1 mean /dev/null; nothing beyond 0–2 is inherited, no
/// signal is blocked and none is ignored in the child.
typedef struct {
    int input, output, error;
    /// Not 0: a session of its own, without a terminal, so that closing a window does not end it, in the root
    /// folder, so that it keeps no disk from being unmounted.
    int detached;
    /// The working folder of a program that is not detached; NULL is the caller's.
    const char *folder;
    /// Not NULL: the path of a terminal that becomes its three streams and, in a session of its own, its
    /// controlling terminal; then the three descriptors are ignored.
    const char *terminal;
} CLinux_spawn_options;

/// posix_spawn. Returns 0 and sets *pid, or returns the errno.
int CLinux_spawn(pid_t *pid, const char *path, char *const *arguments, char *const *environment,
                 CLinux_spawn_options options);

/// Sends one message, and with it a descriptor unless that is -1. Returns the count, or -1 with errno set.
ssize_t CLinux_send_message(int socket, const void *bytes, size_t count, int descriptor);
/// Receives one message; *descriptor becomes the one that came with it, closed at exec, or -1. Returns the count, 0 at
/// the end, or -1 with errno set (EMSGSIZE: it was longer than that).
ssize_t CLinux_receive_message(int socket, void *bytes, size_t count, int *descriptor);

/// Opens a new pseudo-terminal of that size, and writes the path of its other end. Returns the near end, closed at
/// exec, or -1 with errno set.
int CLinux_open_terminal(int rows, int columns, char *path, size_t size);
/// Tells a pseudo-terminal its size. Returns 0, or -1 with errno set.
int CLinux_resize_terminal(int primary, int rows, int columns);

/// Bounds what this process may use from now on, for good: bytes of memory of its own, descriptors; and it makes no
/// file larger, no process and no core dump. Returns 0, or -1 with errno set.
int CLinux_limit_resources(uint64_t memory, unsigned descriptors);

/// From now on what is large (128 KiB and more) is given back to the system as soon as it is freed.
void CLinux_spare_memory(void);
/// Gives back what is free in between.
void CLinux_give_back_memory(void);

/// From now on the signal is only remembered and wakes the descriptor of CLinux_signals_open.
/// Returns 0, or -1 with errno set.
int CLinux_signals_watch(int signal);
/// Gives the signal its default action again. Returns 0, or -1 with errno set.
int CLinux_signals_unwatch(int signal);
/// Opens the process's one signal pipe, or gives the open one: its reading end, or -1 with errno set.
int CLinux_signals_open(void);
/// Empties the pipe and gives the signals that came since the last call, signal n as bit n.
uint64_t CLinux_signals_take(void);
#endif
