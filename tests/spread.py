"""How pytest-xdist spreads the tests: by file, all browser tests together, and what takes longest first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from xdist.scheduler.loadscope import LoadScopeScheduling

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest
    from xdist.remote import Producer

# One site serves all of these, and one process starts it.
TOGETHER = "tests/browser"
# Seconds a test, about, by the beginning of its path; a first one in a list that is long decides. Only the order
# depends on it: whatever comes last should be short.
SECONDS = {
    "tests/chaos/test_chaos": 25.0,
    "tests/browser": 5.0,
    "tests/bench": 10.0,
    "tests/isolation/test_neighbours": 8.0,
    "tests/demo": 2.0,
    "tests/commands": 3.0,
    "tests/embedded": 2.0,
    "tests/evaluation/test_background": 2.0,
    "tests/imports": 0.8,
    "tests/contracts": 0.01,
    "tests/isolation": 0.02,
    "tests/unit": 0.05,
}
OTHERWISE = 0.2


def scope_of(nodeid: str) -> str:
    """The name of what runs in one process, one test after the other."""
    return TOGETHER if nodeid.startswith(f"{TOGETHER}/") else nodeid.split("::", 1)[0]


def longest_first(nodeids: Iterable[str]) -> dict[str, float]:
    """The scopes of these tests by the seconds they take, about, the longest first."""
    seconds: Counter[str] = Counter()
    for nodeid in nodeids:
        each = next((value for path, value in SECONDS.items() if nodeid.startswith(path)), OTHERWISE)
        seconds[scope_of(nodeid)] += each  # type: ignore[assignment]  # a Counter adds floats as well
    return dict(seconds.most_common())


class Spread(LoadScopeScheduling):  # type: ignore[misc]  # without types
    """Hands out scopes in the order in which the tests were collected."""

    def __init__(self, config: pytest.Config, log: Producer | None = None) -> None:
        config.option.loadscopereorder = False
        super().__init__(config, log)

    def _split_scope(self, nodeid: str) -> str:
        return scope_of(nodeid)
