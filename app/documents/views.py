"""Taking the file of a record away, which leaves a trace: hence a form, not a link."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from flask import Blueprint, Response, abort
from sqlalchemy import select
from sqlalchemy.orm import undefer_group

from app.audit.models import AuditAction
from app.audit.services import record
from app.documents.attachments import ENDINGS
from app.documents.models import Attachment
from tenants.area import Area, Level
from tenants.models import StaffRole
from tenants.session import db
from tenants.web import access

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

blueprint = Blueprint("documents", __name__, url_prefix="/communities/<area:area>/attachments")


@blueprint.post("/<uuid:attachment_id>")
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def attachment(area: Area, attachment_id: uuid.UUID) -> ResponseReturnValue:
    """The file itself, never shown by the browser as a page of this site."""
    session = db.session()
    found = session.execute(
        select(Attachment).where(Attachment.id == attachment_id).options(undefer_group("content"))
    ).scalar_one_or_none()
    if found is None:
        abort(404)
    response = Response(
        found.content,
        mimetype=found.mime,
        headers={
            "Content-Disposition": f'attachment; filename="{found.name}-{found.id.hex[-8:]}.{ENDINGS[found.mime]}"',
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "Cache-Control": "no-store",
        },
    )
    record(session, AuditAction.REVEALED, found.record_table, found.record_id, reason=found.name)
    return response
