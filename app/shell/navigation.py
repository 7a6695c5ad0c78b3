"""Where each role starts, and the pages in its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Blueprint, redirect, request, url_for
from flask_babel import gettext as _

from app.accounts import visitor, visitor_if_known
from app.web.status import SEE_OTHER
from tenants.area import Area, Level
from tenants.models import StaffRole
from tenants.web import signed_in

if TYPE_CHECKING:
    from flask import Flask
    from flask.typing import ResponseReturnValue

    from tenants.web import HeldMembership

blueprint = Blueprint("navigation", __name__)

# Menu items that stand for all the pages of a feature, by the features whose pages these are.
_WHOLE = {
    "today": "today",
    "records": "records",
    "imports": "records",
    "exports": "records",
    "organisation": "organisation",
    "protection": "protection",
}
_COMPARING = (StaffRole.DISTRICT_INSPECTOR, StaffRole.STREET_OFFICER)


def init_app(app: Flask) -> None:
    """Register the start page and give every page its menu."""
    app.register_blueprint(blueprint)
    settings = app.extensions["qingshe"]
    # Made by `qingshe demo` beside the data; the demo runs on the embedded services only.
    demo_data = (settings.data_dir / "demo-accounts.json").exists()

    @app.context_processor
    def menu() -> dict[str, Any]:
        known = visitor_if_known()
        held = known.membership if known else None
        return {"nav": _menu(held) if held else [], "home_url": url_for("navigation.home"), "demo_data": demo_data}


@blueprint.get("/")
@signed_in
def home() -> ResponseReturnValue:
    """Send everybody to where their work begins."""
    person = visitor()
    held = person.membership if person else None
    if held is None:
        return redirect(url_for("accounts.memberships"), SEE_OTHER)
    return redirect(_start(held), SEE_OTHER)


def _start(held: HeldMembership) -> str:
    if held.role in _COMPARING:
        return url_for("evaluation.overview", area=held.area)
    if held.role is StaffRole.OPERATOR:
        return url_for("operations.overview")
    return url_for("today.start", area=held.area)


def _menu(held: HeldMembership) -> list[dict[str, Any]]:
    area: Area | None = held.area
    if held.role in _COMPARING:
        area = _area_in_view(held.area)
        items = [
            ("evaluation.overview", _("Overview")),
            ("evaluation.league", _("League table")),
            ("evaluation.heatmap", _("Heatmap")),
            ("evaluation.compare", _("Compare")),
            ("protection.area_trail", _("Trail")),
        ]
    elif held.role is StaffRole.OPERATOR:
        area = None  # its pages are of no one place
        items = [("operations.overview", _("Operations"))]
    else:
        items = [
            ("today.start", _("Today")),
            ("evaluation.community", _("Evaluation")),
            ("organisation.overview", _("Organisation")),
            ("records.index", _("Registers")),
        ]
        if held.role is StaffRole.COMMUNITY_ADMIN:
            items.append(("protection.trail", _("Trail")))
    return [
        {
            "url": url_for(endpoint) if area is None else url_for(endpoint, area=area),
            "label": label,
            "active": _is_open(endpoint),
        }
        for endpoint, label in items
    ]


def _is_open(endpoint: str) -> bool:
    """True if the page is that of a menu item: some items have a whole feature's pages behind them."""
    feature, _dot, _page = endpoint.partition(".")
    return request.endpoint == endpoint or _WHOLE.get(request.blueprint or "") == feature


def _area_in_view(held: Area) -> Area:
    """The area of the address where it is one to compare within, else the membership's own."""
    area = (request.view_args or {}).get("area")
    return area if isinstance(area, Area) and area.level < Level.COMMUNITY and held.covers(area) else held
