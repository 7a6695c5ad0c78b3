"""The controls of long forms, drawn as WTForms draws them, but at a fraction of its time.

WTForms formats each attribute of each control and option by itself, which was a third of a form with references.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape
from wtforms import widgets

if TYPE_CHECKING:
    from wtforms.fields.choices import Choice, SelectFieldBase  # type: ignore[attr-defined]  # stubs are of WTForms 3.2


def attributes(**given: object) -> Markup:
    """HTML attributes in the order of their names; of True the name alone, of False nothing."""
    return Markup(
        " ".join(
            name if value is True else f'{name}="{escape(value)}"'
            for name, value in sorted(given.items())
            if value is not False
        )
    )


class TextInput(widgets.TextInput):
    """A line of text."""

    html_params = staticmethod(attributes)


class TelInput(widgets.TelInput):
    """A telephone number."""

    html_params = staticmethod(attributes)


class DateInput(widgets.DateInput):
    """A day."""

    html_params = staticmethod(attributes)


class Select(widgets.Select):
    """A list to choose one of. The field's ``iter_choices`` gives options."""

    def __call__(self, field: SelectFieldBase, **given: object) -> Markup:
        given.setdefault("id", field.id)
        given.setdefault("required", bool(field.flags.required))
        options = "".join(map(_option, field.iter_choices()))
        return Markup(f"<select {attributes(name=field.name, **given)}>{options}</select>")


def _option(choice: Choice) -> str:
    further = f"{attributes(**choice.render_kw)} " if choice.render_kw else ""
    selected = "selected " if choice.selected else ""
    return f'<option {further}{selected}value="{escape(choice.value)}">{escape(choice.label)}</option>'
