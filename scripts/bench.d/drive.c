// Gives a hub orders over its socket, as fast as it answers: each client takes a note, waits for its answer, takes the next.
// usage: drive SOCKET SESSION CLIENTS COUNT; prints p50 and p99 from order to answer in milliseconds, and answers per second.
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { TABLES = 40, MOST = 400, WARMUP = 50 };
static const char answer[] = "{\"t\":\"answer\"", current[] = "{\"t\":\"current\"";

struct client {
    int socket, table, joined;
    char *bytes;
    size_t held, room, searched;
    double sent;
};

static struct client clients[MOST];
static struct pollfd watched[MOST];
static const char *session;
static char prefix[13];
static long serial;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static int ascending(const void *a, const void *b) {
    double difference = *(const double *)a - *(const double *)b;
    return difference < 0 ? -1 : difference > 0;
}

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void say(struct client *c, const char *line, size_t length) {
    while (length > 0) {
        ssize_t count = send(c->socket, line, length, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) fail("send");
        line += count;
        length -= count;
    }
}

static void take_note(struct client *c) {
    char line[512];
    int length = snprintf(line, sizeof line,
                          "{\"t\":\"command\",\"id\":\"%s%020lx\",\"session\":\"%s\",\"do\":\"recordNote\",\"table\":%d,"
                          "\"kind\":\"propuesta\",\"round\":1,\"text\":\"M\u00e1s \u00e1rboles en la ribera\"}\n",
                          prefix, ++serial, session, c->table);
    c->sent = now();
    say(c, line, length);
}

static void join(struct client *c, const char *path) {
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof name.sun_path) exit(64);
    strcpy(name.sun_path, path);
    c->socket = socket(AF_UNIX, SOCK_STREAM, 0);
    if (c->socket < 0 || connect(c->socket, (struct sockaddr *)&name, sizeof name) != 0) fail(path);
    char line[256];
    int length = snprintf(line, sizeof line, "{\"t\":\"hello\",\"version\":1,\"role\":\"mesa%d\",\"session\":\"%s\"}\n",
                          c->table, session);
    say(c, line, length);
}

// Reads what has come; the number of whole lines that begin so.
static int hear(struct client *c, const char *wanted, size_t length) {
    if (c->room - c->held < 1 << 18) {
        c->room += 1 << 19;
        c->bytes = realloc(c->bytes, c->room);
        if (!c->bytes) fail("realloc");
    }
    ssize_t count = recv(c->socket, c->bytes + c->held, c->room - c->held, 0);
    if (count <= 0) fail("recv");
    c->held += count;
    int found = 0;
    size_t start = 0;
    for (char *end; (end = memchr(c->bytes + c->searched, '\n', c->held - c->searched));) {
        size_t next = end - c->bytes + 1;
        if (next - start > length && memcmp(c->bytes + start, wanted, length) == 0) found++;
        start = c->searched = next;
    }
    memmove(c->bytes, c->bytes + start, c->held - start);
    c->held -= start;
    c->searched = c->held;
    return found;
}

int main(int argc, char **argv) {
    if (argc != 5) return 64;
    session = argv[2];
    int number = atoi(argv[3]), wanted = atoi(argv[4]), answered = -WARMUP;
    if (number < 1 || number > MOST || wanted < 1) return 64;
    unsigned char chance[6];
    if (getrandom(chance, sizeof chance, 0) != sizeof chance) fail("getrandom");
    for (int i = 0; i < 6; i++) sprintf(prefix + 2 * i, "%02x", chance[i]);
    for (int i = 0; i < number; i++) {
        clients[i].table = i % TABLES + 1;
        join(&clients[i], argv[1]);
        while (!hear(&clients[i], current, sizeof current - 1)) {}
        watched[i] = (struct pollfd){.fd = clients[i].socket, .events = POLLIN};
    }
    double *times = malloc(wanted * sizeof *times), begin = now();
    if (!times) fail("malloc");
    for (int i = 0; i < number; i++) take_note(&clients[i]);
    while (answered < wanted) {
        if (poll(watched, number, 10000) <= 0) fail("poll");
        for (int i = 0; i < number && answered < wanted; i++) {
            if (!watched[i].revents || !hear(&clients[i], answer, sizeof answer - 1)) continue;
            if (answered >= 0) times[answered] = now() - clients[i].sent;
            if (++answered == 0) begin = now();
            take_note(&clients[i]);
        }
    }
    double whole = now() - begin;
    qsort(times, wanted, sizeof *times, ascending);
    printf("%.4f %.4f %.0f\n", times[wanted / 2], times[(size_t)wanted * 99 / 100], wanted / whole * 1e3);
    return 0;
}
