"""The audit of the database's catalogue."""

from __future__ import annotations

import click


@click.group(short_help="What keeps communities apart 租户隔离")
def isolation() -> None:
    """What keeps communities apart."""


@isolation.command(short_help="Audit the catalogue by sixteen rules 隔离检查")
def check() -> None:
    """Audit roles, policies, grants and constraints; name every fault and exit 1 if there is one."""
    import psycopg

    from app import features
    from app.commands import running_settings
    from app.migrations import admin_url
    from tenants import catalogue
    from tenants.session import db

    features.load_models()
    with running_settings() as settings, psycopg.connect(admin_url(settings)) as connection:
        faults = catalogue.audit(connection, db.Model.metadata)
    if faults:
        click.echo(catalogue.report(faults))
        raise SystemExit(1)
    click.echo("No fault by sixteen rules 十六条规则均未发现问题")
