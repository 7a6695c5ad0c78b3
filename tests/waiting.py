"""Waiting for what other processes do."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE = 240.0
"""Seconds: on a machine with nothing else to do it takes a tenth of that and less."""
Said = TypeVar("Said")


def wait_until(condition: Callable[[], Said], what: str) -> Said:
    """Ask until the condition holds, and return what it said. Raises AssertionError when patience runs out."""
    deadline = time.monotonic() + PATIENCE
    while not (said := condition()):
        assert time.monotonic() < deadline, f"{what}: not there after {PATIENCE:.0f} s"
        time.sleep(0.2)
    return said
