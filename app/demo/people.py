"""Invented people: names by Faker; numbers that look right and cannot belong to anyone.

Mobile numbers have eleven digits and begin with 10, which no telephone in China does (mobiles begin with 13 to
19). Landlines have Anshan's area code and a local number that begins with 0, which is not assigned either.
Identity and credit codes carry a valid check digit and the region 99xxxx, which does not exist.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from faker import Faker

if TYPE_CHECKING:
    from random import Random

_NAMES = 4000
_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECK = "10X98765432"
_USCC_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_USCC_WEIGHTS = tuple(pow(3, place, 31) for place in range(17))


class People:
    """A pool of names, and numbers on demand. One pool serves the whole district; it is only read."""

    def __init__(self, seed: int) -> None:
        fake = Faker("zh_CN")
        fake.seed_instance(seed)
        self._names = tuple(fake.name() for _ in range(_NAMES))

    def name(self, rng: Random) -> str:
        """A person's name."""
        return self._names[int(rng.random() * _NAMES)]


def mobile(rng: Random) -> str:
    """An eleven-digit number that no telephone has."""
    return f"10{int(rng.random() * 10**9):09d}"


def landline(rng: Random) -> str:
    """A local number that is not assigned."""
    return f"0412-0{int(rng.random() * 10**6):06d}"


def identity_number(rng: Random) -> str:
    """Eighteen characters with the check of GB 11643 and a region that does not exist."""
    year, month, day = 1952 + int(rng.random() * 54), 1 + int(rng.random() * 12), 1 + int(rng.random() * 28)
    body = f"990304{year}{month:02d}{day:02d}{1 + int(rng.random() * 998):03d}"
    total = sum(int(digit) * weight for digit, weight in zip(body, _ID_WEIGHTS, strict=True))
    return body + _ID_CHECK[total % 11]


def credit_code(rng: Random) -> str:
    """A unified social credit code with the check of GB 32100 and a region that does not exist."""
    body = "92990304" + "".join(rng.choices(_USCC_CHARACTERS, k=9))
    total = sum(
        _USCC_CHARACTERS.index(character) * weight for character, weight in zip(body, _USCC_WEIGHTS, strict=True)
    )
    return body + _USCC_CHARACTERS[-total % 31]
