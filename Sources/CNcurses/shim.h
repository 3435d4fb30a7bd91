// ncurses, wide. What Swift cannot import (mutable globals, macros) is wrapped here with our prefix.
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdint.h>
#include <term.h>
#include <wchar.h>

static inline WINDOW *CNcurses_stdscr(void) { return stdscr; }
static inline int CNcurses_colors(void) { return has_colors() ? COLORS : 0; }

static inline uint32_t CNcurses_bold(void) { return A_BOLD; }
static inline uint32_t CNcurses_reverse(void) { return A_REVERSE; }
static inline uint32_t CNcurses_underline(void) { return A_UNDERLINE; }

// Puts one character, a base and its marks, on the screen in the making.
static inline void CNcurses_put(int row, int column, const wchar_t *text, uint32_t attributes, short pair) {
    cchar_t cell;
    if (setcchar(&cell, text, attributes, pair, NULL) == OK) mvadd_wch(row, column, &cell);
}

// The same for a character of one scalar.
static inline void CNcurses_put_one(int row, int column, wchar_t scalar, uint32_t attributes, short pair) {
    wchar_t text[2] = {scalar, 0};
    CNcurses_put(row, column, text, attributes, pair);
}

// A string of the terminal's description, or NULL: terminfo says "absent" and "unknown" in two ways.
static inline const char *CNcurses_string(const char *name) {
    const char *value = tigetstr(name);
    return value == (const char *)-1 ? NULL : value;
}

// The columns that the C library, and so ncurses, counts; <wchar.h> hides it from plain C.
int wcwidth(wchar_t scalar);
static inline int CNcurses_columns(wchar_t scalar) { return wcwidth(scalar); }

// Several terminals that call themselves xterm don't know its "repeat the last character".
static inline void CNcurses_avoid_repeat(void) { repeat_char = NULL; }

// "Bold" and "reverse" by themselves are less than half as long as the sequence that sets all attributes at once.
static inline void CNcurses_set_attributes_singly(void) {
    if (enter_bold_mode && enter_reverse_mode && enter_underline_mode && exit_attribute_mode) set_attributes = NULL;
}
#endif
