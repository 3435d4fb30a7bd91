"""A program in a pseudo-terminal, driven and timed."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time


class Terminal:
    def __init__(self, arguments, rows=24, columns=80, environment=None):
        self.started = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update({"TERM": "xterm-256color", **(environment or {})})
            # The size must be there before the program asks for it.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            try:
                os.execvp(arguments[0], arguments)
            finally:
                os._exit(127)
        os.set_blocking(self.fd, False)
        self.seen = b""

    def read(self, seconds):
        """What comes within so many seconds, at once when something has come."""
        if not select.select([self.fd], [], [], max(0, seconds))[0]:
            return b""
        try:
            data = os.read(self.fd, 1 << 16)
        except OSError:
            return b""
        self.seen += data
        return data

    def collect(self, seconds):
        """All that comes during so many seconds."""
        end = time.perf_counter() + seconds
        data = b""
        while (rest := end - time.perf_counter()) > 0:
            data += self.read(rest)
        return data

    def settle(self, quiet=0.15, limit=10):
        """Reads until nothing has come for a while."""
        end = time.perf_counter() + limit
        while self.read(quiet) and time.perf_counter() < end:
            pass

    def wait_for(self, words, limit=20):
        """Seconds from the start until the words are on the way to the screen."""
        end = time.perf_counter() + limit
        while words not in self.seen:
            if time.perf_counter() > end:
                raise SystemExit(f"nothing said {words!r}: {self.seen[-400:]!r}")
            self.read(0.5)
        return time.perf_counter() - self.started

    def write(self, data):
        os.write(self.fd, data)

    def echoes(self, count, key=b"a", reset=b"\x15", line=40):
        """Milliseconds from each key to the first byte of its echo, and the bytes of each echo."""
        times, sizes = [], []
        for number in range(count):
            if number % line == line - 1:
                self.write(reset)
                self.settle(0.05)
            begin = time.perf_counter()
            self.write(key)
            first = self.read(2)
            times.append((time.perf_counter() - begin) * 1e3)
            sizes.append(len(first + self.collect(0.012)))
        return times, sizes

    def close(self):
        try:
            os.kill(self.pid, signal.SIGTERM)
        except ProcessLookupError:
            pass
        end = time.perf_counter() + 3
        while time.perf_counter() < end:
            self.read(0.02)
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                os.close(self.fd)
                return
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def memory(pid):
    """Proportional set size in MiB."""
    with open(f"/proc/{pid}/smaps_rollup") as file:
        for line in file:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def cpu(pid):
    """Seconds on a processor so far."""
    with open(f"/proc/{pid}/schedstat") as file:
        return int(file.read().split()[0]) / 1e9


def middle(values):
    return sorted(values)[len(values) // 2]


def last_percent(values):
    return sorted(values)[min(len(values) - 1, len(values) * 99 // 100)]
