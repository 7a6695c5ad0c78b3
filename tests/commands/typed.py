"""``qingshe`` with arguments, in a process of its own that has nothing to import: most of a command's time is that.

A server that has imported what commands import forks for each of them. Arguments, environment, input, output and exit
code are the command's own, as if typed; that ``python -m app.cli`` comes so far is tested where it is started itself.
"""

from __future__ import annotations

import atexit
import multiprocessing
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).parents[2]
PATIENCE = 300
_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(["tests.commands.imported"])


def qingshe(
    arguments: Sequence[str], environment: Mapping[str, str], given: str | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    with tempfile.TemporaryDirectory(prefix="qs-typed-") as folder:
        streams = [Path(folder) / name for name in ("in", "out", "err")]
        for stream, text in zip(streams, (given or "", "", ""), strict=True):
            stream.write_text(text, encoding="utf-8")
        process = _forks.Process(target=_run, args=(list(arguments), dict(environment), [*map(str, streams)]))
        process.start()
        process.join(PATIENCE)
        if process.exitcode is None:
            process.kill()
            raise subprocess.TimeoutExpired(list(arguments), PATIENCE, *(path.read_bytes() for path in streams[1:]))
        out, err = (path.read_text(encoding="utf-8") for path in streams[1:])
        return subprocess.CompletedProcess(list(arguments), process.exitcode, out, err)


def _run(arguments: list[str], environment: dict[str, str], streams: list[str]) -> None:
    """What the new process does."""
    for descriptor, path in enumerate(streams):
        opened = os.open(path, os.O_WRONLY | os.O_APPEND if descriptor else os.O_RDONLY)
        os.dup2(opened, descriptor)
        os.close(opened)
    # multiprocessing took the standard input away.
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - open as long as the process is
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["qingshe", *arguments]
    from app.cli import main

    try:
        main()
    finally:
        atexit._run_exitfuncs()  # multiprocessing ends its processes without
