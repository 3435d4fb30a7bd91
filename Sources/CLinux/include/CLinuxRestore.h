// Giving the terminal back as it was, however the process ends.
#ifndef CLINUX_RESTORE_H
#define CLINUX_RESTORE_H
#include <stddef.h>
#include <termios.h>

/// Catches the signals that end a process, crashes included, and exit(): each first restores the armed
/// terminal, then goes on as it would have without us. Ignored signals stay ignored. Does nothing the second time.
void CLinux_restore_install(void);
/// From now on the ending process writes these bytes to the descriptor and sets this mode. At most 256 bytes.
void CLinux_restore_arm(int descriptor, const char *bytes, size_t count, const struct termios *mode);
/// The terminal is as it was; there is nothing to restore.
void CLinux_restore_disarm(void);
/// Restores now, if armed. Safe inside a signal handler.
void CLinux_restore_now(void);
#endif
