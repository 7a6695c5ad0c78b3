"""The notice to the public: the community's own text, and the facts that the system adds to it (PIPL art. 17).

What is collected is read off the registers, how long it is kept off the retention rules: neither can drift from what
the software does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import has_request_context, request
from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy import select

from app.audit.models import KEPT_YEARS
from app.clock import today
from app.declare.messages import N_
from app.declare.register import registers
from app.declare.retention import RetentionPeriod, rules
from app.protection.models import PrivacyNotice
from tenants.models import Community
from tenants.scope import peek_scope
from tenants.session import db
from tenants.web import public_scope

if TYPE_CHECKING:
    from datetime import date

    from tenants.area import Area


@dataclass(frozen=True, slots=True)
class Published:
    """What the public reads: the community's name, title, text, since when; no ``since`` for the general text."""

    community: str
    title: str
    body: str
    since: date | None


def published(area: Area) -> Published:
    """The notice in force in a community, or the general one; a 404 where there is no such community.

    Read by the public's own role, which sees published notices and nothing else.
    """
    with public_scope(area, "public:notice") as session:
        community = session.execute(select(Community.full_name).where(Community.community_id == area.lo)).scalar_one()
        row = session.execute(
            select(PrivacyNotice.title, PrivacyNotice.body, PrivacyNotice.in_force_from)
            .where(PrivacyNotice.in_force_from <= today(), PrivacyNotice.published_on.is_not(None))
            .order_by(PrivacyNotice.in_force_from.desc(), PrivacyNotice.id.desc())
            .limit(1)
        ).one_or_none()
    if row is None:
        return Published(community, default_title(), _text(community), None)
    return Published(community, row.title, row.body, row.in_force_from)


def default_title() -> str:
    """The title of a notice unless the community says otherwise."""
    return _("Notice on the handling of personal information")


def default_body() -> str:
    """A neutral text to begin with, with the community's name in it; inside a request of the community."""
    scope = peek_scope()
    if scope is None or not has_request_context() or request.method != "GET":
        return ""
    named = select(Community.full_name).where(Community.community_id == scope.community_id)
    return _text(db.session().execute(named).scalar_one_or_none() or "")


_PARAGRAPHS = (
    N_(
        "%(community)s handles personal information to keep the registers of rented dwellings and residents up to "
        "date, to prevent pyramid selling and to help those who were drawn in."
    ),
    N_(
        "The legal basis is the Regulation on Prohibition of Pyramid Selling and the duties of the residents' "
        "committee under the law; for residents who are away from home and for contacts that are given voluntarily it "
        "is consent, which may be withdrawn at any time."
    ),
    N_(
        "Only what is necessary is collected. No faces are recorded, nobody is scored or ranked, and the source of "
        "income is not asked. Personal values are stored encrypted and shown only for a reason that is kept."
    ),
    N_(
        "Information leaves the community only where the law provides for it, to the competent departments, or with "
        "an approval that is kept on record."
    ),
    N_(
        "You may ask for a copy, for correction and for deletion of your information, and have the handling explained "
        "to you. Ask at the office of %(community)s; it answers within 15 days. You may also complain to the "
        "departments that protect personal information."
    ),
)


def _text(community: str) -> str:
    return "\n\n".join(_(paragraph, community=community) for paragraph in _PARAGRAPHS)


def collected() -> list[tuple[str, str]]:
    """The personal data that is collected: the name of each register that holds some, and the fields."""
    fields = []
    for register in registers().values():
        if register.personal:
            fields.append((_(register.labels.plural), "、".join(_(field.label) for field in register.personal)))
    return fields


def kept() -> list[tuple[str, str]]:
    """The retention periods: what is kept, and how long in words, from the rules that the nightly erasure follows."""
    by_title: dict[str, list[str]] = {}
    for rule in rules():
        by_title.setdefault(_(rule.title), []).extend(in_words(period) for period in rule.kept)
    by_title[_("Who did what with the data")] = [in_words(RetentionPeriod(N_("the entry"), months=KEPT_YEARS * 12))]
    return [(title, "；".join(periods)) for title, periods in by_title.items()]


def in_words(period: RetentionPeriod) -> str:
    """A period as people read it: "2 years after closing down"."""
    event = _(period.after)
    if period.days:
        return ngettext("%(num)d day after %(event)s", "%(num)d days after %(event)s", period.days, event=event)
    if not period.months:
        return event
    if period.months % 12 == 0:
        years = period.months // 12
        return ngettext("%(num)d year after %(event)s", "%(num)d years after %(event)s", years, event=event)
    months = period.months
    return ngettext("%(num)d month after %(event)s", "%(num)d months after %(event)s", months, event=event)
