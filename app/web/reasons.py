"""Reasons and purposes: whoever approves, refuses or checks reads them, so they have to say something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask_babel import gettext
from wtforms import StringField
from wtforms.validators import StopValidation

from app.declare.words import one_line, says_something
from app.web.forms import Form
from app.web.forms import lazy as _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wtforms.form import BaseForm

LONGEST = 200  # characters


class ReasonField(StringField):
    """A reason in one line that can be read; ``needed=False`` lets it be left empty, but not filled with nothing."""

    def __init__(self, label: str, *, needed: bool = True, **options: Any) -> None:
        super().__init__(label, **options)
        self.flags.required = needed
        self.flags.maxlength = LONGEST

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        """Take what is left of what was typed once what cannot be seen is gone."""
        self.data = one_line(valuelist[0]) if valuelist else ""

    def pre_validate(self, form: BaseForm) -> None:
        """Refuse what says nothing, and what is too long."""
        typed = bool(self.raw_data and self.raw_data[0].strip())
        if not typed and self.flags.required:
            raise StopValidation(gettext("Please fill this in."))
        if typed and not says_something(self.data or ""):
            raise StopValidation(gettext("Say it in words: at least two letters or digits."))
        if len(self.data or "") > LONGEST:
            raise StopValidation(gettext("At most %(count)s characters", count=LONGEST))

    @property
    def said(self) -> str:
        """The reason; '' where none was given."""
        return self.data or ""


class ReasonForm(Form):
    """Why something is done."""

    reason = ReasonField(_("Reason"))
