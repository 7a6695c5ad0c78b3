"""Forms: one base class, and what the field macro and the error summary need."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from flask_babel import lazy_gettext
from flask_wtf import FlaskForm
from wtforms import Field, FormField, HiddenField
from wtforms.fields.choices import RadioField, SelectMultipleField
from wtforms.widgets import Select


def lazy(message: str) -> str:
    """A label that is translated when a page shows it, since a form is declared before there is a request.

    WTForms takes it wherever it takes text, though its types name text only.
    """
    return cast("str", lazy_gettext(message))


@dataclass(frozen=True, slots=True)
class Problem:
    """One line of the error summary; `target` is the id of the control to jump to."""

    target: str | None
    label: str | None
    message: str


class Form(FlaskForm):
    """Base of all forms: CSRF-protected, with texts in the user's language."""

    def __init__(self, **options: Any) -> None:
        """Takes what the user sent in this request, unless ``options`` (those of WTForms) say otherwise."""
        super().__init__(**options)  # type: ignore[no-untyped-call]  # Flask-WTF leaves it untyped

    def problems(self) -> Iterator[Problem]:
        """Yields every error of the form in the order of its fields, errors of no field first."""
        for message in self.form_errors:
            yield Problem(None, None, str(message))
        yield from _problems(self)


def _problems(form: FlaskForm) -> Iterator[Problem]:
    for field in form:
        if isinstance(field, FormField):
            yield from _problems(field.form)
            continue
        # The first control of a group of radio buttons or boxes has the number 0 appended to the id of the group.
        target = f"{field.id}-0" if isinstance(field, (RadioField, SelectMultipleField)) else field.id
        visible = not isinstance(field, HiddenField)
        for message in field.errors:
            yield Problem(target if visible else None, str(field.label.text) if visible else None, str(message))


def described_by(field: Field) -> str | None:
    """Returns the value of aria-describedby: the ids of the field's help and error texts that are there."""
    ids = [f"{field.id}-help"] if field.description else []
    ids += [f"{field.id}-error"] if field.errors else []
    return " ".join(ids) or None


def control_attributes(field: Field) -> dict[str, object]:
    """Returns the attributes the `field` macro gives the control: classes, the link to help and error, required."""
    if isinstance(field.widget, Select):
        css = "form-select"
    elif field.type == "BooleanField":
        css = "form-check-input"
    else:
        css = "form-control"
    attributes: dict[str, object] = {"class": f"{css} is-invalid" if field.errors else css}
    if field.errors:
        attributes["aria-invalid"] = "true"
    if described := described_by(field):
        attributes["aria-describedby"] = described
    return attributes
