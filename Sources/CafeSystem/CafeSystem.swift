// The operating system as the other modules see it: poll loop, sockets, clocks, files, processes. It knows
// nothing of Café.
