"""``make mutants``: plant one fault at a time and see whether a test notices. Prints the faults none did.

    make mutants                                        every path below, hours
    make mutants ARGS=app/evaluation/scoring            one file or folder
    make mutants ARGS="tenants/area.py --minutes 5"     no longer than that
    make mutants ARGS="--edges"                         only conditions moved, swapped or dropped
    make mutants ARGS="tenants/vault.py --skip 200"     without those that an earlier run came to

The sources are never written to: each mutant is compiled from memory, in a process of its own. What
``docs/mutants.md`` explains is not reported again.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import importlib
import os
import pkgutil
import signal
import sys
import tempfile
import time
from collections import Counter
from functools import partial
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis  # imported once here, and not by pytest for every mutant
import pytest

from tests.mutants.database import copies
from tests.mutants.operators import mutants_of
from tests.mutants.selection import SOURCES, tests_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from multiprocessing.queues import SimpleQueue
    from types import CodeType

    from tests.mutants.operators import Mutant

EXPLAINED = Path("docs/mutants.md")
# Without the plugins that take longer than most tests here.
_QUICKLY = "-x -q --ff --assert=plain -p no:unraisableexception -p no:xdist --hypothesis-seed=0"
_PHASES = (hypothesis.Phase.explicit, hypothesis.Phase.reuse, hypothesis.Phase.generate)
OUTCOMES = {0: "survived", 1: "killed", 2: "killed", 3: "killed", 4: "killed"}


class Mutated(SourceFileLoader):
    """Loads the mutant's code for its module, and everything else as it is."""

    def __init__(self, path: Path, code: str) -> None:
        self.module = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        self.code = code
        super().__init__(self.module, str(path.resolve()))

    def get_code(self, fullname: str) -> CodeType:
        return compile(self.code, self.path, "exec", dont_inherit=True)

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        return spec_from_file_location(name, self.path, loader=self) if name == self.module else None


def outcome(
    tests: Sequence[str], cache: Path, seconds: float, database: str | None, mutant: Mutant | None = None
) -> str:
    """What the tests say of the code with this mutant in it: killed, survived or timed out (which is killed, too)."""
    with tempfile.TemporaryDirectory(prefix="qs-mutant-") as folder:
        Path(folder).chmod(0o755)  # a database of its own may run as another user
        child = os.fork()
        if not child:
            # What noticed the last mutant is asked first about this one.
            _run([*_QUICKLY.split(), "-o", f"cache_dir={cache}", *tests], mutant, folder, database)
        limit = time.monotonic() + seconds
        try:
            while not (ended := os.waitpid(child, os.WNOHANG))[0]:
                if time.monotonic() > limit:
                    return "timed out"
                time.sleep(0.02)
            return OUTCOMES.get(os.waitstatus_to_exitcode(ended[1]), "killed")
        finally:
            _end_group(child)


def _run(arguments: Sequence[str], mutant: Mutant | None, folder: str, database: str | None) -> None:
    os.setsid()
    for interrupt in (signal.SIGINT, signal.SIGTERM):
        signal.signal(interrupt, signal.SIG_DFL)
    os.environ |= {"TMPDIR": folder, "HYPOTHESIS_STORAGE_DIRECTORY": folder, "PYTHONDONTWRITEBYTECODE": "1"}
    if database:
        os.environ["QINGSHE_TEST_DATA"] = database
    tempfile.tempdir, sys.dont_write_bytecode = folder, True
    log = os.open(Path(folder, "log"), os.O_CREAT | os.O_WRONLY)
    os.dup2(log, 1), os.dup2(log, 2)
    if mutant:
        sys.meta_path.insert(0, Mutated(mutant.path, mutant.code))
    # One example that fails is enough: none is made smaller, and no other is looked for. Ours becomes the parent of
    # the profile that tests/conftest.py makes.
    hypothesis.settings.register_profile("mutants", phases=_PHASES, report_multiple_bugs=False)
    hypothesis.settings.load_profile("mutants")
    code = 3
    try:
        code = int(pytest.main(list(arguments)))
    finally:
        os._exit(code)


def _end_group(leader: int) -> None:
    """End the mutant's process and what it started; its database ends with it (app.runtime.embedded)."""
    try:
        os.killpg(leader, signal.SIGKILL)
        os.waitpid(leader, 0)
    except (ProcessLookupError, ChildProcessError):
        pass


def _warm(path: Path) -> None:
    """Import, once for all mutants of a file, what of the application does not depend on it."""
    sys.meta_path.insert(0, target := Mutated(path, "raise ImportError"))
    for module in pkgutil.walk_packages(["app"], "app."):
        if not module.name.startswith(("app.migrations.", "app.demo.", "app.assets")):
            with contextlib.suppress(ImportError):
                importlib.import_module(module.name)
    gc.freeze()  # else the collector touches, and so copies, every page of memory in every process
    sys.meta_path.remove(target)


def mutate(
    path: Path, copy: Callable[[], str], deadline: float, explained: str, edges: bool, skip: int = 0
) -> Counter[str]:
    """Run every mutant of a file; returns how many were killed, survived, are explained or were not run.

    The kernel writes the schema and the roles: its mutants migrate a server of their own.
    """
    tests, figures, began = tests_of(path), Counter[str](), time.monotonic()
    _warm(path)
    database = copy if path.parts[0] != "tenants" else (lambda: None)
    with tempfile.TemporaryDirectory(prefix="qs-mutants-") as cache:
        run = partial(outcome, tests, Path(cache))
        if run(900, database()) != "survived":
            sys.exit(f"{path}: its tests fail without any mutant: {' '.join(tests)}")
        patience = 3 * (time.monotonic() - began) + 10
        for mutant in islice(mutants_of(path, edges=edges), skip, None):
            said = "not run" if time.monotonic() > deadline else run(patience, database(), mutant)
            if said == "survived" and _excuse(mutant) in explained:
                said = "explained"
            figures[said] += 1
            if said in ("survived", "timed out"):
                print(f"{path}: {mutant.change} ({said})", flush=True)
    print(f"{path}: {', '.join(f'{count} {said}' for said, count in sorted(figures.items()))}", flush=True)
    return figures


def _excuse(mutant: Mutant) -> str:
    """How the row of the table begins that explains this mutant."""
    return f"| {mutant.path.as_posix()} | {mutant.change.replace('|', chr(92) + '|')} |"


def _apart(*arguments: Any) -> Counter[str]:
    """``mutate`` in a process of its own, so that each file starts with nothing of ours imported."""
    context = get_context("fork")
    told: SimpleQueue[Counter[str]] = context.SimpleQueue()

    def tell() -> None:
        with contextlib.suppress(KeyboardInterrupt):
            told.put(mutate(*arguments))

    process = context.Process(target=tell)
    process.start()
    try:
        process.join()
    finally:  # interrupted: it ends its mutant, and then itself
        process.terminate()
        process.join()
    if process.exitcode:
        sys.exit(process.exitcode)
    return told.get()


def main() -> int:
    """Mutate what the command line names. Returns 1 where a mutant survived unexplained, or none was run."""
    parser = argparse.ArgumentParser(prog="make mutants")
    parser.add_argument("paths", nargs="*", type=Path, default=SOURCES, help="files or folders")
    parser.add_argument("--minutes", type=float, default=600, help="stop planting after so long")
    parser.add_argument("--edges", action="store_true", help="only what moves, swaps or drops a condition")
    parser.add_argument("--skip", type=int, default=0, help="so many mutants of each file were run before")
    given = parser.parse_args()
    os.nice(10)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    deadline = time.monotonic() + 60 * given.minutes
    explained = EXPLAINED.read_text(encoding="utf-8") if EXPLAINED.exists() else ""
    files = [file for path in given.paths for file in ([path] if path.is_file() else sorted(path.rglob("*.py")))]
    with copies() as copy:
        each = (_apart(file, copy, deadline, explained, given.edges, given.skip) for file in files)
        total = sum(each, Counter[str]())
    print(f"in all: {', '.join(f'{count} {said}' for said, count in sorted(total.items()))}")
    return int(total["survived"] > 0 or not total)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
