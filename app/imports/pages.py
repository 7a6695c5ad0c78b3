"""What the pages of an import show: plain data for the templates."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from flask import request, url_for
from flask_babel import gettext as _

from app.imports import cells, columns, services, staging
from app.imports.checking import ERROR
from app.imports.models import AT_WORK, ImportMode, ImportState
from app.records.pages.list_page import frame
from app.web.pagination import paginate
from tenants.session import db
from tenants.web import request_scope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.declare.fields import Field
    from app.declare.register import Register
    from app.imports.models import Import
    from tenants.area import Area

_SAMPLES = 3
_FIRST_ROWS = 10
_DIGITS = re.compile(r"\d(?=\d{4})|(?<=\d{4})\d(?=\d{3})")
_HARMLESS = re.compile(r"\d{1,6}|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?")  # a number of few digits, a day
_FEW = 20  # rows with problems on a page


def around(area: Area, register: Register) -> dict[str, Any]:
    """The context of every page of an import: the register's frame and the addresses."""
    here: dict[str, Any] = {"area": area, "key": register.key}
    context = frame(area, register)
    context["urls"] = {
        "start": url_for("imports.start", **here),
        "template": url_for("imports.template", **here),
        "rows": url_for("records.rows", **here),
    }
    return context


def urls(area: Area, import_: Import) -> dict[str, str]:
    """The addresses of one import."""
    here: dict[str, Any] = {"area": area, "key": import_.register_key, "import_id": import_.id}
    names = ("show", "assign", "confirm", "discard", "undo", "marked")
    return {name: url_for(f"imports.{name}", **here) for name in names}


def listed(area: Area, imports: Sequence[Import]) -> list[dict[str, Any]]:
    """Earlier imports of a register."""
    return [
        {
            "url": urls(area, import_)["show"],
            "file": import_.file_name,
            "at": import_.created_at,
            "who": import_.requested_name,
            "state": _(ImportState(import_.state).label),
            "rows": import_.written if import_.state in (ImportState.DONE, ImportState.UNDONE) else import_.rows,
        }
        for import_ in imports
    ]


def summary(area: Area, import_: Import) -> dict[str, Any]:
    """One import: its file, how far it is, what may be done with it."""
    return {
        "id": import_.id,
        "file": import_.file_name,
        "sheet": import_.sheet,
        "state": import_.state.value,
        "label": _(import_.state.label),
        "running": import_.state in AT_WORK,
        "waiting": import_.state is ImportState.QUEUED,
        "at": import_.created_at,
        "who": import_.requested_name,
        "finished_at": import_.finished_at,
        "rows": import_.rows,
        "bad": import_.bad_rows,
        "known": import_.known_rows,
        "good": import_.rows - import_.bad_rows,
        "new": max(import_.rows - import_.bad_rows - import_.known_rows, 0),
        "written": import_.written,
        "left_out": import_.rows - import_.written,
        "left_known": max(import_.rows - import_.written - import_.bad_rows, 0),
        "progress": min(import_.progress, import_.rows),
        "problem": import_.problem,
        "told": len({issue[0] for issue in import_.issues}),
        "may_undo": services.may_undo(import_),
        "may_discard": import_.state in (ImportState.UPLOADED, ImportState.CHECKED),
        "may_mark": may_mark(import_),
        "modes": [(mode.value, _(mode.label)) for mode in ImportMode],
        "urls": urls(area, import_),
    }


def may_mark(import_: Import) -> bool:
    """True if the rows may be taken away again: only by who sent them, and while they are there."""
    return import_.retention_on is not None and str(import_.requested_by) == request_scope().actor


def assignment(register: Register, import_: Import, chosen: dict[str, str] | None = None) -> dict[str, Any]:
    """The columns of the file with what they seem to be, for somebody to say which is which."""
    rows = staging.head(db.session(), import_)
    headings = next((row for number, row in rows if number == import_.heading_row), [])
    below = [row for number, row in rows if number > import_.heading_row][:_SAMPLES]
    mapping, fields = import_.mapping if chosen is None else chosen, columns.by_name(register)
    width = max([len(headings), *(len(row) for row in below)], default=0)
    known = columns.strangers(register, headings)
    listed = []
    for position in range(width):
        field = fields.get(mapping.get(str(position), ""))
        heading = cells.plain(headings[position]) if position < len(headings) else ""
        samples = [_sample(field, row[position]) for row in below if position < len(row) and row[position]]
        if heading or samples:
            listed.append(
                {
                    "position": position,
                    "letter": cells.address(1, position).rstrip("1"),
                    "heading": heading,
                    "samples": [text for text in samples if text],
                    "field": field.name if field else "",
                    "strange": position in known,
                }
            )
    options = [(field.name, columns.heading(field)) for field in columns.fields_of(register)]
    defaults = [
        {"label": _(field.label), "value": field.show(field.default())}
        for field in register.fields
        if field.default is not None and field.name not in mapping.values()
    ]
    return {"columns": listed, "options": options, "defaults": defaults}


def preview(register: Register, import_: Import) -> dict[str, Any]:
    """The rows with problems, a page at a time; of a file without any, its first rows."""
    session = db.session()
    by_row: dict[int, list[Sequence[Any]]] = {}
    for issue in import_.issues:
        by_row.setdefault(issue[0], []).append(issue)
    fields = columns.by_name(register)
    shown = [(int(position), fields[name]) for position, name in import_.mapping.items() if name in fields]
    shown.sort(key=lambda each: each[0])
    pages = paginate({"page": request.args.get("page", "1"), "per_page": str(_FEW)}, len(by_row))
    numbers = sorted(by_row)[pages.offset : pages.offset + _FEW]
    rows = staging.some(session, import_, numbers)
    if not by_row:
        rows = list(islice(staging.rows(session, import_), _FIRST_ROWS))
    return {
        "headings": [_(field.label) for _position, field in shown],
        "rows": [_previewed(number, row, shown, by_row.get(number, [])) for number, row in rows],
        "pages": pages if by_row else None,
        "problems": bool(by_row),
    }


def _previewed(
    number: int, row: list[str], shown: Sequence[tuple[int, Field]], issues: Sequence[Sequence[Any]]
) -> dict[str, Any]:
    at = {issue[1]: issue for issue in issues}
    drawn = []
    for position, field in shown:
        issue = at.get(position)
        text = cells.plain(row[position]) if position < len(row) else ""
        drawn.append(
            {
                "label": _(field.label),
                "address": cells.address(number, position),
                "text": _sample(field, text),
                "error": issue[4] if issue and issue[3] == ERROR else None,
                "warning": issue[4] if issue and issue[3] != ERROR else None,
            }
        )
    positions = {position for position, _field in shown}
    return {"number": number, "cells": drawn, "other": [issue[4] for issue in issues if issue[1] not in positions]}


def _sample(field: Field | None, cell: str) -> str:
    """A cell's text as it is shown: nothing in full that is, or may be, somebody's."""
    text = cells.plain(cell).strip()
    if field is None:
        return text if _HARMLESS.fullmatch(text) or len(text) < 2 else text[:1] + "**"
    if field.personal:
        return field.mask(text)
    return _DIGITS.sub("*", text)[:40] if len(re.sub(r"\D", "", text)) > 10 else text[:40]
