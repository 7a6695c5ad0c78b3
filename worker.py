"""The entry of the background: ``python worker.py`` works on the queue, as ``qingshe worker`` does.

All of it is in ``app.processes``; RQ looks nothing up here, or anywhere, by a name from the queue.
"""

from __future__ import annotations

from app.processes.worker import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
