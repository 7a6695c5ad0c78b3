"""Scores on the command line."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import click

from app.commands import AREA, running_app
from tenants.area import Area


@click.command(short_help="Score the communities of an area 评估社区")
@click.argument("area", type=AREA)
@click.option("--cycle-end", type=click.DateTime(["%Y-%m-%d"]), help="Last day of the cycle, default today 周期末日")
@click.option("--json", "as_json", is_flag=True, help="Write JSON 输出 JSON")
def evaluate(area: Area, cycle_end: datetime | None, as_json: bool) -> None:
    """Score every community of AREA: a community, street, district, city (4 digits), province (2) or all."""
    from app.clock import today
    from app.commands import evaluation_report
    from app.declare.metric import Cycle
    from app.evaluation import engine
    from tenants.roles import Role
    from tenants.scope import Scope

    criteria = engine.default_criteria()
    end: date = cycle_end.date() if cycle_end else today()
    with running_app():
        scope = Scope(Role.EVALUATOR, area, "system:cli")
        evaluation = engine.evaluate(scope, criteria, Cycle.ending(end, criteria.cycle_months))
    if not len(evaluation.communities):
        raise click.ClickException(f"{area.code} has no communities 该区域没有社区")
    if as_json:
        click.echo(json.dumps(evaluation_report.evaluation_document(evaluation, area), ensure_ascii=False))
    else:
        evaluation_report.print_league(evaluation)


@click.command(short_help="Score counts from a file, without a database 按计数文件评分")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path, allow_dash=True))
def score(file: Path) -> None:
    """Score the counts in FILE ("-": standard input) and write one community as JSON."""
    from app.evaluation.scoring.criteria import default_library
    from app.evaluation.scoring.score_file import ScoreFileError, score_document

    try:
        with click.open_file(str(file), encoding="utf-8-sig") as stream:
            document = score_document(stream.read(), default_library())
    except (ScoreFileError, UnicodeDecodeError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(json.dumps(document, ensure_ascii=False))
