"""Pictures for tests: as telephones and scanners make them, and as those make them who mean harm."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image


def encoded(image: Image.Image, format: str = "PNG", **options: Any) -> bytes:
    target = BytesIO()
    image.save(target, format, **options)
    return target.getvalue()


def halves(mode: str = "RGB", size: tuple[int, int] = (400, 200)) -> Image.Image:
    """Red on the left, blue on the right: which way up it lies can be seen."""
    image = Image.new("RGB", size, "red")
    image.paste("blue", (size[0] // 2, 0, size[0], size[1]))
    return image.convert(mode)


def turned(orientation: int, format: str = "JPEG") -> bytes:
    """A photo as a camera keeps it that was held in another way; with where it was taken."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = orientation, "SECRET CAMERA"
    exif.get_ifd(0x8825)[1] = "N"
    return encoded(halves(), format, exif=exif)


def grey_of_16_bits() -> bytes:
    return encoded(Image.frombytes("I;16", (50, 40), struct.pack("<H", 0x8000) * 2_000))


def flat_png(width: int, height: int, rows_there: int | None = None) -> bytes:
    """A white picture of any size, in a few kilobytes, made without unpacking it here; cut off after some rows."""
    packing = zlib.compressobj(9)
    line = b"\0" + b"\xff" * ((width + 7) // 8)
    rows = b"".join(packing.compress(line) for _row in range(rows_there or height)) + packing.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def with_chunks(png: bytes, *chunks: bytes) -> bytes:
    """The picture with more between its head and its rows."""
    return png[:33] + b"".join(chunks) + png[33:]


def slow_jpeg(scans: int = 40_000) -> bytes:
    """24 megapixels in one colour that are drawn over and over again: little memory, minutes of work."""
    plain = encoded(Image.new("L", (4_900, 4_900), 90), "JPEG", progressive=True, optimize=True)
    last = plain.rindex(b"\xff\xda")
    return plain[:-2] + plain[last:-2] * scans + plain[-2:]
