"""What persons ask of their data, and the notice that tells them how it is handled (PIPL arts. 17 and 44 to 50)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped

from app.declare.record import Record, list_indexes
from tenants.columns import LabelEnum, blind_index_column, covering, enum_check, enum_column, personal_column
from tenants.roles import Access, Role
from tenants.session import Model


class RequestKind(LabelEnum):
    """What a person asks for."""

    ACCESS = "access", "Copy of the data"
    CORRECTION = "correction", "Correction"
    DELETION = "deletion", "Deletion"


class RequestOutcome(LabelEnum):
    """What became of a request."""

    FULFILLED = "fulfilled", "Fulfilled"
    PARTLY = "partly", "Partly fulfilled"
    REFUSED = "refused", "Not fulfilled"


class RefusalGround(LabelEnum):
    """Why a request was not, or not wholly, fulfilled; the person is told (PIPL art. 50)."""

    NO_DATA = "no_data", "No data of this person is held"
    IDENTITY = "identity", "The person could not be identified"
    LEGAL_DUTY = "legal_duty", "The law asks for the data to be kept"
    OTHERS = "others", "The data of others would be disclosed"


class DataRequest(Record, Model):
    """A person's request to see, correct or delete what is held about them. ``due_on`` is set by the system."""

    __tablename__ = "data_requests"
    __scored__ = False

    kind: Mapped[RequestKind] = enum_column(RequestKind)
    name: Mapped[str] = personal_column("data_requests.name")
    name_index: Mapped[str | None] = blind_index_column()
    phone: Mapped[str | None] = personal_column("data_requests.phone")
    phone_index: Mapped[str | None] = blind_index_column()
    received_on: Mapped[date]
    due_on: Mapped[date]
    answered_on: Mapped[date | None]
    outcome: Mapped[RequestOutcome | None] = enum_column(RequestOutcome, nullable=True)
    ground: Mapped[RefusalGround | None] = enum_column(RefusalGround, nullable=True)

    @property
    def number(self) -> str:
        """What the request is called where its person must not be named."""
        return f"{self.community_id}-{self.received_on.year}-{self.id.hex[-8:].upper()}"

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("kind", RequestKind),
            enum_check("outcome", RequestOutcome),
            enum_check("ground", RefusalGround),
            CheckConstraint("due_on >= received_on AND answered_on >= received_on", name="dates"),
            CheckConstraint("(answered_on IS NULL) = (outcome IS NULL)", name="answered"),
            covering("ix_data_requests_due", "due_on", include=("answered_on",)),
            covering("ix_data_requests_name_index", "name_index"),
            covering("ix_data_requests_phone_index", "phone_index"),
            *list_indexes("data_requests", "received_on", holds=("received_on",)),
        )


class PrivacyNotice(Record, Model):
    """What people are told about the handling of their data; public from ``published_on``."""

    __tablename__ = "privacy_notices"
    __scored__ = False
    __access__ = {Role.PUBLIC: Access("r", also="(published_on IS NOT NULL)")}

    title: Mapped[str]
    body: Mapped[str]
    in_force_from: Mapped[date]
    approved_by: Mapped[str | None]
    published_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            CheckConstraint("title <> '' AND body <> ''", name="text"),
            CheckConstraint("published_on IS NULL OR coalesce(approved_by, '') <> ''", name="approved"),
            covering("ix_privacy_notices_in_force", "in_force_from", include=("published_on",)),
            *list_indexes("privacy_notices", "in_force_from"),
        )
