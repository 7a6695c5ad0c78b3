"""What evaluation does in the background."""

from __future__ import annotations

from datetime import time

from app.declare.messages import N_
from app.declare.schedule import DailyJob
from app.evaluation import file_jobs, files, runs

HANDLERS = {runs.EVALUATE: runs.run, files.MAKE: file_jobs.run}
DAILY_JOBS = (
    DailyJob(N_("Evaluate all communities"), time(0, 10), runs.nightly),
    DailyJob(N_("Delete files of areas past their time"), time(2, 45), files.erase_overdue),
)
