"""What the pages of files show that a worker makes: plain data for the templates."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _

from app.evaluation import files, queries
from app.evaluation.models import FileFormat
from app.evaluation.pages import league_page
from app.evaluation.pages.outcomes import outcome
from app.files import pages, services
from app.files.models import FileState
from app.web.urls import url_of
from tenants.area import Area

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
        "most": services.MOST_ROWS,
        "too_many": rows > services.MOST_ROWS,
        "busy": busy,
        "most_waiting": services.MOST_WAITING,
        "about": _about(report, [asked])[0],
        "label": _(format_.label),
        "fields": {**asked, "format": format_.value},
    }


def shown(report: AreaReport, found: AreaFile) -> dict[str, Any]:
    """The context of ``evaluation/file.html``."""
    context = around(report, _("Export"), query=found.asked)
    back = (context["urls"]["league"], _("Back to the league table"))
    return context | {"file": _listed(report, [found])[0], "back": back, "files_url": context["urls"]["files"]}


def listed(report: AreaReport, found: Sequence[AreaFile]) -> dict[str, Any]:
    """The context of ``evaluation/files.html``."""
    return around(report) | {
        "files": _listed(report, found),
        "kept_hours": services.KEPT // timedelta(hours=1),
        "most_kept": services.MOST_KEPT,
    }


def _listed(report: AreaReport, found: Sequence[AreaFile]) -> list[dict[str, Any]]:
    given_up = files.given_up(report.session, [file.id for file in found if file.state is FileState.WAITING])
    about = _about(report, [file.asked for file in found])
    listed = []
    for file, text in zip(found, about, strict=True):
        address, fetch = (
            url_for(f"evaluation.{page}", area=report.area, file_id=file.id) for page in ("area_file", "fetch_file")
        )
        shown = pages.shown(file, f"{text} · {_(file.format.label)}", address, fetch)
        listed.append(shown | ({"state": "failed"} if file.id in given_up else {}))
    return listed


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
