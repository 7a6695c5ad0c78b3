"""The accounts of the demo data on the sign-in page, for whoever sits at the machine itself and nobody else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.runtime.addresses import LOOPBACK_NAMES, host_name
from app.runtime.variables import is_loopback

if TYPE_CHECKING:
    from flask import Request

    from app.runtime.config import Settings

FILE = "demo-accounts.json"
# What a browser, and htmx in it, sends by itself, each by its whole name. Anything else (X-Forwarded-For, X-Real-IP,
# Forwarded, Via, a provider's own) was added on the way, and whoever looks at the page then need not sit here: the
# passwords stay on the console.
_OF_BROWSERS = frozenset(
    {
        "accept",
        "accept-charset",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "connection",
        "content-length",
        "content-type",
        "cookie",
        "dnt",
        "host",
        "if-modified-since",
        "if-none-match",
        "hx-boosted",
        "hx-current-url",
        "hx-history-restore-request",
        "hx-prompt",
        "hx-request",
        "hx-request-type",
        "hx-source",
        "hx-target",
        "hx-trigger",
        "hx-trigger-name",
        "origin",
        "pragma",
        "priority",
        "purpose",
        "referer",
        "save-data",
        "sec-ch-prefers-color-scheme",
        "sec-ch-prefers-reduced-motion",
        "sec-ch-ua",
        "sec-ch-ua-mobile",
        "sec-ch-ua-platform",
        "sec-fetch-dest",
        "sec-fetch-mode",
        "sec-fetch-site",
        "sec-fetch-storage-access",
        "sec-fetch-user",
        "sec-gpc",
        "sec-purpose",
        "te",
        "upgrade-insecure-requests",
        "user-agent",
        "x-csrftoken",
        "x-requested-with",
    }
)


def shown(request: Request, settings: Settings) -> list[dict[str, Any]]:
    """The demo accounts with username, name and password, as ``qingshe demo`` left them; none for a distant visitor."""
    if not _is_here(request, settings):
        return []
    try:
        text = (settings.data_dir / FILE).read_text(encoding="utf-8")
    except OSError:
        return []
    return list(json.loads(text))


def _is_here(request: Request, settings: Settings) -> bool:
    """True if the visitor's own browser is at the other end of the connection, on this machine."""
    if settings.trusted_proxies or settings.public_url or not is_loopback(settings.host):
        return False
    if not is_loopback(request.environ.get("REMOTE_ADDR", "")):
        return False
    # A proxy on this machine that adds no header is known by how it speaks: an older protocol, or a connection of
    # which it does not say that it may stay, as every browser does.
    if request.environ.get("SERVER_PROTOCOL") != "HTTP/1.1" or _connection(request) != "keep-alive":
        return False
    if host_name(request.environ.get("HTTP_HOST", "")) not in LOOPBACK_NAMES:
        return False
    names = {name.lower() for name in request.headers.keys()}  # noqa: SIM118 - iterating gives pairs
    return names <= _OF_BROWSERS


def _connection(request: Request) -> str:
    return request.headers.get("Connection", "").strip().lower()
