#include "CLinux.h"
#include <sys/mman.h>
#include <sys/pidfd.h>
#include <sys/socket.h>

int CLinux_accept(int listener) {
    return accept4(listener, 0, 0, SOCK_CLOEXEC | SOCK_NONBLOCK);
}

int64_t CLinux_peer_uid(int socket) {
    struct ucred peer;
    socklen_t size = sizeof peer;
    if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) return -1;
    return (int64_t)peer.uid;
}

int CLinux_memory_file(const char *name) {
    return memfd_create(name, MFD_CLOEXEC);
}

int CLinux_process_descriptor(pid_t pid) {
    return pidfd_open(pid, 0); // the kernel sets close-on-exec by itself
}
