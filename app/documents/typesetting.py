"""Documents as PDF, set by Typst from the templates in ``typst/``.

What a document says reaches its template as JSON and is only ever printed: nothing that people typed becomes code.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import segno
import typst

from app.runtime.setup_errors import SetupError

if TYPE_CHECKING:
    from collections.abc import Mapping

TEMPLATES = Path(__file__).parent / "typst"
FONTS = Path(__file__).parents[1] / "static" / "dist" / "fonts"
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


def pdf(template: str, data: Mapping[str, Any]) -> bytes:
    """The document ``template`` (a name such as "letter") with the data. Raises FontsMissing and NotTypeset."""
    [document] = _compile(template, data, "pdf")
    return document


def pictures(template: str, data: Mapping[str, Any], per_inch: int = 80) -> list[bytes]:
    """The pages of the same document as PNG."""
    return _compile(template, data, "png", per_inch)


def qr(text: str) -> str:
    """A QR code of the text as SVG: level M, so that a crease or a stamp on the paper does no harm."""
    drawn = BytesIO()
    segno.make(text, error="m", micro=False).save(drawn, kind="svg", border=2, xmldecl=False)
    return drawn.getvalue().decode()


def _compile(
    template: str, data: Mapping[str, Any], format: Literal["pdf", "png"], per_inch: int | None = None
) -> list[bytes]:
    _need_fonts()
    try:
        made, warned = typst.compile_with_warnings(
            str(TEMPLATES / f"{template}.typ"),
            root=str(TEMPLATES),
            font_paths=[str(FONTS)],
            ignore_system_fonts=True,
            format=format,
            ppi=per_inch,
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
            timestamp=_NO_TIME,
        )
    except typst.TypstError as error:
        raise NotTypeset(f"{template}.typ: {error}") from error
    if warned:  # a font that is missing, say: the paper would not be the one that was meant
        raise NotTypeset(f"{template}.typ: {'; '.join(str(warning) for warning in warned)}")
    return made if isinstance(made, list) else [made]


@lru_cache(maxsize=1)
def _need_fonts() -> None:
    if not any(FONTS.glob("*.ttf")):
        raise FontsMissing
