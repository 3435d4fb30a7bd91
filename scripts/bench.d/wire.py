"""A client of the hub, as simple as the wire allows."""

import json
import os
import selectors
import socket
import time


class Connection:
    def __init__(self, folder, role, session=None):
        self.socket = socket.socket(socket.AF_UNIX)
        with open(os.path.join(folder, "hub.socket")) as file:
            self.socket.connect(file.read().strip())
        self.session, self.rest, self.number = session, b"", 0
        # Ids of commands are for ever: a number that comes again would get the old answer.
        self.prefix = os.urandom(6).hex()
        hello = {"t": "hello", "version": 1, "role": role}
        if session:
            hello["session"] = session
        self.send(hello)

    def send(self, message):
        self.socket.sendall(json.dumps(message, ensure_ascii=False).encode() + b"\n")

    def lines(self):
        """The whole lines that have come; waits for at least one byte."""
        data = self.socket.recv(1 << 20)
        if not data:
            raise SystemExit("the hub has hung up")
        whole = (self.rest + data).split(b"\n")
        self.rest = whole.pop()
        return whole

    def until(self, word):
        """The first line with the word."""
        while True:
            lines = self.lines()
            for line in lines:
                if word in line:
                    return line

    def joined(self):
        self.until(b'"t":"current"')
        return self

    def identity(self):
        self.number += 1
        return f"{self.prefix}{self.number:020x}"

    def order(self, do, **fields):
        identity = self.identity()
        self.send({"t": "command", "id": identity, "session": self.session, "do": do, **fields})
        return identity

    def note(self, table, text):
        return self.order("recordNote", table=table, kind="propuesta", round=1, text=text)

    def close(self):
        self.socket.close()


def fill(connection, table, count, window=400):
    """Records so many notes, many under way at once."""
    sent = answered = 0
    while answered < count:
        while sent < count and sent - answered < window:
            connection.note(table, f"Aporte {sent}: publicar el horario en la caseta comunal y avisar los cambios")
            sent += 1
        answered += sum(b'"t":"answer"' in line for line in connection.lines())


def latencies(connection, table, count):
    """Milliseconds from the order to its answer, one after another."""
    times = []
    for number in range(count):
        begin = time.perf_counter()
        connection.note(table, f"Que el bus pase a tiempo, vez {number}")
        connection.until(b'"t":"answer"')
        times.append((time.perf_counter() - begin) * 1e3)
    return times


def spread(folder, session, tables, seconds):
    """Milliseconds from a note's order to its fact on another screen, each table saving one a second."""
    observer = Connection(folder, "facilitacion", session).joined()
    hosts = [Connection(folder, f"mesa{number + 1}", session).joined() for number in range(tables)]
    chooser = selectors.DefaultSelector()
    for each in [observer] + hosts:
        chooser.register(each.socket, selectors.EVENT_READ, each)
    begin, sent, times, due = time.perf_counter(), {}, [], []
    for number in range(tables):
        due.append(begin + number / tables)
    serial = 0
    while (now := time.perf_counter()) < begin + seconds or (len(times) < serial and now < begin + seconds + 3):
        for number in range(tables):
            if due[number] <= now < begin + seconds:
                due[number] += 1
                serial += 1
                sent[serial] = time.perf_counter()
                hosts[number].note(number + 1, f"Nota <{serial}>")
        wait = max(0, min(due) - time.perf_counter()) if now < begin + seconds else 0.1
        for key, _ in chooser.select(min(wait, 0.5)):
            lines = key.data.lines()
            arrived = time.perf_counter()
            if key.data is not observer:
                continue
            for line in lines:
                if b'"noteRecorded"' in line and b"Nota <" in line:
                    number = int(line.split(b"Nota <")[1].split(b">")[0])
                    times.append((arrived - sent[number]) * 1e3)
    chooser.close()
    for each in [observer] + hosts:
        each.close()
    return times
