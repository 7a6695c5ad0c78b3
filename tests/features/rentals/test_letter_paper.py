"""Letters on paper: printed, signed with a scan, renewed; and what the PDF says."""

from __future__ import annotations

import io
import json
import re
import time
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import typst
from PIL import Image
from sqlalchemy import select
from sqlalchemy.orm import undefer_group

from app.audit.models import AuditAction, AuditEntry
from app.clock import months_after, today
from app.declare.metric import Cycle
from app.declare.register import registers
from app.documents import attachments, picture_reader, typesetting
from app.documents.models import Attachment
from app.features.rentals import letter_paper
from app.features.rentals.letters import CLOSED
from app.features.rentals.models import UnitVerification
from tenants.area import Area
from tenants.models import StaffRole
from tests.documents.pictures import flat_png
from tests.factories import new_community
from tests.features.rentals.letter_desk import NAME, Desk, desk_of, pages
from tests.metric_helpers import count, join
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask

_numbers = iter(range(990901001001, 990901001999))
DAY = timedelta(days=1)


@pytest.fixture
def desk(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_of(app, next(_numbers), monkeypatch)


def photo(format: str = "JPEG", size: tuple[int, int] = (3000, 1000), exif: bool = True) -> bytes:
    """A photo with where and when it was taken."""
    image, kept = Image.new("RGB", size, "green"), Image.Exif()
    if exif:
        kept[0x0112] = 6  # turned by 90 degrees
        kept[0x010F] = "SECRET CAMERA"
        kept.get_ifd(0x8825)[1] = "N"
    drawn = io.BytesIO()
    image.save(drawn, format, exif=kept)
    return drawn.getvalue()


def send(desk: Desk, letter: str, file: bytes | None = None, name: str = "王小明.jpg", **form: str):  # type: ignore[no-untyped-def]
    data: dict[str, object] = {"signed_on": today().isoformat(), "expires_on": "", **form}
    data["expires_on"] = data["expires_on"] or (months_after(today(), 12) - DAY).isoformat()
    if file is not None:
        data["scan"] = (io.BytesIO(file), name)
    address = f"{desk.home}/letters/{uuid.UUID(letter)}/sign"
    return desk.clerk.browser.post(address, data=data, content_type="multipart/form-data")


def scans(desk: Desk, letter: str) -> list[Attachment]:
    found = select(Attachment).where(Attachment.record_id == uuid.UUID(letter))
    return desk.stored(found.options(undefer_group("content")))


def trail(desk: Desk, letter: str) -> list[AuditAction]:
    found = select(AuditEntry).where(AuditEntry.record_id == uuid.UUID(letter)).order_by(AuditEntry.seq)
    return [entry.action for entry in desk.stored(found)]


def test_a_letter_is_made_once_and_printed_as_often_as_wanted(desk: Desk) -> None:
    unit = desk.unit()
    link = f"{desk.home}/letters/print?unit={unit}"
    assert link in desk.clerk.browser.get(desk.clerk.address(registers()["rental-units"], unit)).text
    assert desk.clerk.browser.get(link).status_code == 200
    assert desk.letters(unit=unit) == []
    letter, path = desk.prepared(unit)
    first = desk.document
    assert desk.prepared(unit) == (letter, path)
    assert desk.document == first, "the same data gives the same file"
    assert len(desk.letters(unit=unit)) == 1
    [sheet] = desk.sheets
    assert ["出租人", NAME] in sheet["facts"]
    assert trail(desk, letter) == [AuditAction.CREATED, AuditAction.ISSUED, AuditAction.ISSUED]
    assert NAME not in str([entry.changes for entry in desk.stored(select(AuditEntry))])
    desk.print(unit, blank="y")
    assert ["出租人", ""] in desk.sheets[0]["facts"]


def test_all_letters_that_are_due_are_one_file(desk: Desk) -> None:
    units = [desk.unit() for _ in range(3)]
    signed, _path = desk.prepared(units[0])
    assert send(desk, signed).status_code == 303
    answer = desk.print()
    assert answer.mimetype == "application/pdf"
    assert len(desk.sheets) == 2
    assert pages(desk.document) == 4, "two sides for each"
    rent = registers()["rental-units"]
    building = re.search(r"buildings/([0-9a-f-]{36})", desk.clerk.browser.get(desk.clerk.address(rent, units[1])).text)
    assert building is not None
    desk.print(building=building[1])
    assert len(desk.sheets) == 1
    again = desk.print(units[0])
    assert again.status_code == 422
    assert (months_after(today(), 12) - DAY).isoformat() in again.text


def test_what_people_typed_is_printed_and_never_run() -> None:
    hostile = '#read("/etc/passwd") #panic() $x$ *a* @b <c> \\ " 一个很长很长的名字' + "长" * 120
    sheet = {
        "title": "t", "number": hostile, "facts": [[hostile, hostile]], "paragraphs": [hostile, hostile],
        "signatures": [hostile, hostile], "day_blank": "", "qr": typesetting.qr("https://a.example/"),
        "qr_words": hostile, "notes": [hostile],
    }  # fmt: skip
    assert pages(typesetting.pdf("letter", {"letters": [sheet]})) >= 2
    assert pages(typesetting.pdf("letter", {"letters": [{**sheet, "qr": None}]})) >= 2
    # Read back as Typst understands it: paragraphs of plain text, word for word.
    told = typst.query(
        str(typesetting.TEMPLATES / "letter.typ"),
        "par",
        root=str(typesetting.TEMPLATES),
        font_paths=[str(typesetting.FONTS)],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps({"letters": [sheet]})},
    )
    bodies = [each["body"] for each in json.loads(told)]
    assert bodies.count({"func": "text", "text": hostile}) == 4, "two paragraphs, the small print and the code's"
    with pytest.raises(typesetting.NotTypeset):
        typesetting.pdf("letter", {"letters": [{}]})


def test_missing_fonts_are_said(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(typesetting, "FONTS", tmp_path)
    typesetting._need_fonts.cache_clear()
    with pytest.raises(typesetting.FontsMissing, match="make assets"):
        typesetting.pdf("letter", {"letters": []})
    typesetting._need_fonts.cache_clear()


def test_a_hundred_letters_take_seconds(app: Flask) -> None:
    sheet = {
        "title": "房屋出租责任书", "number": "1", "facts": [["出租人", NAME]], "paragraphs": ["一、如实登记。"] * 8,
        "signatures": ["甲", "乙"], "day_blank": "", "qr": typesetting.qr("https://a.example/" + "x" * 90),
        "qr_words": "扫码", "notes": [],
    }  # fmt: skip
    started = time.monotonic()
    typesetting.pdf("letter", {"letters": [sheet] * 100})
    assert time.monotonic() - started < 20


def test_the_communitys_own_wording_replaces_the_standard_one(desk: Desk) -> None:
    unit = desk.unit()
    desk.prepared(unit)
    assert "示范文本" in desk.sheets[0]["notes"][-1]
    assert any("国务院令第444号" in note for note in desk.sheets[0]["notes"])
    texts = registers()["letter-texts"]
    now, later = today().isoformat(), (today() + 10 * DAY).isoformat()
    desk.clerk.enter(texts, body="第一条 甲\n\n第二条 乙", starts_on=now, approved_on=now)
    desk.clerk.enter(texts, body="以后\n才用", starts_on=later, approved_on=now)
    desk.prepared(unit)
    assert desk.sheets[0]["paragraphs"] == ["第一条 甲", "第二条 乙"]
    assert "示范文本" not in str(desk.sheets[0]["notes"])


def test_signed_on_paper_with_a_scan_counts_in_the_evaluation(app: Flask, desk: Desk) -> None:
    join(app, desk.community, today() - 400 * DAY)
    unit = desk.unit()
    with_age = registers()["rental-units"]
    data = desk.clerk.opened(with_age, unit) | {"registered_on": (today() - 60 * DAY).isoformat()}
    assert desk.clerk.browser.post(desk.clerk.address(with_age, unit, "edit"), data=data).status_code == 303
    cycle = Cycle.ending(today())
    assert count(app, "rent-letter", desk.community, cycle) == (0, 1)
    letter, _path = desk.prepared(unit)
    assert count(app, "rent-letter", desk.community, cycle) == (0, 1)
    answer = send(desk, letter, photo())
    assert answer.status_code == 303, answer.text
    stored = desk.letter(letter)
    assert (stored.signed_on, stored.expires_on) == (today(), months_after(today(), 12) - DAY)
    assert stored.retention_on == months_after(stored.expires_on, 24)
    assert count(app, "rent-letter", desk.community, cycle) == (1, 1)
    assert [link.expires_on for link in desk.invitations(letter)] == [CLOSED], "the link on the paper is closed"
    assert trail(desk, letter)[-2:] == [AuditAction.CHANGED, AuditAction.SIGNED]
    [scan] = scans(desk, letter)
    assert (scan.mime, scan.size, scan.name) == ("image/jpeg", len(scan.content), "Scan")
    assert scan.retention_on == stored.retention_on
    kept = Image.open(io.BytesIO(scan.content))
    assert max(kept.size) == picture_reader.MOST_SIDE
    assert kept.height > kept.width, "upright"
    assert not kept.getexif()
    assert b"SECRET" not in scan.content
    assert send(desk, letter, photo()).status_code == 303
    assert len(scans(desk, letter)) == 1, "sent twice, kept once"
    fetch = f"{desk.home}/attachments/{scan.id}"
    assert fetch in desk.page(letter)
    fetched = desk.clerk.browser.post(fetch)
    assert fetched.data == scan.content
    assert fetched.headers["Content-Disposition"].startswith("attachment")
    assert fetched.headers["X-Content-Type-Options"] == "nosniff"
    assert trail(desk, letter)[-1] == AuditAction.REVEALED


@pytest.mark.parametrize(
    ("file", "says"),
    [
        (b"<html><script>alert(1)</script>", "JPEG"),
        (b"GIF89a" + bytes(100), "JPEG"),
        (photo()[:500], "损坏"),
        (flat_png(7_680, 7_680), "59 百万像素，最多 25 百万像素"),
        (b"\0\0\0\x18ftypheic" + bytes(50), "HEIC"),
        (b"%PDF-1.7 " + bytes(attachments.MOST_BYTES), "10 MB"),
    ],
)
def test_a_file_that_cannot_be_taken_is_said_at_its_field(desk: Desk, file: bytes, says: str) -> None:
    letter, _path = desk.prepared()
    answer = send(desk, letter, file, signed_on=(today() - DAY).isoformat())
    assert answer.status_code == 422
    assert says in answer.text
    assert (today() - DAY).isoformat() in answer.text, "what was typed is still there"
    assert desk.letter(letter).signed_on is None
    assert scans(desk, letter) == []


def test_a_pdf_is_kept_as_it_is(desk: Desk) -> None:
    letter, _path = desk.prepared()
    assert send(desk, letter, b"%PDF-1.7 x", "x.html").status_code == 303
    [scan] = scans(desk, letter)
    assert (scan.mime, scan.content) == ("application/pdf", b"%PDF-1.7 x")


@pytest.mark.parametrize(
    ("signed", "expires"), [("", "2030-01-01"), ("tomorrow", ""), ("", "x"), ("2020-01-02", "2020-01-01")]
)
def test_dates_that_cannot_be_are_said(desk: Desk, signed: str, expires: str) -> None:
    letter, _path = desk.prepared()
    signed = (today() + DAY).isoformat() if signed == "tomorrow" else signed
    answer = send(desk, letter, signed_on=signed, expires_on=expires or "2020-01-01")
    assert answer.status_code == 422
    assert desk.letter(letter).signed_on is None


def test_a_letter_is_renewed_in_its_last_30_days(desk: Desk) -> None:
    unit = desk.unit()
    letter, _path = desk.prepared(unit)
    renew = desk.row(letter, "do", "renew")
    assert renew not in desk.page(letter)
    last = today() + 31 * DAY
    send(desk, letter, signed_on=(today() - 30 * DAY).isoformat(), expires_on=last.isoformat())
    assert renew not in desk.page(letter)
    last = today() + 30 * DAY
    send(desk, letter, signed_on=(today() - 30 * DAY).isoformat(), expires_on=last.isoformat())
    assert renew in desk.page(letter)
    todo = desk.clerk.browser.get(f"{desk.home}/today").text
    assert desk.row(letter) in todo
    for _ in range(2):
        assert desk.clerk.browser.post(renew).status_code == 303
    old, new = desk.letters(unit=unit)
    assert (new.basis_on, new.signed_on) == (last, None)
    assert send(desk, new.id.hex, expires_on=(last + 365 * DAY).isoformat()).status_code == 303
    assert desk.row(letter) not in desk.clerk.browser.get(f"{desk.home}/today").text
    assert old.ended_on is None


def test_lists_by_state(desk: Desk) -> None:
    due, soon, valid, past = (desk.prepared()[0] for _ in range(4))
    for letter, days in ((soon, 7), (valid, 300), (past, -1)):
        expires = (today() + days * DAY).isoformat()
        assert send(desk, letter, signed_on=(today() - 30 * DAY).isoformat(), expires_on=expires).status_code == 303
    rows = desk.clerk.address(registers()["letters"])
    for state, shown in {
        "due": {due}, "expiring": {soon}, "valid": {soon, valid}, "expired": {past}, "refused": set(), "waiting": set(),
        "current": {due, soon, valid, past}, "nonsense": {due, soon, valid, past},
    }.items():  # fmt: skip
        page = desk.clerk.browser.get(f"{rows}?state={state}").text
        assert {letter for letter in (due, soon, valid, past) if str(uuid.UUID(letter)) in page} == shown, state
    page = desk.clerk.browser.get(f"{desk.home}/today").text
    for letter in (due, past):  # by the dwelling's page, where the letter is prepared
        assert f"rental-units/{desk.letter(letter).rental_unit_id}" in page
    assert desk.row(soon) in page
    assert desk.row(valid) not in page


def test_a_refusal_is_passed_on_by_one_tap(desk: Desk) -> None:
    unit = desk.unit()
    letter, _path = desk.prepared(unit)
    refusals = registers()["letter-refusals"]
    new = f"{desk.clerk.address(refusals, 'new')}?rental_unit_id={unit}"
    assert new in desk.clerk.browser.get(desk.clerk.address(registers()["rental-units"], unit)).text
    refusal = desk.clerk.enter(refusals, rental_unit_id=unit, refused_on=today().isoformat(), passed_on="")
    start = f"{desk.home}/today"
    page = desk.clerk.browser.get(start).text
    assert desk.clerk.address(refusals, refusal) in page
    assert f"rental-units/{unit}" not in page, "asked for no longer"
    rows = desk.clerk.browser.get(desk.clerk.address(registers()["letters"]) + "?state=refused").text
    assert str(uuid.UUID(letter)) in rows
    tap = desk.clerk.address(refusals, refusal, "do", "passed-on")
    assert desk.clerk.browser.post(tap).status_code == 303
    assert trail(desk, uuid.UUID(refusal).hex)[-1] == AuditAction.PASSED_ON
    assert desk.clerk.address(refusals, refusal) not in desk.clerk.browser.get(start).text
    assert desk.clerk.browser.post(tap).status_code == 303, "a second tap changes nothing"
    wrong = desk.clerk.valid(refusals, refused_on=today().isoformat(), passed_on=(today() - DAY).isoformat())
    assert desk.clerk.send(refusals, wrong).status_code == 422


def test_a_breach_is_a_departments_act(desk: Desk) -> None:
    breaches = registers()["landlord-breaches"]
    page = desk.clerk.browser.get(desk.clerk.address(breaches)).text
    assert "444" in page
    wrong = desk.clerk.valid(breaches, found_on=today().isoformat(), handled_on=(today() - DAY).isoformat())
    assert desk.clerk.send(breaches, wrong).status_code == 422
    row = desk.clerk.enter(breaches, handled_on="")
    assert row in desk.clerk.browser.get(desk.clerk.address(breaches) + "?state=open").text


def test_a_dwelling_is_verified_by_one_tap_also_by_its_lead(desk: Desk) -> None:
    unit = desk.unit()
    tap = desk.clerk.address(registers()["rental-units"], unit, "do", "verified")
    for _ in range(2):
        assert desk.clerk.browser.post(tap).status_code == 303
    listed = desk.clerk.browser.get(desk.clerk.address(registers()["unit-verifications"]) + "?state=all").text
    assert listed.count("unit-verifications/") >= 1
    lead = client(desk.app, StaffRole.BUILDING_LEAD, Area.of_community(desk.community))
    assert lead.post(tap).status_code == 404, "not a dwelling of theirs"
    rent, leads = registers()["rental-units"], registers()["building-leads"]
    building = desk.clerk.opened(rent, unit)["building_id"]
    form = desk.clerk.browser.get(desk.clerk.address(leads, "new")).text
    [account] = re.findall(r'<option[^>]*value="([0-9a-f-]{36})">测试人员', form)
    desk.clerk.enter(leads, building_id=building, account_id=account)
    neighbouring = desk.clerk.enter(rent, building_id=building, registered_on=today().isoformat())
    tap = desk.clerk.address(rent, neighbouring, "do", "verified")
    assert tap in lead.get(desk.clerk.address(rent, neighbouring)).text
    assert lead.post(tap).status_code == 303
    verified = select(UnitVerification).where(UnitVerification.rental_unit_id == uuid.UUID(neighbouring))
    assert [each.verified_on for each in desk.stored(verified)] == [today()]
    assert lead.get(desk.clerk.address(rent, neighbouring, "edit")).status_code == 403
    assert f"rental-units/{neighbouring}" in lead.get(f"{desk.home}/today").text, "a letter is due"


def test_who_may(app: Flask, desk: Desk) -> None:
    letter, _path = desk.prepared()
    send(desk, letter, b"%PDF-1.7 x")
    [scan] = scans(desk, letter)
    signature = uuid.uuid4()
    gets = [f"{desk.home}/letters/print", f"{desk.home}/letters/{uuid.UUID(letter)}/sign"]
    posts = [
        *gets,
        f"{desk.home}/letters/{uuid.UUID(letter)}/signatures/{signature}/confirm",
        f"{desk.home}/attachments/{scan.id}",
    ]
    other = next(_numbers)
    new_community(app, other)
    neighbour = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(other))
    lead = client(app, StaffRole.BUILDING_LEAD, Area.of_community(desk.community))
    street = client(app, StaffRole.STREET_OFFICER, Area.parse(str(desk.community)[:9]))
    district = client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse(str(desk.community)[:6]))
    for path in gets:
        assert browser(app).get(path).status_code == 303
        assert neighbour.get(path).status_code == 404
        assert {visitor.get(path).status_code for visitor in (lead, street, district)} == {403}
    for path in posts:
        assert "sign-in" in browser(app).post(path).headers["Location"]
        assert neighbour.post(path).status_code == 404
        assert {visitor.post(path).status_code for visitor in (lead, street, district)} == {403}
    for path in posts[1:]:  # the ids of one community lead to nothing in another
        assert neighbour.post(path.replace(str(desk.community), str(other))).status_code == 404
    theirs = f"/communities/{other}/letters/print"
    assert neighbour.post(theirs, data={"unit": str(desk.letter(letter).rental_unit_id)}).status_code == 404
    assert neighbour.post(theirs, data={"unit": "x"}).status_code == 404
    assert f"attachments/{scan.id}" not in street.get(desk.row(letter)).text


def test_the_number_says_community_and_year(desk: Desk) -> None:
    letter, _path = desk.prepared()
    number = letter_paper.number_of(desk.letter(letter))
    assert re.fullmatch(rf"{desk.community}-\d{{4}}-[0-9A-F]{{8}}", number)
    assert desk.sheets[0]["number"].endswith(number)
