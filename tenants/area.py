"""Area codes: a place in the administrative hierarchy is a range of 12-digit community codes.

The division code of a community (GB/T 2260 county + street + community) *is* the hierarchy, so every place
anyone can be responsible for — a community, a street, a district, a city, a province, the nation — is one
range ``lo..hi`` of community codes, and one predicate serves them all.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

CODE_DIGITS = 12


class Level(IntEnum):
    """How many leading digits of the code name a place at this level."""

    NATION = 0
    PROVINCE = 2
    CITY = 4
    DISTRICT = 6
    STREET = 9
    COMMUNITY = 12


class InvalidAreaCode(ValueError):
    """The text is not a division code."""

    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__(f"not an area code: {text!r} (use 2, 4, 6, 9 or 12 digits, or 'all')")


@dataclass(frozen=True, slots=True, order=True)
class Area:
    """A place as a closed range of the community codes that lie in it."""

    lo: int
    """The lowest code of the place."""
    hi: int
    """The highest."""

    def __post_init__(self) -> None:
        _prefix_digits(self.lo, self.hi)  # only ranges that are one prefix are places

    @classmethod
    def parse(cls, text: str) -> Area:
        """The area of a code written with 2, 4, 6, 9 or 12 digits; ``all`` is the nation.

        A shorter code padded with zeros to 12 digits (``210304000000``) is read as the place it pads.
        Raises InvalidAreaCode.
        """
        digits = text.strip()
        if digits == "all":
            return NATION
        if not (digits.isascii() and digits.isdigit()) or digits[0] == "0":
            raise InvalidAreaCode(text)
        if len(digits) == CODE_DIGITS and digits.endswith("000"):
            digits = _unpad(digits)
        if len(digits) not in {int(level) for level in Level if level}:
            raise InvalidAreaCode(text)
        return cls.of_prefix(int(digits), len(digits))

    @classmethod
    def of_prefix(cls, prefix: int, digits: int) -> Area:
        """The area of all codes that begin with ``prefix``, a number of ``digits`` digits."""
        width = 10 ** (CODE_DIGITS - digits)
        return cls(prefix * width, prefix * width + width - 1)

    @classmethod
    def of_community(cls, community_id: int) -> Area:
        """The area that holds exactly one community."""
        return cls(community_id, community_id)

    @property
    def level(self) -> Level:
        """The level this area's prefix length stands for."""
        return Level(_prefix_digits(self.lo, self.hi))

    @property
    def code(self) -> str:
        """The code as people write it: the leading digits, or ``all`` for the nation."""
        digits = int(self.level)
        return f"{self.lo:012d}"[:digits] if digits else "all"

    def covers(self, other: Area) -> bool:
        """True if every community of ``other`` lies in this area."""
        return self.lo <= other.lo and other.hi <= self.hi

    def __contains__(self, community_id: int) -> bool:
        return self.lo <= community_id <= self.hi

    def at(self, level: Level) -> Area:
        """The area at a coarser (or the same) level that this one lies in. Raises ValueError for a finer one."""
        if level > self.level:
            raise ValueError(f"{self.code} is not inside a single {level.name.lower()}")
        if level is Level.NATION:
            return NATION
        width = 10 ** (CODE_DIGITS - int(level))
        return Area.of_prefix(self.lo // width, int(level))

    def parents(self) -> list[Area]:
        """The areas above this one, from the nation down to the next higher level."""
        return [self.at(level) for level in Level if level < self.level]

    def __str__(self) -> str:
        return self.code


@dataclass(frozen=True, slots=True, order=True)
class Stretch(Area):
    """Neighbouring districts as one range: no place, so nobody is responsible for it; what one task takes at once."""

    def __post_init__(self) -> None:
        whole = self.lo % _DISTRICT_WIDTH == 0 and (self.hi + 1) % _DISTRICT_WIDTH == 0
        if not whole or not 0 <= self.lo < self.hi < 10**CODE_DIGITS:
            raise ValueError(f"{self.lo}..{self.hi} are not whole districts")

    @property
    def level(self) -> Level:
        """The level of the smallest place around them."""
        return max(level for level in Level if self.lo // _width(level) == self.hi // _width(level))

    @property
    def code(self) -> str:
        """The codes of the first district and of the last."""
        return f"{self.lo // _DISTRICT_WIDTH:06d}-{self.hi // _DISTRICT_WIDTH:06d}"


def area_of_range(lo: int, hi: int) -> Area:
    """The place that has this range, or the stretch of districts. Raises ValueError where it is neither."""
    try:
        return Area(lo, hi)
    except ValueError:
        return Stretch(lo, hi)


def _width(level: Level) -> int:
    return int(10 ** (CODE_DIGITS - int(level)))


_DISTRICT_WIDTH = _width(Level.DISTRICT)


@lru_cache(maxsize=4096)
def _prefix_digits(lo: int, hi: int) -> int:
    for level in Level:
        width = 10 ** (CODE_DIGITS - int(level))
        if lo % width == 0 and hi == lo + width - 1 and 0 <= lo < 10**CODE_DIGITS:
            return int(level)
    raise ValueError(f"{lo}..{hi} is not the range of one area")


def _unpad(digits: str) -> str:
    """The shortest level whose zero-padding gives these 12 digits."""
    for level in (Level.PROVINCE, Level.CITY, Level.DISTRICT, Level.STREET):
        if int(digits[int(level) :]) == 0:
            return digits[: int(level)]
    return digits


NATION = Area(0, 10**CODE_DIGITS - 1)
