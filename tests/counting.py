"""How many questions the application asks the database: a page asks the same number however much it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import event

from tenants.session import db

if TYPE_CHECKING:
    from flask import Flask


class Counting:
    """The statements that the application sends within the block.

    Not those that come after a while, whatever the page is: for a community's key, which a process asks for again after
    a minute, and that a browser was seen.
    """

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.sent: list[str] = []

    def __enter__(self) -> list[str]:
        with self.app.app_context():
            self.engines = list(db.engines.values())
        for engine in self.engines:
            event.listen(engine, "before_cursor_execute", self._note)
        return self.sent

    def __exit__(self, *_: object) -> None:
        for engine in self.engines:
            event.remove(engine, "before_cursor_execute", self._note)

    def _note(self, _connection: object, _cursor: object, statement: str, *_: object) -> None:
        if not any(now_and_then in statement for now_and_then in ("FROM community_keys", "UPDATE sign_in_sessions")):
            self.sent.append(statement)
