// What Linux has and Swift's Glibc module lacks. Every name carries the prefix CLinux_.
#ifndef CLINUX_H
#define CLINUX_H
#include <stdint.h>
#include <sys/types.h>

/// accept4 with SOCK_CLOEXEC | SOCK_NONBLOCK. Returns the descriptor, or -1 with errno set.
int CLinux_accept(int listener);
/// The user id of the process at the other end of a local socket, or -1 with errno set.
int64_t CLinux_peer_uid(int socket);
#endif
