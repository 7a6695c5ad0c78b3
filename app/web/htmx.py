"""Pages and their fragments: the same view answers a browser with the page and htmx with the part it swaps in."""

from __future__ import annotations

from typing import Any

from flask import render_template, request


def is_htmx() -> bool:
    """True when htmx asks for a fragment.

    False for requests that htmx makes for a whole page: with a body target or hx-select it sends
    `HX-Request-Type: full`, and when it restores history it needs the page too.
    """
    headers = request.headers
    return (
        headers.get("HX-Request") == "true"
        and headers.get("HX-Request-Type") != "full"
        and headers.get("HX-History-Restore-Request") != "true"
    )


def page_or_fragment(page: str, fragment: str, **context: Any) -> str:
    """Renders `fragment` for htmx and `page` (which includes the fragment) for everyone else."""
    return render_template(fragment if is_htmx() else page, **context)
