"""What evaluation does in the background."""

from __future__ import annotations

from datetime import time

from app.declare.schedule import DailyJob
from app.evaluation import runs

HANDLERS = {runs.EVALUATE: runs.run}
DAILY_JOBS = (DailyJob("evaluate everyone", time(0, 10), runs.nightly),)
