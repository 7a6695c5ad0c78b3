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
    from app.provisioning import open_district
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
