"""Text that is to be read: in one line without what cannot be seen, and whether it says anything."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

LEAST: Final = 2  # letters or digits of any script
# Controls, marks that turn the direction of the text, surrogates, what is no character, line ends.
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"})


def one_line(text: str) -> str:
    """The text without line breaks and without what cannot be seen, which includes what no XML file may hold."""
    return " ".join("".join(" " if unicodedata.category(sign) in _UNSEEN else sign for sign in text).split())


def says_something(text: str) -> bool:
    """True if a reader sees at least two letters or digits."""
    return sum(_is_read(sign) for sign in text) >= LEAST


@lru_cache(maxsize=4096)
def _is_read(sign: str) -> bool:
    """True for a letter or digit that leaves a mark: some letters of Unicode, such as U+3164, only fill a place."""
    if unicodedata.category(sign)[0] not in "LN":
        return False
    name = unicodedata.name(sign, "")
    return "FILLER" not in name and "BLANK" not in name
