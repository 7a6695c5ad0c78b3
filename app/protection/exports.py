"""The copy of a person's data as a file that somebody else approves."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _
from flask_babel import ngettext

from app.declare.export import ExportKind, Watermark, Workbook
from app.declare.register import registers
from app.protection import persons
from app.protection.models import RequestKind
from app.protection.registers import DATA_REQUESTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from app.declare.export import Frozen
    from app.protection.models import DataRequest

COPY = "copy"
HANDFUL = 5  # rows: more are seldom held about one person


def freeze(request: DataRequest, chosen: Sequence[persons.Match]) -> dict[str, Any]:
    """What was asked for, as plain JSON: the rows, and whose they are said to be, masked as the house masks."""
    names, numbers = persons.names_and_numbers(chosen)
    person = (DATA_REQUESTS.by_name[name].mask(getattr(request, name)) for name in ("name", "phone"))
    return {
        "rows": [match.key for match in chosen],
        "number": request.number,
        "received_on": request.received_on.isoformat(),
        "kind": request.kind.value,
        "person": " · ".join(filter(None, person)),
        "by": list(dict.fromkeys(label for match in chosen for label in match.fields)),
        "names": names,
        "numbers": numbers,
    }


def _about(frozen: Frozen) -> list[tuple[str, str]]:
    counts = Counter(key.partition(":")[0] for key in frozen["rows"])
    chosen = [f"{_(registers()[key].labels.plural)} {_rows(count)}" for key, count in counts.items()]
    request = () if _is_unbound(frozen) else _bound(frozen)
    return [
        *request,
        (_("Register"), "、".join(chosen)),
        (_("In full"), _("Everything held in the chosen rows, for the person themselves")),
    ]


def _is_unbound(frozen: Frozen) -> bool:
    """True of what was asked for before a copy was bound to its request; such ones are kept for thirty days."""
    return "number" not in frozen


def _bound(frozen: Frozen) -> list[tuple[str, str]]:
    return [
        (_("Request"), f"{frozen['number']} · {frozen['received_on']} · {_(RequestKind(frozen['kind']).label)}"),
        (_("Person"), frozen["person"]),
        (_("Agreeing with the request"), "、".join(_(label) for label in frozen["by"])),
        (_("In these rows"), _different(frozen)),
    ]


def _rows(count: int) -> str:
    return ngettext("%(num)d row", "%(num)d rows", count)


def _different(frozen: Frozen) -> str:
    names = ngettext("%(num)d name", "%(num)d different names", frozen["names"])
    numbers = ngettext("%(num)d identity number", "%(num)d different identity numbers", frozen["numbers"])
    return f"{names}、{numbers}"


def _warning(frozen: Frozen) -> str:
    if _is_unbound(frozen):
        return _("It does not say whose data this is. Have it asked for again.")
    if max(frozen["names"], frozen["numbers"]) > 1:
        return _("More than one person seems to be in these rows: %(what)s.", what=_different(frozen))
    if len(frozen["rows"]) > HANDFUL:
        return _("Many rows for one person: %(what)s.", what=_rows(len(frozen["rows"])))
    return ""


def _make(session: Session, frozen: Frozen, mark: Watermark) -> Workbook:
    matches = persons.load(session, frozen["rows"])
    return Workbook(persons.copy(session, matches, mark), len(matches))


EXPORTS = (ExportKind(key=COPY, about=_about, make=_make, warning=_warning),)
