"""What evaluation does in the background."""

from __future__ import annotations

from datetime import time

from app.declare.schedule import Periodic
from app.evaluation import runs
from tenants.outbox import EVALUATE

HANDLERS = {EVALUATE: runs.carry_out}
PERIODIC = (Periodic("evaluate everyone", time(0, 10), runs.nightly),)
