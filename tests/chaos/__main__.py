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

from app.processes.supervisor import cli
from tests.chaos.harness import control, dawdling_worker, run, stage
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
    # Connections that break are what this is about; what is said of each would drown the report.
    for name in ("sqlalchemy.pool", "psycopg"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
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
                report = run(
                    services,
                    options.kills,
                    options.seed,
                    communities=options.communities,
                    # One takes longer than a lease: what it is at, others begin anew and mostly finish first.
                    worker_commands=[cli("worker"), cli("worker"), dawdling_worker(4.0)],
                    lease_seconds=2.0,
                    say=say,
                )
            except Stalled as error:
                print(f"seed {options.seed}: {error}")
                return 1
        print(report)
        if options.no_control:
            return 0 if report.ok else 1
        careful, careless = (
            control(services, CONTROL_KILLS, options.seed, careless=careless, city=city, communities=4, pause=0.2)
            for careless, city in ((False, "9902"), (True, "9903"))
        )
        print(f"\nControl, leases shorter than the work, with the conditional update:\n{careful}")
        print(f"\nThe same without it:\n{careless}")
    if not careless.doubled:
        print("The harness does not see doubles.")
    return 0 if report.ok and careful.ok and careless.doubled else 1


if __name__ == "__main__":
    sys.exit(main())
