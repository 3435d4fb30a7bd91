// The operating system as the other modules see it: poll loop, sockets, clocks, files, processes. It knows
// nothing of Café: no session, no table, no journal. All its failures are a `SystemError`.
