"""Claiming tasks in tests, whatever their lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenants.outbox import TaskLane, claim_due

if TYPE_CHECKING:
    import uuid
    from datetime import timedelta

    from sqlalchemy.orm import Session


def claim_any(session: Session, *, in_flight: int, lease: timedelta) -> list[uuid.UUID]:
    """Claim what is due, so many of each lane at most; nothing is committed."""
    return claim_due(session, in_flight=dict.fromkeys(TaskLane, in_flight), lease=lease).ids
