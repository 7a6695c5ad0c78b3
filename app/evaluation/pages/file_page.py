"""What the pages of files show that a worker makes: plain data for the templates."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _

from app.evaluation import files, queries
from app.evaluation.models import FileFormat, FileState
from app.evaluation.pages import league_page
from app.evaluation.pages.outcomes import outcome
from app.web.urls import url_of
from tenants.area import Area
from tenants.clock import utcnow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.evaluation.models import AreaFile
    from app.evaluation.pages.area_page import AreaReport


def around(report: AreaReport, *further: str, query: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The context of every page about files: the area, crumbs and addresses; ``query``: of the league to go back to."""
    area = report.area
    league, listed = url_of("evaluation.league", query or {}, area=area), url_for("evaluation.area_files", area=area)
    crumbs = [(_("League table"), league), (_("Files"), listed), *((text, None) for text in further)]
    return {
        "area": {"code": area.code, "name": report.name},
        "crumbs": crumbs,
        "urls": {"league": league, "files": listed},
    }


def offered(report: AreaReport, args: Mapping[str, str], format_: FileFormat, *, busy: bool = False) -> dict[str, Any]:
    """The context of ``evaluation/ask_file.html``; ``args`` say what is asked for, as the league's query does."""
    asked, rows = league_page.query_of(report, args), league_page.count_wanted(report, args)
    return around(report, _("Export"), query=asked) | {
        "rows": rows,
        "at_once": files.AT_ONCE,
        "most": files.MOST_ROWS,
        "too_many": rows > files.MOST_ROWS,
        "busy": busy,
        "most_waiting": files.MOST_WAITING,
        "about": _about(report, [asked])[0],
        "label": _(format_.label),
        "fields": {**asked, "format": format_.value},
    }


def shown(report: AreaReport, found: AreaFile) -> dict[str, Any]:
    """The context of ``evaluation/file.html``."""
    return around(report, _("Export"), query=found.asked) | {"file": _listed(report, [found])[0]}


def listed(report: AreaReport, found: Sequence[AreaFile]) -> dict[str, Any]:
    """The context of ``evaluation/files.html``."""
    return around(report) | {"files": _listed(report, found), "kept_hours": files.KEPT // timedelta(hours=1)}


def _listed(report: AreaReport, found: Sequence[AreaFile]) -> list[dict[str, Any]]:
    given_up = files.given_up(report.session, [file.id for file in found if file.state is FileState.WAITING])
    about = _about(report, [file.asked for file in found])
    return [
        {
            "about": text,
            "label": _(file.format.label),
            "state": _state(file, given_up=file.id in given_up),
            "done": file.done,
            "rows": file.rows,
            "at": file.created_at,
            "until": file.until,
            "url": url_for("evaluation.area_file", area=report.area, file_id=file.id),
            "fetch": url_for("evaluation.fetch_file", area=report.area, file_id=file.id),
        }
        for file, text in zip(found, about, strict=True)
    ]


def _state(file: AreaFile, *, given_up: bool) -> str:
    """waiting, ready, failed or over."""
    if file.state is FileState.READY and file.until <= utcnow():
        return "over"
    return FileState.FAILED.value if given_up else file.state.value


def _about(report: AreaReport, asked: Sequence[Mapping[str, str]]) -> list[str]:
    """What each file has of the league, in words."""
    streets = [Area.parse(each["street"]) for each in asked if "street" in each]
    names = queries.place_names(report.session, streets) if streets else {}
    texts = []
    for each in asked:
        street = Area.parse(each["street"]) if "street" in each else None
        words = [
            _("“%(text)s”", text=each["q"]) if "q" in each else "",
            (names.get(street) or street.code) if street else "",
            outcome(each["grade"]).title if "grade" in each else "",
        ]
        texts.append(" · ".join(word for word in words if word) or _("All communities"))
    return texts
