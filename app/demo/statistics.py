"""Fresh planner statistics after a load: without them the first evaluation meets plans made for empty tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
from psycopg import sql
from sqlalchemy.engine import make_url

from tenants.roles import MIGRATOR, OWNER
from tenants.session import db

if TYPE_CHECKING:
    from app.config import Settings


def analyze(settings: Settings) -> None:
    """ANALYZE every table, as the owner through the migrator's login: no runtime role may maintain a table."""
    url = make_url(settings.url_for(MIGRATOR)).set(drivername="postgresql")
    with psycopg.connect(url.render_as_string(hide_password=False)) as connection:
        connection.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(OWNER)))
        tables = sql.SQL(", ").join(sql.Identifier(table) for table in db.Model.metadata.tables)
        connection.execute(sql.SQL("ANALYZE {}").format(tables))
