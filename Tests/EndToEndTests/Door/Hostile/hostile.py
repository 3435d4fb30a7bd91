"""A client that does what no honest one does. Usage: hostile.py ATTACK ADDRESS PORT [PIN]; it prints what it got.

Each attack prints one word per thing it tried, `no` or `YES`, so that a test sees both that it was tried and what came of it.
"""

import logging
import os
import socket
import sys
import threading
import time

import paramiko
from paramiko.common import MSG_CHANNEL_REQUEST, MSG_USERAUTH_SUCCESS
from paramiko.message import Message

logging.getLogger("paramiko").setLevel(logging.CRITICAL)
attack, address, port = sys.argv[1], sys.argv[2], int(sys.argv[3])
pin = sys.argv[4] if len(sys.argv) > 4 else ""
WAIT = 10


def said(what, happened):
    print(what, "YES" if happened else "no", flush=True)


def stream(source=None):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    link = socket.socket(family, socket.SOCK_STREAM)
    link.settimeout(WAIT)
    if source:
        link.bind((source, 0))
    link.connect((address, port))
    return link


def transport(source=None):
    made = paramiko.Transport(stream(source))
    made.banner_timeout = made.auth_timeout = WAIT
    made.start_client(timeout=WAIT)
    return made


def joined():
    made = transport()
    made.auth_password("mesa1", pin)
    return made


def tries(what, action):
    try:
        said(what, action() is not False)
    except Exception as error:  # whatever the refusal looks like, it is one
        said(what, False)
        print("#", what, type(error).__name__, str(error)[:80].replace("\n", " "), file=sys.stderr)


def message(kind, *fields):
    made = Message()
    made.add_byte(bytes([kind]))
    for field in fields:
        if isinstance(field, bool):
            made.add_boolean(field)
        elif isinstance(field, int):
            made.add_int(field)
        else:
            made.add_string(field)
    return made


def opens_channel(made):
    channel = made.open_session(timeout=WAIT)
    channel.get_pty()
    channel.invoke_shell()
    channel.settimeout(WAIT)
    return bool(channel.recv(64))


def success_trick():
    """CVE-2018-10933: who says that it is authenticated is believed."""
    made = transport()
    made._send_message(message(MSG_USERAUTH_SUCCESS))
    # Its own side must believe it, too, or paramiko refuses by itself.
    made.auth_handler = paramiko.auth_handler.AuthHandler(made)
    made.auth_handler.authenticated = True
    tries("channel", lambda: opens_channel(made))
    made = transport()
    try:
        made.auth_none("mesa1")
    except paramiko.BadAuthenticationType:
        pass
    made._send_message(message(MSG_USERAUTH_SUCCESS))
    made.auth_handler.authenticated = True
    tries("channel-after-refusal", lambda: opens_channel(made))


def before_authentication():
    """Channels, requests on channels that there are not, forwarding: all before any PIN."""
    made = transport()
    tries("channel", lambda: opens_channel(made))
    made = transport()
    try:
        for number in range(3):
            made._send_message(message(MSG_CHANNEL_REQUEST, number, "shell", True))
            made._send_message(message(MSG_CHANNEL_REQUEST, number, "exec", True, "id"))
    except (EOFError, OSError):
        # Hung up already, at the first of them.
        pass
    tries("channel-after-requests", lambda: opens_channel(made))
    made = transport()
    tries("forwarding", lambda: made.request_port_forward("127.0.0.1", 0) is not None)
    for name, how in (("none", lambda t: t.auth_none("mesa1")),
                      ("publickey", lambda t: t.auth_publickey("mesa1", paramiko.RSAKey.generate(1024))),
                      ("empty-password", lambda t: t.auth_password("mesa1", "")),
                      ("zero-password", lambda t: t.auth_password("mesa1", "\0" + pin))):
        made = transport()
        tries(name, lambda made=made, how=how: how(made) == [] and made.is_authenticated())


def asked(channel, made, name, *fields):
    """A request on a channel that wants an answer: whether the answer is yes."""
    channel._event_pending()
    made._send_user_message(message(MSG_CHANNEL_REQUEST, channel.remote_chanid, name, True, *fields))
    channel._wait_for_event()
    return True


def behind_the_pin():
    """What a guest must not get either."""
    requests = (("agent", "auth-agent-req@openssh.com"), ("x11", "x11-req", False, "MIT-MAGIC-COOKIE-1", "00", 0),
                ("environment", "env", "LD_PRELOAD", "/tmp/x"), ("subsystem", "subsystem", "sftp"), ("exec", "exec", "id"),
                ("exec-like", "exec", "texto; id"), ("unknown", "tty-steal@example.com"))
    for name, *request in requests:
        # A channel that was refused something is closed: each is asked of a connection of its own.
        made = joined()
        channel = made.open_session(timeout=WAIT)
        tries(name, lambda: asked(channel, made, *request))
        made.close()
    made = joined()
    tries("direct", lambda: made.open_channel("direct-tcpip", ("127.0.0.1", port), ("127.0.0.1", 1), timeout=WAIT))
    tries("local-socket", lambda: made.open_channel("direct-streamlocal@openssh.com", timeout=WAIT))
    tries("forwarding", lambda: made.request_port_forward("127.0.0.1", 0) is not None)
    first = made.open_session(timeout=WAIT)
    tries("second-channel", lambda: made.open_session(timeout=WAIT))
    tries("the-one-channel", lambda: first.invoke_shell() is None)
    tries("shell-twice", lambda: asked(first, made, "shell"))


def sizes():
    """More and larger than anything that is meant."""
    for name, user, word in (("long-user", "m" * 100_000, pin), ("long-pin", "mesa1", "1" * 200_000),
                             ("escapes", "\x1b[2J\x1b]0;mesa1\x07\r\nin from=10.0.0.1 user=facilitacion", pin),
                             ("traversal", "../mesa1", pin), ("unicode", "mesa\u0661", pin)):
        made = transport()
        tries(name, lambda: made.auth_password(user, word) == [] and made.is_authenticated())
    # A packet that says it is 4 GiB long, and one of 300 KB.
    for name, data in (("announced", b"\xff\xff\xff\xff" * 4), ("junk", os.urandom(300_000))):
        link = stream()
        link.sendall(b"SSH-2.0-x\r\n")
        tries(name, lambda: (link.sendall(data), stays(link))[-1])
    made = joined()
    channel = made.open_session(timeout=WAIT)
    channel.get_pty(term="\x1b]2;dueño\x07" + "x" * 5000, width=2 ** 31 - 1, height=0)
    channel.invoke_shell()
    channel.settimeout(WAIT)
    tries("screen-after-strange-terminal", lambda: bool(channel.recv(64)))
    for number in range(5000):
        made._send_user_message(message(
            MSG_CHANNEL_REQUEST, channel.remote_chanid, "window-change", False, number * 77777 % 2 ** 31, number, 0, 0))
    tries("alive-after-resizing", lambda: answers_keys(channel))
    channel.send(b"\x00\x1b\x1b[\x1b[99999999999999;5u\xff\xfe\x1b[200~" + os.urandom(20_000))
    made.packetizer.write_all(os.urandom(100_000))
    # The transport is a thread, which ends with the connection.
    made.join(WAIT)
    said("alive-after-broken-cipher", made.is_active())


def stays(link):
    """Whether the other side keeps the line after junk."""
    end = time.monotonic() + WAIT
    try:
        while time.monotonic() < end:
            if not link.recv(65536):
                return False
    except ConnectionError:
        return False
    except TimeoutError:
        pass
    return True


def answers_keys(channel):
    channel.resize_pty(80, 24)
    channel.send(b"x")
    return bool(channel.recv(64))


def guesser():
    """Guesses from another address, in all names at once, until that address is locked."""
    users = ["mesa1", "mesa2", "mesa3", "proyector", "facilitacion", "relatoria", "registro", "preparacion", "seguimiento",
             "consulta"]

    def guess(user):
        try:
            made = transport("127.0.0.2")
            for word in (pin, pin, pin):
                try:
                    made.auth_password(user, word)
                    said(user, True)
                except paramiko.AuthenticationException:
                    pass
        except Exception:
            pass

    guessers = [threading.Thread(target=guess, args=(user,)) for user in users]
    for each in guessers:
        each.start()
    for each in guessers:
        each.join()
    made = transport("127.0.0.2")
    tries("after-guessing", lambda: made.auth_password("mesa1", pin) == [])


{"success-trick": success_trick, "before-authentication": before_authentication, "behind-the-pin": behind_the_pin,
 "sizes": sizes, "guesser": guesser}[attack]()
os._exit(0)
