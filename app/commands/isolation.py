"""The audit of the database's catalogue."""

from __future__ import annotations

import click


@click.group(short_help="What keeps communities apart 租户隔离")
def isolation() -> None:
    """What keeps communities apart."""


@isolation.command(short_help="Audit the catalogue of the database 隔离检查")
def check() -> None:
    """Audit roles, policies, grants and definitions; name every fault and exit 1 if there is one.

    Of a cluster every node is audited, with the same login.

    Of a server that is not only ours, QINGSHE_KNOWN_ROLES, …_DATABASES, …_SETTINGS and …_SLOTS name what else
    there may be.
    """
    from app import features
    from app.commands import running_settings
    from app.migrations.cluster import each_node
    from tenants import catalogue
    from tenants.session import db

    features.load_models()
    faulty, nodes = False, 0
    with running_settings() as settings:
        for where, connection in each_node(settings):
            # Whoever migrates is known: it made the roles.
            known = catalogue.Known(
                (connection.info.user, *settings.known_roles),
                settings.known_databases,
                settings.known_settings,
                settings.known_slots,
            )
            faults = catalogue.audit(connection, db.Model.metadata, known)
            nodes += 1
            if faults:
                faulty = True
                click.echo((f"{where}:\n" if where else "") + catalogue.report(faults))
    if faulty:
        raise SystemExit(1)
    rules, on = len(catalogue.RULES), (f" on {nodes} nodes", f"（{nodes} 个节点）") if nodes > 1 else ("", "")
    click.echo(f"No fault by {rules} rules{on[0]} {rules} 条规则均未发现问题{on[1]}")
