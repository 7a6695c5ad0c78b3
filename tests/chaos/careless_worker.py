"""A worker that dawdles between reading and writing, so that leases run out meanwhile and tasks overlap.

``--careless`` also takes out the conditional update: whoever comes second does not notice. That is the control;
without it, the worker is the real one, only slow.
"""

from __future__ import annotations

import argparse
import random
import time
from typing import TYPE_CHECKING, Any

from sqlalchemy import update

if TYPE_CHECKING:
    import uuid

    from sqlalchemy.orm import Session


def finish_regardless(session: Session, task_id: uuid.UUID) -> bool:
    """What ``tenants.outbox.finish`` would be without its condition."""
    from tenants.clock import database_now
    from tenants.outbox import Task, TaskState

    session.execute(
        update(Task)
        .where(Task.id == task_id)
        .values(state=TaskState.DONE, finished_at=database_now(), error=None)
        .execution_options(synchronize_session=False)
    )
    return True


def main() -> None:
    """Run the worker of this deployment."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--careless", action="store_true")
    parser.add_argument("--dawdle", type=float, required=True, help="at most so many seconds a task, half at least")
    options = parser.parse_args()

    from app.runtime.config import load_settings

    settings = load_settings()
    from app.evaluation import runs
    from app.processes.worker import run_worker

    evaluate = runs.evaluate

    def evaluate_slowly(*arguments: Any, **more: Any) -> Any:
        evaluation = evaluate(*arguments, **more)
        time.sleep(random.uniform(options.dawdle / 2, options.dawdle))
        return evaluation

    runs.evaluate = evaluate_slowly
    if options.careless:
        runs.finish = finish_regardless
    run_worker(settings)


if __name__ == "__main__":
    main()
