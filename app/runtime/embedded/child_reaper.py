"""Child processes that cannot outlive us: a small process starts them and stops them when we are gone.

The reaper (this file run as a script, standard library only, up in 30 ms) is the parent of the children. It
reads requests from a pipe whose other end only we hold: the end of that pipe means that we ended, however it
happened, SIGKILL included. Should the reaper itself be killed, Linux signals the children (PDEATHSIG).
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_STOP_SECONDS = 20.0
_PR_SET_PDEATHSIG = 1


class Guardian:
    """The side that asks. Children end, last started first, when this is closed or its process dies."""

    def __init__(self) -> None:
        self._owner = os.getpid()
        self._lock = threading.Lock()
        # Neither our terminal's Ctrl-C nor a full stderr pipe of ours may reach the children.
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", str(Path(__file__).absolute())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            cwd="/",
            text=True,
        )

    @property
    def pid(self) -> int:
        """The reaper's own process id."""
        return self._process.pid

    def spawn(
        self,
        argv: Sequence[str],
        *,
        log: Path,
        cwd: Path,
        env: Mapping[str, str] | None = None,
        user: tuple[int, int] | None = None,
        stop_signal: int = signal.SIGTERM,
    ) -> int:
        """Start a child in a session of its own, its output appended to ``log``; returns its pid.

        ``user`` is the (uid, gid) it runs as. Raises OSError where it cannot be started.
        """
        return int(
            self._ask(
                do="spawn",
                argv=list(argv),
                log=str(log),
                cwd=str(cwd),
                env=dict(os.environ if env is None else env),
                user=user,
                stop_signal=int(stop_signal),
            )
        )

    def poll(self, pid: int) -> int | None:
        """The exit code of a child (negative: the signal that ended it), or None while it runs."""
        code: int | None = self._ask(do="poll", pid=pid)
        return code

    def signal(self, pid: int, number: int) -> None:
        """Send a signal to a child; nothing happens where it has ended."""
        self._ask(do="signal", pid=pid, number=int(number))

    def stop(self, pid: int, seconds: float = _STOP_SECONDS) -> None:
        """Stop a child by its stop signal, and by SIGKILL if it is still there after ``seconds``."""
        self._ask(do="stop", pid=pid, seconds=seconds)

    def close(self) -> None:
        """Stop all children and the reaper. Does nothing in a fork of the process that made it."""
        if os.getpid() != self._owner or self._process.stdin is None:
            return
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _ask(self, **request: Any) -> Any:
        with self._lock:
            if self._process.stdin is None or self._process.stdout is None or self._process.stdin.closed:
                raise OSError("the guardian is closed")
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        if not line:
            raise OSError("the guardian process is gone")
        answer = json.loads(line)
        if "errno" in answer:
            raise OSError(answer["errno"], answer["error"], answer["path"])
        return answer["value"]


class _Children:
    """The side that answers: holds the children, in the order they were started."""

    def __init__(self) -> None:
        self._children: dict[int, tuple[subprocess.Popen[bytes], int]] = {}

    def answer(self, request: dict[str, Any]) -> Any:
        do = request["do"]
        if do == "spawn":
            return self._spawn(request)
        process, stop_signal = self._children[request["pid"]]
        if do == "poll":
            return process.poll()
        if do == "signal":
            return process.send_signal(request["number"])
        return _stop(process, stop_signal, request["seconds"])

    def stop_all(self) -> None:
        for process, stop_signal in reversed(self._children.values()):
            _stop(process, stop_signal, _STOP_SECONDS)

    def _spawn(self, request: dict[str, Any]) -> int:
        uid, gid = request["user"] or (None, None)
        descriptor = os.open(request["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            process = subprocess.Popen(
                request["argv"],
                cwd=request["cwd"],
                env=request["env"],
                stdin=subprocess.DEVNULL,
                stdout=descriptor,
                stderr=descriptor,
                start_new_session=True,
                user=uid,
                group=gid,
                extra_groups=None if uid is None else [],
                preexec_fn=_die_with_parent(request["stop_signal"]),  # the reaper has one thread
            )
        finally:
            os.close(descriptor)
        self._children[process.pid] = (process, request["stop_signal"])
        return process.pid


def _stop(process: subprocess.Popen[bytes], stop_signal: int, seconds: float) -> None:
    if process.poll() is not None:
        return
    process.send_signal(stop_signal)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _die_with_parent(number: int) -> Callable[[], None] | None:
    if not sys.platform.startswith("linux"):
        return None
    import ctypes

    libc = ctypes.CDLL(None)  # loaded before the fork: the child may only make the call
    return lambda: libc.prctl(_PR_SET_PDEATHSIG, number)


def _requests() -> Any:
    """The lines of the pipe, until it ends or our parent does (a fork of it may still hold the pipe open)."""
    parent, rest = os.getppid(), b""
    while os.getppid() == parent:
        if not select.select([0], [], [], 1.0)[0]:
            continue
        received = os.read(0, 65536)
        if not received:
            return
        *lines, rest = (rest + received).split(b"\n")
        yield from map(json.loads, lines)


def main() -> None:
    """Answer requests until the asking process is gone, then stop every child."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    children = _Children()
    try:
        for request in _requests():
            try:
                answer = {"value": children.answer(request)}
            except OSError as error:
                words = error.strerror or str(error)
                answer = {"errno": error.errno or 0, "error": words, "path": error.filename}
            os.write(1, json.dumps(answer).encode() + b"\n")
    except BrokenPipeError:
        pass  # the asking process went away in the middle of a request
    finally:
        children.stop_all()


if __name__ == "__main__":
    main()
