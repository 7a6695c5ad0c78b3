"""Many new rows in one table: a line for each, made of the same controls as the form of one row."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.datastructures import MultiDict

from app.declare.fields import Choice, Reference, tidy
from app.records.pages.forms import form_class
from app.records.pages.references import look_up
from app.records.store import rows
from app.records.store.choices import names_people
from app.records.store.duplicates import DuplicateHint, find_duplicates
from app.web.forms import Problem
from tenants.columns import uuid7

if TYPE_CHECKING:
    import uuid
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from app.declare.fields import Field
    from app.declare.register import Register
    from app.records.pages.forms import RegisterForm
    from app.records.store.choices import Choices, Offer

FEWEST = 10  # lines of an empty grid
MOST = 100  # lines that are taken at once
_LINE = re.compile(r"(\d{1,4})-id")
_SHOWN = re.compile(r"[^-]+-(\w+)-shown")


@dataclass(eq=False)
class Line:
    """A line: its form, whether anything was typed into it, and the rows that it may repeat."""

    number: int
    form: RegisterForm
    blank: bool = True
    anyway: bool = False
    repeats: Sequence[DuplicateHint] = ()
    hints: Sequence[dict[str, Any]] = ()  # the same as the page shows them


@dataclass(eq=False)
class Grid:
    """The lines of a register's grid. ``begins`` are the texts that every new line begins with."""

    register: Register
    choices: Choices
    begins: Mapping[str, str]
    lines: list[Line] = field(default_factory=list)
    offers: dict[str, Offer] = field(default_factory=dict)
    """What the references are chosen from, by field."""

    def read(self, sent: Mapping[str, str]) -> None:
        """Take the lines that were sent, in their order."""
        numbers = sorted(int(found[1]) for name in sent if (found := _LINE.fullmatch(name)))
        shown = _shown(self._references(), sent)
        for number in numbers:
            texts = {name: text for name, text in sent.items() if name.startswith(f"{number}-")}
            blank = all(
                texts.get(f"{number}-{each.name}", "").strip() in ("", sent.get(f"begins-{each.name}", ""))
                for each in self.register.fields
            )
            for each in self._references():
                name = f"{number}-{each.name}"
                texts[name] = shown[each.name].get(tidy(texts.get(name, "")), texts.get(name, ""))
            self.lines.append(Line(number, self._form(number, texts), blank, bool(texts.get(f"{number}-anyway"))))

    def lengthen(self, lines: int) -> None:
        """Add blank lines."""
        last = max((line.number for line in self.lines), default=0)
        for number in range(last + 1, last + 1 + lines):
            form = self._form(number, self._begun(number))
            form.id.data = str(uuid7())
            self.lines.append(Line(number, form))

    def pattern(self) -> Line:
        """A blank line as scripts copy it: its number and id are theirs to fill in."""
        line = Line(0, self._form("__line__", {f"__line__-{name}": text for name, text in self.begins.items()}))
        for entry in line.form.references():
            entry.options = self.offers[entry.of.name].options
        return line

    def offer(self) -> None:
        """Ask for what the references are chosen from, with what the lines and their beginnings hold already."""
        for of in self._references():
            entries = [line.form.entry(of.name) for line in self.lines]
            held = (entry.chosen() for entry in (*entries, self._form(0, self._begun(0)).entry(of.name)))
            chosen = {row_id for row_id in held if row_id is not None}
            # Masked, people cannot be told by a list of names: only those who are chosen already are opened.
            people = names_people(of)
            named = self.choices.only(of, chosen) if people else self.choices.offer(self.register, of, chosen)
            self.offers[of.name] = named
            for entry in entries:
                entry.options = self.offers[of.name].options

    def shown_begins(self) -> dict[str, str]:
        """The texts that a new line begins with, as the line shows them: a line that still has them is blank."""
        named = {name: dict(found.options) for name, found in self.offers.items()}
        return {name: named.get(name, {}).get(text, text) for name, text in self.begins.items()}

    def suggestions(self) -> dict[str, Sequence[tuple[str, str]]]:
        """What is suggested in the cells of references. People are named by a whole value that stands in no list."""
        return {of.name: self.offers[of.name].options for of in self._references() if not names_people(of)}

    def _references(self) -> list[Reference]:
        return [each for each in self.register.fields if isinstance(each, Reference)]

    def _begun(self, number: int) -> dict[str, str]:
        return {f"{number}-{name}": text for name, text in self.begins.items()}

    def filled(self) -> list[Line]:
        """The lines into which something was typed."""
        return [line for line in self.lines if not line.blank]

    def save(self, session: Session, only: ColumnElement[bool] | None) -> list[uuid.UUID]:
        """Enter the lines that can be taken and drop them from the grid; the ids of their rows.

        The others stay, with what is wrong at the cell or the rows they may repeat. Raises ValueError for a line
        whose id was tampered with.
        """
        saved, left = [], []
        look_up(self.choices, [entry for line in self.filled() for entry in line.form.references()])
        for line in self.filled():
            row_id = line.form.new_id()
            if row_id is None:
                raise ValueError(f"line {line.number} has no id")
            if self._enter(session, line, row_id, only):
                saved.append(row_id)
            else:
                left.append(line)
        self.lines = left
        return saved

    def _enter(self, session: Session, line: Line, row_id: uuid.UUID, only: ColumnElement[bool] | None) -> bool:
        if not line.form.check():
            return False
        values = line.form.values()
        if not line.anyway:
            # Rows of earlier lines are there by now, so that a line repeated in the same grid is noticed too.
            line.repeats = find_duplicates(session, self.register, row_id, values, only)
            if line.repeats:
                return False
        try:
            rows.create(session, self.register, row_id, values)
        except rows.Refused as refusal:
            name, message = self.register.refusal(refusal.constraint)
            at = line.form[name or self.register.fields[0].name]
            at.errors = [*at.errors, _(message)]
            return False
        return True

    def problems(self) -> Iterator[Problem]:
        """What is wrong, line by line, for the error summary."""
        for line in self.lines:
            for entry in line.form.entries():
                for message in entry.errors:
                    label = _("Line %(number)s, %(field)s", number=line.number, field=entry.label.text)
                    yield Problem(entry.id, label, str(message))

    def repeated(self) -> tuple[Field, ...]:
        """The fields that a line takes over from the one above."""
        carried = tuple(each for each in self.register.fields if each.carried)
        return carried or tuple(each for each in self.register.fields if isinstance(each, Choice))

    def _form(self, prefix: object, texts: Mapping[str, str]) -> RegisterForm:
        # The whole post was checked for its token already; a line has none of its own.
        return form_class(self.register, str(get_locale()))(
            formdata=MultiDict(texts), prefix=f"{prefix}-", meta={"csrf": False}
        )


def _shown(references: Sequence[Reference], sent: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """The ids of the rows that the cells of a page showed by name, by field and name.

    A person is shown masked, by which nobody is found: the page says along with it who it was.
    """
    shown: dict[str, dict[str, str]] = {each.name: {} for each in references}
    for name, text in sent.items():
        row_id, _space, label = text.partition(" ")
        if (found := _SHOWN.fullmatch(name)) and found[1] in shown and label:
            shown[found[1]][tidy(label)] = row_id
    return shown


def begins(register: Register, given: Mapping[str, str]) -> dict[str, str]:
    """The texts that a new line begins with: the fields' own defaults, and what the address gives."""
    own = {each.name: each.write(each.default()) for each in register.fields if each.default is not None}
    return own | dict(given)
