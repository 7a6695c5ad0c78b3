"""Who may have a file read, and when: one of a community at a time, few who wait, the first of them first."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from app.runtime import confined
from app.runtime.confined import Busy, GaveUp, Limits, Places, frames

if TYPE_CHECKING:
    from collections.abc import Hashable

LONG = 60  # seconds: what would wait fails by its own


class Waiter(threading.Thread):
    """Somebody who waits for a place, notes that it came, and gives it back."""

    def __init__(self, places: Places, whose: Hashable, came: list[Hashable]) -> None:
        super().__init__(daemon=True)
        self.places, self.whose, self.came = places, whose, came

    def run(self) -> None:
        with self.places.place(self.whose):
            self.came.append(self.whose)


def wait_for_waiters(places: Places, count: int) -> None:
    """Until so many wait."""
    deadline = time.monotonic() + LONG
    while len(places._waiting) != count:
        assert time.monotonic() < deadline
        time.sleep(0.001)


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "WAIT_SECONDS", LONG)


def test_a_second_of_a_community_is_turned_away_at_once_and_others_are_not() -> None:
    places = Places(2)
    with places.place("a"):
        with pytest.raises(Busy) as caught, places.place("a"):
            pass
        assert caught.value.own
        with places.place("b"):
            pass
    with places.place("a"):
        pass


def test_who_waits_comes_in_turn_and_only_few_wait() -> None:
    places, came = Places(2), list[str]()
    with ExitStack() as taken:
        taken.enter_context(places.place("a"))
        taken.enter_context(places.place("b"))
        waiters = []
        for position, whose in enumerate(("c", "d"), 1):
            waiters.append(Waiter(places, whose, came))
            waiters[-1].start()
            wait_for_waiters(places, position)
        with pytest.raises(Busy) as caught, places.place("e"):
            pass
        assert not caught.value.own, "there are as many who wait as may"
        with pytest.raises(Busy) as caught, places.place("c"):
            pass
        assert caught.value.own, "it waits already"
    for waiter in waiters:
        waiter.join(LONG)
    assert came == ["c", "d"]
    assert (places._taken, list(places._waiting)) == ([], [])


def test_who_waited_in_vain_leaves_the_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "WAIT_SECONDS", 0.01)
    places = Places(1)
    with places.place("a"):
        for _ in range(2 * confined.WAITING):
            with pytest.raises(Busy), places.place(None):
                pass
    with places.place("b"):
        pass


def test_a_reader_hands_over_no_more_than_it_may() -> None:
    module = "tests.documents.curious_reader"
    [(_told, content)] = frames(module, b"x" * 1_000, Limits(500_000_000, 10, output=1_000), ["/nowhere"])
    assert len(content) == 1_000
    with pytest.raises(GaveUp):
        list(frames(module, b"x" * 1_001, Limits(500_000_000, 10, output=1_000), ["/nowhere"]))
