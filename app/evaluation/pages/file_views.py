"""The pages of files with too many rows for a page to wait for: asking for one, how far it is, the file itself."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, cast

from flask import abort, redirect, render_template, request, url_for
from flask_babel import get_locale
from flask_babel import gettext as _

from app.evaluation import files
from app.evaluation.models import AreaFile, FileFormat
from app.evaluation.pages import file_page, league_page
from app.evaluation.pages.area_page import AreaReport
from app.evaluation.pages.views import PLACES, blueprint
from app.files import services
from app.web.download import download
from app.web.htmx import page_or_fragment
from app.web.status import REJECTED, SEE_OTHER, TOO_MANY
from app.web.urls import url_of
from tenants.area import Area
from tenants.models import StaffRole
from tenants.session import db
from tenants.web import access, current_membership, request_scope, within_membership

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from app.web.download import Ending


@blueprint.route("/areas/<area:area>/files", methods=["GET", "POST"])
@access(StaffRole.DISTRICT_INSPECTOR, at=PLACES)
def area_files(area: Area) -> ResponseReturnValue:
    """The files that were made of an area for whoever looks, and asking for another."""
    report = AreaReport(db.session(), area)
    if request.method == "POST":
        return _ask(report)
    found = services.newest(report.session, AreaFile, _me(), files.of_area(area))
    return render_template("evaluation/files.html", **file_page.listed(report, found))


def _ask(report: AreaReport) -> ResponseReturnValue:
    membership = current_membership()
    try:
        format_ = FileFormat(request.form.get("format", ""))
    except ValueError:
        abort(400)
    rows, asked = league_page.count_wanted(report, request.form), league_page.query_of(report, request.form)
    if not league_page.is_made_by_worker(rows):
        return redirect(url_of("evaluation.export", asked, area=report.area, kind=format_.value), SEE_OTHER)
    try:
        with within_membership(membership.area) as wide:
            file_id = files.ask(
                wide,
                report.area,
                format_,
                asked,
                rows,
                language=str(get_locale()),
                requested_by=_me(),
                membership_id=membership.id,
            )
            wide.commit()
    except services.TooManyRows:
        return render_template("evaluation/ask_file.html", **file_page.offered(report, asked, format_)), REJECTED
    except services.TooManyWaiting:
        context = file_page.offered(report, asked, format_, busy=True)
        return render_template("evaluation/ask_file.html", **context), TOO_MANY
    return redirect(url_for(".area_file", area=report.area, file_id=file_id), SEE_OTHER)


@blueprint.get("/areas/<area:area>/files/<uuid:file_id>")
@access(StaffRole.DISTRICT_INSPECTOR, at=PLACES)
def area_file(area: Area, file_id: uuid.UUID) -> ResponseReturnValue:
    """How far a file is, and where it can be fetched."""
    report = AreaReport(db.session(), area)
    context = file_page.shown(report, _own(area, file_id))
    return page_or_fragment("evaluation/file.html", "files/_file.html", **context)


@blueprint.get("/areas/<area:area>/files/<uuid:file_id>/content")
@access(StaffRole.DISTRICT_INSPECTOR, at=PLACES)
def fetch_file(area: Area, file_id: uuid.UUID) -> ResponseReturnValue:
    """The file itself; where it cannot be fetched its page, which says why."""
    file = _own(area, file_id)
    if file.stage != "ready":
        return redirect(url_for(".area_file", area=area, file_id=file_id), SEE_OTHER)
    report = AreaReport(db.session(), area)
    name = f"{report.name}-{_('League table')}-{file.scored_on}"
    content = services.content(report.session, file)
    return download(content, cast("Ending", file.format.value), name, plain_name=f"league-{area.code}-{file.scored_on}")


def _own(area: Area, file_id: uuid.UUID) -> AreaFile:
    file = services.find(db.session(), AreaFile, file_id, _me(), files.of_area(area))
    return abort(404) if file is None else file


def _me() -> uuid.UUID:
    return uuid.UUID(request_scope().actor)
