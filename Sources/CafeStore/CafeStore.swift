// The journal on disk. It knows SQLite and hashes; it knows nothing of connections, roles or screens.
