"""What is asked before a register leaves as a file, and of whoever refuses that it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask_babel import gettext
from wtforms import SelectMultipleField
from wtforms.widgets import CheckboxInput, ListWidget

from app.web.forms import Form
from app.web.forms import lazy as _
from app.web.reasons import ReasonField

if TYPE_CHECKING:
    from app.declare.register import Register


class ExportForm(Form):
    """What an export is for, and which personal values leave in full."""

    purpose = ReasonField(_("Purpose"))
    full = SelectMultipleField(
        _("In full"),
        description=_("What is not ticked leaves masked, and only what the purpose needs may leave in full."),
        widget=ListWidget(prefix_label=False),
        option_widget=CheckboxInput(),
    )

    @classmethod
    def of(cls, register: Register) -> ExportForm:
        """The form of a register: its personal fields can be ticked."""
        form = cls()
        form.full.choices = [(field.name, gettext(field.label)) for field in register.personal]
        return form


class RefusalForm(Form):
    """Why an export is refused."""

    reason = ReasonField(_("Why it is refused"))
