"""What is asked before a register leaves as a file."""

from __future__ import annotations

from wtforms import BooleanField, StringField
from wtforms.validators import InputRequired, Length

from app.web.forms import Form
from app.web.forms import lazy as _

_NEEDED = InputRequired(_("Please fill this in."))


class ExportForm(Form):
    """Who approved an export, what for, and whether personal values leave in full."""

    approved_by = StringField(
        _("Approved by"),
        validators=[_NEEDED, Length(max=60)],
        description=_("Name and post of whoever approved this export"),
    )
    purpose = StringField(_("Purpose"), validators=[_NEEDED, Length(max=200)])
    personal = BooleanField(_("With names, telephones and identity numbers in full"))
