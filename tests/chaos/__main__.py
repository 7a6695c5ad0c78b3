"""``make chaos``: 200 kills, and the control that shows that doubles would be seen.

``make chaos ARGS="--kills 1000 --seed 7"``. Exits 1 where anything was lost, doubled or wrong, or nothing moved
for two minutes, or the control without the conditional update shows no doubles.
"""

from __future__ import annotations

import argparse
import logging
import secrets
import sys

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from tests.chaos.harness import control, run, stage
from tests.chaos.processes import Stalled

CONTROL_KILLS = 12


def main() -> int:
    """Run; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6), help="default: another each time")
    parser.add_argument("--communities", type=int, default=40)
    parser.add_argument("--no-control", action="store_true")
    options = parser.parse_args()
    # What the pool says about connections that broke is what this is about, and would drown the report.
    logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)
    console = Console()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with stage() as services:
        with Progress(*columns, console=console) as bar:
            killing = bar.add_task("chaos", total=options.kills)

            def say(killed: int, kind: str) -> None:
                bar.update(killing, completed=killed, description=f"{kind:8}")
                if not console.is_terminal and killed % 20 == 0:  # a log gets lines, no bar
                    print(f"{killed} of {options.kills} kills", flush=True)

            try:
                report = run(services, options.kills, options.seed, communities=options.communities, say=say)
            except Stalled as error:
                console.print(f"seed {options.seed}: {error}", markup=False, highlight=False)
                return 1
        console.print(str(report), markup=False, highlight=False)
        if options.no_control:
            return 0 if report.ok else 1
        console.print("\nControl: leases shorter than the work.")
        careful = control(services, CONTROL_KILLS, options.seed, careless=False, city="9902")
        console.print(f"with the conditional update:\n{careful}", markup=False, highlight=False)
        careless = control(services, CONTROL_KILLS, options.seed, careless=True, city="9903")
        console.print(f"without it:\n{careless}", markup=False, highlight=False)
    if not careless.doubled:
        console.print("The harness does not see doubles.")
    return 0 if report.ok and careful.ok and careless.doubled else 1


if __name__ == "__main__":
    sys.exit(main())
