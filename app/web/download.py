"""Files that leave the service: one place that names them, says what they are and keeps them out of every cache."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal
from urllib.parse import quote

from flask import Response

Ending = Literal["xlsx", "csv", "pdf", "jpg"]

MIME: Final[dict[Ending, str]] = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "pdf": "application/pdf",
    "jpg": "image/jpeg",
}
"""The kinds of files there are, by the ending of their names: a name cannot promise another kind than is sent."""

LONGEST_NAME: Final = 200
"""Bytes of a name in UTF-8, its ending included; file systems take 255, and programs add " (1)" or ".part"."""

_NAMELESS = "file"
# What a path or a command line is made of, on any system.
_SEPARATORS = re.compile(r'[/\\:*?"<>|]+')
# Windows keeps these for devices, whatever comes after the first dot.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)", re.IGNORECASE)
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9._-]+")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # controls, direction marks and joiners, surrogates, line ends
_ATTR_CHARS = "!#$&+-.^_`|~"  # RFC 8187, besides letters and digits


def download(content: bytes, ending: Ending, name: str, *, plain_name: str) -> Response:
    """The response that hands out a file to be saved, never to be shown as a page of this site.

    ``name`` is what people call it, in their language, without the ending; ``plain_name`` is its name in ASCII for
    programs that know no other. Both may hold anything: what does no good in the name of a file is taken out.
    """
    response = Response(content, content_type=MIME[ending])
    response.headers["Content-Disposition"] = disposition(name, plain_name, ending)
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cache-Control"] = "no-store"
    return response


def disposition(name: str, plain_name: str, ending: Ending) -> str:
    """The Content-Disposition of a file (RFC 6266): its name in ASCII, and encoded in UTF-8 for who understands it."""
    plain = file_name(_NOT_PLAIN.sub("-", plain_name).strip("-"), ending)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(file_name(name, ending), safe=_ATTR_CHARS)}"


def file_name(name: str, ending: Ending) -> str:
    """A name under which any system keeps the file: one part of a path, shown as it is, neither hidden nor reserved.

    Control characters, marks that turn the direction of the text or cannot be seen, and what separates paths are taken
    out. What is too long is cut between two characters, before the ending.
    """
    text = unicodedata.normalize("NFC", _SEPARATORS.sub("-", name))
    text = "".join(sign for sign in " ".join(text.split()) if unicodedata.category(sign) not in _UNSEEN).strip(" .")
    text = _DEVICES.sub(lambda device: f"_{device[0]}", text, count=1) if _DEVICES.match(text) else text
    room = LONGEST_NAME - len(ending) - 1
    text = text.encode()[:room].decode(errors="ignore").rstrip(" .")
    return f"{text or _NAMELESS}.{ending}"
