"""Measures the rows of the table of speed and size, each beside a companion in the same run."""

import json
import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

import meeting
import rotation
from terminal import Terminal, cpu, last_percent, memory, middle
from wire import Connection, fill, latencies, spread

HERE = os.path.dirname(os.path.abspath(__file__))
KEYS, ALONE = 300, 20


class Report:
    """The table, as it is printed and as it is written."""

    def __init__(self):
        self.rows = []

    def add(self, what, ours, reach, companion=""):
        self.rows.append((what, ours, reach, companion))
        print(f"  {what}: {ours}   [{reach}]   {companion}", file=sys.stderr, flush=True)

    def text(self):
        lines = ["| what | measured | to reach | beside it, in the same run |", "|---|---|---|---|"]
        return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in self.rows]) + "\n"


def pair(times):
    return f"{middle(times):.2f} / {last_percent(times):.2f} ms"


class Folder:
    """A data folder with a session in its first round, and its hub."""

    def __init__(self, cafe, base, name, tables=40):
        self.cafe, self.path = cafe, os.path.join(base, name)
        self.environment = {"CAFE_DATOS": self.path}
        plan = {
            "mecanismo": "world-cafe", "titulo": "Banco de pruebas", "participantes": 28, "rondas": 1,
            "temas": [{"titulo": f"Tema {number + 1}", "pregunta": "¿Qué cambiaría?"} for number in range(tables)],
        }
        self.session = self.run("nueva", "--plan", "-", given=json.dumps(plan)).strip()
        self.run("etapa", "siguiente")
        self.run("etapa", "siguiente")

    def run(self, *arguments, given=None):
        environment = {**os.environ, **self.environment}
        done = subprocess.run(
            [self.cafe, *arguments], input=given, capture_output=True, text=True, env=environment, check=False)
        if done.returncode:
            raise SystemExit(f"cafe {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def connect(self, role):
        return Connection(self.path, role, self.session).joined()

    def screen(self, *arguments, rows=24, columns=80):
        return Terminal([self.cafe, *arguments], rows, columns, self.environment)

    def hub(self):
        """The process of the hub."""
        for name in os.listdir("/proc"):
            if name.isdigit():
                try:
                    with open(f"/proc/{name}/cmdline", "rb") as file:
                        words = file.read().split(b"\0")
                except OSError:
                    continue
                if b"__servicio" in words and self.path.encode() in words:
                    return int(name)
        raise SystemExit("no hub")

    def stop(self):
        self.run("detener")


def present(program):
    return shutil.which(program)


def echo(report, folder, base):
    screen = folder.screen("mesa", "1")
    screen.wait_for("MESA 1".encode())
    screen.settle()
    times, sizes = screen.echoes(KEYS)
    companion = "nano is not installed"
    if present("nano"):
        other = Terminal(["nano", "-I", os.path.join(base, "nano.txt")])
        other.settle()
        theirs, bytes_of = other.echoes(KEYS)
        companion = f"nano: {pair(theirs)}, {middle(bytes_of)} bytes"
        other.close()
    report.add("key → echo at a table, local (p50 / p99)", f"{pair(times)}, {middle(sizes)} bytes",
               "≤ 0.3 / 1 ms, ≤ 20 bytes", companion)
    screen.close()


def commits(report, folder, base):
    """A driver in C, as the companion is: a slower one would be measured with the hub."""
    raw = raw_commits(base)
    middle_time, last_time, single = drive(folder, base, 1, 4000)
    report.add("Enter → *guardado* (p50 / p99)", f"{middle_time:.2f} / {last_time:.2f} ms",
               "p99 ≤ 3× a bare commit's, ≤ 10 ms",
               f"SQLite's C API: {raw[0]:.2f} / {raw[1]:.2f} ms; p99 ×{last_time / raw[1]:.1f}")
    _, _, together = drive(folder, base, 32, 20000)
    again = raw_commits(base)
    rate = (raw[2] + again[2]) / 2
    report.add("durable commands per second, 1 / 32 clients", f"{single:.0f} / {together:.0f}", "≥ 0.7× / ≥ 1.5×",
               f"SQLite's C API: {rate:.0f}; ×{single / rate:.2f} / ×{together / rate:.2f}")


def drive(folder, base, clients, count):
    with open(os.path.join(folder.path, "hub.socket")) as file:
        place = file.read().strip()
    done = subprocess.run([os.path.join(base, "drive"), place, folder.session, str(clients), str(count)],
                          capture_output=True, text=True, check=True)
    return [float(word) for word in done.stdout.split()]


def raw_commits(base):
    path = os.path.join(base, "raw.db")
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(path + ending):
            os.unlink(path + ending)
    program = os.path.join(base, "commits")
    done = subprocess.run([program, path, "4000"], capture_output=True, text=True, check=True)
    return [float(word) for word in done.stdout.split()]


def across(report, folder):
    many = spread(folder.path, folder.session, 40, 15)
    one = spread(folder.path, folder.session, 1, 15)
    report.add("order at a table → fact at another screen, 40 tables each saving one note a second (p50 / p99)",
               pair(many), "p99 ≤ 30 ms", f"with one table: {pair(one)}")


def first_screen(report, folder, base):
    times, whole = [], []
    for _ in range(9):
        screen = folder.screen("mesa", "1")
        times.append(screen.wait_for("guardar".encode()) * 1e3)
        whole.append(screen.wait_for("Aporte 9999:".encode()) * 1e3)
        screen.close()
    companion = "htop is not installed"
    if present("htop"):
        theirs = []
        for _ in range(5):
            other = Terminal(["htop"])
            theirs.append(other.wait_for(b"Help") * 1e3)
            other.close()
        companion = f"htop: {middle(theirs):.0f} ms"
    report.add("first screen of a table, 10,000 notes (median / worst of 9)", f"{middle(times):.0f} / {max(times):.0f} ms, "
               f"with the last note {middle(whole):.0f} / {max(whole):.0f} ms", "≤ 60 ms", companion)


def sizes(report, folder, base):
    screens = {"mesa": folder.screen("mesa", "2"), "proyectar": folder.screen("proyectar"),
               "facilitar": folder.screen("facilitar"), "plenaria": folder.screen("plenaria")}
    for screen in screens.values():
        screen.settle(0.5)
    companions = []
    if present("nano"):
        other = Terminal(["nano", "-I", os.path.join(base, "nano.txt")])
        other.settle(0.5)
        companions.append(f"nano {memory(other.pid):.1f}")
        other.close()
    textual = os.path.join(base, "venv", "bin", "python")
    if os.path.exists(textual):
        other = Terminal([textual, os.path.join(HERE, "area.py")])
        other.settle(1.5)
        companions.append(f"a Textual text area {memory(other.pid):.0f}")
        other.close()
    report.add("memory of the hub, 10,000 notes (PSS)", f"{memory(folder.hub()):.1f} MiB", "≤ 25 MiB")
    report.add("memory of a screen, 10,000 notes (PSS)",
               ", ".join(f"{name} {memory(screen.pid):.1f}" for name, screen in screens.items()) + " MiB",
               "≤ 6 MiB", (", ".join(companions) + " MiB") if companions else "no companion is installed")
    for screen in screens.values():
        screen.close()


def alone(report, folder, base):
    """Bytes per second and processor of what nobody touches, all at the same time."""
    watched = [("projector 80×24", ["proyectar"], 24, 80, "≤ 250 bytes/s, ≤ 0.3 % CPU"),
               ("projector 120×40", ["proyectar"], 40, 120, "≤ 550 bytes/s"),
               ("projector 200×60", ["proyectar"], 60, 200, "≤ 1,250 bytes/s"),
               ("table 80×24", ["mesa", "3"], 24, 80, "≤ 60 bytes/s, ≤ 0.1 % CPU")]
    screens = [(name, folder.screen(*words, rows=rows, columns=columns), reach)
               for name, words, rows, columns, reach in watched]
    termdown = os.path.join(base, "venv", "bin", "termdown")
    if os.path.exists(termdown):
        screens.append(("termdown", Terminal([termdown, "1200"]), ""))
    for _, screen, _ in screens:
        screen.settle(0.4, 3)
    before = [(cpu(screen.pid), len(screen.seen)) for _, screen, _ in screens]
    end = time.perf_counter() + ALONE
    while time.perf_counter() < end:
        for _, screen, _ in screens:
            screen.read(0.02)
    results = []
    for (name, screen, reach), (spent, seen) in zip(screens, before):
        results.append((name, (len(screen.seen) - seen) / ALONE, (cpu(screen.pid) - spent) / ALONE * 100, reach))
        screen.close()
    companion = next((f"termdown: {rate:.0f} bytes/s, {load:.2f} %" for name, rate, load, _ in results
                      if name == "termdown"), "termdown is not installed")
    for name, rate, load, reach in results:
        if name != "termdown":
            report.add(f"{name}, left alone {ALONE} s", f"{rate:.0f} bytes/s, {load:.2f} % CPU", reach,
                       companion if "projector" in name else "")


def paste(report, folder):
    """Ten megabytes at once into one table: what the others feel of it."""
    other = folder.connect("mesa2")
    quiet = latencies(other, 2, 400)
    screen = folder.screen("mesa", "1")
    screen.wait_for("MESA 1".encode())
    screen.settle()
    rest, times = b"\x1b[200~" + "Que haya sombra en el paradero. ".encode() * (10_000_000 // 32) + b"\x1b[201~", []
    while rest:
        # A few pieces between two orders: the paste never waits for long.
        for _ in range(20):
            try:
                rest = rest[os.write(screen.fd, rest[:65536]):]
            except BlockingIOError:
                break
        screen.read(0)
        times += latencies(other, 2, 1)
    screen.settle()
    report.add("a paste of 10 MB at a table: Enter → *guardado* at another (p50 / p99)", pair(times), "unchanged",
               f"before it: {pair(quiet)}")
    screen.close()
    other.close()


def growth(report, cafe, base):
    empty = Folder(cafe, base, "growth-0", 5)
    empty.stop()
    empty.run("estado", "--json")
    started = cpu(empty.hub())
    empty.stop()
    for count in (1000, 10_000, 100_000):
        folder = Folder(cafe, base, f"growth-{count}", 5)
        connection = folder.connect("mesa1")
        fill(connection, 1, count)
        connection.close()
        folder.stop()
        begin = time.perf_counter()
        folder.run("estado", "--json")
        opened = time.perf_counter() - begin
        # The hub has started, read and folded everything, and answered; an empty one does the rest of that.
        folded = count / max(1e-6, cpu(folder.hub()) - started)
        begin = time.perf_counter()
        folder.run("estado", "--json")
        again = time.perf_counter() - begin
        screen = folder.screen("mesa", "1")
        first = screen.wait_for("guardar".encode())
        whole = screen.wait_for(f"Aporte {count - 1}:".encode())
        screen.settle(0.4)
        times, _ = screen.echoes(100)
        held = memory(folder.hub())
        screen.close()
        copy = os.path.join(base, f"copy-{count}.db")
        folder.run("respaldo", copy)
        reader = sqlite3.connect(copy)
        begin = time.perf_counter()
        rows = sum(1 for _ in reader.execute("SELECT e.body, t.body FROM events e LEFT JOIN texts t USING(place)"))
        scan = time.perf_counter() - begin
        reader.close()
        folder.stop()
        report.add(f"growth: {count:,} notes",
                   f"cold hub + `estado` {opened * 1e3:.0f} ms, again {again * 1e3:.0f} ms, "
                   + (f"fold {folded:,.0f} events/s of processor time, " if count == 100_000 else "")
                   + f"first screen {first * 1e3:.0f} ms, with the last note {whole * 1e3:.0f} ms, "
                   f"key → echo {pair(times)}, hub {held:.0f} MiB",
                   "100,000 open in ≤ 400 ms, ≥ 500,000 events/s; echo the same", f"a bare scan of {rows:,} rows in Python: {scan * 1e3:.0f} ms")
    for clients in (1, 10, 40, 100):
        folder = Folder(cafe, base, f"clients-{clients}", 40)
        connections = [folder.connect(f"mesa{number % 40 + 1}") for number in range(clients)]
        times = latencies(connections[0], 1, 300)
        report.add(f"growth: {clients} connections", f"Enter → *guardado* {pair(times)}, hub {memory(folder.hub()):.1f} MiB",
                   "", "")
        for each in connections:
            each.close()
        folder.stop()


def main():
    cafe, output = os.path.abspath(sys.argv[1]), sys.argv[2]
    base = tempfile.mkdtemp(prefix="cafe-bench-", dir=os.environ.get("CAFE_BENCH_DIR"))
    if os.path.isdir(os.environ.get("CAFE_BENCH_VENV", "")):
        os.symlink(os.environ["CAFE_BENCH_VENV"], os.path.join(base, "venv"))
    for name, libraries in (("commits", ["-lsqlite3"]), ("drive", [])):
        subprocess.run(["cc", "-O2", "-o", os.path.join(base, name), os.path.join(HERE, name + ".c"), *libraries],
                       check=True)
    report = Report()
    try:
        folder = Folder(cafe, base, "main")
        echo(report, folder, base)
        if os.path.exists(os.path.join(HERE, "door.py")):
            import door
            door.measure(report, folder, base)
        commits(report, folder, base)
        across(report, folder)
        paste(report, folder)
        folder.stop()
        big = Folder(cafe, base, "big", 5)
        connection = big.connect("mesa1")
        fill(connection, 1, 10_000)
        connection.close()
        first_screen(report, big, base)
        sizes(report, big, base)
        alone(report, big, base)
        big.stop()
        meeting.measure(report, cafe, base)
        rotation.measure(report, cafe, base)
        growth(report, cafe, base)
    finally:
        shutil.rmtree(base, ignore_errors=True)
    write(report, output)
    print(report.text())


def write(report, output):
    """The document: what people wrote around the table stays."""
    begin, end = "<!-- table -->", "<!-- /table -->"
    with open(output) as file:
        text = file.read()
    machine = f"{os.cpu_count()} cores, Linux {platform.release()}, {time.strftime('%Y-%m-%d')}"
    head, rest = text.split(begin)
    tail = rest.split(end)[1]
    with open(output, "w") as file:
        file.write(f"{head}{begin}\nMeasured on {machine}.\n\n{report.text()}{end}{tail}")


main()
