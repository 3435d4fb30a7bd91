// ncurses, wide. What Swift cannot import (mutable globals, macros) is wrapped here with our prefix.
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>
static inline WINDOW *CNcurses_stdscr(void) { return stdscr; }
#endif
