"""The audit of the database's catalogue."""

from __future__ import annotations

import click


@click.group(short_help="What keeps communities apart 租户隔离")
def isolation() -> None:
    """What keeps communities apart."""


@isolation.command(short_help="Audit the catalogue of the database 隔离检查")
def check() -> None:
    """Audit roles, policies, grants and definitions; name every fault and exit 1 if there is one.

    Of a server that is not only ours, QINGSHE_KNOWN_ROLES, …_DATABASES, …_SETTINGS and …_SLOTS name what else
    there may be.
    """
    import psycopg

    from app import features
    from app.commands import running_settings
    from app.migrations import admin_url
    from tenants import catalogue
    from tenants.session import db

    features.load_models()
    with running_settings() as settings, psycopg.connect(admin_url(settings)) as connection:
        # Whoever migrates is known: it made the roles.
        known = catalogue.Known(
            (connection.info.user, *settings.known_roles),
            settings.known_databases,
            settings.known_settings,
            settings.known_slots,
        )
        faults = catalogue.audit(connection, db.Model.metadata, known)
    if faults:
        click.echo(catalogue.report(faults))
        raise SystemExit(1)
    click.echo(f"No fault by {len(catalogue.RULES)} rules {len(catalogue.RULES)} 条规则均未发现问题")
