"""The accounts of the demo data on the sign-in page, for whoever has the link that the demonstration printed.

The link is on the console of ``qingshe demo`` alone and holds for as long as it runs. Where a visitor comes from proves
nothing: what a forwarder or a proxy on this machine sends on cannot be told from a browser that runs here.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
from typing import TYPE_CHECKING, Any

from app.runtime.addresses import LOOPBACK_NAMES, host_name
from app.runtime.variables import is_loopback

if TYPE_CHECKING:
    from flask import Request
    from werkzeug.wrappers import Response

    from app.runtime.config import Settings

FILE = "demo-accounts.json"
_LINK_FILE = "demo-link"
PARAMETER = "demo"
_COOKIE = "qs_demo"


def new_link(settings: Settings, address: str) -> str:
    """The link below the pages' address that shows the accounts, from now on, instead of any that was made before.

    Its secret is kept beside the data, readable by its owner alone.
    """
    secret = secrets.token_urlsafe(24)
    file = settings.data_dir / _LINK_FILE
    file.unlink(missing_ok=True)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as written:
        written.write(secret)
    return f"{address}sign-in?{PARAMETER}={secret}"


def end_link(settings: Settings) -> None:
    """Let the link show nothing any more."""
    (settings.data_dir / _LINK_FILE).unlink(missing_ok=True)


def opens(request: Request, settings: Settings) -> bool:
    """True if the visitor came by the link."""
    return _is_right(request.args.get(PARAMETER), request, settings)


def remember(response: Response, request: Request, settings: Settings) -> None:
    """Let this browser see the accounts without the link, so that the secret leaves the address."""
    response.set_cookie(
        _COOKIE,
        request.args[PARAMETER],
        path="/sign-in",
        secure=settings.secure_cookies,
        httponly=True,
        samesite="Lax",
    )


def shown(request: Request, settings: Settings) -> list[dict[str, Any]]:
    """The demo accounts with username, name and password, as ``qingshe demo`` left them; none without the link."""
    if not _is_right(request.cookies.get(_COOKIE), request, settings):
        return []
    return list(json.loads((settings.data_dir / FILE).read_text(encoding="utf-8")))


def _is_right(given: str | None, request: Request, settings: Settings) -> bool:
    if not given or not _is_of_this_machine(request, settings):
        return False
    try:
        secret = (settings.data_dir / _LINK_FILE).read_text(encoding="utf-8")
    except OSError:
        return False
    return hmac.compare_digest(given.encode(), secret.encode())


def _is_of_this_machine(request: Request, settings: Settings) -> bool:
    """True if the pages are served to this machine alone, and this was asked of it by its own name."""
    if settings.trusted_proxies or settings.public_url or not is_loopback(settings.host):
        return False
    if not is_loopback(request.environ.get("REMOTE_ADDR", "")):
        return False
    return host_name(request.environ.get("HTTP_HOST", "")) in LOOPBACK_NAMES
