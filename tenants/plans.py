"""Which plans a connection keeps: what was prepared stays prepared when a transaction is rolled back."""

from __future__ import annotations

from psycopg._preparing import PrepareManager


class KeptPlans(PrepareManager):
    """The driver's record of prepared statements, without its rule to forget all of them at every rollback.

    It has that rule because a table may have been made anew within the transaction. Nobody who serves requests or
    jobs may define anything, and PostgreSQL itself keeps prepared statements through a rollback; every page that only
    reads ends in one.
    """

    def clear(self) -> bool:
        return False
