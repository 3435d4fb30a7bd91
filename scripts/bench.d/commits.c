// Companion of the hub: single commits of one small row through SQLite's C API, WAL, synchronous=FULL.
// usage: commits FILE COUNT; prints p50 and p99 in milliseconds, and commits per second.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static int ascending(const void *a, const void *b) {
    double difference = *(const double *)a - *(const double *)b;
    return difference < 0 ? -1 : difference > 0;
}

static void check(int code, sqlite3 *db) {
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
    fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(db));
    exit(1);
}

int main(int argc, char **argv) {
    if (argc != 3) return 64;
    int count = atoi(argv[2]);
    sqlite3 *db;
    sqlite3_stmt *insert;
    check(sqlite3_open(argv[1], &db), db);
    check(sqlite3_exec(db, "PRAGMA journal_mode=WAL; PRAGMA locking_mode=EXCLUSIVE; PRAGMA synchronous=FULL;"
                           "CREATE TABLE events(place INTEGER PRIMARY KEY, body BLOB)", 0, 0, 0), db);
    check(sqlite3_prepare_v2(db, "INSERT INTO events(body) VALUES(zeroblob(300))", -1, &insert, 0), db);
    double *times = malloc(count * sizeof(double)), begin = now();
    for (int i = 0; i < count; i++) {
        double start = now();
        check(sqlite3_step(insert), db);
        check(sqlite3_reset(insert), db);
        times[i] = now() - start;
    }
    double whole = now() - begin;
    qsort(times, count, sizeof(double), ascending);
    printf("%.4f %.4f %.0f\n", times[count / 2], times[count * 99 / 100], count / whole * 1e3);
    sqlite3_finalize(insert);
    sqlite3_close(db);
    return 0;
}
