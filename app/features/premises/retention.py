"""How long outbound residents and closed venues are kept (domain.md, section 4)."""

from __future__ import annotations

from app.declare.messages import N_
from app.declare.retention import GoesToo, RetentionPeriod, Rule, months_later
from app.features.premises.models import OutboundResident, Venue, VenueVerification

OUTBOUND_MONTHS = 12
VENUE_MONTHS = 24

RETENTION = (
    Rule(
        model=OutboundResident,
        title=N_("Outbound residents"),
        kept=(
            RetentionPeriod(N_("leaving"), months=OUTBOUND_MONTHS),
            RetentionPeriod(N_("Until the return, where that is earlier")),
        ),
        due=OutboundResident.retention_on,
        # Deleted: nothing is counted from them, and they are kept with the person's consent alone.
        how="delete",
    ),
    Rule(
        model=Venue,
        title=N_("Public venues"),
        kept=(RetentionPeriod(N_("closing down"), months=VENUE_MONTHS),),
        due=months_later(Venue.closed_on, VENUE_MONTHS),
        # Deleted: a venue that closed two years ago is in no cycle any more.
        how="delete",
        goes_too=(GoesToo(VenueVerification, "venue_id", "delete"),),
    ),
)
