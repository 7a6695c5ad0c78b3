"""What the public hands in to a community that is suspended or erased is refused in words, and nothing of it is stored.

Drawn from the URL map: a new page to hand something in at comes with a way to do so here, or this fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest

from app import features
from app.migrations import admin_url
from tenants import provisioning
from tenants.area import Area
from tenants.models import CommunityStatus
from tenants.session import Model
from tenants.web import SAFE_METHODS, AccessRule, access_rule_of
from tests.factories import operator
from tests.features.rentals.letter_desk import desk_of, typed
from tests.signing_in import browser

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Flask

    from app.runtime.config import Settings
    from tests.signing_in import Browser

_numbers = iter(range(990904001001, 990904001999))


def _sign_a_letter(app: Flask, community: int, monkeypatch: pytest.MonkeyPatch) -> tuple[str, dict[str, str]]:
    _letter, path = desk_of(app, community, monkeypatch).prepared()
    return path, typed(browser(app).get(path).text)


# By endpoint: provisions the community, and returns the address with what is to be sent there so that it is taken.
WAYS: dict[str, Callable[[Flask, int, pytest.MonkeyPatch], tuple[str, dict[str, str]]]] = {
    "rentals.signing.sign": _sign_a_letter,
}


def handing_in(app: Flask) -> set[str]:
    """The endpoints without sign-in that take something for a community."""
    return {
        route.endpoint
        for route in app.url_map.iter_rules()
        if route.endpoint != "static"
        and access_rule_of(app.view_functions[route.endpoint]) == AccessRule.PUBLIC
        and "area" in route.arguments
        and (route.methods or set()) - set(SAFE_METHODS)
    }


def test_every_page_to_hand_something_in_at_is_tried_here(app: Flask) -> None:
    assert handing_in(app) == set(WAYS)


def stored(settings: Settings, community: int) -> dict[str, str]:
    """What the database holds of a community, table by table, as a digest; read past every policy."""
    features.load_models()
    tables = [name for name, table in Model.metadata.tables.items() if "community_id" in table.c]
    with psycopg.connect(admin_url(settings)) as connection:
        found = {}
        for name in tables:
            digest = f"SELECT count(*) || md5(string_agg(t::text, '|' ORDER BY t::text)) FROM {name} t"
            row = connection.execute(f"{digest} WHERE community_id = %s", (community,)).fetchone()
            found[name] = str(row[0]) if row else ""
    assert len(found) > 30
    return {name: digest for name, digest in found.items() if name != "communities"}


def _send(app: Flask, path: str, form: dict[str, str], language: str = "en") -> tuple[int, str]:
    visitor: Browser = browser(app)
    fields = {name: value for name, value in form.items() if name != "csrf_token"}
    answer = visitor.post(path, data=fields, headers={"Accept-Language": language})
    return answer.status_code, answer.text


@pytest.mark.parametrize("endpoint", sorted(WAYS))
def test_a_suspended_community_takes_nothing_and_says_so(
    app: Flask, settings: Settings, monkeypatch: pytest.MonkeyPatch, endpoint: str
) -> None:
    community = next(_numbers)
    path, form = WAYS[endpoint](app, community, monkeypatch)
    _set_status(app, community, CommunityStatus.SUSPENDED)
    before = stored(settings, community)
    for language, words in (("en", "This community is suspended"), ("zh-CN", "该社区已暂停使用")):
        status, page = _send(app, path, form, language)
        assert status == 403
        assert words in page
        assert "Traceback" not in page
    assert browser(app).get(path).status_code == 200, "what is there can still be read"
    assert stored(settings, community) == before
    # It was right but for that: the same is taken as soon as the suspension is lifted.
    _set_status(app, community, CommunityStatus.ACTIVE)
    status, _page = _send(app, path, form)
    assert status == 303
    assert stored(settings, community) != before


@pytest.mark.parametrize("endpoint", sorted(WAYS))
def test_an_erased_community_is_not_there_to_hand_anything_in_at(
    app: Flask, settings: Settings, monkeypatch: pytest.MonkeyPatch, endpoint: str
) -> None:
    community = next(_numbers)
    path, form = WAYS[endpoint](app, community, monkeypatch)
    _set_status(app, community, CommunityStatus.SUSPENDED)
    with app.app_context():
        provisioning.erase_community(operator(Area.of_community(community)), community)
    before = stored(settings, community)
    assert _send(app, path, form)[0] == 404
    assert browser(app).get(path).status_code == 404
    assert stored(settings, community) == before


@pytest.mark.parametrize("endpoint", sorted(WAYS))
def test_a_neighbours_suspension_is_none_of_ours(
    app: Flask, settings: Settings, monkeypatch: pytest.MonkeyPatch, endpoint: str
) -> None:
    ours, theirs = next(_numbers), next(_numbers)
    path, form = WAYS[endpoint](app, ours, monkeypatch)
    WAYS[endpoint](app, theirs, monkeypatch)
    _set_status(app, theirs, CommunityStatus.SUSPENDED)
    before = stored(settings, theirs)
    # The link of one community under the number of another opens nothing, suspended or not.
    assert _send(app, path.replace(str(ours), str(theirs)), form)[0] == 403
    assert _send(app, path, form)[0] == 303
    assert stored(settings, theirs) == before


def _set_status(app: Flask, community: int, status: CommunityStatus) -> None:
    with app.app_context():
        provisioning.set_status(operator(Area.of_community(community)), community, status)
