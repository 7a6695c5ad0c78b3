"""The trails of the communities."""

from __future__ import annotations

import json

import click

from app.commands import AREA, running_app
from tenants.area import NATION, Area


@click.group(short_help="Who did what: the audit trails 审计记录")
def audit() -> None:
    """Who did what: the audit trails of the communities."""


@audit.command(short_help="Follow the hash chains of the trails 校验审计链")
@click.argument("area", type=AREA, default=NATION)
@click.option("--json", "as_json", is_flag=True, help="Write JSON 输出 JSON")
def verify(area: Area, as_json: bool) -> None:
    """Follow the chain of every community of AREA (default all), and compare it with its nightly anchors.

    Names every chain that does not hold, with the entry at which it breaks, and exits 1 if there is one.
    """
    from rich.console import Console

    from app.audit import verifying
    from app.runtime.progress import Steps
    from tenants.provisioning import provisioned
    from tenants.roles import Role
    from tenants.scope import Scope, community_scope
    from tenants.session import activate

    # Of the progress nothing may come between the lines of JSON.
    steps = Steps(Console(stderr=True, highlight=False))
    with running_app(), steps, steps.step("Follow the chains 校验审计链") as step:
        with activate(Scope(Role.EVALUATOR, area, "system:cli")) as session:
            step.expect(verifying.count_entries(session))
            codes = [community.community_id for community in provisioned(session)]
        found: list[verifying.Chain] = []
        # Each as the community reads its own: the chain covers what is written there for itself.
        for code in codes:
            with activate(community_scope(code, "system:cli")) as session:
                found += verifying.chains(session, step.advance)
    breaks = [chain.broken for chain in found if chain.broken is not None]
    entries = sum(chain.entries for chain in found)
    if as_json:
        document = {
            "area": area.code,
            "communities": len(found),
            "entries": entries,
            "breaks": [{"community": each.community_id, "seq": each.seq, "why": each.why} for each in breaks],
        }
        click.echo(json.dumps(document, ensure_ascii=False))
    else:
        click.echo(f"{len(found)} communities 个社区, {entries} entries 条记录")
        for each in breaks:
            click.secho(f"{each.community_id} at entry 第 {each.seq} 条: {each.why}", fg="red")
    if breaks:
        raise SystemExit(1)
    if not as_json:
        click.echo("Every chain holds 审计链完整")
