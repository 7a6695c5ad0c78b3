"""Demo districts of a few communities, each for its own "today" in a database of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import psycopg
import pytest
from psycopg import sql

from app import migrations
from app.demo import DemoReport, generate
from app.demo.district import FIXED_PARTS, OPEN_SITES, members
from app.demo.profiles import Part, Profile, make_profiles
from app.evaluation.engine import default_criteria

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flask import Flask

    from app.runtime.config import Settings

SEED = 210304


def on(*days: str) -> pytest.MarkDecorator:
    """The days up to which the tests of a module want their district."""
    return pytest.mark.parametrize("district", days, indirect=True, scope="session")


@dataclass(frozen=True)
class District:
    """A generated demo district."""

    app: Flask
    today: date
    report: DemoReport


@cache
def profiles() -> dict[int, Profile]:
    """The profiles of the whole district under the tests' seed."""
    codes = [member.community_id for member in members()]
    return make_profiles(default_criteria(), codes, FIXED_PARTS, OPEN_SITES, SEED)


@cache
def chosen() -> tuple[int, ...]:
    """The communities with a fixed part, two models, and ordinary ones that between them have everything."""
    every = profiles()
    ordinary = [code for code, profile in every.items() if profile.part is Part.ORDINARY]

    def first(wanted: Callable[[Profile], bool]) -> int:
        return next(code for code in ordinary if wanted(every[code]))

    return tuple(
        sorted(
            {
                *FIXED_PARTS,
                *[code for code, profile in every.items() if profile.part is Part.MODEL][:2],
                first(lambda profile: profile.adjustment != 0),
                first(lambda profile: profile.volumes.cleared_sites > 0),
                first(lambda profile: profile.volumes.victims > 0 and profile.volumes.key_places > 2),
                first(lambda profile: profile.volumes.open_sites > 0),
                next(code for code in ordinary if code % 1000 >= 200),
            }
        )
    )


@pytest.fixture(scope="session")
def district(request: pytest.FixtureRequest, settings: Settings) -> Iterator[District]:
    """The chosen communities up to a day: tests name it with ``on``."""
    from app import create_app
    from tenants.session import db
    from tests.template import create_database

    today = date.fromisoformat(request.param)
    own = create_database(settings, name := f"demo_{today:%Y%m%d}")
    app = create_app(own, {"TESTING": True})
    report = generate(app, today=today, seed=SEED, only=chosen())
    migrations.analyze(own)
    yield District(app, today, report)
    with app.app_context():
        for engine in db.engines.values():
            engine.dispose()
    with psycopg.connect(migrations.admin_url(settings), autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
