"""The entry of the background: what RQ calls for a task, and ``python worker.py`` to work on the queue.

All of it is in ``app.processes``; ``qingshe worker`` and ``qingshe relay`` are the same by their own names.
"""

from __future__ import annotations

from app.processes.tasks import perform
from app.processes.worker import main

__all__ = ["main", "perform"]

if __name__ == "__main__":
    main()
