"""The HTTP statuses that pages answer with, and what each of them says here.

403 and 404 are given to ``abort`` as numbers: what is forbidden, and what is not there or must not be known to be.
"""

from __future__ import annotations

from typing import Final

SEE_OTHER: Final = 303
"""Done; the page to look at now is there. The browser fetches it with GET, so that reloading it repeats nothing."""

CONFLICT: Final = 409
"""Somebody else changed it in the meantime; what was sent is not written over it."""

GONE: Final = 410
"""It was there and its time is over: a link that expired."""

TOO_LARGE: Final = 413
"""More was sent than is taken."""

UNSUPPORTED: Final = 415
"""What was sent is of a kind that is not taken here."""

REJECTED: Final = 422
"""The form again, with what was typed and what is wrong with it."""

TOO_MANY: Final = 429
"""Too often in too short a time; the page says when to try again."""

NOT_IMPLEMENTED: Final = 501
"""A method that HTTP does not know."""

UNAVAILABLE: Final = 503
"""What the service needs does not answer; it is not the visitor's fault and passes."""
