"""Rented dwellings, who lets them, who moves in and out, and the landlords' responsibility letters.

A letter is signed on paper or on the landlord's telephone: an invitation is the link printed on it, a signature what
came back through it. The public reads of one what is not personal, and appends the other without reading it again.
"""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, DateTime, ForeignKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.declare.record import Record, list_indexes
from app.features.network.models import Department
from tenants.columns import (
    CommunityOwned,
    LabelEnum,
    blind_index_column,
    covering,
    enum_check,
    enum_column,
    inner_column,
    personal_column,
    refers,
)
from tenants.roles import Access, Role
from tenants.session import Model


class LandlordKind(LabelEnum):
    """A person, or a company that lets."""

    PERSON = "person", "Person"
    COMPANY = "company", "Company"


class DwellingUse(LabelEnum):
    """What a rented dwelling is declared to be used for."""

    RESIDENCE = "residence", "Residence"
    DORMITORY = "dormitory", "Dormitory"
    OFFICE = "office", "Office"
    STORAGE = "storage", "Storage"


class VerificationMethod(LabelEnum):
    """How a rental record was verified."""

    VISIT = "visit", "Visit"
    PHONE = "phone", "Phone call"


class IdentityCheck(LabelEnum):
    """Who looked at the tenant's identity document (PIPL: yes or no, and by whom)."""

    NONE = "none", "Not checked"
    LANDLORD = "landlord", "Checked by the landlord"
    POLICE = "police", "Checked by the police"


class Occupation(LabelEnum):
    """Occupation as a category (三知); nothing finer is kept."""

    EMPLOYEE = "employee", "Employee"
    SELF_EMPLOYED = "self_employed", "Self-employed"
    STUDENT = "student", "Student"
    RETIRED = "retired", "Retired"
    NONE = "none", "Without work"
    UNKNOWN = "unknown", "Unknown"


class SignatureOutcome(LabelEnum):
    """What the desk found of a signature by telephone."""

    CONFIRMED = "confirmed", "Confirmed"
    REJECTED = "rejected", "Rejected"


class Landlord(Record, Model):
    """Who lets a dwelling. ``identity_checked_on``: somebody saw the document and the phone answered."""

    __tablename__ = "landlords"

    kind: Mapped[LandlordKind] = enum_column(LandlordKind)
    name: Mapped[str] = personal_column("landlords.name")
    name_index: Mapped[str | None] = blind_index_column()
    phone: Mapped[str | None] = personal_column("landlords.phone")
    phone_index: Mapped[str | None] = blind_index_column()
    id_number: Mapped[str | None] = personal_column("landlords.id_number")
    id_number_index: Mapped[str | None] = blind_index_column()
    identity_checked_on: Mapped[date | None]
    ended_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("kind", LandlordKind),
            covering("ix_landlords_checked", "id", include=("identity_checked_on",)),
            covering("ix_landlords_id_number_index", "id_number_index"),
            covering("ix_landlords_phone_index", "phone_index"),
            covering("ix_landlords_name_index", "name_index"),
            *list_indexes("landlords", "created_at", holds=("ended_on",), refers=()),
        )


class RentalUnit(Record, Model):
    """A dwelling that is let, from its registration until it stops being let. Blank fields lower its quality."""

    __tablename__ = "rental_units"
    __judged__ = {"entered_on": ("registered_on",)}

    building_id: Mapped[uuid.UUID]
    landlord_id: Mapped[uuid.UUID | None]
    unit_no: Mapped[str | None]
    declared_use: Mapped[DwellingUse | None] = enum_column(DwellingUse, nullable=True)
    max_occupants: Mapped[int | None]
    registered_on: Mapped[date]
    entered_on: Mapped[date | None]
    closed_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        counted = (
            "registered_on",
            "closed_on",
            "landlord_id",
            "unit_no",
            "declared_use",
            "max_occupants",
            "building_id",
        )
        return (
            refers("building_id", "buildings"),
            refers("landlord_id", "landlords"),
            enum_check("declared_use", DwellingUse),
            CheckConstraint("max_occupants BETWEEN 1 AND 200", name="max_occupants"),
            CheckConstraint("closed_on >= registered_on", name="dates"),
            covering("ix_rental_units_active", "id", include=counted),
            *list_indexes(
                "rental_units", "unit_no", holds=("registered_on", "closed_on"), refers=("building_id", "landlord_id")
            ),
        )


class UnitVerification(Record, Model):
    """That a rental record was verified by a visit or a call."""

    __tablename__ = "unit_verifications"
    __judged__ = {"entered_on": ("verified_on",)}

    rental_unit_id: Mapped[uuid.UUID]
    verified_on: Mapped[date]
    entered_on: Mapped[date | None]
    method: Mapped[VerificationMethod] = enum_column(VerificationMethod)

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("rental_unit_id", "rental_units"),
            enum_check("method", VerificationMethod),
            covering("ix_unit_verifications_unit", "rental_unit_id", "verified_on"),
            *list_indexes("unit_verifications", "verified_on", holds=("verified_on",), refers=("rental_unit_id",)),
        )


class Tenancy(Record, Model):
    """Somebody lives in a rented dwelling from a day to a day.

    A move is late from the day it became *known*, not from the day it happened (domain.md, section 5). Source of
    funds is not stored (PIPL); children are a count.
    """

    __tablename__ = "tenancies"
    __judged__ = {"start_entered_on": ("starts_on",), "end_entered_on": ("ends_on",)}
    # Erasing takes along what would still tell who it was (retention.py).
    __access__ = {Role.ERASER: Access("rud", update_columns=("occupation", "children", "use_matches"))}

    rental_unit_id: Mapped[uuid.UUID]
    tenant_name: Mapped[str] = personal_column("tenancies.tenant_name")
    tenant_name_index: Mapped[str | None] = blind_index_column()
    phone: Mapped[str | None] = personal_column("tenancies.phone")
    id_number: Mapped[str | None] = personal_column("tenancies.id_number")
    id_number_index: Mapped[str | None] = blind_index_column()
    identity_check: Mapped[IdentityCheck] = enum_column(IdentityCheck)
    occupation: Mapped[Occupation] = enum_column(Occupation)
    use_matches: Mapped[bool | None]
    children: Mapped[int] = mapped_column(default=0)
    starts_on: Mapped[date]
    start_known_on: Mapped[date]
    start_entered_on: Mapped[date]
    ends_on: Mapped[date | None]
    end_known_on: Mapped[date | None]
    end_entered_on: Mapped[date | None]
    retention_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("rental_unit_id", "rental_units"),
            enum_check("identity_check", IdentityCheck),
            enum_check("occupation", Occupation),
            CheckConstraint("ends_on >= starts_on", name="dates"),
            CheckConstraint("children >= 0", name="children"),
            CheckConstraint("start_entered_on >= start_known_on", name="start_entered"),
            CheckConstraint("end_entered_on >= end_known_on", name="end_entered"),
            CheckConstraint("(end_known_on IS NULL) = (end_entered_on IS NULL)", name="end_known"),
            covering("ix_tenancies_start_known", "start_known_on", include=("start_entered_on",)),
            covering("ix_tenancies_end_known", "end_known_on", include=("end_entered_on",)),
            covering("ix_tenancies_unit", "rental_unit_id", "ends_on"),
            covering("ix_tenancies_retention", "retention_on"),
            covering("ix_tenancies_id_number_index", "id_number_index"),
            covering("ix_tenancies_tenant_name_index", "tenant_name_index"),
            *list_indexes("tenancies", "starts_on", holds=("starts_on", "ends_on"), refers=("rental_unit_id",)),
        )


class ResponsibilityLetter(Record, Model):
    """A landlord's letter for a dwelling. ``basis_on``: the registration, or the previous letter's expiry.

    It falls due 15 days after its basis; it is in force from ``signed_on`` until ``expires_on`` (or ``ended_on``).
    """

    __tablename__ = "responsibility_letters"
    __judged__ = {"entered_on": ("basis_on", "signed_on")}

    rental_unit_id: Mapped[uuid.UUID]
    landlord_id: Mapped[uuid.UUID | None]
    basis_on: Mapped[date]
    signed_on: Mapped[date | None]
    entered_on: Mapped[date | None]
    """When the basis, or that it is signed, was entered."""
    expires_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    retention_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("rental_unit_id", "rental_units"),
            refers("landlord_id", "landlords"),
            CheckConstraint("(signed_on IS NULL) = (expires_on IS NULL)", name="signed"),
            CheckConstraint("expires_on >= signed_on", name="dates"),
            covering(
                "ix_responsibility_letters_unit", "rental_unit_id", include=("signed_on", "expires_on", "ended_on")
            ),
            covering("ix_responsibility_letters_basis", "basis_on", include=("signed_on",)),
            *list_indexes(
                "responsibility_letters",
                "expires_on",
                holds=("basis_on", "ended_on"),
                refers=("rental_unit_id", "landlord_id"),
            ),
        )


class LetterText(Record, Model):
    """The community's own wording of the letter, in force from a day on; without one the standard text is printed."""

    __tablename__ = "letter_texts"
    __scored__ = False
    __access__ = {Role.PUBLIC: Access("r")}

    body: Mapped[str]
    starts_on: Mapped[date]
    approved_on: Mapped[date]
    approved_by: Mapped[str | None]
    ends_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            CheckConstraint("ends_on >= starts_on", name="dates"),
            covering("ix_letter_texts_starts", "starts_on", include=("ends_on",)),
            *list_indexes("letter_texts", "starts_on", holds=("starts_on", "ends_on")),
        )


class LetterInvitation(CommunityOwned, Model):
    """The link by which a letter is signed on a telephone, once. ``label`` names the dwelling, never the landlord.

    Only a hash of the link's secret is stored: who reads the table cannot sign.
    """

    __tablename__ = "letter_invitations"
    __scored__ = False
    __access__ = {
        # A link that was used stays used.
        Role.PUBLIC: Access("ru", update_columns=("used_at",), writes="(used_at IS NOT NULL)"),
        # Signing or ending a letter closes the links that were printed for it.
        Role.COMMUNITY: Access("rad"),
    }

    letter_id: Mapped[uuid.UUID]
    label: Mapped[str]
    secret_hash: Mapped[str] = inner_column()
    expires_on: Mapped[date]
    used_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("letter_id", "responsibility_letters"),
            UniqueConstraint("community_id", "id", "letter_id"),
            covering("ix_letter_invitations_letter", "letter_id", include=("expires_on", "used_at")),
        )


_SIGNED = ("invitation_id", "letter_id", "signer_name", "phone", "id_ending", "text", "agreed_at", "retention_on")


class LetterSignature(CommunityOwned, Model):
    """What somebody signed on a telephone, word for word, until an admin confirms that it was the landlord.

    Nobody can rewrite what was signed: the desk adds what it found.
    """

    __tablename__ = "letter_signatures"
    __scored__ = False
    __access__ = {
        Role.PUBLIC: Access("a", append_columns=_SIGNED),
        Role.COMMUNITY: Access("ru", update_columns=("outcome", "decided_on", "decided_by", "retention_on")),
    }

    invitation_id: Mapped[uuid.UUID]
    letter_id: Mapped[uuid.UUID]
    signer_name: Mapped[str] = personal_column("letter_signatures.signer_name", nullable=False)
    phone: Mapped[str | None] = personal_column("letter_signatures.phone")
    id_ending: Mapped[str | None] = personal_column("letter_signatures.id_ending")
    text: Mapped[str]
    agreed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    outcome: Mapped[SignatureOutcome | None] = enum_column(SignatureOutcome, nullable=True)
    decided_on: Mapped[date | None]
    decided_by: Mapped[uuid.UUID | None]
    retention_on: Mapped[date]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            ForeignKeyConstraint(
                ["community_id", "invitation_id", "letter_id"],
                ["letter_invitations.community_id", "letter_invitations.id", "letter_invitations.letter_id"],
            ),
            UniqueConstraint("community_id", "invitation_id"),
            enum_check("outcome", SignatureOutcome),
            CheckConstraint("(outcome IS NULL) = (decided_on IS NULL)", name="decided_on"),
            CheckConstraint("(outcome IS NULL) = (decided_by IS NULL)", name="decided_by"),
            covering("ix_letter_signatures_letter", "letter_id", include=("outcome",)),
        )


class LetterRefusal(Record, Model):
    """A landlord refused to sign, and when the refusal was passed to the police."""

    __tablename__ = "letter_refusals"

    rental_unit_id: Mapped[uuid.UUID]
    refused_on: Mapped[date]
    how: Mapped[str | None]
    passed_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("rental_unit_id", "rental_units"),
            CheckConstraint("passed_on >= refused_on", name="dates"),
            covering("ix_letter_refusals_unit", "rental_unit_id", include=("refused_on", "passed_on")),
            *list_indexes("letter_refusals", "refused_on", holds=("refused_on",), refers=("rental_unit_id",)),
        )


class LandlordBreach(Record, Model):
    """A breach by a landlord, handled by a department: the community only records it (Decree 444 art. 12)."""

    __tablename__ = "landlord_breaches"

    rental_unit_id: Mapped[uuid.UUID]
    found_on: Mapped[date]
    department: Mapped[Department] = enum_column(Department)
    act: Mapped[str]
    handled_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("rental_unit_id", "rental_units"),
            enum_check("department", Department),
            CheckConstraint("handled_on >= found_on", name="dates"),
            *list_indexes("landlord_breaches", "found_on", holds=("found_on",), refers=("rental_unit_id",)),
        )
