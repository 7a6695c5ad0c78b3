"""Turning the pages of a list as a reader does: by its links."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.signing_in import Browser

MOST = 200


def link(page: str, rel: str) -> str | None:
    """The address of a link of the pages: first, prev, next, last; None where there is none."""
    found = re.search(rf'<a rel="{rel}" href="([^"]+)"', page)
    return unescape(found[1]) if found else None


def pages(visitor: Browser, address: str, towards: str = "next") -> Iterator[str]:
    """The pages of a list from an address on, each as its text."""
    here: str | None = address
    for _ in range(MOST):
        if here is None:
            return
        answer = visitor.get(here)
        assert answer.status_code == 200, here
        yield answer.text
        here = link(answer.text, towards)
    raise AssertionError("the pages do not end")
