"""The forms of signing a letter: at the desk, and on a landlord's telephone."""

from __future__ import annotations

import re
from typing import Any

from flask_babel import gettext
from flask_wtf.file import FileField
from wtforms import BooleanField, DateField, HiddenField, StringField
from wtforms.validators import InputRequired, Length, Optional, ValidationError

from app.clock import today
from app.declare.fields import BadValue, Field, Name, Phone, Reference, tidy
from app.declare.messages import N_
from app.records.pages.forms import Entry
from app.web.forms import Form
from app.web.forms import lazy as _
from app.web.reasons import ReasonField


class PrintForm(Form):
    """Which letters are printed: those of a building that are due, or of one dwelling (``unit``)."""

    building = Entry(
        _("Building"),
        of=Reference(name="building", label=N_("Building"), to="buildings"),
        nothing=_("All buildings"),
        validators=[Optional()],
    )
    blank = BooleanField(_("Without names, to be filled in by hand"))
    unit = HiddenField()


class PaperForm(Form):
    """A letter that was signed on paper."""

    signed_on = DateField(_("Signed on"), validators=[InputRequired(_("Please fill this in."))])
    expires_on = DateField(
        _("Expires on"),
        validators=[InputRequired(_("Please fill this in."))],
        description=_("The last day; usually a year after signing"),
    )
    scan = FileField(
        _("Scan or photo of the signed letter"),
        validators=[Optional()],
        description=_("JPEG, PNG or PDF, at most 10 MB. It is kept encrypted."),
    )

    def validate_signed_on(self, field: DateField) -> None:
        """Nobody signed in the future."""
        if field.data and field.data > today():
            raise ValidationError(gettext("A letter cannot be signed in the future"))

    def validate_expires_on(self, field: DateField) -> None:
        """Not before it was signed, and in a year that can be meant."""
        if not field.data:
            return  # no date at all: that has been said already
        if self.signed_on.data and field.data < self.signed_on.data:
            raise ValidationError(gettext("A letter cannot expire before it was signed"))
        if field.data.year > today().year + 5:
            raise ValidationError(gettext("The year of this date cannot be right"))


class DecisionForm(Form):
    """What is said of a signature by telephone that is confirmed or rejected."""

    reason = ReasonField(_("Remarks"), needed=False)


class SignForm(Form):
    """What a landlord types on the telephone. ``wording`` is the digest of the text that was shown."""

    demonstration = False
    """Whether the community is one of the demonstration, whose landlords have numbers that no telephone has."""

    wording = HiddenField()
    signer_name = StringField(
        _("Name of the landlord"),
        validators=[InputRequired(_("Please fill this in.")), Length(max=100)],
        description=_("As on the identity card; for a company its name"),
        render_kw={"autocomplete": "name"},
    )
    phone = StringField(
        _("Telephone"),
        validators=[Optional(), Length(max=30)],
        description=_("The number that the community has of you"),
        render_kw={"inputmode": "tel", "autocomplete": "tel"},
    )
    id_ending = StringField(
        _("or the last 4 characters of the identity number"),
        validators=[Optional(), Length(max=10)],
        render_kw={"autocomplete": "off"},
    )
    agreed = BooleanField(
        _("I have read the letter and agree to it"),
        validators=[InputRequired(_("Without your agreement the letter is not signed."))],
    )

    def validate_signer_name(self, field: StringField) -> None:
        """As registers keep a name."""
        field.data = _parsed(Name(name="signer_name", label="", longest=100), field.data)

    def validate_phone(self, field: StringField) -> None:
        """As registers take a telephone: no other number can be the one on file."""
        invented = re.fullmatch(r"10\d{9}", tidy(field.data or "")) if self.demonstration else None
        field.data = invented[0] if invented else _parsed(Phone(name="phone", label=""), field.data)

    def validate_id_ending(self, field: StringField) -> None:
        """Four characters as on an identity card."""
        field.data = tidy(field.data or "").upper()
        if not re.fullmatch(r"[0-9A-Z]{4}", field.data):
            raise ValidationError(gettext("The last 4 characters of the identity number, such as 002X"))

    def validate(self, extra_validators: Any = None) -> bool:
        """True if everything can be taken; one of the two numbers is enough."""
        fine = bool(super().validate(extra_validators))
        if not (self.phone.data or "").strip() and not (self.id_ending.data or "").strip():
            self.phone.errors = [*self.phone.errors, gettext("Give your telephone, or the end of the identity number.")]
            fine = False
        return fine

    def typed(self) -> dict[str, str | None]:
        """The values that are kept of the form."""
        return {
            "signer_name": self.signer_name.data,
            "phone": self.phone.data or None,
            "id_ending": self.id_ending.data or None,
        }


def _parsed(field: Field, text: str | None) -> Any:
    try:
        value = field.parse(text or "")
    except BadValue as problem:
        raise ValidationError(str(problem)) from None
    if value is None:
        raise ValidationError(gettext("Please fill this in."))
    return value
