"""Documents as PDF, set by Typst from the templates in ``typst/``.

What a document says reaches its template as JSON and is only ever printed: nothing that people typed becomes code.
How much paper it makes is another matter: it is set in a confined process (``read`` is what runs there), one document
at a time in each web process, so that a long one takes neither the memory nor the processors of those who want pages.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import segno

from app.runtime import confined
from app.runtime.confined import Limits, Places
from app.runtime.setup_errors import SetupError

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping

TEMPLATES = Path(__file__).parent / "typst"
FONTS = Path(__file__).parents[1] / "static" / "dist" / "fonts"
LIMITS = Limits(memory=1024 * 1024 * 1024, seconds=60)  # 500 letters of two pages take 850 MB of addresses, 15 seconds
PLACES = Places(1)
# Files carry no time of making: the same data gives the same file, so that it can be told from a changed one.
_NO_TIME = int(datetime(2000, 1, 1, tzinfo=UTC).timestamp())


class FontsMissing(SetupError):
    """The fonts of printed documents were not built."""

    def __init__(self) -> None:
        super().__init__(
            f"The fonts of printed documents are missing in {FONTS}: run `make assets`.",
            f"缺少打印文档所用的字体（{FONTS}）：请运行 make assets。",
        )


class NotTypeset(RuntimeError):
    """A template could not be set; the message is Typst's own and quotes the template, never the data."""


def pdf(template: str, data: Mapping[str, Any], whose: Hashable = None) -> bytes:
    """The document ``template`` (a name such as "letter") with the data, for the community ``whose``.

    Raises FontsMissing and NotTypeset; Busy where another is being set, GaveUp where it takes too much.
    """
    _need_fonts()
    sent = json.dumps(data, ensure_ascii=False).encode()
    arguments = [template, str(FONTS)]
    [(told, document)] = confined.frames(__name__, sent, LIMITS, arguments, whose=whose, places=PLACES)
    if "problem" in told:
        raise NotTypeset(f"{template}.typ: {told['problem']}")
    return document


def qr(text: str) -> str:
    """A QR code of the text as SVG: level M, so that a crease or a stamp on the paper does no harm."""
    drawn = BytesIO()
    segno.make(text, error="m", micro=False).save(drawn, kind="svg", border=2, xmldecl=False)
    return drawn.getvalue().decode()


@lru_cache(maxsize=1)
def _need_fonts() -> None:
    if not any(FONTS.glob("*.ttf")):
        raise FontsMissing


def read(data: bytes, template: str, fonts: str) -> Iterator[tuple[dict[str, Any], bytes]]:
    """One frame: the document of the data as PDF, or why there is none; in the confined process only."""
    import typst

    try:
        made, warned = typst.compile_with_warnings(
            str(TEMPLATES / f"{template}.typ"),
            root=str(TEMPLATES),
            font_paths=[fonts],
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"data": data.decode()},
            timestamp=_NO_TIME,
        )
    except typst.TypstError as error:
        yield {"problem": str(error)}, b""
        return
    if warned:  # a font that is missing, say: the paper would not be the one that was meant
        yield {"problem": "; ".join(str(warning) for warning in warned)}, b""
        return
    assert isinstance(made, bytes)
    yield {}, made
