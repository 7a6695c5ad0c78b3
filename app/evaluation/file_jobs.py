"""Making a file of an area in the background, a thousand rows at a time.

Nothing is kept of a file before it is whole: its bytes and "ready" are written in the transaction that finishes the
task, so a worker that is killed leaves nothing behind, and of two that make the same one the second's is discarded.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

import structlog
from flask_babel import force_locale

from app.accounts.queries import holds
from app.clock import day_of, today
from app.evaluation import files, league_queries
from app.evaluation.models import AreaFile
from app.evaluation.pages import exports, league_page
from app.evaluation.pages.area_page import AreaReport
from app.files import services
from app.files.models import FileState
from app.runtime.outages import is_outage
from tenants.area import NATION
from tenants.models import StaffRole
from tenants.outbox import Finished, NotAllowed, TimeOver, finish
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import activate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from app.evaluation.files import Wish
    from app.evaluation.league_queries import LeagueRow
    from tenants.outbox import Claim

_log = structlog.get_logger(__name__)


def run(claim: Claim) -> int:
    """Make the file of a claimed task; how many rows it has.

    Raises NotAllowed where whoever asked is no longer inspector of the area, and Finished where another worker was
    first. A file that cannot be made is marked as failed, for whoever waits to ask again; an outage is raised.
    """
    file_id = uuid.UUID(claim.payload["file"])
    scope = Scope(Role.EVALUATOR, claim.area, f"task:{claim.id}")
    with activate(scope) as session:
        wish = files.wish(session, file_id)
    if wish is None:  # its time was over before its turn came
        _end(scope, claim, file_id, None)
        return 0
    if not holds(wish.requested_by, StaffRole.DISTRICT_INSPECTOR, claim.area, today()):
        with activate(scope) as session:
            services.fail(session, AreaFile, file_id, FileState.FAILED)
            session.commit()
        raise NotAllowed("the requester no longer holds the right to files of this area")
    try:
        content, rows, scored_on = _made(scope, claim, file_id, wish)
    except (Exception, TimeOver) as error:
        if is_outage(error):
            raise
        # The type says what broke; a message could quote a row.
        _log.error("file failed", id=str(file_id), area=claim.area.code, error=type(error).__name__)
        _end(scope, claim, file_id, FileState.TOO_LONG if isinstance(error, TimeOver) else FileState.FAILED)
        return 0
    with activate(scope) as session:
        if not finish(session, claim.id):
            session.rollback()
            raise Finished(claim.id)
        services.store(session, AreaFile, file_id, content, rows, scored_on=scored_on)
        session.commit()
    # What is kept for an account, wherever it may ask.
    with activate(replace(scope, area=NATION)) as session:
        services.forget_oldest(session, AreaFile, wish.requested_by)
        session.commit()
    return rows


def _end(scope: Scope, claim: Claim, file_id: uuid.UUID, failed: FileState | None) -> None:
    """Finish the task, and say why the file will not be made where it waits for that."""
    with activate(scope) as session:
        if finish(session, claim.id) and failed:
            services.fail(session, AreaFile, file_id, failed)
        session.commit()


def _made(scope: Scope, claim: Claim, file_id: uuid.UUID, wish: Wish) -> tuple[bytes, int, date]:
    """The file's bytes, its rows, and the day of the newest score in it: all of one snapshot."""
    with activate(scope) as session, force_locale(wish.language):
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        report = AreaReport(session, claim.area)
        filter_, sort = league_page.wanted_of(report, wish.asked), league_page.exported_sort(report, wish.asked)
        codes = league_queries.codes(session, report.criteria, report.month_before, filter_, sort)[: services.MOST_ROWS]
        progress = services.Progress(scope, claim, AreaFile, file_id, len(codes))
        pages = _pages(report, codes, progress)
        content = exports.league(report, pages, wish.format, str(wish.membership_id), row_by_row=True)
        evaluated_at = report.freshness.evaluated_at
    return content, len(codes), day_of(evaluated_at) if evaluated_at else today()


def _pages(report: AreaReport, codes: Sequence[int], progress: services.Progress) -> Iterator[list[LeagueRow]]:
    """The rows of the league, a page after the other. What all are ranked by is read once, not with each page."""
    session, criteria = report.session, report.criteria
    places = league_queries.places(session, criteria)
    for start in range(0, len(codes), services.PAGE):
        progress(start)
        some = codes[start : start + services.PAGE]
        rows = league_queries.chosen(session, criteria, report.month_before, some, ranked=False)
        by_code = {row.community_id: _ranked(row, places) for row in rows}
        yield [by_code[code] for code in some]


def _ranked(row: LeagueRow, places: Mapping[int, tuple[int, bool]]) -> LeagueRow:
    if row.total is None:
        return row
    rank, tied = places[row.total]
    return replace(row, rank=rank, tied=tied)
