"""What is read of an uploaded file, and what its sender is told where it cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.declare.messages import N_
from app.runtime import confined
from app.runtime.confined import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.runtime.confined import Frame, Limits

COME_AGAIN = N_("Other files are being read just now. Send this one again in a minute.")


def frames(reader: str, data: bytes, limits: Limits, too_much: str, arguments: Sequence[str] = ()) -> Iterator[Frame]:
    """The frames that the module ``reader`` makes of a file in a confined process.

    ``too_much`` is the message id for a file that takes more than the limits. Raises Refused, and nothing else.
    """
    try:
        yield from confined.frames(reader, data, limits, arguments)
    except confined.GaveUp:
        raise Refused(too_much) from None
    except confined.Busy:
        raise Refused(COME_AGAIN) from None
