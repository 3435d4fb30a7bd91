"""Computes the chain of a file of the archive again, after docs/expediente.md. Prints "whole", or what is wrong."""
import hashlib
import json
import sys


def field(content):
    return len(content).to_bytes(4, "big") + content


def number(value):
    return field(b"" if value is None else value.to_bytes(8, "big", signed=True))


def reference(digits):
    return field(bytes.fromhex(digits))


def body(line):
    """The bytes of the event exactly as they stand in the line."""
    start = line.index('"hecho":') + len('"hecho":')
    return line[start:json.JSONDecoder().raw_decode(line, start)[1]].encode()


def hashed(line, fact):
    text = fact.get("huella_texto")
    return hashlib.sha256(
        field(b"cafe.event.1") + reference(fact["sesion"]) + reference(fact["orden"]) + number(fact["indice"])
        + reference(fact["origen"]) + number(fact["numero"]) + number(fact["lamport"]) + number(fact["hora_ms"])
        + number(fact["arranque_ms"]) + reference(fact["arranque"]) + reference(fact["conexion"])
        + field(fact["rol"].encode()) + number(fact.get("mesa")) + number(fact["version"])
        + reference(fact["anterior"]) + field(b"" if text is None else bytes.fromhex(text))
        + field(body(line))).hexdigest()


def main():
    lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
    manifest = json.load(open(sys.argv[2], encoding="utf-8"))
    before = None
    for place, line in enumerate(lines, 1):
        fact = json.loads(line)
        if hashed(line, fact) != fact["huella"]:
            return f"fact {place} is not what was hashed"
        if fact["secuencia"] != place:
            return f"fact {place} is missing"
        # Between two facts of this session there may be some of others, which are not in this file.
        follows = before and before["origen"] == fact["origen"] and before["numero"] + 1 == fact["numero"]
        if follows and fact["anterior"] != before["huella"]:
            return f"fact {place} does not follow the one before"
        before = fact
    if str(len(lines)) != manifest["hechos"] or before["huella"] != manifest["huella"]:
        return "the list names another end"
    return "whole"


print(main())
