// The screens, and the terminal under them. It knows the session through the wire only, never the journal.
