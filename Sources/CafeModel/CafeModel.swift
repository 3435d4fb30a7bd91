// The domain as pure values: plan, session state, commands, events, the engine. It knows no I/O, no clock,
// no randomness and no C.
