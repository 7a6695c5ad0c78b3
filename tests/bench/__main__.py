"""``make bench``: everything of section "Benchmarks", as ratios within one run.

    python -m tests.bench [--sizes 100,1000,10000] [--full] [--write] [--skip servers,…,sizes]

``--full`` adds a nation of 100,000 communities (some 15 GB of disk, which are given back). ``--write`` puts the
results into docs/benchmarks.md. Each nation gets a PostgreSQL of its own in the temporary folder, with the
settings of the embedded service. What is compared is measured in turns, and of each the quickest round counts: what
else the machine has to do only ever makes a round slower.
"""

from __future__ import annotations

import argparse
import logging
import statistics
from contextlib import ExitStack
from typing import TYPE_CHECKING

import psycopg
from rich.console import Console

from app import create_app
from app.clock import today
from app.runtime.logging import configure
from app.runtime.progress import Steps
from tenants.area import NATION, Area
from tests.bench import (
    bench_scoring,
    bench_servers,
    counts,
    forms,
    freshness,
    imports,
    lists,
    neighbours,
    pages,
    report,
)
from tests.bench.evaluations import deployed, evaluate_at_once, evaluate_everyone, live_evaluation, peak_memory
from tests.bench.league import COMMUNITIES, league
from tests.bench.nation import STEPS, DiskTooSmall, nation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.runtime.progress import Step
    from tests.bench.nation import Nation

DEFAULT_SIZES = (100, 1_000, 10_000)
FULL_SIZE = 100_000
FEW = 20  # communities beside one that has grown
_STEPS_OF_A_SIZE = 8
PARTS = ("servers", "imports", "league", "fresh", "pages", "grown", "sizes")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks; 1 if the disk is too small for them."""
    options = _parse(arguments)
    configure(logging.WARNING)
    console = Console(highlight=False)
    sizes = () if "sizes" in options.skip else (*options.sizes, *([FULL_SIZE] if options.full else []))
    machine = report.machine()
    results = report.Results()

    def keep(server: str) -> None:
        """Write down what has been measured so far: a long run that is cut short has not been for nothing."""
        if options.write:
            after = report.machine().rpartition("load ")[2]
            found = f"{machine} before and {after} after the run"
            report.write(report.markdown(results, day=today(), machine=found, versions=report.versions(server)))

    try:
        with Steps(console) as steps:
            _measure(results, steps, sizes, options.skip, keep)
    except DiskTooSmall as error:
        console.print(f"[red]{error}")
        return 1
    finally:
        for table in report.tables(results):
            console.print(table)
    console.print(f"{machine} before, {report.machine().rpartition('; ')[2]} after")
    if options.write:
        console.print(f"written to {report.DOCUMENT}")
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.splitlines()[0])
    numbers = {"type": lambda text: tuple(int(part) for part in text.split(","))}
    parser.add_argument("--sizes", default=DEFAULT_SIZES, help="how many communities, with commas", **numbers)
    parser.add_argument("--full", action="store_true", help=f"also a nation of {FULL_SIZE:,} communities")
    parser.add_argument("--write", action="store_true", help="put the results into docs/benchmarks.md")
    names = {"type": lambda text: text.split(",")}
    parser.add_argument("--skip", default=(), help=f"leave out some of {', '.join(PARTS)}", **names)
    return parser.parse_args(arguments)


def _measure(
    results: report.Results,
    steps: Steps,
    sizes: Sequence[int],
    skip: Sequence[str],
    keep: Callable[[str], None],
) -> None:
    """Measure everything, what is quick first, and ``keep`` after each part."""
    with steps.step("scoring"):
        results.scores_a_second = int(bench_scoring.run()["scores_per_second"])
    server = "not asked"
    if "servers" not in skip:
        with steps.step("web servers"):
            results.servers = [(r.application, r.gunicorn, r.granian, r.ratio) for r in bench_servers.run()]
    if "imports" not in skip:
        with steps.step(f"import of {imports.ROWS:,} rows"):
            results.imported = imports.run()
    if "league" not in skip:
        with steps.step(f"league table of {COMMUNITIES:,}"), nation(COMMUNITIES) as loaded:
            server = _server_version(loaded)
            app = create_app(loaded.settings, {"TESTING": True})
            results.league = league(app, loaded, counts.rounds(least=15, most=60, seconds=10))
        keep(server)
    if "fresh" not in skip:
        with steps.step(f"freshness of {freshness.COMMUNITIES:,}"), nation(freshness.COMMUNITIES) as loaded:
            server = _server_version(loaded)
            results.fresh = freshness.run(create_app(loaded.settings, {"TESTING": True}), loaded)
        keep(server)
    if "pages" not in skip:
        _pages(results, steps)
    if "grown" not in skip:
        with steps.step("forms and lists of a grown community"), nation(FEW) as loaded:
            server = _server_version(loaded)
            app = create_app(loaded.settings, {"TESTING": True})
            visitor, grown = forms.clerk(app)
            results.forms, results.lists = forms.run(app, loaded, visitor, grown), lists.run(app, visitor, grown)
        keep(server)
    for communities in sizes:
        label = f"{communities:,} communities"
        with ExitStack() as stack:
            with steps.step(f"{label}: load", total=STEPS) as step:
                loaded = stack.enter_context(nation(communities, lambda _, step=step: step.advance()))
            server = _server_version(loaded)
            with steps.step(f"{label}: measure", total=_STEPS_OF_A_SIZE) as step:
                results.sizes.append(_size(loaded, step, results))
        keep(server)


def _pages(results: report.Results, steps: Steps) -> None:
    """The pages of areas of several sizes; and in the middle one a community that has grown, and its neighbour."""
    of_area: dict[int, dict[str, pages.Page]] = {}
    for communities in pages.SIZES:
        with steps.step(f"pages of {communities:,} communities"), nation(communities) as loaded:
            app = create_app(loaded.settings, {"TESTING": True})
            of_area[communities] = pages.measure_area(app, loaded)
            if communities == COMMUNITIES:
                today, beside = pages.measure_today(app, loaded)
                results.neighbours = neighbours.run(app, loaded)
    results.pages = pages.Pages(of_area, today, beside)


def _size(loaded: Nation, step: Step, results: report.Results) -> report.Size:
    """Everything that depends on how many communities there are."""
    app = create_app(loaded.settings, {"TESTING": True})
    with app.app_context():
        overhead = counts.policy_overhead(loaded, counts.rounds(least=_least(loaded), most=25, seconds=20))
        step.advance()
        evaluate_everyone(loaded.cycle.end)  # the first one inserts, later ones update: measure the usual one
        step.advance()
        alone = _against_psql(loaded, lambda: evaluate_everyone(loaded.cycle.end))
        step.advance()
        with deployed(loaded) as evaluate:
            together = _against_psql(loaded, evaluate)
        bare = _quickest([*alone[1], *together[1]])
        step.advance()
        at_once = min(evaluate_at_once(loaded) for _ in counts.rounds(least=_least(loaded), most=5, seconds=5))
        step.advance()
        live = live_evaluation(loaded)
        step.advance()
        memory = peak_memory(loaded)
        step.advance()
        _explain(loaded, overhead, results)
        step.advance()
    return report.Size(
        communities=loaded.communities,
        rows=loaded.rows,
        bytes=loaded.bytes,
        overhead=overhead,
        evaluation=_quickest(alone[0]),
        bare=bare,
        deployed=min(cost.seconds for cost in together[0]),
        at_once=at_once,
        live=live,
        memory=memory,
    )


def _least(loaded: Nation) -> int:
    """How often at least: of the largest nation once, where a round takes a minute and what disturbs it evens out."""
    return 1 if loaded.communities >= FULL_SIZE else 2


def _against_psql(loaded: Nation, evaluate: Callable[[], float]) -> tuple[list[counts.Cost], list[counts.Cost]]:
    """What evaluations and the bare counts in psql cost, in turns."""
    ours, bare = [], []
    for _ in counts.rounds(least=_least(loaded), most=12, seconds=20):
        ours.append(counts.cost(loaded, evaluate))
        bare.append(counts.cost(loaded, lambda: counts.bare_in_psql(loaded)))
    return ours, bare


def _quickest(costs: Sequence[counts.Cost]) -> counts.Cost:
    """The least time, and the mean processor time: it is counted in ticks of 10 ms, and others have no part in it."""
    return counts.Cost(
        min(cost.seconds for cost in costs),
        statistics.fmean(cost.python for cost in costs),
        statistics.fmean(cost.postgres for cost in costs),
    )


def _explain(loaded: Nation, overhead: counts.Overhead, results: report.Results) -> None:
    """Keep the plans of the largest nation: of what loses most to row security, and of what a district costs most."""
    statements, size = counts.statements(loaded), f"{loaded.communities:,} communities"
    dearest, slowest = overhead.dearest(), max(overhead.bare, key=lambda criterion: overhead.bare[criterion])
    district = Area.parse("110101")
    results.plans.clear()
    with counts.evaluator(loaded, NATION) as inside, psycopg.connect(loaded.owner_url) as outside:
        for title, connection in (("with row security", inside), ("without", outside)):
            plan = counts.explain(connection, statements[dearest])
            results.plans.append((f"{dearest}, {size}, {title}", plan))
    with counts.evaluator(loaded, district) as inside:
        plan = counts.explain(inside, statements[slowest])
        results.plans.append((f"{slowest}, one district of {size}, with row security", plan))


def _server_version(loaded: Nation) -> str:
    with psycopg.connect(loaded.owner_url) as connection:
        return connection.info.parameter_status("server_version") or "unknown"


if __name__ == "__main__":
    raise SystemExit(main())
