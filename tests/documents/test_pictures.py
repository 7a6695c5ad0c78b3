"""Uploaded pictures: those of telephones and scanners are kept, those that mean harm are refused in words."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from io import BytesIO
from typing import TYPE_CHECKING

import psutil
import pytest
from PIL import Image
from werkzeug.datastructures import FileStorage

from app.documents import picture_reader
from app.documents.attachments import LIMITS, BadFile, accept
from app.runtime import confined
from app.web.uploads import COME_AGAIN
from tests.documents import pictures
from tests.documents.pictures import chunk, encoded, flat_png, halves, turned, with_chunks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flask import Flask

RED, BLUE, WHITE = (255, 0, 0), (0, 0, 255), (255, 255, 255)


@pytest.fixture
def in_english(app: Flask) -> Iterator[None]:
    with app.test_request_context(headers={"Accept-Language": "en"}):
        yield


def kept(content: bytes) -> Image.Image:
    file = accept(FileStorage(BytesIO(content), "张三.exe", content_type="text/html"))
    assert file.mime == "image/jpeg"
    image = Image.open(BytesIO(file.content))
    assert (image.format, image.mode) == ("JPEG", "RGB")
    assert not image.getexif() and b"SECRET" not in file.content
    return image


def near(image: Image.Image, x: float, y: float, colour: tuple[int, int, int]) -> bool:
    pixel = image.getpixel((int(image.width * x), int(image.height * y)))
    assert isinstance(pixel, tuple)
    return all(abs(is_ - meant) < 40 for is_, meant in zip(pixel, colour, strict=True))


@pytest.mark.parametrize("format", ["JPEG", "PNG"])
@pytest.mark.parametrize(
    ("orientation", "red"),
    [
        *((1, (0.1, 0.5)), (2, (0.9, 0.5)), (3, (0.9, 0.5)), (4, (0.1, 0.5))),
        *((5, (0.5, 0.1)), (6, (0.5, 0.1)), (7, (0.5, 0.9)), (8, (0.5, 0.9))),
    ],
)
def test_a_photo_lies_as_it_was_taken(
    in_english: None, format: str, orientation: int, red: tuple[float, float]
) -> None:
    image = kept(turned(orientation, format))
    assert image.size == ((400, 200) if orientation < 5 else (200, 400))
    assert near(image, *red, RED)
    assert near(image, 1 - red[0], 1 - red[1], BLUE)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(lambda: encoded(halves(), "JPEG", progressive=True), id="progressive"),
        pytest.param(lambda: encoded(halves("CMYK"), "JPEG"), id="colours of print"),
        pytest.param(lambda: encoded(halves("P")), id="palette"),
        pytest.param(lambda: encoded(halves("RGBA")), id="with transparency"),
        pytest.param(
            lambda: encoded(halves(), "MPO", save_all=True, append_images=[halves()]), id="two in one, of a telephone"
        ),
        pytest.param(
            lambda: encoded(halves(), "JPEG", comment=b"SECRET", icc_profile=b"x" * 3_000_000), id="much about it"
        ),
        pytest.param(
            lambda: encoded(halves(), "JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + bytes(99)), id="broken Exif"
        ),
        pytest.param(lambda: encoded(halves(size=(5_000, 4_800)), "JPEG"), id="24 megapixels"),
    ],
)
def test_pictures_of_every_usual_kind_are_kept(in_english: None, content: Callable[[], bytes]) -> None:
    image = kept(content())
    assert near(image, 0.1, 0.5, RED)
    assert near(image, 0.9, 0.5, BLUE)
    assert max(image.size) <= picture_reader.MOST_SIDE


def test_grey_pictures_keep_their_grey(in_english: None) -> None:
    half = (128, 128, 128)
    assert near(kept(pictures.grey_of_16_bits()), 0.5, 0.5, half)
    assert near(kept(encoded(Image.new("L", (9, 9), 128))), 0.5, 0.5, half)
    assert near(kept(encoded(Image.new("LA", (9, 9), (0, 127)))), 0.5, 0.5, half)
    assert near(kept(encoded(Image.new("1", (9, 9), 1))), 0.5, 0.5, WHITE)


def test_paper_that_lets_light_through_is_white(in_english: None) -> None:
    assert near(kept(encoded(Image.new("RGBA", (9, 9), (0, 0, 0, 0)))), 0.5, 0.5, WHITE)
    assert near(kept(encoded(Image.new("RGB", (9, 9), "red"), transparency=(255, 0, 0))), 0.5, 0.5, WHITE)


_PNG = encoded(halves())
_ANIMATION = encoded(halves(), save_all=True, append_images=[halves().rotate(90)])
_DAMAGED, _KINDS = "damaged", "JPEG, PNG"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(lambda: flat_png(7_680, 7_680), "59 megapixels, at most 25", id="59 megapixels in 16 kB"),
        pytest.param(lambda: flat_png(5_001, 5_000), "25.1 megapixels", id="one line too many"),
        pytest.param(lambda: flat_png(60_000, 60_000, 6_000)[:40_000], "3600 megapixels", id="3.6 gigapixels"),
        pytest.param(lambda: encoded(Image.new("L", (6_000, 5_000)), "JPEG"), "30 megapixels", id="30 megapixels"),
        pytest.param(_PNG[:200], _DAMAGED, id="PNG cut off"),
        pytest.param(encoded(halves(), "JPEG")[:900], _DAMAGED, id="JPEG cut off"),
        pytest.param(encoded(halves(), "JPEG")[:3] + b"x" * 5_000, _DAMAGED, id="nothing of a JPEG but its sign"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(50), _DAMAGED, id="nothing of a PNG but its sign"),
        pytest.param(_ANIMATION, "moves", id="animation"),
        pytest.param(
            lambda: with_chunks(_PNG, chunk(b"zTXt", b"x\0\0" + zlib.compress(bytes(200_000_000), 9))),
            _DAMAGED,
            id="text bomb",
        ),
        pytest.param(
            lambda: with_chunks(_PNG, *[chunk(b"zTXt", b"x\0\0" + zlib.compress(bytes(900_000), 9))] * 400),
            _DAMAGED,
            id="many texts",
        ),
        pytest.param(
            lambda: with_chunks(_PNG, chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(200_000_000), 9))),
            _DAMAGED,
            id="profile bomb",
        ),
        pytest.param(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(99), "HEIC", id="HEIC"),
        pytest.param(b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic" + bytes(99), "HEIC", id="HEIC of another brand"),
        pytest.param(encoded(halves(), "GIF"), _KINDS, id="GIF"),
        pytest.param(encoded(halves(), "TIFF"), _KINDS, id="TIFF"),
        pytest.param(encoded(halves(), "BMP"), _KINDS, id="BMP"),
        pytest.param(encoded(halves(), "WEBP"), _KINDS, id="WebP"),
        pytest.param(b"%!PS-Adobe-3.0 EPSF-3.0\n", _KINDS, id="PostScript"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", _KINDS, id="SVG"),
        pytest.param(b"", "empty", id="nothing"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_words(
    in_english: None, content: bytes | Callable[[], bytes], says: str
) -> None:
    # Bombs take their time to be made: by the test, not by every process that reads this file.
    content = content if isinstance(content, bytes) else content()
    began = time.monotonic()
    with pytest.raises(BadFile, match=re.escape(says)):
        accept(FileStorage(BytesIO(content), "a.png"))
    assert time.monotonic() - began < 2 * LIMITS.seconds


def test_the_reader_is_asked_for_few_formats() -> None:
    """Whatever follows the sign of a JPEG: no other decoder is tried on it."""
    for format in ("GIF", "TIFF", "BMP", "WEBP", "ICO", "PPM"):
        with pytest.raises(confined.Refused):
            list(confined.frames("app.documents.picture_reader", encoded(halves(), format), LIMITS))


def test_a_picture_that_takes_long_is_given_up(in_english: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.documents.attachments.LIMITS", confined.Limits(LIMITS.memory, 2))
    began = time.monotonic()
    with pytest.raises(BadFile, match="too much memory or time"):
        accept(FileStorage(BytesIO(pictures.slow_jpeg()), "a.jpg"))
    assert time.monotonic() - began < 8


def test_a_picture_that_takes_much_memory_is_given_up(in_english: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.documents.attachments.LIMITS", confined.Limits(200 * 1024 * 1024, 10))
    with pytest.raises(BadFile, match="too much memory or time"):
        accept(FileStorage(BytesIO(encoded(Image.new("RGBA", (4_900, 4_900)))), "a.png"))


def test_five_at_once_stay_within_the_memory_of_two(app: Flask) -> None:
    content = encoded(Image.new("RGBA", (5_000, 5_000), (200, 0, 0, 100)))
    seen: list[tuple[int, int]] = []
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.05):
            readers = [child for child in psutil.Process().children() if _is_reader(child)]
            seen.append((len(readers), sum(_memory(reader) for reader in readers)))

    def send(_number: int) -> str:
        with app.test_request_context(headers={"Accept-Language": "en"}):
            try:
                return accept(FileStorage(BytesIO(content), "a.png")).mime
            except BadFile as refusal:
                return str(refusal)

    watcher = threading.Thread(target=watch)
    watcher.start()
    with ThreadPoolExecutor(5) as pool:
        answers = list(pool.map(send, range(5)))
    done.set()
    watcher.join()
    assert answers.count("image/jpeg") >= confined.AT_ONCE
    assert set(answers) <= {"image/jpeg", COME_AGAIN}
    assert max(count for count, _bytes in seen) <= confined.AT_ONCE
    assert max(size for _count, size in seen) <= confined.AT_ONCE * LIMITS.memory


def _is_reader(process: psutil.Process) -> bool:
    try:
        return "app.documents.picture_reader" in process.cmdline()
    except psutil.Error:
        return False


def _memory(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:
        return 0


def test_who_finds_every_place_taken_is_told_to_come_again(in_english: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "WAIT_SECONDS", 0.05)
    with ExitStack() as taken:
        for _place in range(confined.AT_ONCE):
            taken.enter_context(confined.READERS.place(None))
        with pytest.raises(BadFile, match="again in a minute"):
            accept(FileStorage(BytesIO(_PNG), "a.png"))
    assert kept(_PNG).size == (400, 200), "and then it is taken"


def test_whatever_becomes_of_a_reader_its_place_is_free_again(in_english: None) -> None:
    for content in (_PNG[:90], flat_png(6_000, 6_000), _ANIMATION) * confined.AT_ONCE:
        with pytest.raises(BadFile):
            accept(FileStorage(BytesIO(content), "a.png"))
    left = confined.frames("app.imports.reader_process", b"a,b\n1,2\n", LIMITS, ["a.csv"])
    next(left)
    left.close()  # as when the one who takes the rows fails
    assert confined.READERS._taken == []


def test_the_process_that_serves_pages_loads_no_decoder() -> None:
    program = (
        "import os, sys\n"
        "from io import BytesIO\n"
        "from werkzeug.datastructures import FileStorage\n"
        "from app import features\n"
        "features.load_models(); features.blueprints(); features.modules('jobs')\n"
        "from app.documents.attachments import accept\n"
        "from app.documents import typesetting\n"
        "from app.imports import reader_process\n"
        "picture = accept(FileStorage(BytesIO(sys.stdin.buffer.read()), 'a.jpg'))\n"
        "rows = list(reader_process.pieces('a.csv', b'a,b\\n1,2\\n'))\n"
        "paper = typesetting.pdf('letter', {'letters': []})\n"
        "decoders = {'PIL', 'python_calamine', '_imaging', 'typst'}\n"
        "print(picture.mime, len(rows), paper[:5].decode(), sorted(decoders & set(sys.modules)))\n"
    )
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    told = subprocess.run([sys.executable, "-c", program], input=turned(6), capture_output=True, env=environment)
    assert told.stdout.decode() == "image/jpeg 2 %PDF- []\n", told.stderr.decode()


def test_a_reader_has_no_secret_and_writes_no_file(tmp_path: object) -> None:
    limits = confined.Limits(LIMITS.memory, 5)
    [(told, _content)] = confined.frames("tests.documents.curious_reader", b"", limits, [str(tmp_path)])
    harmless = {"PATH", "PYTHONPATH", "PYTHONIOENCODING", "PYTHONDONTWRITEBYTECODE", "RAYON_NUM_THREADS", "LC_CTYPE"}
    assert set(told["environment"]) <= harmless
    assert told["written"] is False
