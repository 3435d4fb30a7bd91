// SQLite. Its destructor constants are casts that Swift cannot import; nor are functions with "...".
#ifndef CSQLITE_SHIM_H
#define CSQLITE_SHIM_H
#include <sqlite3.h>
/// SQLite copies the bytes before the call returns.
static inline sqlite3_destructor_type CSQLite_transient(void) { return SQLITE_TRANSIENT; }
/// Refuses SQL that could damage the file on purpose, such as writing to the schema's table.
static inline int CSQLite_defend(sqlite3 *database) {
    return sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}
#endif
