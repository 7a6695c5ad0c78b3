"""What an intruder would like a worker to call; whatever calls it leaves a mark."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any


class Pickled:
    """Runs a command where it is unpickled."""

    def __init__(self, command: str) -> None:
        self.command = command

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, (self.command,)


class Nested:
    """Something with an attribute to call."""

    @staticmethod
    def bite(mark: str, *_: str) -> None:
        Path(mark).touch()


def called_back(job: Any, *_: Any) -> None:
    """A callback, which is given its job: the mark is in the job's description."""
    Path(job.description).touch()


def fail() -> None:
    """A job that fails, so that its failure is called back."""
    raise ValueError("as wished")
