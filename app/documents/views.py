"""Taking the file of a record away, which leaves a trace: hence a form, not a link."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from flask import Blueprint, abort, url_for
from flask_babel import gettext as _
from sqlalchemy import select
from sqlalchemy.orm import undefer_group

from app.audit.models import AuditAction
from app.audit.services import record
from app.documents.attachments import ENDINGS
from app.documents.models import Attachment
from app.web.download import download
from app.web.reopened import leads_back
from tenants.area import Area, Level
from tenants.models import StaffRole
from tenants.session import db
from tenants.web import access

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

blueprint = Blueprint("documents", __name__, url_prefix="/communities/<area:area>/attachments")


@blueprint.route("/<uuid:attachment_id>", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
@leads_back(lambda area, attachment_id: url_for("records.index", area=area))
def attachment(area: Area, attachment_id: uuid.UUID) -> ResponseReturnValue:
    """The file itself, never shown by the browser as a page of this site."""
    session = db.session()
    found = session.execute(
        select(Attachment).where(Attachment.id == attachment_id).options(undefer_group("content"))
    ).scalar_one_or_none()
    if found is None:
        abort(404)
    record(session, AuditAction.REVEALED, found.record_table, found.record_id, reason=found.name)
    last = found.id.hex[-8:]  # files of a record have one name; they are told apart by this
    return download(found.content, ENDINGS[found.mime], f"{_(found.name)}-{last}", plain_name=f"{found.name}-{last}")
