"""The pages of masked files that a worker makes: how far one is, and the file itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import abort, redirect, url_for

from app.declare.register import registers
from app.exports import files, pages, workbooks
from app.exports.views import blueprint
from app.web.htmx import page_or_fragment
from app.web.reopened import leads_back
from app.web.status import SEE_OTHER
from tenants.area import Area, Level
from tenants.models import StaffRole
from tenants.session import db
from tenants.web import access

if TYPE_CHECKING:
    import uuid

    from flask.typing import ResponseReturnValue

    from app.exports.models import RegisterFile


def _address(area: Area, file_id: uuid.UUID) -> str:
    return url_for(".file", area=area, file_id=file_id)


@blueprint.get("/exports/files/<uuid:file_id>")
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def file(area: Area, file_id: uuid.UUID) -> ResponseReturnValue:
    """How far a file is, and where it can be fetched; for whoever asked for it, and for nobody else."""
    return page_or_fragment("exports/file.html", "files/_file.html", **pages.file(area, _own(file_id)))


@blueprint.route("/exports/files/<uuid:file_id>/content", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
@leads_back(_address)
def fetch_file(area: Area, file_id: uuid.UUID) -> ResponseReturnValue:
    """The file itself; where it cannot be fetched its page, which says why."""
    found = _own(file_id)
    if found.stage != "ready":
        return redirect(_address(area, file_id), SEE_OTHER)
    content = files.fetch(db.session(), found)
    return workbooks.response(content, registers()[found.register_key], area.code)


def _own(file_id: uuid.UUID) -> RegisterFile:
    return files.find(db.session(), file_id) or abort(404)
