"""The registers of what persons ask of their data, and of the notices they are given (PIPL arts. 17, 44 to 50)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _

from app.audit.models import AuditAction
from app.audit.services import record
from app.clock import today
from app.declare.fields import Choice, Day, Name, Note, Phone, Text
from app.declare.messages import N_
from app.declare.register import (
    Action,
    Contributions,
    Labels,
    Link,
    List,
    NotPossible,
    Panel,
    Register,
    Rules,
    Validity,
)
from app.protection import notice
from app.protection.models import DataRequest, PrivacyNotice, RefusalGround, RequestKind, RequestOutcome
from app.records.permissions import may_reveal

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from tenants.area import Area

# The law says "in time" (PIPL art. 50). GB/T 35273-2020 allows thirty days at most; half of that leaves time to err.
ANSWER_WITHIN_DAYS = 15


def _due(values: dict[str, Any]) -> dict[str, Any]:
    return {"due_on": values["received_on"] + timedelta(days=ANSWER_WITHIN_DAYS)}


def _check(values: dict[str, Any]) -> dict[str, str]:
    answered, outcome, ground = values.get("answered_on"), values.get("outcome"), values.get("ground")
    if (answered is None) != (outcome is None):
        missing = "outcome" if outcome is None else "answered_on"
        return {missing: _("An answered request has both: the day of the answer and what became of it")}
    if answered and answered < values["received_on"]:
        return {"answered_on": _("The answer cannot lie before the request")}
    if outcome in (RequestOutcome.PARTLY, RequestOutcome.REFUSED) and ground is None:
        return {"ground": _("Say why: the person has to be told the reason")}
    return {}


def _fulfil(session: Session, request: DataRequest) -> None:
    request.answered_on, request.outcome = today(), RequestOutcome.FULFILLED
    session.flush()
    changes = {"answered_on": [None, today().isoformat()], "outcome": [None, RequestOutcome.FULFILLED.value]}
    record(session, AuditAction.ANSWERED, DataRequest.__tablename__, request.id, changes=changes)


def _panels(area: Area, request: DataRequest) -> list[Panel]:
    overdue = request.answered_on is None and request.due_on < today()
    open_still = request.answered_on is None
    return [Panel("protection/_due.html", {"due_on": request.due_on, "open": open_still, "overdue": overdue})]


def _links(area: Area, request: DataRequest) -> list[Link]:
    if not may_reveal():
        return []
    return [Link(_("Find the records"), url_for("protection.records", area=area, row_id=request.id))]


DATA_REQUESTS = Register(
    key="data-requests",
    serves=("protection",),
    model=DataRequest,
    labels=Labels(
        N_("Requests of persons"),
        N_("Request"),
        N_("Who wants to see, correct or delete what is held about them. To be answered within 15 days."),
    ),
    fields=(
        Name(name="name", label=N_("Full name"), required=True, index="name_index"),
        Phone(name="phone", label=N_("Telephone"), personal=True, index="phone_index"),
        Choice(name="kind", label=N_("Asks for"), of=RequestKind, required=True),
        Day(name="received_on", label=N_("Received on"), required=True, default=today, ahead=0),
        Choice(name="outcome", label=N_("Outcome"), of=RequestOutcome),
        Choice(
            name="ground",
            label=N_("Reason why not"),
            help=N_("Needed where the request was not wholly fulfilled; the person is told"),
            of=RefusalGround,
            filter=False,
        ),
        Day(name="answered_on", label=N_("Answered on"), ahead=0),
    ),
    list=List(columns=("name", "kind", "received_on", "outcome", "answered_on"), order="-received_on"),
    validity=Validity(since="received_on"),
    rules=Rules(
        repeatable=True,
        check=_check,
        computed=_due,
        messages={
            "ck_data_requests_answered": (
                "answered_on",
                N_("An answered request has both: the day of the answer and what became of it"),
            ),
            "ck_data_requests_dates": ("answered_on", N_("The answer cannot lie before the request")),
        },
    ),
    actions=(
        Action(
            key="fulfilled",
            label=N_("Answered: fulfilled"),
            done=N_("The request is answered."),
            question=N_("Has the person been identified and got what they asked for?"),
            run=_fulfil,
            available=lambda request: request.answered_on is None,
        ),
    ),
    contributions=Contributions(
        row_panels=_panels,
        row_links=_links,
        list_links=lambda area: [Link(_("Who did what"), url_for("protection.trail", area=area))],
    ),
)


def _publish(session: Session, row: PrivacyNotice) -> None:
    if not (row.approved_by or "").strip():
        raise NotPossible(_("Enter who approved the notice first."))
    row.published_on = today()
    session.flush()
    changes = {"published_on": [None, row.published_on.isoformat()]}
    record(session, AuditAction.ISSUED, PrivacyNotice.__tablename__, row.id, changes=changes)


def _withdraw(session: Session, row: PrivacyNotice) -> None:
    before, row.published_on = row.published_on, None
    session.flush()
    changes = {"published_on": [before.isoformat() if before else None, None]}
    record(session, AuditAction.ENDED, PrivacyNotice.__tablename__, row.id, changes=changes)


NOTICES = Register(
    key="privacy-notices",
    serves=("protection",),
    model=PrivacyNotice,
    labels=Labels(
        N_("Notices on personal data"),
        N_("Notice"),
        N_("What the public is told about personal data. What is collected and how long is added by the system."),
    ),
    fields=(
        Text(name="title", label=N_("Title"), required=True, longest=100, default=notice.default_title),
        Note(name="body", label=N_("Text"), required=True, longest=20_000, default=notice.default_body),
        Day(name="in_force_from", label=N_("In force from"), required=True, default=today),
        Text(name="approved_by", label=N_("Approved by"), longest=60),
    ),
    list=List(columns=("title", "in_force_from", "approved_by"), order="-in_force_from"),
    rules=Rules(
        messages={
            "ck_privacy_notices_text": ("title", N_("Please fill this in.")),
            "ck_privacy_notices_approved": ("approved_by", N_("A published notice has somebody who approved it.")),
        }
    ),
    actions=(
        Action(
            key="publish",
            label=N_("Publish"),
            done=N_("The notice is public from the day it is in force."),
            question=N_("Everybody can read it from the day it is in force."),
            run=_publish,
            available=lambda row: row.published_on is None,
        ),
        Action(
            key="withdraw",
            label=N_("Withdraw"),
            done=N_("The notice is not public any more."),
            question=N_("The public then reads the notice before it, or the general one."),
            run=_withdraw,
            available=lambda row: row.published_on is not None,
        ),
    ),
    contributions=Contributions(
        row_panels=lambda area, row: [Panel("protection/_published.html", {"published_on": row.published_on})],
        row_links=lambda area, row: [Link(_("What the public reads"), url_for("protection.notice", area=area))],
    ),
)

GROUP = N_("Personal data")
REGISTERS = (DATA_REQUESTS, NOTICES)
