// The journal on disk. It knows SQLite and hashes; it knows nothing of connections, permissions or screens.
//
// Journal/       what the hub uses: append, read, drafts, settings
// Hashing/       the bytes that a hash is taken over, and SHA-256
// SQLite/        connection and statement, the only callers of SQLite
// Migrations/    how a file of an earlier version becomes one of this version
// Verification/  is everything as it was written?
// Backup/        a copy while the journal goes on being written
