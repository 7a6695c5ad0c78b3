"""How much paper letters may make: bounded at entry, before they are set, and by the process that sets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.clock import today
from app.declare.register import registers
from app.documents import typesetting
from app.features.rentals import letter_paper
from app.runtime import confined
from tenants.area import Area
from tests.features.rentals.letter_desk import NAME, Desk, desk_of, pages

if TYPE_CHECKING:
    from flask import Flask

_numbers = iter(range(990908001001, 990908001999))


@pytest.fixture
def desk(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_of(app, next(_numbers), monkeypatch)


@pytest.mark.parametrize("paragraphs", [100, 101])
def test_a_wording_has_a_hundred_paragraphs_at_most(desk: Desk, paragraphs: int) -> None:
    """Characters alone bound no paper: each of these begins a line."""
    texts, now = registers()["letter-texts"], today().isoformat()
    form = desk.clerk.valid(texts, body="\n \n".join("中" * paragraphs), starts_on=now, approved_on=now)
    answer = desk.clerk.send(texts, form)
    assert ("最多 100 段" in answer.text) == (paragraphs > 100)
    assert answer.status_code == (422 if paragraphs > 100 else 303)


_SHEET = {
    "title": "房屋出租责任书", "number": "1", "facts": [["社区", "甲"], ["房屋", "乙"], ["出租人", NAME]],
    "signatures": ["甲", "乙"], "day_blank": "", "notes": ["依据" * 30], "qr_words": "扫码",
    "qr": typesetting.qr("https://a.example/" + "x" * 90),
}  # fmt: skip


@pytest.mark.parametrize("paragraphs", [("中",) * 100, ("中" * 60,) * 100, ("如实登记" * 20,) * 9, ("中" * 5_900,)])
def test_how_many_pages_a_letter_has_is_known_before_it_is_set(paragraphs: tuple[str, ...]) -> None:
    sheet = {**_SHEET, "paragraphs": paragraphs}
    told = letter_paper.pages(letter_paper.Wording("", paragraphs, ()))
    assert abs(told - pages(typesetting.pdf("letter", {"letters": [sheet]}))) <= 1


def test_more_pages_than_a_file_may_have_are_refused_before_they_are_made(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    units = [desk.unit() for _ in range(3)]
    monkeypatch.setattr(letter_paper, "MOST_PAGES", 4)
    answer = desk.print()
    assert answer.status_code == 422
    assert "3 份责任书约 6 页，一个文件最多 4 页。请减少份数" in answer.text
    assert desk.sheets == [], "nothing was set"
    assert desk.letters(unit=units[0]) == []
    assert desk.print(units[0]).status_code == 200


def test_letters_that_take_too_much_memory_end_only_the_process_that_sets_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "LIMITS", confined.Limits(400 * 1024 * 1024, 60))
    with pytest.raises(confined.GaveUp):
        typesetting.pdf("letter", {"letters": [{**_SHEET, "paragraphs": ["中"] * 40_000}]})


def test_who_asks_for_letters_that_take_too_much_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    unit = desk.unit()
    monkeypatch.setattr(typesetting, "LIMITS", confined.Limits(typesetting.LIMITS.memory, 20, output=1_000))
    answer = desk.print(unit)
    assert answer.status_code == 422
    assert "请减少份数" in answer.text
    assert desk.letters(unit=unit) == []


def test_one_community_prints_one_file_at_a_time(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "WAIT_SECONDS", 0)
    unit = desk.unit()
    with typesetting.PLACES.place(Area.of_community(desk.community)):
        answer = desk.print(unit)
        assert (answer.status_code, "本社区正在生成其他责任书" in answer.text) == (422, True)
    with typesetting.PLACES.place("another"):
        answer = desk.print(unit)
        assert (answer.status_code, "请一分钟后再试" in answer.text) == (422, True)
    assert desk.print(unit).status_code == 200
