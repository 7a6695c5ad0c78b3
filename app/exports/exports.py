"""The rows of a register as a file with personal values in full: what is frozen of the request, and the file."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _

from app.declare.export import ExportKind, Watermark, Workbook
from app.declare.fields import Reference
from app.declare.register import registers
from app.exports import workbooks
from app.records.pages import list_page
from app.records.store import queries

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session

    from app.declare.export import Frozen
    from app.declare.register import Register
    from app.records.store.queries import ListQuery

REGISTER = "register"


def freeze(
    register: Register, query: ListQuery, full: Collection[str], row_ids: Collection[uuid.UUID]
) -> dict[str, Any]:
    """What was asked for, as plain JSON: in words and row by row, so that what is approved is what leaves."""
    return {
        "register": register.key,
        "text": query.text,
        "state": query.state,
        "chosen": [list(pair) for pair in query.chosen],
        "rows": [str(row_id) for row_id in row_ids],
        "full": [field.name for field in register.personal if field.name in full],
    }


def query_of(frozen: Frozen) -> ListQuery:
    """What the list was asked for, personal values with it."""
    return queries.ListQuery(
        text=frozen["text"],
        state=frozen["state"],
        chosen=tuple((name, value) for name, value in frozen["chosen"]),
        personal=True,
    )


def _approved(frozen: Frozen) -> ListQuery:
    """The rows that were counted when it was asked for, whatever the filter would find now."""
    return queries.by_ids(registers()[frozen["register"]], [uuid.UUID(row_id) for row_id in frozen["rows"]])


def about(frozen: Frozen) -> list[tuple[str, str]]:
    """What was asked for in words, as (label, text)."""
    register, query = registers()[frozen["register"]], query_of(frozen)
    narrowed = [f"{_(register.by_name[name].label)}: {_chosen(register, name, value)}" for name, value in query.chosen]
    if query.text:
        narrowed.append(_("containing “%(text)s”", text=query.text))
    full = [_(register.by_name[name].label) for name in frozen["full"]]
    return [
        (_("Register"), _(register.labels.plural)),
        *([(_("In full"), "、".join(full))] if full else []),
        (_("Which rows"), list_page.state_labels(register).get(query.state, _("All"))),
        *([(_("Narrowed to"), "; ".join(narrowed))] if narrowed else []),
    ]


def _chosen(register: Register, name: str, value: str) -> str:
    """The value of a filter in words; of a reference only that it is one: a row may be called by a person's name."""
    field = register.by_name[name]
    return _("one of them") if isinstance(field, Reference) else field.show(field.parse(value))


def _make(session: Session, frozen: Frozen, mark: Watermark) -> Workbook:
    register, query = registers()[frozen["register"]], _approved(frozen)
    rows = queries.rows(session, register, query, register.order_key, register.descending)
    named = queries.names(session, register, rows, personal=True)
    return Workbook(workbooks.workbook(register, [(rows, named)], mark, frozen["full"]), len(rows))


EXPORTS = (ExportKind(key=REGISTER, about=about, make=_make),)
