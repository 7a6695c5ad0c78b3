"""How well a community does one kind of work: the probability that a thing is done, and done in time.

The things of one cycle are dealt rather than tossed: of n things the number done is the one nearest to the
probability that still earns the planned status. Otherwise a community with six tips would change its grade
with the seed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from app.evaluation.scoring.rules import Status

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from app.evaluation.scoring.criteria import Criterion


class Trend(IntEnum):
    """Whether the work of the last year got better or worse: where in the cycle the misses gather."""

    SLIPPING = -1
    STEADY = 0
    IMPROVING = 1


@dataclass(frozen=True)
class Knob:
    """The quality of one criterion in one community. ``before``: the probability before the cycle began."""

    status: Status
    share: float
    before: float
    trend: Trend
    full: float
    half: float
    small: int

    @classmethod
    def turned(cls, rng: Random, criterion: Criterion, status: Status, trend: Trend, small: int) -> Knob:
        """A knob at some probability that earns ``status``."""
        full, half = float(criterion.full), float(criterion.half)
        if status is Status.HALF:
            share = half + (full - half) * rng.uniform(0.25, 0.75)
        elif status is Status.NONE:
            share = half * rng.uniform(0.55, 0.88)
        else:
            share = full + (1 - full) * rng.uniform(0.5, 1)
        before = share
        if trend is Trend.SLIPPING:
            before = min(1.0, share + 0.15)
        elif trend is Trend.IMPROVING and rng.random() < 0.55:
            before = share * rng.uniform(0.7, 0.9)
        return cls(status, share, before, trend, full, half, small)

    @classmethod
    def spotless(cls, criterion: Criterion, small: int) -> Knob:
        """A knob of work that never fails."""
        return cls(Status.FULL, 1.0, 1.0, Trend.STEADY, float(criterion.full), float(criterion.half), small)

    def earned(self, done: int, count: int) -> Status:
        """The status of ``done`` out of ``count``."""
        if count == 0:
            return Status.NOT_APPLICABLE
        if done >= self.full * count - 1e-9:
            return Status.FULL
        if done >= self.half * count - 1e-9 or (count < self.small and done == count - 1):
            return Status.HALF
        return Status.NONE

    def done(self, count: int) -> int:
        """The number of things done, of ``count``."""
        fitting = [done for done in range(count + 1) if self.earned(done, count) is self.status]
        if not fitting:  # two of two cannot be half done
            fitting = [count if self.status is Status.HALF else 0]
        return min(fitting, key=lambda done: abs(done - self.share * count))

    def deal(self, rng: Random, count: int, may_miss: Sequence[bool] | None = None) -> list[bool]:
        """For each of ``count`` things of the cycle, oldest first: whether it is done.

        ``may_miss`` keeps things that cannot be missed yet (their time is not up) out of the misses.
        """
        misses = count - self.done(count)
        places = [place for place in range(count) if may_miss is None or may_miss[place]]
        chosen = sorted(places, key=lambda place: rng.random() ** (1 / self._weight(place, count)), reverse=True)
        missed = set(chosen[:misses])
        return [place not in missed for place in range(count)]

    def _weight(self, place: int, count: int) -> float:
        age = 1 - place / max(1, count - 1)  # 1 for the oldest, 0 for the newest
        if self.trend is Trend.STEADY:
            return 1.0
        return 0.1 + (age if self.trend is Trend.IMPROVING else 1 - age) ** 2
