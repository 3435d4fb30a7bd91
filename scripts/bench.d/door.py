"""Measures the front door: what a key, a joining and a connection cost, beside OpenSSH's own server on the same loopback."""

import getpass
import json
import os
import pwd
import select
import shutil
import socket
import subprocess
import tempfile
import time

from terminal import Terminal, last_percent, memory, middle

KEYS, JOINS, TABLES = 300, 9, 40
CLIENT = ["ssh", "-F", "none", "-e", "none", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
          "-o", "GlobalKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", "-o", "IdentitiesOnly=yes"]


def pair(times):
    return f"{middle(times):.2f} / {last_percent(times):.2f} ms"


def await_from(server, look, seconds=20):
    """What a server that was just started shows; one that ends instead is noticed at once."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        found = look()
        if found:
            return found
        try:
            server.wait(0.01)
            break
        except subprocess.TimeoutExpired:
            pass
    raise SystemExit("the door did not answer")


def await_end(processes, seconds):
    """Waits until there is none of these processes any more."""
    end = time.perf_counter() + seconds
    while left := processes():
        try:
            descriptor = os.pidfd_open(left[0])
        except ProcessLookupError:
            continue
        ended, _, _ = select.select([descriptor], [], [], max(0, end - time.perf_counter()))
        os.close(descriptor)
        if not ended:
            raise SystemExit("the door did not end")


class Door:
    """A session of its own behind an open door. The door refuses to run as administrator, who becomes `nobody` here."""

    def __init__(self, cafe):
        self.place = tempfile.mkdtemp(prefix="cafe-bench-door-")
        self.asked = []
        if os.getuid() == 0:
            nobody = pwd.getpwnam("nobody")
            self.asked = ["setpriv", f"--reuid={nobody.pw_uid}", f"--regid={nobody.pw_gid}", "--clear-groups"]
            os.chmod(self.place, 0o755)
            # The build folder may lie where nobody may look.
            cafe = shutil.copy(cafe, self.place)
            os.chown(self.place, nobody.pw_uid, nobody.pw_gid)
        self.cafe, self.path = cafe, os.path.join(self.place, "datos")
        self.environment = {"CAFE_DATOS": self.path, "HOME": self.place, "XDG_RUNTIME_DIR": os.path.join(self.place, "run"),
                            "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
        plan = {"mecanismo": "world-cafe", "titulo": "Banco de pruebas", "participantes": TABLES * 9, "rondas": 1,
                "temas": [{"titulo": f"Tema {number + 1}"} for number in range(TABLES)]}
        self.session = self.run("nueva", "--plan", "-", given=json.dumps(plan)).strip()
        self.server = subprocess.Popen(
            self.asked + [cafe, "servir", "--ssh", "127.0.0.1:0"], env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        self.port = await_from(self.server, self.told)
        self.run("etapa", "siguiente")
        self.run("etapa", "siguiente")
        self.run("tarjetas", self.session)
        with open(os.path.join(self.path, "keys", "pines")) as file:
            self.pins = {pin["role"]: pin["pin"] for pin in json.load(file)["sessions"][0]["pins"]}

    def told(self):
        try:
            with open(os.path.join(self.path, "keys", "puerta")) as file:
                state = json.load(file)
            return state["abierta"] and state["puerto"]
        except (OSError, ValueError):
            return None

    def run(self, *arguments, given=None):
        done = subprocess.run(self.asked + [self.cafe, *arguments], input=given, capture_output=True, text=True,
                              env=self.environment, check=False)
        if done.returncode:
            raise SystemExit(f"cafe {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def client(self, table):
        """A client that has given its PIN: the screen, and the seconds until it stood. The question is waited for, not timed
        apart: a client that is quick at it costs nothing."""
        screen = Terminal(CLIENT + ["-p", str(self.port), f"mesa{table}@127.0.0.1"])
        screen.wait_for(b"escribir)")
        screen.write(self.pins[f"mesa{table}"].encode() + b"\r")
        return screen, screen.wait_for(f"MESA {table}".encode())

    def processes(self, word):
        found = []
        for name in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{name}/cmdline", "rb") as file:
                    words = file.read().split(b"\0")
                if word.encode() in words and os.readlink(f"/proc/{name}/exe").startswith(os.path.realpath(self.cafe)):
                    found.append(int(name))
            except OSError:
                continue
        return found

    def close(self):
        self.run("detener")
        self.server.wait(20)
        await_end(lambda: self.processes("__puerta"), 30)
        shutil.rmtree(self.place, ignore_errors=True)


class Reference:
    """OpenSSH's server on loopback, with keys and configuration of its own."""

    def __init__(self, base):
        self.folder = os.path.join(base, "sshd")
        os.makedirs(self.folder, mode=0o700)
        for name in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", os.path.join(self.folder, name)], check=True)
        shutil.copy(os.path.join(self.folder, "user.pub"), os.path.join(self.folder, "allowed"))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        with open(os.path.join(self.folder, "config"), "w") as file:
            file.write(f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {self.folder}/host\nUsePAM no\nPidFile none\n"
                       f"AuthorizedKeysFile {self.folder}/allowed\nStrictModes no\nPasswordAuthentication no\n"
                       f"PermitRootLogin yes\nUseDNS no\nPrintMotd no\nPrintLastLog no\n")
        if os.getuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        self.server = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", os.path.join(self.folder, "config")],
                                       stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        await_from(self.server, self.answers)

    def answers(self):
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
            return True
        except OSError:
            return False

    def client(self, *words):
        return Terminal(CLIENT + ["-tt", "-p", str(self.port), "-i", os.path.join(self.folder, "user"),
                                  f"{getpass.getuser()}@127.0.0.1", *words])

    def close(self):
        self.server.terminate()
        self.server.wait(10)


def echoes(report, door, reference, base):
    screen, _ = door.client(1)
    screen.settle()
    # Whoever gives no name is at the table all the same.
    screen.write(b"\x1b")
    screen.settle(0.5)
    times, sizes = screen.echoes(KEYS)
    screen.close()
    companion = "OpenSSH's server is not installed"
    if reference:
        told = []
        for name, words in (("nano", ["nano", "-I", os.path.join(base, "through.txt")]), ("a bare echo", ["cat"])):
            if not shutil.which(words[0]):
                continue
            other = reference.client(*words)
            other.settle(0.5)
            theirs, _ = other.echoes(KEYS)
            other.close()
            told.append(f"{name}: {pair(theirs)}")
        companion = "through OpenSSH's server: " + "; ".join(told)
    report.add("key → echo at a table, through the door (p50 / p99)", f"{pair(times)}, {middle(sizes)} bytes",
               "p99 ≤ nano's through OpenSSH + 1 ms", companion)


def joins(report, door, reference):
    def joined():
        screen, seconds = door.client(2)
        screen.close()
        return seconds * 1e3

    times = [joined() for _ in range(JOINS)]
    companion = "OpenSSH's server is not installed"
    if reference:
        theirs = []
        for _ in range(JOINS):
            other = reference.client("echo", "ready")
            theirs.append(other.wait_for(b"ready") * 1e3)
            other.close()
        companion = f"a command through OpenSSH's server: {middle(theirs):.0f} ms"
    report.add("joining by the door, `ssh` to first screen (median / worst of 9)",
               f"{middle(times):.0f} / {max(times):.0f} ms", "≤ 500 ms", companion)
    for name, source in (("another address", "127.0.0.2"), ("the same address", "127.0.0.1")):
        crowd = []
        for number in range(200):
            stream = socket.create_connection(("127.0.0.1", door.port), source_address=(source, 0))
            if number % 2:
                stream.sendall(b"SSH-2.0-x\r\n")
            crowd.append(stream)
        times = [joined() for _ in range(3)]
        report.add(f"joining while 200 from {name} hang, half of them after their greeting (three, one after another)",
                   ", ".join(f"{each:.0f}" for each in times) + " ms", "≤ 500 ms")
        for stream in crowd:
            stream.close()
        await_end(lambda: door.processes("__conexion"), 40)


def sizes(report, door):
    screens = []
    for count in (1, 40, 100):
        while len(screens) < count:
            screens.append(door.client(len(screens) % TABLES + 1)[0])
            screens[-1].settle(0.2)
        parts = {word: door.processes(word) for word in ("__conexion", "__pantalla", "__puerta")}
        try:
            held = {word: sum(memory(pid) for pid in pids) for word, pids in parts.items()}
        except PermissionError:
            report.add(f"memory of {count} connections", "only an administrator may look", "")
            continue
        hub = memory(door.server.pid)
        report.add(f"memory behind the door, {count} connection{'s' if count > 1 else ''} (PSS)",
                   f"{sum(held.values()) + hub:.0f} MiB: hub {hub:.1f}, door {held['__puerta']:.1f}, each connection "
                   f"{held['__conexion'] / count:.1f} and its screen {held['__pantalla'] / count:.1f}", "")
    for screen in screens:
        screen.close()


def measure(report, folder, base):
    """Adds the door's rows. `folder` gives the program; its own hub is not used, as the door must not run as administrator."""
    if not shutil.which("ssh"):
        report.add("the front door", "no `ssh` here", "")
        return
    reference = Reference(base) if os.path.exists("/usr/sbin/sshd") else None
    door = Door(folder.cafe)
    try:
        echoes(report, door, reference, base)
        joins(report, door, reference)
        sizes(report, door)
    finally:
        door.close()
        if reference:
            reference.close()
