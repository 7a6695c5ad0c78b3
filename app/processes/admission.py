"""Who waits for a thread where more ask than there are places: every address has as many as the others.

A queue with an end belongs to whoever asks again fastest, unless places are shared: a newcomer takes the place of the
newest request of the address that holds most of them. So one client that floods refuses itself.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_FORWARDED = "X_FORWARDED_FOR"


def address_of(peer: str, headers: Mapping[str, str], proxies: int) -> str:
    """Where a request comes from: what the outermost of so many trusted proxies says, else who is connected.

    A client writes as much of that header as it likes; what trusted proxies add stands at its end.
    """
    hops = [hop.strip() for hop in headers.get(_FORWARDED, "").split(",")]
    return (hops[-proxies] or peer) if len(hops) >= proxies > 0 else peer


def to_give_way(waiting: Sequence[Any], newcomer: str) -> Any | None:
    """Which of those that wait (each with its ``origin``) gives its place to a newcomer; None: nobody does."""
    places = Counter(each.origin for each in waiting)
    if not places or places[newcomer] >= max(places.values()):
        return None
    most = max(places.values())
    return next(each for each in reversed(waiting) if places[each.origin] == most)
