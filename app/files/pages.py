"""What every page about a file shows that a worker makes: plain data for ``files/_file.html`` and lists of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.files.models import MadeFile


def shown(file: MadeFile, url: str, fetch: str) -> dict[str, Any]:
    """How far a file is, the address of its page and where it can be fetched."""
    return {
        "state": file.stage,
        "done": file.done,
        "rows": file.rows,
        "at": file.created_at,
        "until": file.until,
        "url": url,
        "fetch": fetch,
    }
