"""Provisioning districts and communities."""

from __future__ import annotations

import csv
from pathlib import Path

import click

from app.commands import AREA, running_app
from tenants.area import Area, InvalidAreaCode


@click.group(short_help="Districts and communities 区县与社区")
def areas() -> None:
    """Districts and communities."""


@areas.command("import", short_help="Import communities from villages.csv 导入社区")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--district", type=AREA, help="Only this district, by its code 仅导入该区县")
@click.option(
    "--places",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="CSV with columns code,name for streets and districts 街道区县名称表",
)
def import_(file: Path, district: Area | None, places: Path | None) -> None:
    """Import communities from a CSV in the format of china-division's villages.csv. All or nothing."""
    from app.operations.districts import open_district
    from tenants.provisioning import BadRows, read_villages

    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            communities = read_villages(stream, district)
        names = read_places(places) if places else []
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{file.name} is not UTF-8 文件不是 UTF-8 编码（{error.reason}）") from error
    except BadRows as error:
        for line, what in error.problems:
            click.echo(f"{file.name}:{line}: {what}", err=True)
        raise click.ClickException(
            f"{len(error.problems)} bad rows, nothing imported 有 {len(error.problems)} 行有误，未导入任何数据"
        ) from error
    with running_app():
        fresh = open_district(communities, names)
    click.echo(f"{fresh} new communities, {len(communities) - fresh} known 新增 {fresh} 个社区")


def read_places(file: Path) -> list[tuple[Area, str]]:
    """The areas and names of a CSV with the columns code and name. Raises BadRows."""
    from tenants.provisioning import BadRows

    places, problems = [], []
    with file.open(encoding="utf-8-sig", newline="") as stream:
        reader = csv.DictReader(stream)
        for row in reader:
            try:
                places.append((Area.parse(row.get("code") or ""), (row.get("name") or "").strip()))
            except InvalidAreaCode as error:
                problems.append((reader.line_num, str(error)))
    if problems:
        raise BadRows(problems)
    return places


def _one_community(area: Area) -> int:
    if area.lo != area.hi:
        raise click.ClickException(f"{area.code} is not one community 请输入 12 位社区代码")
    return area.lo


@areas.command(short_help="Suspend a community, or let it take part again 暂停或恢复社区")
@click.argument("community", type=AREA)
@click.option("--resume", is_flag=True, help="Let it take part again 恢复")
def suspend(community: Area, resume: bool) -> None:
    """Suspend COMMUNITY: its staff can read but not write, and it is not evaluated."""
    from app.operations.districts import operator_scope
    from tenants.models import CommunityStatus
    from tenants.provisioning import set_status
    from tenants.scope import ScopeError

    status = CommunityStatus.ACTIVE if resume else CommunityStatus.SUSPENDED
    with running_app():
        try:
            set_status(operator_scope(), _one_community(community), status)
        except ScopeError as error:
            raise click.ClickException(str(error)) from error
    click.echo(f"{community.code}: {status.value}")


@areas.command(short_help="Export all rows of a community to a zip 导出社区数据")
@click.argument("community", type=AREA)
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
def export(community: Area, target: Path) -> None:
    """Write the rows of COMMUNITY, personal values opened, to the new file TARGET (readable by you alone)."""
    import os

    from tenants.provisioning import export_community
    from tenants.scope import community_scope

    scope = community_scope(_one_community(community), "system:cli")
    try:
        descriptor = os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise click.ClickException(f"{target}: {error.strerror} 无法新建该文件") from error
    with os.fdopen(descriptor, "w+b") as file, running_app():
        counts = export_community(scope, file)
    click.echo(f"{sum(counts.values())} rows of {len(counts)} tables 已导出")


@areas.command(short_help="Erase a community for good 永久清除社区数据")
@click.argument("community", type=AREA)
@click.option("--yes", is_flag=True, help="Do not ask 不再询问")
def erase(community: Area, yes: bool) -> None:
    """Delete the rows of COMMUNITY and destroy its keys. This cannot be undone."""
    from app.operations.districts import operator_scope
    from tenants.provisioning import erase_community

    code = _one_community(community)
    if not yes:
        click.confirm(f"Erase {code} for good? 永久清除该社区的全部数据？", abort=True)
    with running_app():
        counts = erase_community(operator_scope(), code)
    click.echo(f"{sum(counts.values())} rows erased 已清除")
