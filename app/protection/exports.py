"""The copy of a person's data as a file that somebody else approves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask_babel import gettext as _

from app.declare.export import ExportKind, Watermark, Workbook
from app.declare.register import registers
from app.protection import persons

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.declare.export import Frozen

COPY = "copy"


def _about(frozen: Frozen) -> list[tuple[str, str]]:
    keys = list(dict.fromkeys(key.partition(":")[0] for key in frozen["rows"]))
    chosen = "、".join(_(registers()[key].labels.plural) for key in keys)
    return [(_("Register"), chosen), (_("In full"), _("Everything held in the chosen rows, for the person themselves"))]


def _make(session: Session, frozen: Frozen, mark: Watermark) -> Workbook:
    matches = persons.load(session, frozen["rows"])
    return Workbook(persons.copy(session, matches, mark), len(matches))


EXPORTS = (ExportKind(key=COPY, about=_about, make=_make),)
