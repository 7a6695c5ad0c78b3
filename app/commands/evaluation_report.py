"""An evaluation as a document: the JSON of ``qingshe evaluate --json``, and a table for the terminal."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table

from app.evaluation.pages.outcomes import tones
from app.evaluation.scoring.score_file import community_document

if TYPE_CHECKING:
    from app.evaluation.engine import Evaluation
    from tenants.area import Area

_STYLES = {"model": "yellow", "ok": "green", "mend": "dark_orange", "plain": "bright_black"}


def evaluation_document(evaluation: Evaluation, area: Area) -> dict[str, Any]:
    """The whole evaluation, communities in the order of their codes, amounts as text with two decimals."""
    criteria = evaluation.criteria
    return {
        "area": area.code,
        "cycle": {"start": evaluation.cycle.start.isoformat(), "end": evaluation.cycle.end.isoformat()},
        "criteria": {"slug": criteria.slug, "version": criteria.version, "hash": criteria.hash},
        "communities": [
            community_document(
                criteria,
                evaluation.scores,
                row,
                evaluation.numerators,
                evaluation.denominators,
                str(code),
                evaluation.names[row],
            )
            for row, code in enumerate(evaluation.communities)
        ],
    }


def print_league(evaluation: Evaluation, console: Console | None = None, ends: int | None = None) -> None:
    """Print the communities, best first; ``ends``: only so many from the top and from the bottom."""
    console = console or Console()
    totals = evaluation.scores.total
    order = sorted(range(len(totals)), key=lambda row: (-int(totals[row]), int(evaluation.communities[row])))
    table = Table(title=f"{evaluation.cycle.start} – {evaluation.cycle.end}", header_style="bold")
    for heading in ("名次", "代码", "社区", "等次", "总分"):
        table.add_column(heading, justify="right" if heading in ("名次", "总分") else "left")
    grades = {grade.id: grade.title.zh for grade in evaluation.criteria.grades}
    labels, tone = {**grades, "vetoed": "一票否决", "no_score": "无分"}, tones(evaluation.criteria)
    shown = order if ends is None or len(order) <= 2 * ends else [*order[:ends], -1, *order[-ends:]]
    ranks = _ranks([int(totals[row]) for row in order])
    for row in shown:
        if row < 0:
            table.add_row("…", "…", f"（共 {len(order)} 个）", "…", "…", style="dim")
            continue
        outcome, total = evaluation.outcome(row), int(totals[row])
        table.add_row(
            str(ranks[order.index(row)]) if total >= 0 else "—",
            str(evaluation.communities[row]),
            evaluation.names[row],
            labels[outcome],
            f"{total // 100}.{total % 100:02d}" if total >= 0 else "—",
            style=_STYLES.get(tone[outcome], "red"),
        )
    console.print(table)
    counts = Counter(evaluation.outcome(row) for row in order)
    console.print(" · ".join(f"{label} {counts[outcome]}" for outcome, label in labels.items() if counts[outcome]))


def _ranks(totals: list[int]) -> list[int]:
    """The rank of each of the totals, which are sorted with the best first; equal totals share a rank."""
    ranks: list[int] = []
    for position, total in enumerate(totals):
        ranks.append(ranks[-1] if position and total == totals[position - 1] else position + 1)
    return ranks
