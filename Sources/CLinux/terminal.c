#include "CLinux.h"
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int CLinux_open_terminal(int rows, int columns, char *path, size_t size) {
    int primary = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (primary < 0) return -1;
    struct winsize window = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    struct termios mode;
    if (grantpt(primary) != 0 || unlockpt(primary) != 0 || ptsname_r(primary, path, size) != 0 ||
        ioctl(primary, TIOCSWINSZ, &window) != 0 || tcgetattr(primary, &mode) != 0) {
        close(primary);
        return -1;
    }
    // So that the backspace key rubs out whole letters before the screen has set its own mode.
    mode.c_iflag |= IUTF8;
    tcsetattr(primary, TCSANOW, &mode);
    return primary;
}

int CLinux_resize_terminal(int primary, int rows, int columns) {
    struct winsize window = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    return ioctl(primary, TIOCSWINSZ, &window);
}
