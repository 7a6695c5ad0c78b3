"""What evaluation does in the background."""

from __future__ import annotations

from datetime import time

from app.declare.messages import N_
from app.declare.schedule import DailyJob
from app.evaluation import runs

HANDLERS = {runs.EVALUATE: runs.run}
DAILY_JOBS = (DailyJob(N_("Evaluate all communities"), time(0, 10), runs.nightly),)
