"""Signing a letter on the landlord's telephone, by the link that is printed on it; without an account."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from flask import Blueprint, Response, make_response, redirect, render_template, request, url_for
from sqlalchemy import select

from app.accounts import limiter
from app.clock import today
from app.features.rentals import invitations
from app.features.rentals.forms import SignForm
from app.features.rentals.letter_paper import Wording, wording
from app.features.rentals.letters import CLOSED
from app.web.status import GONE, REJECTED, SEE_OTHER
from tenants.area import Area
from tenants.models import Community
from tenants.web import public, public_scope

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue
    from sqlalchemy.orm import Session

    from app.features.rentals.models import LetterInvitation

blueprint = Blueprint("signing", __name__)

# Many telephones share one address of a provider; a secret of 160 bits needs no stricter limit.
_LOOKS, _TRIES = "120/minute;1200/hour", "20/minute;200/hour"


@blueprint.route("/sign/<area:area>/<uuid:invitation_id>/<string(maxlength=80):secret>", methods=["GET", "POST"])
@public
@limiter.limit(_LOOKS)
@limiter.limit(_TRIES, methods=["POST"])
def sign(area: Area, invitation_id: uuid.UUID, secret: str) -> ResponseReturnValue:
    """Read the letter, and sign it once."""
    with public_scope(area, "public:sign") as session:
        invitation = invitations.open_invitation(session, invitation_id, secret)
        if invitation is None:
            return _page("rentals/sign_wrong.html", 404)
        named = select(Community.full_name, Community.demo).where(Community.community_id == area.lo)
        community, demonstration = session.execute(named).one()
        if invitation.used_at is not None:
            if request.method == "POST":  # tapped twice
                return _to_page(area, invitation_id, secret)
            return _page("rentals/sign_done.html", community=community, at=invitation.used_at, unit=invitation.label)
        if invitation.expires_on == CLOSED:
            return _page("rentals/sign_closed.html", GONE, community=community, unit=invitation.label)
        if invitation.expires_on < today():
            return _page("rentals/sign_expired.html", GONE, community=community, until=invitation.expires_on)
        words, form = wording(session, today()), SignForm()
        form.demonstration = demonstration
        status = 200
        if request.method == "POST":
            # Nobody signs what was not on the page.
            changed = form.wording.data != words.digest
            if form.validate() and not changed:
                _hand_in(session, invitation, words, form)
                return _to_page(area, invitation_id, secret)
            status = REJECTED
        form.wording.data = words.digest
        return _page(
            "rentals/sign.html",
            status,
            form=form,
            community=community,
            unit=invitation.label,
            words=words,
            until=invitation.expires_on,
            changed=status == REJECTED and changed,
        )


def _hand_in(session: Session, invitation: LetterInvitation, words: Wording, form: SignForm) -> None:
    # Whether or not it was this call that handed it in: the page says whether it is, or that the link was closed.
    invitations.hand_in(session, invitation, words.lines, **form.typed())
    session.commit()


def _to_page(area: Area, invitation_id: uuid.UUID, secret: str) -> ResponseReturnValue:
    return redirect(url_for(".sign", area=area, invitation_id=invitation_id, secret=secret), SEE_OTHER)


def _page(template: str, status: int = 200, **context: object) -> Response:
    response = make_response(render_template(template, **context), status)
    # The address opens the letter: it goes to no other site, and into no list of a search engine. To this one it goes:
    # over HTTPS a form without it is refused.
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response
