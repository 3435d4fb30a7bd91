"""How good the rotation is: repeated encounters, counted from the journal by somebody else than the program."""

import itertools
import json
import os
import sqlite3
import subprocess
import time

# People, tables, rounds, and the repeated encounters that a reference solution has.
REFERENCE = [
    (24, 3, 3, 72), (28, 4, 4, 60), (12, 4, 4, 0), (16, 4, 4, 12), (20, 5, 5, 0), (25, 5, 5, 20), (30, 5, 5, 40),
    (24, 6, 6, 31), (30, 6, 6, 62), (30, 6, 3, 2), (36, 6, 4, 35), (60, 6, 6, 333), (27, 6, 4, 0), (29, 5, 5, 36),
    (26, 4, 4, 48), (30, 5, 3, 22),
]


def repeated(people, rounds, seats):
    """How often two people meet who have met before; the seats lie person by person."""
    places = [seats[person * rounds:(person + 1) * rounds] for person in range(people)]
    return sum(max(0, sum(a == b for a, b in zip(one, other)) - 1) for one, other in itertools.combinations(places, 2))


def draw(cafe, folder, people, tables, rounds):
    """The seats that the program draws, and the seconds that it takes to plan the session."""
    plan = {
        "mecanismo": "world-cafe", "titulo": "Rotación", "participantes": people, "rondas": rounds,
        "temas": [{"titulo": f"Tema {number + 1}", "pregunta": "¿Qué cambiaría?"} for number in range(tables)],
    }
    environment = {**os.environ, "CAFE_DATOS": folder}
    copy = os.path.join(folder, "copia.db")
    begin = time.perf_counter()
    subprocess.run([cafe, "nueva", "--plan", "-"], input=json.dumps(plan), env=environment, capture_output=True,
                   text=True, check=True)
    taken = time.perf_counter() - begin
    for words in (["respaldo", copy], ["detener"]):
        subprocess.run([cafe, *words], env=environment, capture_output=True, check=True)
    reader = sqlite3.connect(copy)
    bodies = [json.loads(body) for body, in reader.execute("SELECT body FROM events ORDER BY place")]
    reader.close()
    return next(body["seats"] for body in bodies if body["e"] == "rotationDrawn"), taken


def measure(report, cafe, base):
    ours, times, worse = [], [], []
    for people, tables, rounds, reference in REFERENCE:
        seats, taken = draw(cafe, os.path.join(base, f"rotation-{people}-{tables}-{rounds}"), people, tables, rounds)
        ours.append(repeated(people, rounds, seats))
        times.append(taken * 1e3)
        if ours[-1] > reference:
            worse.append(f"{people}/{tables}/{rounds}: {ours[-1]} for {reference}")
    report.add(f"rotation, {len(REFERENCE)} pairs of people and tables: repeated encounters in all",
               f"{sum(ours)}, the slowest plan in {max(times):.0f} ms" + (f"; worse: {', '.join(worse)}" if worse else ""),
               "none above the reference", f"the reference file: {sum(row[3] for row in REFERENCE)}")
