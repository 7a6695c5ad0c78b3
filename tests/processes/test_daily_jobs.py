"""Daily jobs run for China's day: where UTC has another, at the ends of months, and for days lost to an outage."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from flask_babel import force_locale, gettext
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, update

from app.clock import SHANGHAI, today
from app.declare.schedule import DailyJob, Occasion
from app.evaluation.models import AreaFile, FileFormat, Horizon, Run
from app.imports.models import Import, ImportState
from app.processes.relay import Relay
from app.processes.tasks import KEEP_FINISHED, handlers, periodic
from tenants.area import Area
from tenants.columns import utcnow, uuid7
from tenants.models import CommunityStatus
from tenants.outbox import PeriodicJob, Task, TaskState, relay_scope
from tenants.provisioning import set_status
from tenants.session import activate
from tests.factories import DISTRICT, add, inspector, new_community, operator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask
    from sqlalchemy.orm import Session

    from app.runtime.config import Settings

pytestmark = pytest.mark.usefixtures("nothing_waiting")
JOBS = {job.name: job for job in periodic()}
every_job = pytest.mark.parametrize("job", periodic(), ids=lambda job: job.name)
# Ten minutes past midnight in China, when UTC is still at the day before.
AFTER_MIDNIGHT = datetime(2026, 10, 31, 16, 10, tzinfo=UTC)
BEFORE_MIDNIGHT = datetime(2026, 10, 31, 15, 59, 59, tzinfo=UTC)

instants = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@pytest.fixture
def session(app: Flask) -> Iterator[Session]:
    """The relay's session; what a test does in it is undone."""
    with app.app_context(), activate(relay_scope()) as session:
        yield session
        session.rollback()


@every_job
@given(now=instants, zone=st.sampled_from([UTC, SHANGHAI]))
@example(now=AFTER_MIDNIGHT, zone=UTC)
@example(now=BEFORE_MIDNIGHT, zone=UTC)
@example(now=datetime(2028, 2, 28, 23, 59, 59, 999999, tzinfo=UTC), zone=UTC)
@example(now=datetime(2026, 12, 31, 16, tzinfo=UTC), zone=SHANGHAI)
def test_the_next_time_is_the_first_after_now_at_that_time_in_china(job: DailyJob, now: datetime, zone: Any) -> None:
    due = job.next_after(now.astimezone(zone))
    assert timedelta() < due - now <= timedelta(days=1)
    assert due.astimezone(SHANGHAI).time() == job.at
    # China has kept one time since 1991, so that a day is 24 hours.
    assert job.next_after(due) - due == timedelta(days=1)


@every_job
def test_a_job_on_the_minute_is_due_the_next_day(job: DailyJob) -> None:
    for day in (date(2026, 11, 1), date(2026, 12, 31), date(2028, 2, 29)):
        due = datetime.combine(day, job.at, SHANGHAI)
        assert job.next_after(due) == due + timedelta(days=1)
        assert job.next_after(due - timedelta(microseconds=1)) == due


@given(due=instants, lost=st.timedeltas(timedelta(), timedelta(days=90)))
def test_an_occasion_has_every_day_of_china_since_it_was_due(due: datetime, lost: timedelta) -> None:
    occasion = Occasion(due, due + lost)
    first, last = (moment.astimezone(SHANGHAI).date() for moment in (due, due + lost))
    assert occasion.day == last
    assert occasion.days == [first + timedelta(days=n) for n in range((last - first).days + 1)]


@every_job
def test_each_is_started_once_and_its_next_time_is_noted(app: Flask, settings: Settings, job: DailyJob) -> None:
    relay = Relay(app, settings)
    relay.reconcile_periodic()
    with app.app_context():
        for days in (0, 1, 40):
            _put_off(JOBS, utcnow() + timedelta(days=1))
            _put_off([job.name], utcnow() - timedelta(days=days))
            before = utcnow()
            relay.start_periodic()
            relay.start_periodic()
            with activate(relay_scope()) as session:
                row = session.execute(select(PeriodicJob).filter_by(name=job.name)).scalar_one()
                assert row.last_started_at and before <= row.last_started_at <= utcnow()
                assert row.next_due_at == job.next_after(row.last_started_at)
                others = select(PeriodicJob.last_started_at).where(PeriodicJob.name != job.name)
                assert not [at for at in session.execute(others).scalars() if at and at >= before]


def _put_off(names: Any, due: datetime) -> None:
    with activate(relay_scope()) as session:
        session.execute(update(PeriodicJob).where(PeriodicJob.name.in_(list(names))).values(next_due_at=due))
        session.commit()


# ---------------------------------------------------------------- what each of them does, and for which day


@pytest.mark.parametrize(
    ("due", "now", "months"),
    [
        (AFTER_MIDNIGHT, AFTER_MIDNIGHT, [date(2026, 10, 31)]),
        (BEFORE_MIDNIGHT, BEFORE_MIDNIGHT, []),
        (AFTER_MIDNIGHT, AFTER_MIDNIGHT + timedelta(hours=23), [date(2026, 10, 31)]),
        (AFTER_MIDNIGHT + timedelta(days=1), AFTER_MIDNIGHT + timedelta(days=1), []),
        (AFTER_MIDNIGHT, AFTER_MIDNIGHT + timedelta(days=3), [date(2026, 10, 31)]),  # the first was lost
        (
            AFTER_MIDNIGHT - timedelta(days=2),
            AFTER_MIDNIGHT - timedelta(minutes=11),
            [],
        ),  # days were lost, no first among them
        (datetime(2028, 2, 29, 16, 10, tzinfo=UTC), datetime(2028, 2, 29, 16, 10, tzinfo=UTC), [date(2028, 2, 29)]),
        (
            datetime(2026, 12, 30, 16, 10, tzinfo=UTC),
            datetime(2027, 3, 1, 1, tzinfo=UTC),
            [date(2026, 12, 31), date(2027, 1, 31), date(2027, 2, 28)],
        ),
    ],
)
def test_the_night_evaluates_chinas_day_and_every_month_that_ended(
    app: Flask, session: Session, due: datetime, now: datetime, months: list[date]
) -> None:
    new_community(app)
    session.execute(delete(Task).execution_options(synchronize_session=False))
    before = Counter(_runs(session))
    JOBS["Evaluate all communities"].start(session, Occasion(due, now))
    made = Counter(_runs(session)) - before
    assert made == Counter([(Horizon.LIVE, now.astimezone(SHANGHAI).date()), *((Horizon.MONTH, day) for day in months)])
    # What a run asked for is what its tasks carry.
    tasks = session.execute(select(Task.kind, Task.payload, Task.run_id)).all()
    carried = {(Horizon(task.payload["horizon"]), date.fromisoformat(task.payload["cycle_end"])) for task in tasks}
    assert carried == set(made)
    assert all(task.run_id is not None and task.kind in handlers() for task in tasks)


def _runs(session: Session) -> list[tuple[Horizon, date]]:
    return [(row.horizon, row.cycle_end) for row in session.execute(select(Run.horizon, Run.cycle_end))]


def test_a_month_lost_to_an_outage_is_asked_for_through_the_relay(app: Flask, settings: Settings) -> None:
    """By the real clock: a first of the month lies within the last 32 days, whatever day it is."""
    new_community(app)
    relay, lost = Relay(app, settings), timedelta(days=32)
    relay.reconcile_periodic()
    with app.app_context():
        _put_off(["Evaluate all communities"], utcnow() - lost)
        with activate(relay_scope()) as session:
            before = Counter(_runs(session))
        relay.start_periodic()
        with activate(relay_scope()) as session:
            made = Counter(_runs(session)) - before
    firsts = [day for day in (today() - timedelta(days=n) for n in range(33)) if day.day == 1]
    assert firsts
    assert made == Counter([(Horizon.LIVE, today()), *((Horizon.MONTH, day - timedelta(days=1)) for day in firsts)])


def test_the_night_protects_every_district_and_suspended_communities(app: Flask, session: Session) -> None:
    lonely = new_community(app, 970303001001)
    set_status(operator(Area.of_community(lonely)), lonely, CommunityStatus.SUSPENDED)
    new_community(app)
    session.execute(delete(Task).execution_options(synchronize_session=False))
    JOBS["Erase data past its time, check the trails"].start(session, Occasion(AFTER_MIDNIGHT, AFTER_MIDNIGHT))
    made = {(task.kind, Area(task.area_lo, task.area_hi)) for task in session.execute(select(Task)).scalars()}
    for kind in ("erase", "check_trails"):
        assert kind in handlers()
        assert {(kind, DISTRICT), (kind, Area.parse("970303"))} <= made
    assert {area.level for _, area in made} == {DISTRICT.level}


def test_the_night_erases_files_whose_day_has_come_in_china(app: Flask, session: Session) -> None:
    day = AFTER_MIDNIGHT.astimezone(SHANGHAI).date()
    due = {
        new_community(app): day,
        new_community(app): day - timedelta(days=30),
        new_community(app): day + timedelta(1),
    }
    for community, retention in due.items():
        add(app, community, _uploaded(retention))
    session.execute(delete(Task).execution_options(synchronize_session=False))
    JOBS["Erase uploaded files"].start(session, Occasion(BEFORE_MIDNIGHT, BEFORE_MIDNIGHT))
    assert {task.area_lo for task in session.execute(select(Task)).scalars()} & set(due) == {list(due)[1]}
    JOBS["Erase uploaded files"].start(session, Occasion(AFTER_MIDNIGHT, AFTER_MIDNIGHT))
    tasks = [task for task in session.execute(select(Task)).scalars() if task.area_lo in due]
    assert sorted(task.area_lo for task in tasks) == sorted(list(due)[:2])
    assert {(task.kind in handlers(), task.area_hi - task.area_lo) for task in tasks} == {(True, 0)}


def _uploaded(retention: date) -> Import:
    return Import(
        register_key="venues",
        file_name="名册.xlsx",
        language="zh_Hans_CN",
        sheet="",
        heading_row=0,
        mapping={},
        state=ImportState.UPLOADED,
        requested_by=uuid7(),
        requested_name="甲",
        retention_on=retention,
    )


def test_the_night_forgets_tasks_that_ended_a_week_ago(app: Flask, session: Session) -> None:
    now, ended = utcnow(), {}
    for state, age in (
        (TaskState.DONE, KEEP_FINISHED - timedelta(seconds=60)),
        (TaskState.DONE, KEEP_FINISHED + timedelta(seconds=60)),
        (TaskState.DEAD, KEEP_FINISHED + timedelta(days=9)),  # somebody has still to look at it
    ):
        task = Task(
            area_lo=DISTRICT.lo,
            area_hi=DISTRICT.hi,
            kind="erase",
            run_id=uuid7(),
            payload={},
            state=state,
            finished_at=now - age,
        )
        session.add(task)
        session.flush()
        ended[task.id] = age
    JOBS["Forget finished tasks"].start(session, Occasion(now, now))
    left = set(session.execute(select(Task.id)).scalars())
    assert [task in left for task in ended] == [True, False, True]


def test_the_night_deletes_files_whose_time_is_over(app: Flask, session: Session) -> None:
    now, made = utcnow(), []
    with activate(inspector()) as asking:
        for until in (now, now - timedelta(days=9), now + timedelta(seconds=60)):
            new = {"format": FileFormat.CSV, "asked": {"sort": f"{until:%d%H%M}"}, "language": "en", "rows": 2000}
            whose = {"requested_by": uuid7(), "membership_id": uuid7(), "area_lo": DISTRICT.lo, "area_hi": DISTRICT.hi}
            row = {"id": uuid7(), **new, **whose, "until": until}
            asking.execute(insert(AreaFile).values(row))
            made.append(row["id"])
        asking.commit()
    JOBS["Delete files of areas past their time"].start(session, Occasion(now, now))
    left = set(session.execute(select(AreaFile.id).where(AreaFile.id.in_(made))).scalars())
    assert [file in left for file in made] == [False, False, True]


def test_every_daily_job_has_its_test_here() -> None:
    assert set(JOBS) == {
        "Evaluate all communities",
        "Erase data past its time, check the trails",
        "Erase uploaded files",
        "Forget finished tasks",
        "Close exports nobody decided about",
        "Delete files of areas past their time",
    }
    assert len(JOBS) == len(periodic())
    assert all(job.at != time(0) for job in periodic()), "at midnight two days meet"


@every_job
def test_the_operators_page_has_words_for_it(app: Flask, job: DailyJob) -> None:
    with app.test_request_context(), force_locale("zh_Hans_CN"):
        assert re.search("[\u4e00-\u9fff]", gettext(job.name))


def test_a_declaration_and_an_occasion_stay_as_they_are() -> None:
    for declared, name in ((JOBS["Evaluate all communities"], "at"), (Occasion(AFTER_MIDNIGHT, AFTER_MIDNIGHT), "due")):
        with pytest.raises(AttributeError):
            setattr(declared, name, None)
