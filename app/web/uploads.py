"""What is read of an uploaded file, and what its sender is told where it cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.declare.messages import N_
from app.runtime import confined
from app.runtime.confined import Refused
from tenants.scope import peek_scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.runtime.confined import Frame, Limits

COME_AGAIN = N_("Other files are being read just now. Send this one again in a minute.")
ONE_AT_A_TIME = N_("Another file of this community is being read. Send this one again when that is done.")


def frames(reader: str, data: bytes, limits: Limits, too_much: str, arguments: Sequence[str] = ()) -> Iterator[Frame]:
    """The frames that the module ``reader`` makes of a file in a confined process, one file of a community at a time.

    ``too_much`` is the message id for a file that takes more than the limits. Raises Refused, and nothing else.
    """
    scope = peek_scope()
    try:
        yield from confined.frames(reader, data, limits, arguments, whose=scope and scope.area)
    except confined.GaveUp:
        raise Refused(too_much) from None
    except confined.Busy as busy:
        raise Refused(ONE_AT_A_TIME if busy.own else COME_AGAIN) from None
