"""The registers of a community: its buildings, reference households, venues, key places, outbound residents."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped

from app.declare.record import Record, list_indexes
from tenants.columns import (
    CommunityOwned,
    LabelEnum,
    blind_index_column,
    covering,
    enum_check,
    enum_column,
    personal_column,
    refers,
)
from tenants.roles import Access, Role
from tenants.session import Model


class VenueKind(LabelEnum):
    """Public venues (公众聚集场所)."""

    HOTEL = "hotel", "Hotel"
    INTERNET_CAFE = "internet_cafe", "Internet café"
    RESTAURANT = "restaurant", "Restaurant"
    MARKET = "market", "Market"
    CHESS_ROOM = "chess_room", "Chess and card room"
    TRAINING = "training", "Training centre"
    OTHER = "other", "Other"


class KeyPlaceKind(LabelEnum):
    """Key places (重点场所) named by documents 三 and 四."""

    CLUB = "club", "Club"
    DANCE_HALL = "dance_hall", "Dance hall"
    IDLE_FACTORY = "idle_factory", "Idle factory"
    ILLEGAL_BUILDING = "illegal_building", "Illegal building"
    HOTEL_ROOM = "hotel_room", "Hotel room let by the month"


class OutboundReason(LabelEnum):
    """Why a resident left for elsewhere: a category, never more."""

    WORK = "work", "Work"
    STUDY = "study", "Study"
    BUSINESS = "business", "Business"
    FAMILY = "family", "Family"
    OTHER = "other", "Other"


class HouseholdReference(CommunityOwned, Model):
    """How many households a community has, as the district entered or imported it: never the community's own count."""

    __tablename__ = "household_references"
    __access__ = {Role.COMMUNITY: Access("r"), Role.INSPECTOR: Access("ra"), Role.ERASER: None}

    as_of: Mapped[date]
    households: Mapped[int]
    source: Mapped[str]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            CheckConstraint("households >= 0", name="households"),
            # With all that the latest one is told by, or each community's rows are fetched from the heap.
            covering("ix_household_references_as_of", "as_of", include=("households", "created_at", "id")),
        )


class Building(Record, Model):
    """A building, with its permanent households as a count, and the days between which it was lived in."""

    __tablename__ = "buildings"

    name: Mapped[str]
    address: Mapped[str | None]
    staircases: Mapped[int]
    households: Mapped[int]
    occupied_from: Mapped[date]
    vacated_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            CheckConstraint("staircases >= 1", name="staircases"),
            CheckConstraint("households >= 0", name="households"),
            CheckConstraint("vacated_on >= occupied_from", name="dates"),
            covering("ix_buildings_occupied", "id", include=("occupied_from", "vacated_on", "households")),
            *list_indexes("buildings", "name", holds=("occupied_from", "vacated_on"), refers=()),
        )


class Venue(Record, Model):
    """A public venue and the days between which it was open."""

    __tablename__ = "venues"

    name: Mapped[str]
    kind: Mapped[VenueKind] = enum_column(VenueKind)
    address: Mapped[str | None]
    credit_code: Mapped[str | None]
    opened_on: Mapped[date]
    closed_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("kind", VenueKind),
            CheckConstraint("closed_on >= opened_on", name="dates"),
            covering("ix_venues_open", "id", include=("opened_on", "closed_on")),
            *list_indexes("venues", "name", holds=("opened_on", "closed_on"), refers=()),
        )


class VenueVerification(Record, Model):
    """That somebody went to a venue and found it as registered."""

    __tablename__ = "venue_verifications"
    __judged__ = {"entered_on": ("verified_on",)}

    venue_id: Mapped[uuid.UUID]
    verified_on: Mapped[date]
    entered_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("venue_id", "venues"),
            covering("ix_venue_verifications_venue", "venue_id", "verified_on"),
            *list_indexes("venue_verifications", "verified_on", holds=("verified_on",), refers=("venue_id",)),
        )


class KeyPlace(Record, Model):
    """A place that must be inspected every quarter while it is active."""

    __tablename__ = "key_places"

    name: Mapped[str]
    kind: Mapped[KeyPlaceKind] = enum_column(KeyPlaceKind)
    address: Mapped[str | None]
    active_from: Mapped[date]
    active_to: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("kind", KeyPlaceKind),
            CheckConstraint("active_to >= active_from", name="dates"),
            covering("ix_key_places_active", "id", include=("active_from", "active_to")),
            *list_indexes("key_places", "name", holds=("active_from", "active_to"), refers=()),
        )


class OutboundResident(Record, Model):
    """A resident away from home who agreed to be reminded about pyramid selling."""

    __tablename__ = "outbound_residents"
    __judged__ = {"entered_on": ("reminded_on",)}

    name: Mapped[str] = personal_column("outbound_residents.name")
    name_index: Mapped[str | None] = blind_index_column()
    phone: Mapped[str | None] = personal_column("outbound_residents.phone")
    destination_code: Mapped[str | None]
    reason: Mapped[OutboundReason] = enum_column(OutboundReason)
    consented_on: Mapped[date]
    left_on: Mapped[date]
    returned_on: Mapped[date | None]
    reminded_on: Mapped[date | None]
    entered_on: Mapped[date | None]
    """When the reminder was entered."""
    retention_on: Mapped[date]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("reason", OutboundReason),
            CheckConstraint("returned_on >= left_on", name="dates"),
            # A province or a city; anything finer would be surveillance.
            CheckConstraint("length(destination_code) IN (2, 4)", name="destination_code"),
            covering("ix_outbound_residents_retention", "retention_on"),
            covering("ix_outbound_residents_name_index", "name_index"),
            *list_indexes("outbound_residents", "left_on", holds=("left_on", "returned_on")),
        )
