"""The form of a register, made from its fields. What was typed is kept until it can be taken."""

from __future__ import annotations

import uuid
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _
from wtforms import HiddenField
from wtforms.fields.choices import Choice as Option  # type: ignore[attr-defined]  # the stubs are of WTForms 3.2
from wtforms.fields.choices import SelectFieldBase
from wtforms.validators import Optional
from wtforms.widgets import TextArea

from app.declare.fields import BadValue, Field, Reference
from app.records.store.choices import names_people
from app.web.forms import Form
from app.web.widgets import DateInput, Select, TelInput, TextInput

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from app.declare.register import Register
    from app.records.store.choices import Offer

_WIDGETS: dict[str, Any] = {
    "text": TextInput(),
    "note": TextArea(),
    "number": TextInput(),
    "phone": TelInput(),
    "day": DateInput(),
    "choice": Select(),
    "flag": Select(),
    "reference": Select(),
}


class Entry(SelectFieldBase):
    """A control of one register field: keeps the text as typed, parses it by the field's own rule."""

    def __init__(self, label: str, *, of: Field, nothing: str | None = None, **kwargs: Any) -> None:
        """A control of ``of``; ``nothing`` is what a list says where nothing is chosen."""
        super().__init__(label, **kwargs)
        self.of, self.nothing = of, nothing
        self.process_errors: list[str]
        self.widget = _WIDGETS[of.control]
        self.typed: str | None = None
        self.options: Sequence[tuple[str, str]] = ()
        # There are more than the options: they are searched for, this was searched with and found so many.
        self.more = False
        self.searched = ""
        self.matches = 0
        # What each option is part of, by value; ``narrowed``: another control keeps the options to what is part of it.
        self.parents: Mapping[str, str] = {}
        self.narrowed = False
        # The rows that a reference may be, among those that were sent; None until they are looked up.
        self.accepted: Collection[uuid.UUID] | None = None
        if of.required:
            self.flags.required = True
        if of.suggests:
            self.render_kw = {**(self.render_kw or {}), "list": f"{self.id}-list"}
        if of.control == "reference":
            self.render_kw = {**(self.render_kw or {}), "data-combobox": True}
        if of.input_mode:
            self.render_kw = {**(self.render_kw or {}), "inputmode": of.input_mode}
        if of.control in ("text", "phone", "note"):
            self.flags.maxlength = of.longest

    def process_formdata(self, valuelist: list[str]) -> None:
        """Parse what was sent; a bad value is an error of this field, and the text stays."""
        if valuelist:
            self.typed, self.data = valuelist[0], None
            self.data = self.of.parse(self.typed)

    def name_row(self, row_id: uuid.UUID) -> None:
        """Take a row for the name that was typed in its place."""
        self.typed, self.data, self.process_errors = str(row_id), row_id, []

    def name_nothing(self, message: str) -> None:
        """Say why no row is taken for the name that was typed."""
        self.process_errors = [message]

    @property
    def names(self) -> bool:
        """Whether a row is given by its name: a line of a grid names what it refers to."""
        return isinstance(self.of, Reference) and bool((self.typed or "").strip()) and self.data is None

    def called(self) -> str:
        """The value as a list of names shows it: the chosen option's name, or what was typed in its place."""
        value = self._value()
        return next((label for option, label in self.options if option == value), value)

    def _value(self) -> str:
        return self.typed if self.typed is not None else self.of.write(self.data)

    def chosen(self) -> uuid.UUID | None:
        """The row that the control shows as chosen, whether or not it is taken."""
        try:
            found: uuid.UUID | None = self.of.parse(self._value())
        except BadValue:
            return None
        return found

    def show(self, found: Offer, address: str) -> None:
        """Offer these rows; where there are more, a script searches for them at an address."""
        self.options, self.parents = found.options, found.parents
        # Whoever searched may search again.
        self.more = found.more or bool(self.searched)
        if self.more:
            self.render_kw = {**(self.render_kw or {}), "data-choices": address, "data-field": self.of.name}

    def finds_people(self) -> bool:
        """Whether what is searched for is a person, who is found by a whole value only."""
        return isinstance(self.of, Reference) and names_people(self.of)

    def refuses(self) -> bool:
        """Whether a reference is one that may not be: of another community, unseen, ended, or not there at all."""
        return isinstance(self.of, Reference) and self.data is not None and self.data not in (self.accepted or ())

    def iter_choices(self) -> Iterator[Option]:
        """The options of a control that has some: nothing chosen first."""
        chosen = self._value()
        nothing = self.nothing or (_("Choose") if self.of.required else _("Not known"))
        yield Option("", nothing, not chosen, {})
        for value, label in self.options or self.of.options():
            within = self.parents.get(value) if self.narrowed else None
            yield Option(value, label, value == chosen, {"data-within": within} if within else {})


class RegisterForm(Form):
    """The base of every register's form. ``id`` is the new row's; ``version`` is that of the row as it was read."""

    id = HiddenField()
    version = HiddenField()

    register: Register

    def entries(self) -> list[Entry]:
        """The controls of the register's fields, in order."""
        return [self.entry(field.name) for field in self.register.fields]

    def entry(self, name: str) -> Entry:
        """The control of a field of the register."""
        entry = self[name]
        assert isinstance(entry, Entry)
        return entry

    def references(self) -> list[Entry]:
        """The controls of the fields that refer to other rows."""
        return [entry for entry in self.entries() if isinstance(entry.of, Reference)]

    def check(self, *, kept: frozenset[str] = frozenset()) -> bool:
        """True if everything can be taken. A required field in ``kept`` may stay empty: it keeps what it has.

        What the references may be is looked up before (``references.look_up``); unasked, they are refused.
        """
        fine = bool(self.validate())
        for entry in self.entries():
            missing = entry.data is None and not entry.errors
            if missing and entry.searched:
                entry.errors = [*entry.errors, _("Choose one of those found, or empty the search box.")]
                fine = False
            elif missing and entry.of.required and entry.of.name not in kept:
                entry.errors = [*entry.errors, _("Please fill this in.")]
                fine = False
            elif entry.refuses():
                entry.errors = [*entry.errors, _("Choose one from the list")]
                fine = False
        if fine and self.register.rules.check is not None:
            for name, message in self.register.rules.check(self.values()).items():
                self[name].errors = [*self[name].errors, message]
                fine = False
        return fine

    def values(self) -> dict[str, Any]:
        """The parsed values by field."""
        return {entry.of.name: entry.data for entry in self.entries()}

    def texts(self) -> dict[str, str]:
        """The fields as text, as they would be sent."""
        return {entry.of.name: entry.of.write(entry.data) for entry in self.entries() if not entry.of.personal}

    def take(self, texts: Mapping[str, str]) -> None:
        """Put texts into controls, as if they had been typed."""
        for name, text in texts.items():
            self.entry(name).typed = text

    def new_id(self) -> uuid.UUID | None:
        """The id that the form was given for its new row; None where somebody tampered with it."""
        try:
            return uuid.UUID(self.id.data or "")
        except ValueError:
            return None


@lru_cache(maxsize=256)
def form_class(register: Register, language: str) -> type[RegisterForm]:
    """The form of a register, its labels in the language of the request."""
    entries = {
        field.name: Entry(
            _(field.label),
            of=field,
            description=_(field.help) if field.help else "",
            validators=[Optional()],
            default=field.default,
        )
        for field in register.fields
    }
    return type("RegisterForm", (RegisterForm,), {**entries, "register": register})
