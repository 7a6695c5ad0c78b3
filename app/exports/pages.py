"""What the pages of exports show: plain data for the templates."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _

from app.accounts.queries import has_other_admin
from app.declare.export import export_kinds
from app.declare.messages import N_
from app.declare.register import registers
from app.exports.exports import about
from app.exports.models import OPEN, ExportState
from app.exports.services import me
from app.files import pages as made
from app.records.pages import list_page
from tenants.columns import utcnow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.exports.models import ExportRequest, RegisterFile
    from tenants.area import Area

NOBODY_ELSE = N_(
    "Personal data leaves only if a second administrator of the community approves, and there is none. Ask whoever set"
    " up your account for one for another member of the leading group, such as its leader or deputy."
)


def around(area: Area, *further: str) -> dict[str, Any]:
    """The context of every page about exports: community, crumbs and addresses."""
    context = list_page.frame(area)
    address = url_for("exports.index", area=area)
    context["crumbs"] += [(_("Exports"), address), *((text, None) for text in further)]
    return context | {"exports_url": address}


def listed(area: Area, requests: Iterable[ExportRequest]) -> list[dict[str, Any]]:
    """The requests as a list shows them."""
    return [_head(area, request) for request in requests]


def _head(area: Area, request: ExportRequest) -> dict[str, Any]:
    over = request.state in OPEN and request.until <= utcnow()
    state = ExportState.EXPIRED if over else request.state
    return {
        "url": url_for("exports.show", area=area, row_id=request.id),
        "what": _(registers()[request.register_key].labels.plural),
        "purpose": request.purpose,
        "who": request.requested_name,
        "mine": request.requested_by == me(),
        "at": request.created_at,
        "until": request.until if state in OPEN else None,
        "state": state.value,
        "label": _(state.label),
    }


def shown(area: Area, request: ExportRequest) -> dict[str, Any]:
    """One request with all that whoever approves it has to know, and what this visitor may do with it."""
    head, now = _head(area, request), utcnow()
    mine, open_ = head["mine"], request.until > now
    frozen = json.loads(request.frozen)
    return head | {
        "about": export_kinds()[request.kind].about(frozen),
        "warning": export_kinds()[request.kind].warning(frozen),
        "subject": request.subject_id
        and url_for("records.row", area=area, key=request.register_key, row_id=request.subject_id),
        "rows": request.rows,
        "decided_name": request.decided_name,
        "decided_at": request.decided_at,
        "refusal": request.refusal,
        "downloaded_at": request.downloaded_at,
        "until": request.until,
        "may_decide": open_ and not mine and request.state is ExportState.WAITING,
        "may_fetch": open_ and mine and request.state in (ExportState.APPROVED, ExportState.DOWNLOADED),
        "waits": open_ and mine and request.state is ExportState.WAITING,
        "alone": mine and request.state is ExportState.WAITING and not has_other_admin(area, me()),
        "approve": url_for("exports.approve", area=area, row_id=request.id),
        "refuse": url_for("exports.refuse", area=area, row_id=request.id),
        "fetch": url_for("exports.fetch", area=area, row_id=request.id),
    }


def files(area: Area, found: Iterable[RegisterFile]) -> list[dict[str, Any]]:
    """The visitor's files as a list shows them."""
    return [_file(area, each) for each in found]


def _file(area: Area, file: RegisterFile) -> dict[str, Any]:
    address, fetch = (url_for(f"exports.{page}", area=area, file_id=file.id) for page in ("file", "fetch_file"))
    what = _(registers()[file.register_key].labels.plural)
    return made.shown(file, f"{what} · {file.purpose}", address, fetch, posted=True) | {"what": what}


def file(area: Area, found: RegisterFile) -> dict[str, Any]:
    """The context of ``exports/file.html``."""
    shown = _file(area, found)
    context = around(area, shown["what"])
    back = (url_for("records.rows", area=area, key=found.register_key), _("Back to the list"))
    further = {"file": shown, "about": about(json.loads(found.frozen)), "purpose": found.purpose}
    return context | further | {"back": back, "files_url": context["exports_url"]}
