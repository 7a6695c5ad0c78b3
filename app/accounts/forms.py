"""The forms about one's own account."""

from __future__ import annotations

from wtforms import HiddenField, PasswordField, RadioField, StringField
from wtforms.validators import EqualTo, InputRequired

from app.web.forms import Form
from app.web.forms import lazy as _

_NEEDED = InputRequired(_("Please fill this in."))


class SignInForm(Form):
    """User name and password; ``next`` is where the visitor wanted to go."""

    username = StringField(
        _("User name"),
        [_NEEDED],
        render_kw={
            "autocomplete": "username",
            "autocapitalize": "none",
            "spellcheck": "false",
            "autofocus": True,
        },
    )
    password = PasswordField(_("Password"), [_NEEDED], render_kw={"autocomplete": "current-password"})
    next = HiddenField()


class PasswordForm(Form):
    """A new password, with the current one as proof that it is the owner who asks."""

    current = PasswordField(_("Current password"), [_NEEDED], render_kw={"autocomplete": "current-password"})
    new = PasswordField(
        _("New password"),
        [_NEEDED],
        description=_("At least 10 characters. Three or four words that do not belong together are a good start."),
        render_kw={"autocomplete": "new-password"},
    )
    again = PasswordField(
        _("New password again"),
        [_NEEDED, EqualTo("new", _("The two new passwords differ."))],
        render_kw={"autocomplete": "new-password"},
    )


class MembershipForm(Form):
    """Which membership to act under in this browser."""

    membership = RadioField(_("Role"), [InputRequired(_("Please choose one."))])
    next = HiddenField()
