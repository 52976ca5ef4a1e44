"""Taking a port before anything else is started, so that a port in use is one clear sentence."""

from __future__ import annotations

import errno
import resource
import socket

from bot.settings import Bind

BACKLOG = 1024


class PortInUseError(Exception):
    """Another program listens where this role should; the message names the setting."""

    def __init__(self, key: str, bind: Bind) -> None:
        super().__init__(
            f"{key}: port {bind.port} on {bind.host} is in use by another program; "
            f"stop that program, or set {key} to another HOST:PORT"
        )
        self.key = key


class CannotListenError(Exception):
    """The address cannot be listened on; the message names the setting and the reason."""


def listen(key: str, bind: Bind) -> socket.socket:
    """A listening socket for ``bind``, which the setting ``key`` named.

    Raises :class:`PortInUseError` and :class:`CannotListenError`.
    """
    family = socket.AF_INET6 if ":" in bind.host else socket.AF_INET
    server = socket.socket(family, socket.SOCK_STREAM)
    try:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind((bind.host, bind.port))
        server.listen(BACKLOG)
    except OSError as error:
        server.close()
        if error.errno == errno.EADDRINUSE:
            raise PortInUseError(key, bind) from error
        reason = error.strerror or type(error).__name__
        raise CannotListenError(
            f"{key}: cannot listen on {bind.host}:{bind.port}: {reason}"
        ) from error
    server.setblocking(False)
    return server


def allow_many_files() -> None:
    """Raise the soft limit of open files to the hard one: each open widget is a file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 65_536 if hard == resource.RLIM_INFINITY else min(hard, 65_536)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
