"""What is asked before a person's data is handed over."""

from __future__ import annotations

from wtforms import HiddenField, StringField
from wtforms.validators import Length

from app.declare.fields import BadValue, IdNumber
from app.web.forms import Form
from app.web.forms import lazy as _


class SearchForm(Form):
    """The identity number that is searched with besides the request's own name and telephone; it is kept nowhere."""

    id_number = StringField(
        _("Identity number"),
        validators=[Length(max=30)],
        description=_("If the person showed it. It is used for this search and not stored."),
    )

    def validate_id_number(self, field: StringField) -> None:
        """A number that cannot be right finds nothing, so say so."""
        try:
            self.number = IdNumber(name="id_number", label="", or_company=True).parse(field.data or "")
        except BadValue as problem:
            field.errors = [*field.errors, str(problem)]
            self.number = None

    number: str | None = None


class CopyForm(Form):
    """That a copy is asked for: the rows that were chosen come beside it."""

    searched = HiddenField()
    """The identity number that found them, sealed."""
