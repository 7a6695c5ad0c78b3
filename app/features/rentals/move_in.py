"""A move-in as one form: the dwelling, whoever lets it, and everybody who moves in; what is new is entered with it."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.datastructures import MultiDict

from app.clock import today
from app.features.premises.registers import BUILDINGS
from app.features.rentals.models import LandlordKind, RentalUnit
from app.features.rentals.registers import LANDLORDS, RENTAL_UNITS, TENANCIES
from app.records.pages.forms import Entry, RegisterForm, form_class
from app.records.pages.references import look_up, offer
from app.records.store import rows
from app.records.store.duplicates import DuplicateHint, find_duplicates
from app.web.forms import Form, Problem, lazy
from tenants.columns import uuid7

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from app.declare.register import Register
    from app.records.store.choices import Choices

MOST_TENANTS = 6
FEWEST_TENANTS = 2  # that an empty form asks for: a page is to show what most move-ins need
# What is asked once for everybody, and put into each tenancy.
SHARED = ("rental_unit_id", "starts_on", "start_known_on")
# Telling of a part of the form that somebody began to fill it in; the others have values from the start.
_TELLING = {
    "building": ("name", "address", "staircases", "households", "occupied_from"),
    "landlord": ("name", "phone", "id_number"),
    "unit": ("unit_no", "declared_use", "max_occupants"),
    "tenant": ("tenant_name", "phone", "id_number", "identity_check", "occupation", "use_matches"),
}


def _control(register: Register, name: str) -> Entry:
    declared = register.by_name[name]
    if name.endswith("_id"):
        # Whether it has to be chosen depends on the other parts of the form.
        declared = replace(declared, required=False)
    help_text = lazy(declared.help) if declared.help else ""
    return Entry(lazy(declared.label), of=declared, description=help_text)


class PlaceForm(Form):
    """Which dwelling, and since when."""

    building_id = _control(RENTAL_UNITS, "building_id")
    rental_unit_id = _control(TENANCIES, "rental_unit_id")
    landlord_id = _control(RENTAL_UNITS, "landlord_id")
    starts_on = _control(TENANCIES, "starts_on")
    start_known_on = _control(TENANCIES, "start_known_on")

    def entries(self) -> list[Entry]:
        """The controls, in order."""
        return [field for field in self if isinstance(field, Entry)]

    def entry(self, name: str) -> Entry:
        """The control of that name."""
        return next(entry for entry in self.entries() if entry.short_name == name)


@dataclass(eq=False)
class Part:
    """A row that the form may make. ``visible`` are the fields it asks for; ``used``: some of them are filled in."""

    register: Register
    prefix: str
    visible: tuple[str, ...]
    texts: Mapping[str, str]
    """What was sent for it, or what it begins with."""
    used: bool = False
    repeats: Sequence[DuplicateHint] = ()

    @cached_property
    def form(self) -> RegisterForm:
        """Its controls; ``MoveIn.check`` puts others in their place, with what is asked once for several parts."""
        return part_form(self.register, self.prefix, self.texts)

    def entries(self) -> list[Entry]:
        """The controls of the fields it asks for."""
        return [self.form.entry(name) for name in self.visible]

    @property
    def id_text(self) -> str:
        """The id the form was given for the row, as it was sent."""
        return self.texts.get(f"{self.prefix}-id", "")

    @property
    def row_id(self) -> uuid.UUID:
        """The id the form was given for the row. Raises ValueError where somebody tampered with it."""
        return uuid.UUID(self.id_text)

    @property
    def blank(self) -> bool:
        """True if it stands as it begins, with an id: nobody typed anything into it."""
        typed = {name: text for name, text in self.texts.items() if text and name != f"{self.prefix}-id"}
        return not self.used and typed == beginning(self.register, self.prefix)


def part_form(register: Register, prefix: str, texts: Mapping[str, str]) -> RegisterForm:
    """The controls of a part of the form. None is said to be required: the browser cannot know which parts are needed.

    The server says it at the field.
    """
    made = form_class(register, str(get_locale()))
    form = made(formdata=MultiDict(texts), prefix=f"{prefix}-", meta={"csrf": False})
    for entry in form.entries():
        entry.render_kw = {**(entry.render_kw or {}), "required": False}
    return form


def beginning(register: Register, prefix: str) -> dict[str, str]:
    """The texts of a part of an empty form, without its id."""
    own = {LANDLORDS.key: {"kind": LandlordKind.PERSON.value}, TENANCIES.key: {"children": "0"}}
    return {f"{prefix}-{name}": text for name, text in own.get(register.key, {}).items()}


@dataclass(eq=False)
class MoveIn:
    """The form. ``texts`` is what was sent, or what it begins with; ``whole``: new dwellings may be entered too.

    ``one_more``: with room for one tenant more than it had.
    """

    texts: Mapping[str, str]
    choices: Choices
    whole: bool
    one_more: bool = False
    place: PlaceForm = field(init=False)
    building: Part = field(init=False)
    landlord: Part = field(init=False)
    unit: Part = field(init=False)
    tenants: list[Part] = field(init=False)

    def __post_init__(self) -> None:
        self.place = PlaceForm(formdata=MultiDict(self.texts), meta={"csrf": False})
        self.place.rental_unit_id.narrowed = True
        self.building = self._part(BUILDINGS, "building", _TELLING["building"])
        self.landlord = self._part(LANDLORDS, "landlord", ("name", "kind", "phone", "id_number"))
        self.unit = self._part(RENTAL_UNITS, "unit", _TELLING["unit"])
        asked = tuple(each.name for each in TENANCIES.fields if each.name not in SHARED)
        tenants = self._number_tenants()
        self.tenants = [self._part(TENANCIES, f"tenant{number}", asked) for number in range(tenants)]
        self.tenants[0].used = True

    def _number_tenants(self) -> int:
        """How many tenants the form asks for: those it has, a few at least, one more. Their rows get ids."""
        texts = {name: self.texts[name] for name in self.texts}
        sent = (re.fullmatch(r"tenant([0-9])-\w+", name) for name, text in texts.items() if text.strip())
        last = max((int(found[1]) for found in sent if found), default=0)
        tenants = min(MOST_TENANTS, max(last + 1 + self.one_more, FEWEST_TENANTS))
        for number in range(tenants):
            if not texts.get(f"tenant{number}-id"):
                texts = beginning(TENANCIES, f"tenant{number}") | texts | {f"tenant{number}-id": str(uuid7())}
        self.texts = texts
        return tenants

    def _part(self, register: Register, prefix: str, visible: tuple[str, ...]) -> Part:
        own = {name: text for name, text in self.texts.items() if name.startswith(f"{prefix}-")}
        telling = _TELLING[prefix.rstrip("0123456789")]
        used = any(own.get(f"{prefix}-{name}", "").strip() for name in telling)
        return Part(register, prefix, visible, own, used)

    def references(self) -> list[Entry]:
        """What is chosen from the registers, once for all rows to be made."""
        return [self.place.building_id, self.place.rental_unit_id, self.place.landlord_id]

    def offer(self, address: str) -> None:
        """Give the references what they are chosen from; ``address`` is where a script searches for others."""
        building = self.place.building_id.chosen()
        offer(self.choices, TENANCIES, [self.place.rental_unit_id], address, building)
        offer(self.choices, RENTAL_UNITS, [self.place.building_id, self.place.landlord_id], address)

    def parts(self) -> list[Part]:
        """The rows to be made, in the order in which they refer to each other."""
        new = [self.building, self.landlord, self.unit] if self.whole else []
        return [part for part in (*new, *self.tenants) if part.used]

    def problems(self) -> Iterator[Problem]:
        """The problems of all parts, for the error summary."""
        for entry in self.place:
            for message in entry.errors:
                yield Problem(entry.id, str(entry.label.text), str(message))
        for part in self.parts():
            for entry in part.entries():
                for message in entry.errors:
                    yield Problem(entry.id, f"{_(part.register.labels.singular)}: {entry.label.text}", str(message))

    def check(self, find_unit: Callable[[uuid.UUID], RentalUnit | None]) -> bool:
        """True if everything can be taken; what is wrong is at the fields afterwards."""
        look_up(self.choices, self.references())
        self.place.validate()
        for entry in self.references():
            if entry.refuses():
                _blame(entry, _("Choose one from the list"))
            elif entry.searched and entry.data is None and not entry.errors:
                _blame(entry, _("Choose one of those found, or empty the search box."))
        unit_id = self.place.rental_unit_id.data
        if self.whole:
            self._check_choices()
        if unit_id is not None and not self.place.rental_unit_id.errors:
            self._check_unit(find_unit(unit_id))
        elif not self.place.rental_unit_id.errors and not (self.whole and self.unit.used):
            _blame(
                self.place.rental_unit_id,
                _("Choose a dwelling, or enter the number of a new one.")
                if self.whole
                else _("Choose one from the list"),
            )
        self._hand_down(unit_id)
        fine = [part.form.check() for part in self.parts()]
        self._hand_up()
        return all(fine) and not list(self.problems())

    def _check_choices(self) -> None:
        """Of each thing either one that is there or a new one."""
        for part, chosen in (
            (self.building, self.place.building_id),
            (self.landlord, self.place.landlord_id),
            (self.unit, self.place.rental_unit_id),
        ):
            if part.used and chosen.data is not None:
                _blame(chosen, _("Choose one or enter a new one, not both."))
        if self.building.used and not self.unit.used:
            _blame(self.place.rental_unit_id, _("A new building has a new dwelling: enter its number."))

    def _check_unit(self, unit: RentalUnit | None) -> None:
        if unit is None:
            _blame(self.place.rental_unit_id, _("Choose one from the list"))
            return
        building = self.place.building_id.data
        if building is not None and building != unit.building_id:
            _blame(self.place.rental_unit_id, _("This dwelling is in another building."))
        chosen = self.landlord_id()
        if chosen is not None and unit.landlord_id not in (None, chosen):
            _blame(self.place.landlord_id, _("Somebody else lets this dwelling. Change that on the dwelling's page."))

    def _hand_down(self, unit_id: uuid.UUID | None) -> None:
        """Put what is asked once, and what is entered along with it, into the rows that refer to it."""
        if self.whole and self.unit.used and unit_id is None:
            unit_id = self.unit.row_id
            building = self.building.row_id if self.building.used else self.place.building_id.data
            landlord = self.landlord_id()
            own = {name: text for name, text in self.texts.items() if name.startswith("unit-")}
            own |= {
                "unit-building_id": str(building or ""),
                "unit-landlord_id": str(landlord or ""),
                "unit-registered_on": today().isoformat(),
            }
            self.unit.form = part_form(RENTAL_UNITS, "unit", own)
            for name, part in (("building_id", self.building), ("landlord_id", self.landlord)):
                self.unit.form.entry(name).accepted = {part.row_id} if part.used else self.place.entry(name).accepted
        shared = {name: self.texts.get(name, "") for name in SHARED} | {"rental_unit_id": str(unit_id or "")}
        for number, part in enumerate(self.tenants):
            if not part.used:
                continue
            prefix = f"tenant{number}"
            own = {name: text for name, text in self.texts.items() if name.startswith(f"{prefix}-")}
            own |= {f"{prefix}-{name}": text for name, text in shared.items()}
            part.form = part_form(TENANCIES, prefix, own)
            # Whether it may be chosen is said once, where it is chosen.
            part.form.entry("rental_unit_id").accepted = {unit_id} if unit_id else None

    def _hand_up(self) -> None:
        """Move the errors of what is asked once to where it is asked."""
        first = self.tenants[0].form
        for name in ("starts_on", "start_known_on"):
            self.place[name].errors = list(first[name].errors)
        if self.whole and self.unit.used and not self.place.building_id.errors:
            self.place.building_id.errors = list(self.unit.form["building_id"].errors)

    def landlord_id(self) -> uuid.UUID | None:
        """The id of the landlord that the form names; None where it names none."""
        if not self.whole:
            return None
        chosen: uuid.UUID | None = self.landlord.row_id if self.landlord.used else self.place.landlord_id.data
        return chosen

    def look_for_repeats(self, session: Session, only: Callable[[Register], ColumnElement[bool] | None]) -> list[Part]:
        """The parts that may repeat a row which is there already; each knows which."""
        for part in self.parts():
            part.repeats = find_duplicates(session, part.register, part.row_id, part.form.values(), only(part.register))
        return [part for part in self.parts() if part.repeats]

    def enter(self, session: Session, unit: RentalUnit | None) -> uuid.UUID:
        """Make the rows, each with its entry in the trail; the dwelling's id. Sent twice it makes each of them once.

        Raises rows.Refused, with the message at the field, and rows.ChangedMeanwhile; the caller then leaves the
        transaction without committing.
        """
        for part in self.parts():
            try:
                rows.create(session, part.register, part.row_id, part.form.values())
            except rows.Refused as refusal:
                name, message = part.register.refusal(refusal.constraint)
                _blame(part.form.entry(name or part.visible[0]), _(message))
                raise
        landlord = self.landlord_id()
        if unit is not None and landlord is not None and unit.landlord_id is None:
            rows.update(session, RENTAL_UNITS, unit, {"landlord_id": landlord}, unit.version)
        return unit.id if unit is not None else self.unit.row_id


def begins() -> dict[str, str]:
    """The texts of an empty form, with the ids of the rows to come."""
    ids = ["building-id", "landlord-id", "unit-id"]
    day = today().isoformat()
    texts = {name: str(uuid7()) for name in ids} | {"starts_on": day, "start_known_on": day}
    return texts | beginning(LANDLORDS, "landlord")


def _blame(entry: Entry, message: str) -> None:
    entry.errors = [*entry.errors, message]
