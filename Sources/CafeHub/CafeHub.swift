// The one process that owns the journal: orders commands, answers after the commit, tells everyone. It
// knows no screen.
