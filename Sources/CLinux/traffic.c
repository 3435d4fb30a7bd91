#include "CLinux.h"
// Not <netinet/tcp.h>, whose tcp_info ends before the counts.
#include <linux/tcp.h>
#include <netinet/in.h>
#include <stddef.h>
#include <sys/socket.h>

int CLinux_tcp_traffic(int socket, uint64_t *delivered, uint64_t *received) {
    struct tcp_info info;
    socklen_t size = sizeof info;
    if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0) return -1;
    // A kernel before 4.1 gives a shorter one.
    if (size < offsetof(struct tcp_info, tcpi_bytes_received) + sizeof info.tcpi_bytes_received) return -1;
    *delivered = info.tcpi_bytes_acked;
    *received = info.tcpi_bytes_received;
    return 0;
}
