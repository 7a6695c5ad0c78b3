"""Reading addresses that come from outside: the one place that takes one apart, because taking apart can fail."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

LONGEST = 2000  # characters; longer ones do not fit into a request line when they come back


def local_path(target: str | None) -> str | None:
    """``target`` if it is a path of this site, else None: what comes from outside may not send people elsewhere."""
    # Browsers read a backslash as a slash and drop control characters, so neither may hide a host.
    if not target or not target.startswith("/") or "\\" in target or any(ord(letter) < 33 for letter in target):
        return None
    parts = split(target)
    if parts is None or parts.scheme or parts.netloc or target.startswith("//"):
        return None
    return target


def path_at(address: str | None, host: str) -> str | None:
    """The path, with its query, of an address of this site (``host`` with its port); None for any other address."""
    parts = split(address or "")
    if parts is None or parts.netloc != host:
        return None
    return local_path(f"{parts.path}?{parts.query}" if parts.query else parts.path)


def split(address: str) -> SplitResult | None:
    """The parts of an address; None where it is none, is too long, or could not stand in a header of an answer."""
    if len(address) > LONGEST:
        return None
    try:
        address.encode()
        return urlsplit(address)
    except ValueError:
        return None
