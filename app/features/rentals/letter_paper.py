"""What a responsibility letter says, and its sheets of paper."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _
from sqlalchemy import or_, select
from sqlalchemy.orm import undefer_group

from app.audit.models import AuditAction
from app.audit.services import record
from app.clock import today
from app.declare.fields import BadValue, Note
from app.declare.messages import N_
from app.declare.register import NotPossible
from app.documents import typesetting
from app.features.rentals import invitations, letters
from app.features.rentals.models import Landlord, LetterText, RentalUnit, ResponsibilityLetter
from app.features.rentals.queries import dwelling_name
from app.records.store.queries import by_number
from app.runtime import confined
from app.web.urls import public_url
from tenants.models import Community

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from tenants.area import Area

MOST = 500  # letters in one file
MOST_PAGES = 1_000  # in one file
MOST_PARAGRAPHS = 100  # of a wording: each begins a line of its own, so that single characters make pages
_LINE, _PAGE = 28, 22  # characters in a line and lines on a page (GB/T 9704-2012)
_AROUND = 10  # lines of the title, the dwelling and the signatures
_BUSY = N_("Other letters are being made just now. Try again in a minute.")
_BUSY_HERE = N_("Other letters of this community are being made just now. Try again when they are done.")
_TOO_MUCH = N_(
    "These letters take too much memory or time to make. Choose fewer letters: one building, or one dwelling."
)


@dataclass(frozen=True, slots=True)
class Wording:
    """What a letter says: ``notes`` are the small print. The letter itself is in Chinese, whoever prints it."""

    title: str
    paragraphs: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def lines(self) -> list[str]:
        """All of it, as it is signed."""
        return [self.title, *self.paragraphs, *self.notes]

    @property
    def digest(self) -> str:
        """Tells one wording from another."""
        return hashlib.sha256("\n".join(self.lines).encode()).hexdigest()


class WordingField(Note):
    """The text of a wording."""

    def checked(self, text: str) -> str:
        if len(_paragraphs(text)) > MOST_PARAGRAPHS:
            raise BadValue(_("At most %(count)s paragraphs", count=MOST_PARAGRAPHS))
        return text


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


@lru_cache(maxsize=1)
def _standard() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "letter_text.toml").read_text("utf-8"))


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def wording(session: Session, day: date) -> Wording:
    """The wording in force on a day: the community's own, or else the standard text, which says that it is one."""
    row = session.execute(
        select(LetterText.body, LetterText.approved_on)
        .where(LetterText.starts_on <= day, or_(LetterText.ends_on.is_(None), LetterText.ends_on >= day))
        .order_by(LetterText.starts_on.desc(), LetterText.created_at.desc())
        .limit(1)
    ).one_or_none()
    standard = _standard()
    if row is not None:
        return Wording(standard["title"], _paragraphs(row.body), (f"本文本由社区于{_day(row.approved_on)}审定。",))
    laws = "、".join(
        f"《{law['title']}》（{law['number']}，{_day(law['in_force'])}起施行）" for law in standard["basis"]
    )
    return Wording(standard["title"], tuple(standard["paragraphs"]), (f"依据：{laws}。", standard["template_note"]))


def number_of(letter: ResponsibilityLetter) -> str:
    """The letter's number, as it is printed: community, year, and what tells it from the others."""
    return f"{letter.community_id}-{letter.basis_on.year}-{letter.id.hex[-8:].upper()}"


def printed(session: Session, area: Area, units: Sequence[RentalUnit], *, blank: bool) -> bytes:
    """The letters of dwellings as one PDF, made where they are missing, each in the trail as issued.

    ``blank``: without the landlord's name. Raises NotPossible where a dwelling needs no letter, and for too many.
    """
    day = today()
    words, full_name = wording(session, day), _full_name(session, area)
    _refuse_too_many(words, len(units))
    labels = _labels(session, units)
    ordered = sorted(units, key=lambda unit: by_number(labels[unit.id]))
    made = [(unit, letters.prepare(session, unit, day)) for unit in ordered]
    links = invitations.invite(session, {letter.id: labels[unit.id] for unit, letter in made}, day)
    landlords = {} if blank else _landlords(session, [letter for _unit, letter in made])
    sheets = []
    for unit, letter in made:
        invitation, secret = links[letter.id]
        address = public_url("rentals.signing.sign", area=area, invitation_id=invitation.id, secret=secret)
        name = landlords.get(letter.landlord_id, "") if letter.landlord_id else ""
        sheets.append(_sheet(words, letter, full_name, labels[unit.id], name, address, invitation.expires_on))
    document = _typeset(area, sheets)
    for _unit, letter in made:
        record(session, AuditAction.ISSUED, letter.__tablename__, letter.id)
    return document


def pages(words: Wording) -> int:
    """About how many pages a letter has."""
    # The first line of a paragraph is indented by two characters.
    lines = sum(-(-(len(paragraph) + 2) // _LINE) for paragraph in words.paragraphs)
    return -(-(lines + _AROUND) // _PAGE)


def _refuse_too_many(words: Wording, letters: int) -> None:
    if letters > 1 and letters * pages(words) > MOST_PAGES:
        message = _(
            "%(count)s letters of this wording are some %(pages)s pages; one file may have %(most)s. Choose fewer"
            " letters: one building, or one dwelling.",
            count=letters,
            pages=letters * pages(words),
            most=MOST_PAGES,
        )
        raise NotPossible(message)


def _typeset(area: Area, sheets: list[dict[str, Any]]) -> bytes:
    try:
        return typesetting.pdf("letter", {"letters": sheets}, area)
    except confined.Busy as busy:
        raise NotPossible(_(_BUSY_HERE if busy.own else _BUSY)) from None
    except confined.GaveUp:
        raise NotPossible(_(_TOO_MUCH)) from None


def _sheet(
    words: Wording, letter: ResponsibilityLetter, community: str, unit: str, name: str, address: str, until: date
) -> dict[str, Any]:
    return {
        "title": words.title,
        "number": f"编号：{number_of(letter)}",
        "facts": [["社区", community], ["房屋", unit], ["出租人", name]],
        "paragraphs": list(words.paragraphs),
        "signatures": ["出租人（签名）", "社区居民委员会（盖章）"],
        "day_blank": "年　　月　　日",
        "qr": typesetting.qr(address),
        "qr_words": f"出租人也可用手机扫码阅读并签订本责任书，链接有效期至{_day(until)}。",
        "notes": list(words.notes),
    }


def _labels(session: Session, units: Sequence[RentalUnit]) -> dict[uuid.UUID, str]:
    name = dwelling_name(RentalUnit.community_id, RentalUnit.id)
    rows = session.execute(select(RentalUnit.id, name).where(RentalUnit.id.in_([unit.id for unit in units])))
    return {unit_id: label or "" for unit_id, label in rows}


def _landlords(session: Session, letters: Sequence[ResponsibilityLetter]) -> dict[uuid.UUID, str]:
    ids = {letter.landlord_id for letter in letters} - {None}
    statement = select(Landlord).where(Landlord.id.in_(ids)).options(undefer_group("personal"))
    return {landlord.id: landlord.name for landlord in session.execute(statement).scalars()}


def _full_name(session: Session, area: Area) -> str:
    return session.execute(select(Community.full_name).where(Community.community_id == area.lo)).scalar_one()
