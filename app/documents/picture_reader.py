"""Drawing an uploaded picture anew, in a process of its own: the one module that decodes pictures.

Run by ``app.runtime.confined``; nothing that serves pages imports it (pyproject.toml holds that).
"""

from __future__ import annotations

import math
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from PIL import Image, ImageOps

from app.declare.messages import N_
from app.runtime.confined import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_PIXELS: Final = 25_000_000  # by the picture's header, before anything is unpacked
MOST_SIDE: Final = 2_500  # pixels: a page of A4 at 200 dots per inch is 2,339 high

TOO_MANY_PIXELS = N_(
    "The picture has %(megapixels)s megapixels, at most %(most)s: choose a smaller picture size in the camera, or scan"
    " at 300 dots per inch."
)
MOVES = N_("The picture moves. Send one that stands still.")
DAMAGED = N_("This picture is damaged, or was cut off on its way. Take it again, or open it and save it anew.")


def read(data: bytes) -> Iterator[tuple[dict[str, Any], bytes]]:
    """One frame: the picture as a JPEG, upright, without what the camera wrote into it."""
    try:
        yield {}, _redrawn(data)
    except (Refused, MemoryError):
        raise
    except Exception:  # whatever a decoder makes of a crafted file
        raise Refused(DAMAGED) from None


def _redrawn(data: bytes) -> bytes:
    Image.MAX_IMAGE_PIXELS = None  # it only warns at first; ours is the check below
    with Image.open(BytesIO(data), formats=("JPEG", "PNG")) as image:
        if image.width * image.height > MOST_PIXELS:
            megapixels = f"{math.ceil(image.width * image.height / 100_000) / 10:g}"
            raise Refused(TOO_MANY_PIXELS, megapixels=megapixels, most=MOST_PIXELS // 1_000_000)
        # Two pictures in one JPEG are what telephones make of depth or a preview: the first is the photo.
        if image.format == "PNG" and getattr(image, "is_animated", False):
            raise Refused(MOVES)
        if image.format != "PNG":
            image.thumbnail((MOST_SIDE, MOST_SIDE))  # unpacks no more than that takes
        plain = _in_colour(image)
    plain.thumbnail((MOST_SIDE, MOST_SIDE))
    page = Image.new("RGB", plain.size, "white")  # transparent paper is white, not black
    page.paste(plain, mask=plain.getchannel("A") if plain.mode == "RGBA" else None)
    drawn = BytesIO()
    _upright(page, image).save(drawn, "JPEG", quality=85, optimize=True)
    return drawn.getvalue()


def _in_colour(image: Image.Image) -> Image.Image:
    """The picture in 8 bits a colour, whatever it was: a palette, the colours of print, 16 bits."""
    if image.mode in ("I;16", "I;16B", "I"):
        # Converting would cut off at 255, which is nearly black.
        return image.convert("I").point(lambda value: value / 256).convert("L").convert("RGB")
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _upright(page: Image.Image, image: Image.Image) -> Image.Image:
    """The page turned as the camera says that it held the picture."""
    try:
        page.info["exif"] = image.info.get("exif", b"")
        return ImageOps.exif_transpose(page)
    except Exception:  # of what a camera writes, much is wrong; then as it lies
        return page
    finally:
        page.info.clear()
