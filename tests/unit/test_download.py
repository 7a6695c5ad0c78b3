"""Files that leave the service: whatever they are called, their names do no harm and they stay in no cache."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from werkzeug.http import parse_options_header

from app.web.download import LONGEST_NAME, MIME, Ending, disposition, download, file_name

APP = Path(__file__).parents[2] / "app"
ENDINGS = st.sampled_from(get_args(Ending))
# Any text, and text that is likely to do harm: quotes, separators, line ends, bidi controls, devices, half an emoji.
HOSTILE = st.text(
    st.sampled_from("/\\:*?\"'<>|;%\r\n\t\0. \u202e\u2066\u200b\ufeff\u2028\ud83d登记簿aCON1"), max_size=40
)
NAMES = st.one_of(st.text(st.characters(exclude_categories=())), HOSTILE, st.text("社区名", min_size=300, max_size=400))


@given(name=NAMES, ending=ENDINGS)
@example(name="..", ending="pdf")
@example(name="\u202excod.exe", ending="xlsx")
@example(name="CON", ending="pdf")
@example(name="a" * 500, ending="xlsx")
def test_any_system_keeps_a_file_under_its_name(name: str, ending: Ending) -> None:
    made = file_name(name, ending)
    stem = made.removesuffix(f".{ending}")
    assert made != stem
    assert stem
    assert len(made.encode()) <= LONGEST_NAME
    assert not set(made) & set('/\\:*?"<>|')
    assert not any(unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp") for sign in made)
    assert stem.strip(" .") == stem
    assert not re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", stem, re.IGNORECASE)


@given(name=NAMES, plain=NAMES, ending=ENDINGS)
def test_a_browser_reads_the_name_that_was_given(name: str, plain: str, ending: Ending) -> None:
    header = disposition(name, plain, ending)
    assert header.isascii()
    assert header.isprintable()
    kind, options = parse_options_header(header)
    assert kind == "attachment"
    assert options == {"filename": file_name(name, ending)}
    # The name for programs that know no other: nothing in it has to be quoted, escaped or decoded.
    found = re.match(
        r'attachment; filename="([A-Za-z0-9._-]+)"; filename\*=UTF-8\'\'[A-Za-z0-9!#$&+.^_`|~%-]+$', header
    )
    assert found is not None
    assert found[1].endswith(f".{ending}")


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("租赁住房-210304001001", "租赁住房-210304001001.xlsx"),
        ("  two\r\nlines ", "two lines.xlsx"),
        ("../../etc/passwd", "-..-etc-passwd.xlsx"),
        ("con", "_con.xlsx"),
        ("\u202e\u200b", "file.xlsx"),
        ("", "file.xlsx"),
    ],
)
def test_names(name: str, made: str) -> None:
    assert file_name(name, "xlsx") == made


@pytest.mark.parametrize("ending", get_args(Ending))
def test_a_file_is_saved_not_shown_and_not_kept_in_a_cache(ending: Ending) -> None:
    response = download(b"content", ending, "名册", plain_name="register")
    assert response.data == b"content"
    assert response.headers["Content-Type"] == MIME[ending]
    assert response.headers["Content-Disposition"].startswith(f'attachment; filename="register.{ending}"')
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in response.headers["Content-Security-Policy"]


def test_no_other_module_hands_out_files() -> None:
    makers = re.compile(r"Content-Disposition|send_file|send_from_directory|mimetype=", re.IGNORECASE)
    strangers = [
        str(path.relative_to(APP))
        for path in APP.rglob("*.py")
        if path.name != "download.py" and makers.search(path.read_text(encoding="utf-8"))
    ]
    assert strangers == []
