"""Carrying out one task: what the worker calls for an id from the queue, and the one list of daily jobs."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from datetime import time, timedelta
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import psycopg
import structlog
from sqlalchemy import delete
from sqlalchemy.exc import DBAPIError

from app import features
from app.declare.messages import N_
from app.declare.schedule import DailyJob, Occasion
from app.runtime.outages import is_outage
from tenants.outbox import (
    Finished,
    NotAllowed,
    Task,
    TaskState,
    TimeOver,
    get_claim,
    relay_scope,
    retry_later,
)
from tenants.session import activate

if TYPE_CHECKING:
    from flask import Flask
    from sqlalchemy.orm import Session

log = structlog.get_logger(__name__)

KEEP_FINISHED = timedelta(days=7)


@cache
def handlers() -> Mapping[str, Callable[[Any], int]]:
    """The function that carries out a task of each kind; it returns how many things it did."""
    by_kind: dict[str, Callable[[Any], int]] = {}
    for module in features.modules("jobs"):
        for kind, handler in module.HANDLERS.items():
            if kind in by_kind:
                raise ValueError(f"two handlers carry out {kind}")
            by_kind[kind] = handler
    return MappingProxyType(by_kind)


def _forget_finished(session: Session, occasion: Occasion) -> None:
    session.execute(
        delete(Task)
        .where(Task.state == TaskState.DONE, Task.finished_at < occasion.now - KEEP_FINISHED)
        .execution_options(synchronize_session=False)
    )


@cache
def periodic() -> tuple[DailyJob, ...]:
    """The one list of periodic jobs: our own and those of the features."""
    own = DailyJob(N_("Forget finished tasks"), time(3, 30), _forget_finished)
    return (own, *(job for module in features.modules("jobs") for job in module.DAILY_JOBS))


def perform(app: Flask, task_id: uuid.UUID) -> None:
    """Carry out one task: all that the queue can make a worker do. Safe to call twice, or for a task that is gone."""
    with app.app_context():
        try:
            perform_in(task_id)
        except (DBAPIError, psycopg.Error) as error:
            if not is_outage(error):
                raise
            log.warning("task interrupted", task=str(task_id), error=type(error).__name__)


def perform_in(task_id: uuid.UUID) -> None:
    """``perform`` inside an application context. Raises the driver's error where the database goes away.

    That says nothing about the task, and nobody could write it down: the lease runs out, the task is tried again.
    """
    with activate(relay_scope()) as session:
        claim = get_claim(session, task_id)
    if claim is None:
        log.info("task dropped", task=str(task_id), reason="unknown, finished or not handed out")
        return
    try:
        count = handlers()[claim.kind](claim)
    except Finished:
        log.info("task discarded", task=str(task_id))
    except NotAllowed as error:
        _record_failure(task_id, str(error), final=True)
    except (Exception, TimeOver) as error:
        if is_outage(error):
            raise
        log.exception("task failed", task=str(task_id), kind=claim.kind, area=claim.area.code)
        # The type says what broke; a message could quote a row.
        _record_failure(task_id, type(error).__name__)
    else:
        log.info("task done", task=str(task_id), kind=claim.kind, area=claim.area.code, done=count)


def _record_failure(task_id: uuid.UUID, error: str, *, final: bool = False) -> None:
    with activate(relay_scope()) as session:
        retry_later(session, task_id, error, final=final)
        session.commit()
