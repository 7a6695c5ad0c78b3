"""The token of a form: it says that a page of ours was filled in, and for whom that page was made.

Flask-WTF ties a token to the browser's session, so it fits no longer as soon as somebody signs in anew. Ours names the
account as well: a form that its own account sends from a page of ours is taken whatever became of the session in
between, and one that another account sends is not taken for theirs.
"""

from __future__ import annotations

import secrets
import uuid

from flask import current_app, g, session
from flask_wtf import CSRFProtect
from flask_wtf.csrf import CSRFError
from itsdangerous import BadData, URLSafeTimedSerializer

from tenants.web import current_visitor, is_sent_from_here

FIELD = "csrf_token"
_SALT = "wtf-csrf-token"  # Flask-WTF's own, whose tokens these are


def begin(account_id: uuid.UUID) -> None:
    """Give the session that begins the secret of its tokens, which names its account."""
    session[FIELD] = f"{secrets.token_hex(20)}.{account_id.hex}"


def account_of(token: str | None) -> uuid.UUID | None:
    """The account for which the page with this token was made; None for a page of nobody's, or a token not of ours."""
    try:
        secret = URLSafeTimedSerializer(current_app.secret_key or "", salt=_SALT).loads(token or "")
        return uuid.UUID(hex=str(secret).partition(".")[2])
    except (BadData, ValueError):
        return None


class FormTokens(CSRFProtect):
    """Refuses what no page of ours sent, and what the page of another account sent."""

    def protect(self, apply_exemptions: bool = False) -> None:
        """Check the token of this request. Raises CSRFError."""
        try:
            super().protect(apply_exemptions)  # type: ignore[no-untyped-call]  # Flask-WTF leaves it untyped
        except CSRFError:
            if not self._is_of_visitor():
                raise
            g.csrf_valid = True

    def _is_of_visitor(self) -> bool:
        # The browser's own word on where it was sent from stands in for the session's secret.
        if not is_sent_from_here():
            return False
        token = self._get_csrf_token()  # type: ignore[no-untyped-call]  # Flask-WTF leaves it untyped
        made_for, visitor = account_of(token), current_visitor()
        return made_for is not None and visitor is not None and visitor.account_id == made_for
