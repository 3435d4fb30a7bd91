"""An Encuentro with 34 workshops of 30 people, rehearsed from plan to close while its screens are open: how long a key
takes on each of them. Alone: python3 scripts/bench.d/meeting.py PROGRAM"""

import json
import os
import subprocess
import sys
import tempfile
import time

from terminal import Terminal, last_percent, memory, middle

HERE = os.path.dirname(os.path.abspath(__file__))
RATE, KEYS, WORKSHOPS = 60, 60, 34
POINTER = "►".encode()
DOWN, UP = b"\x1b[B", b"\x1b[A"


def answered(screen, key, mark, limit=5.0):
    """Milliseconds until what the key must draw is on the way; what others do draws other things meanwhile."""
    screen.settle(0.02, 0.2)
    begin = time.perf_counter()
    screen.write(key)
    seen = b""
    while mark not in seen:
        if time.perf_counter() - begin > limit:
            raise SystemExit(f"no answer to {key!r}: {seen[-200:]!r}")
        seen += screen.read(0.05)
    return (time.perf_counter() - begin) * 1e3


def walk(screen):
    """Down and up by turns: the pointer moves with every key."""
    return [answered(screen, UP if number % 2 else DOWN, POINTER) for number in range(KEYS)]


def measure(report, cafe, base):
    path = os.path.join(base, "meeting")
    environment = {**os.environ, "CAFE_DATOS": path}
    plan = os.path.join(HERE, "..", "screenshots.d", "plan-encuentro.json")
    rehearsal = subprocess.Popen(
        [cafe, "ensayo", "--ritmo", str(RATE), "--plan", plan], env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    stages = []
    for line in rehearsal.stdout:
        stages.append(line.split(" · ")[0].strip())
        if stages[-1] == "Talleres":
            break
    inside = {"CAFE_DATOS": os.path.join(path, "ensayo"), "LC_ALL": "C.UTF-8"}
    screens = {
        name: Terminal([cafe, name], rows, columns, inside)
        for name, rows, columns in (("facilitar", 24, 80), ("plenaria", 40, 120), ("proyectar", 40, 120))
    }
    screens["facilitar"].wait_for("A cargo de".encode())
    screens["plenaria"].wait_for("Sin revisar".encode())
    screens["proyectar"].wait_for(b"Talleres")
    for name in ("facilitar", "plenaria"):
        times = walk(screens[name])
        report.add(f"Encuentro, {WORKSHOPS} workshops at work, rate {RATE}: key → repaint on `{name}` (p50 / p99)",
                   f"{middle(times):.2f} / {last_percent(times):.2f} ms, {memory(screens[name].pid):.1f} MiB", "p99 ≤ 50 ms")
    for line in rehearsal.stdout:
        stages.append(line.split(" · ")[0].strip())
    if rehearsal.wait() != 0 or stages[-1] != "Evento terminado":
        raise SystemExit(f"the rehearsal ended at {stages[-1]!r}")
    screens["facilitar"].wait_for("terminado".encode())
    for screen in screens.values():
        screen.close()
    done = subprocess.run([cafe, "acta", "--formato", "json"], env={**os.environ, **inside}, capture_output=True, check=True)
    notes = sum(len(table["aportes"]) for table in json.loads(done.stdout)["mesas"])
    report.add(f"Encuentro, {WORKSHOPS} workshops rehearsed to the end", f"{notes} notes in the acta",
               "from *apertura* to the acta")
    subprocess.run([cafe, "detener"], env={**os.environ, **inside}, capture_output=True, check=False)


class Said:
    """Where this runs alone."""

    def add(self, what, ours, reach, companion=""):
        print(f"{what}: {ours} ({reach})")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="cafe-bench-") as folder:
        measure(Said(), os.path.abspath(sys.argv[1]), folder)
