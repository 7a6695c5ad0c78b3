"""Every message has its Chinese, and the Chinese fits its message."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

from app import features
from app.evaluation.counts import metrics_of
from app.evaluation.engine import default_criteria
from tenants.columns import LabelEnum

ROOT = Path(__file__).parents[2]
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "lazy_gettext": None, "N_": None}
_PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]")


@pytest.fixture(scope="module")
def chinese() -> Catalog:
    with (ROOT / "app/translations/zh_Hans_CN/LC_MESSAGES/messages.po").open("rb") as file:
        return read_po(file, locale="zh_Hans_CN")


@pytest.fixture(scope="module")
def messages() -> set[str]:
    """Every message id in code and templates, and those that only the running program can name."""
    with (ROOT / "app/translations/babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)
    found = {
        message if isinstance(message, str) else message[0]
        for _, _, message, _, _ in extract_from_dir(ROOT, methods, options, keywords=KEYWORDS)
    }
    features.load_models()
    for metric in metrics_of(default_criteria()):
        found |= {metric.shortfall, metric.advice}
    for enum in _enums(LabelEnum):
        found |= {member.label for member in enum}
    return found - {""}


def _enums(enum: type[LabelEnum]) -> set[type[LabelEnum]]:
    subclasses = set(enum.__subclasses__())
    # Enums that tests make for themselves are shown to nobody.
    own = {e for e in subclasses if e.__module__.startswith(("app.", "tenants."))}
    return own.union(*(_enums(e) for e in subclasses))


def test_the_chinese_catalogue_is_complete(chinese: Catalog, messages: set[str]) -> None:
    translated = {m.id if isinstance(m.id, str) else m.id[0] for m in chinese if m.id and m.string and all(m.string)}
    assert messages - translated == set()


def test_the_catalogue_holds_nothing_that_nobody_says(chinese: Catalog, messages: set[str]) -> None:
    kept = {m.id if isinstance(m.id, str) else m.id[0] for m in chinese if m.id}
    assert kept - messages == set()


def test_translations_keep_their_placeholders(chinese: Catalog) -> None:
    for message in chinese:
        if not message.id or not message.string:
            continue
        forms = (message.id,) if isinstance(message.id, str) else message.id
        wanted = set().union(*(set(_PLACEHOLDER.findall(form)) for form in forms))
        strings = (message.string,) if isinstance(message.string, str) else message.string
        for string in strings:
            assert set(_PLACEHOLDER.findall(string)) <= wanted, message.id


def test_chinese_uses_chinese_punctuation(chinese: Catalog) -> None:
    for message in chinese:
        strings = (message.string,) if isinstance(message.string, str) else message.string or ()
        for string in strings:
            assert not re.search(r"[\u4e00-\u9fff][,;!?]", string), string
