"""A landlord signs on the telephone: the link, the page, the double tap, and the desk that confirms."""

from __future__ import annotations

import re
import uuid
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine, select, update

from app import create_app
from app.audit.models import AuditAction, AuditEntry
from app.clock import months_after, today
from app.declare.register import registers
from app.features.rentals.models import LetterInvitation, LetterSignature, SignatureOutcome
from tenants import vault
from tenants.area import Area
from tenants.models import Community, StaffRole
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import activate
from tests.factories import new_community, operator
from tests.features.rentals.letter_desk import ID_NUMBER, NAME, PHONE, Desk, desk_of, typed
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask

    from app.runtime.config import Settings

_numbers = iter(range(990902001001, 990902001999))
DAY = timedelta(days=1)


@pytest.fixture
def desk(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_of(app, next(_numbers), monkeypatch)


def change_invitation(desk: Desk, **values: object) -> None:
    """As time or a mistake would: no role of ours may."""
    changed = update(LetterInvitation).where(LetterInvitation.community_id == desk.community).values(**values)
    engine = create_engine(desk.app.extensions["qingshe"].database_url)
    with engine.begin() as superuser:
        superuser.execute(changed)
    engine.dispose()


def signed(desk: Desk, **changes: str) -> str:
    """A letter that somebody signed by telephone; its id."""
    letter, path = desk.prepared()
    phone = browser(desk.app)
    answer = phone.post(path, data=typed(phone.get(path).text, **changes))
    assert answer.status_code == 303, answer.text
    return letter


def decide(desk: Desk, letter: str, decision: str, **form: str) -> int:
    [signature] = desk.signatures(letter)
    path = f"{desk.home}/letters/{uuid.UUID(letter)}/signatures/{signature.id}/{decision}"
    return desk.clerk.browser.post(path, data=form).status_code


def test_from_the_printed_link_to_a_letter_in_force(app: Flask, desk: Desk) -> None:
    letter, path = desk.prepared()
    assert path.startswith(f"/sign/{desk.community}/")
    phone = browser(app)
    page = phone.get(path)
    assert page.status_code == 200
    assert desk.sheets[0]["paragraphs"][0] in page.text
    assert desk.sheets[0]["facts"][1][1] in page.text
    assert NAME not in page.text
    assert f'href="/notice/{desk.community}"' in page.text, "who is asked for a number is told what becomes of it"
    assert page.headers["Referrer-Policy"] == "same-origin"
    assert "no-store" in page.headers["Cache-Control"]
    form = typed(page.text)
    assert [phone.post(path, data=form).status_code for _ in range(3)] == [303, 303, 303]
    done = phone.get(path)
    assert done.status_code == 200
    assert NAME not in done.text
    [signature] = desk.signatures(letter)
    assert (signature.signer_name, signature.phone, signature.id_ending) == (NAME, PHONE, None)
    assert signature.text.startswith(desk.sheets[0]["title"])
    assert desk.sheets[0]["paragraphs"][-1] in signature.text
    assert desk.letter(letter).signed_on is None, "nothing is in force before the desk confirms"
    assert desk.row(letter) in desk.clerk.browser.get(f"{desk.home}/today").text
    assert (
        str(uuid.UUID(letter))
        in desk.clerk.browser.get(desk.clerk.address(registers()["letters"]) + "?state=waiting").text
    )
    waiting = desk.page(letter)
    assert "/confirm" in waiting
    assert NAME not in waiting
    assert PHONE not in waiting
    assert decide(desk, letter, "confirm") == 303
    stored, [signature] = desk.letter(letter), desk.signatures(letter)
    assert (stored.signed_on, stored.expires_on) == (today(), months_after(today(), 12) - DAY)
    assert (signature.outcome, signature.decided_on) == (SignatureOutcome.CONFIRMED, today())
    assert signature.retention_on == stored.retention_on
    assert signature.decided_by is not None
    assert "/confirm" not in desk.page(letter)
    assert decide(desk, letter, "reject") == 303, "decided once"
    assert desk.signatures(letter)[0].outcome is SignatureOutcome.CONFIRMED
    found = select(AuditEntry).where(AuditEntry.record_id == uuid.UUID(letter)).order_by(AuditEntry.seq)
    actions = [entry.action for entry in desk.stored(found)]
    assert actions[-3:] == [AuditAction.CHANGED, AuditAction.SIGNED, AuditAction.CONFIRMED]


def test_the_end_of_the_identity_number_will_do(desk: Desk) -> None:
    letter = signed(desk, phone="", id_ending="００2x")
    assert desk.signatures(letter)[0].id_ending == ID_NUMBER[-4:]
    assert decide(desk, letter, "confirm") == 303
    assert desk.letter(letter).signed_on == today()


@pytest.mark.parametrize(
    "changes", [{"signer_name": "李四"}, {"phone": "13900000000"}, {"phone": "", "id_ending": "1111"}]
)
def test_what_does_not_fit_is_confirmed_for_a_reason_or_not_at_all(desk: Desk, changes: dict[str, str]) -> None:
    letter = signed(desk, **changes)
    assert decide(desk, letter, "confirm") == 303
    assert desk.letter(letter).signed_on is None
    for nothing in ("\u2060", "\u3164", "\u200b", "\u2800"):
        for decision in ("confirm", "reject"):
            assert decide(desk, letter, decision, reason=nothing) == 303
    [signature] = desk.signatures(letter)
    assert (desk.letter(letter).signed_on, signature.outcome) == (None, None), "nor is it rejected for nothing"
    assert decide(desk, letter, "confirm", reason="当面核实") == 303
    assert desk.letter(letter).signed_on == today()


def test_rejected_and_signed_again_by_a_new_link(desk: Desk) -> None:
    letter, old = desk.prepared()
    phone = browser(desk.app)
    phone.post(old, data=typed(phone.get(old).text, signer_name="李四"))
    assert decide(desk, letter, "reject", reason="不是本人") == 303
    assert desk.letter(letter).signed_on is None
    [signature] = desk.signatures(letter)
    assert signature.outcome is SignatureOutcome.REJECTED
    [entry] = desk.stored(select(AuditEntry).where(AuditEntry.reason.contains("不是本人")))
    assert entry.action is AuditAction.DECLINED
    page = desk.page(letter)
    assert "手机签订不予确认" in page, "what the desk did"
    assert "拒签" not in re.sub(r"<a [^>]*>.*?</a>", "", page, flags=re.DOTALL), "the landlord refused nothing"
    same, new = desk.prepared(str(desk.letter(letter).rental_unit_id))
    assert (same, new != old) == (letter, True)
    assert phone.post(new, data=typed(phone.get(new).text)).status_code == 303
    assert [each.signer_name for each in desk.signatures(letter)] == ["李四", NAME]


def test_the_page_says_what_was_handed_in_and_not_what_became_of_it(desk: Desk) -> None:
    """The public's role reads no signature, so the page must be as true after a rejection as before."""
    letter, path = desk.prepared()
    phone = browser(desk.app)
    phone.post(path, data=typed(phone.get(path).text, signer_name="李四"))

    def said() -> str:
        page = phone.get(path, headers={"Accept-Language": "en"})
        assert page.status_code == 200
        assert "is signed" not in page.text and "You need do nothing more" not in page.text
        return " ".join(re.findall(r"<main.*</main>", page.text, re.DOTALL))

    before = said()
    assert "Handed in on" in before and "calls you if something is missing" in before
    assert "a new link" in before
    assert decide(desk, letter, "reject", reason="不是本人") == 303
    assert said() == before


@pytest.mark.parametrize(
    "changes",
    [
        {"signer_name": ""},
        {"signer_name": "长" * 101},
        {"phone": ""},
        {"phone": "12"},
        {"phone": "12345678"},
        {"phone": "00000000000"},
        {"phone": "10012345678"},
        {"phone": "见身份证"},
        {"phone": "13812345678 转 5"},
        {"phone": "", "id_ending": "12"},
        {"agreed": ""},
    ],
)
def test_what_is_missing_is_said_and_what_was_typed_stays(desk: Desk, changes: dict[str, str]) -> None:
    letter, path = desk.prepared()
    phone = browser(desk.app)
    form = typed(phone.get(path).text, **changes)
    if not form["agreed"]:
        del form["agreed"]
    answer = phone.post(path, data=form)
    assert answer.status_code == 422
    assert "form-error" in answer.text
    if "signer_name" not in changes:
        assert f'value="{NAME}"' in answer.text
    assert desk.signatures(letter) == []
    assert desk.invitations(letter)[0].used_at is None


@pytest.mark.parametrize("sent", ["+86 138 1234 5678", "１３８-1234-5678", "(138) 12345678"])
def test_a_telephone_is_kept_as_the_register_keeps_it(desk: Desk, sent: str) -> None:
    letter = signed(desk, phone=sent)
    assert desk.signatures(letter)[0].phone == PHONE
    assert decide(desk, letter, "confirm") == 303, "it fits what is on file"
    assert desk.letter(letter).signed_on == today()


def test_the_demonstrations_numbers_are_taken_in_the_demonstration(app: Flask, desk: Desk) -> None:
    area = Area.of_community(desk.community)
    with app.app_context(), activate(operator(area)) as session:
        session.execute(update(Community).values(demo=True))
        session.commit()
    letter = signed(desk, phone="10012345678")
    assert desk.signatures(letter)[0].phone == "10012345678"


def test_nobody_signs_a_text_that_was_not_on_the_page(desk: Desk) -> None:
    letter, path = desk.prepared()
    phone = browser(desk.app)
    form = typed(phone.get(path).text)
    texts = registers()["letter-texts"]
    desk.clerk.enter(texts, body="第一条 甲\n第二条 乙", starts_on=today().isoformat(), approved_on=today().isoformat())
    answer = phone.post(path, data=form)
    assert answer.status_code == 422
    assert "第二条 乙" in answer.text
    assert desk.signatures(letter) == []
    assert phone.post(path, data=typed(answer.text)).status_code == 303
    assert "第二条 乙" in desk.signatures(letter)[0].text


def test_wrong_and_expired_links_say_what_to_do(app: Flask, desk: Desk) -> None:
    letter, path = desk.prepared()
    phone, (head, _, secret) = browser(app), path.rpartition("/")
    form = typed(phone.get(path).text)
    other = next(_numbers)
    new_community(app, other)
    wrong = [
        f"{head}/{'0' * 40}",
        f"{head}/{secret[:-1]}",
        path.replace(str(desk.community), str(other)),
        f"/sign/{desk.community}/{uuid.uuid4()}/{secret}",
        f"/sign/{desk.community + 900}/{uuid.uuid4()}/{secret}",
        f"/sign/{str(desk.community)[:6]}/{uuid.uuid4()}/{secret}",
    ]
    for each in wrong:
        assert phone.get(each).status_code == 404
        assert phone.post(each, data=form).status_code == 404
    change_invitation(desk, expires_on=today() - DAY)
    for answer in (phone.get(path), phone.post(path, data=form)):
        assert answer.status_code == 410
        assert (today() - DAY).isoformat() in answer.text
    assert desk.signatures(letter) == []
    change_invitation(desk, expires_on=today())
    assert phone.get(path).status_code == 200


def test_a_form_without_its_token_is_refused(desk: Desk) -> None:
    letter, path = desk.prepared()
    assert browser(desk.app).post(path, data={"signer_name": NAME, "agreed": "y"}, csrf=False).status_code == 400
    assert desk.signatures(letter) == []


def test_too_many_tries_are_slowed_down(desk: Desk) -> None:
    _letter, path = desk.prepared()
    phone = browser(desk.app)
    answers = [phone.post(path[:-1] + "x").status_code for _ in range(22)]
    assert answers[0] == 404
    assert answers[-1] == 429


def test_signed_on_paper_meanwhile(desk: Desk) -> None:
    letter = signed(desk)
    paper = f"{desk.home}/letters/{uuid.UUID(letter)}/sign"
    day = {"signed_on": (today() - DAY).isoformat(), "expires_on": (today() + 300 * DAY).isoformat()}
    assert desk.clerk.browser.post(paper, data=day).status_code == 303
    assert decide(desk, letter, "confirm") == 303
    assert desk.letter(letter).signed_on == today() - DAY
    assert desk.signatures(letter)[0].outcome is None
    assert decide(desk, letter, "reject") == 303


def test_only_the_communitys_admin_decides(app: Flask, desk: Desk) -> None:
    letter = signed(desk)
    [signature] = desk.signatures(letter)
    path = f"{desk.home}/letters/{uuid.UUID(letter)}/signatures/{signature.id}/confirm"
    other = next(_numbers)
    new_community(app, other)
    neighbour = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(other))
    assert neighbour.post(path).status_code == 404
    assert neighbour.post(path.replace(str(desk.community), str(other))).status_code == 404
    for role, area in (
        (StaffRole.BUILDING_LEAD, Area.of_community(desk.community)),
        (StaffRole.STREET_OFFICER, Area.parse(str(desk.community)[:9])),
        (StaffRole.DISTRICT_INSPECTOR, Area.parse(str(desk.community)[:6])),
    ):
        visitor = client(app, role, area)
        assert visitor.post(path).status_code == 403
        assert "/confirm" not in visitor.get(desk.row(letter)).text
    assert "sign-in" in browser(app).post(path).headers["Location"]
    assert desk.clerk.browser.post(path.replace(str(signature.id), str(uuid.uuid4()))).status_code == 404
    assert desk.letter(letter).signed_on is None


def test_the_public_can_hand_in_and_never_read_back(app: Flask, desk: Desk) -> None:
    signed(desk)
    public = Scope(Role.PUBLIC, Area.of_community(desk.community), "public:test")
    with app.app_context(), activate(public) as session:
        assert session.execute(select(LetterInvitation.label)).scalars().all()
        sealed = vault.encrypt("张三", "letter_signatures.signer_name")
        with pytest.raises(vault.VaultError):
            vault.decrypt(sealed, "letter_signatures.signer_name")
        with pytest.raises(vault.VaultError):
            vault.blind_index("张三", "landlords.name")
        with pytest.raises(Exception, match="permission denied"):
            session.execute(select(LetterSignature.id))


def test_a_letter_is_signed_over_https_as_a_browser_sends_it(desk: Desk, settings: Settings) -> None:
    """With the address of the page as referrer, where its policy lets it go; without it the form would be refused."""
    _, path = desk.prepared()
    origin = "https://qingshe.example.cn"
    behind = replace(settings, trusted_proxies=1, secure_cookies=True, public_url=origin)
    phone = create_app(behind, {"TESTING": True}).test_client()
    page = phone.get(path, base_url=origin, headers={"X-Forwarded-Proto": "https"})
    sends = page.headers["Referrer-Policy"] == "same-origin"
    headers = {"X-Forwarded-Proto": "https", "Origin": origin} | ({"Referer": origin + path} if sends else {})
    assert phone.post(path, base_url=origin, headers=headers, data=typed(page.text)).status_code == 303
