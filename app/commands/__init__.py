"""The commands of ``qingshe``: each parses, calls one service, prints."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from tenants.area import Area, InvalidAreaCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from app.runtime.config import Process, Settings


@contextmanager
def running_settings(process: Process | None = None) -> Iterator[Settings]:
    """Settings with a database and a queue behind them: your own, or the embedded ones for as long as needed.

    A server that is away or refuses us inside the block is explained. Raises SetupError.
    """
    from app.runtime.config import load_settings
    from app.runtime.embedded.services import Services
    from app.runtime.outages import explained

    settings = load_settings(process=process)
    if not settings.embedded:
        with explained(settings):
            yield settings
        return
    with Services(settings) as services, explained(services.settings):
        yield services.settings


@contextmanager
def running_app() -> Iterator[Flask]:
    """The application inside its context, on running services and a migrated schema."""
    from app import create_app
    from app.migrations import ensure_current

    with running_settings() as settings:
        ensure_current(settings)
        app = create_app(settings)
        with app.app_context():
            yield app


class AreaType(click.ParamType[Area]):
    """An area code: 2, 4, 6, 9 or 12 digits, or ``all``."""

    name = "area"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Area:
        try:
            return value if isinstance(value, Area) else Area.parse(str(value))
        except InvalidAreaCode as error:
            self.fail(f"{error}；请输入 2、4、6、9 或 12 位区划代码，或 all", param, ctx)


AREA = AreaType()
