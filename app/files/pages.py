"""What the pages show of a file that a worker makes: plain data for the templates of ``files``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.files.models import MadeFile


def shown(file: MadeFile, title: str, url: str, fetch: str, *, posted: bool = False) -> dict[str, Any]:
    """What a file is and how far, the address of its page and where it can be fetched; ``posted``: by a form."""
    return {
        "title": title,
        "state": file.stage,
        "done": file.done,
        "rows": file.rows,
        "at": file.created_at,
        "until": file.until,
        "url": url,
        "fetch": fetch,
        "posted": posted,
    }
