"""Personal values that somebody gave a reason to see: shown once, by the page that their form leads to.

The form is answered with an address and not with the values, so that going back and reloading ask for the page of the
row and never end at a browser's error; the values are not in it then.
"""

from __future__ import annotations

import uuid

from flask import session

from tenants.clock import utcnow

SECONDS = 60
_KEY = "shown-once"


def allow(row_id: uuid.UUID) -> None:
    """Let the next page of the row show its personal values, if it is asked for within a minute."""
    session[_KEY] = [str(row_id), int(utcnow().timestamp()) + SECONDS]


def take(row_id: uuid.UUID) -> bool:
    """True once after ``allow``."""
    if session.get(_KEY, [""])[0] != str(row_id):
        return False
    _row_id, until = session.pop(_KEY)
    return bool(utcnow().timestamp() <= until)
