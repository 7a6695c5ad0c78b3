"""``qingshe demo``: a real district on a bare machine, evaluated through the real worker, ready to sign in."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import threading
import time
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.table import Table

from app.runtime.config import SetupError, data_folder, load_settings
from app.runtime.environment import for_child
from tenants.area import Area, Level
from tenants.scope import accounts_scope

if TYPE_CHECKING:
    import uuid
    from collections.abc import Iterator, Sequence

    from flask import Flask

    from app.runtime.config import Settings
    from app.runtime.progress import Steps

DISTRICT = Area.parse("210304")
SEED = 210304
MONTHS_OF_TREND = 12
_PATIENCE_SECONDS = 600


@click.command(short_help="Bring up the demo district 启动演示")
@click.option("--once", is_flag=True, help="Do all but serve 只准备数据，不启动网页")
@click.option("--reset", is_flag=True, help="Delete the data folder and start over 清空数据重新开始")
@click.option("--yes", is_flag=True, help="Do not ask 不再询问")
def demo(once: bool, reset: bool, yes: bool) -> None:
    """Bring up 立山区 with its 116 communities and 14 months of invented work, and serve it."""
    from app.accounts.demo_accounts import end_link
    from app.processes import supervisor
    from app.runtime.embedded.services import Services
    from app.runtime.progress import Steps

    if reset:
        _reset(yes)
    settings = load_settings(trial=True)
    if not once:
        supervisor.check_port(settings.host, settings.port)
    if not settings.embedded:
        raise SetupError(
            "the demo runs on the embedded services only; unset DATABASE_URL and REDIS_URL",
            "演示只使用内置服务，请取消设置 DATABASE_URL 和 REDIS_URL",
        )
    console = Console(highlight=False)
    services = Services(settings)
    with Steps(console) as steps, steps.step("PostgreSQL, Valkey 启动数据库"):
        services.start()
    try:
        settings = services.settings
        with Steps(console) as steps:
            _prepare(settings, steps)
        if once:
            _show(settings, console)
            return
        # The pages start while the table is still to come: a second start is there within seconds.
        code = supervisor.run(
            settings,
            services=services,
            say=lambda text: console.print(text, markup=False),
            on_ready=lambda: _show(settings, console, link=True),
        )
    finally:
        end_link(settings)
        services.stop()
    raise SystemExit(code)


def _reset(yes: bool) -> None:
    folder = data_folder()
    if not folder.exists():
        return
    if not (folder / "folder.json").exists() and not (folder / "secrets.json").exists():
        raise SetupError(f"{folder} is not a data folder of Qingshe", f"{folder} 不是清社的数据文件夹，未删除")
    if (folder / "postgres" / "postmaster.pid").exists() and not yes:
        click.echo("The demo may still be running 演示可能仍在运行；请先按 Ctrl-C 停止。")
    if not yes:
        click.confirm(f"Delete {folder} and everything in it? 删除全部数据重新开始？", abort=True)
    shutil.rmtree(folder)


def _prepare(settings: Settings, steps: Steps) -> None:
    from app import migrations

    # The accounts come last, so their file says that a first start went through; one that was interrupted goes on
    # where it stopped.
    made = _accounts_file(settings).exists()
    with steps.step("Schema 建立数据库结构"):
        if migrations.current_revision(settings) != migrations.head():
            migrations.migrate(settings)
    if made:
        return
    from app import create_app
    from app.clock import today
    from app.demo import generate

    app = create_app(settings)
    day = today()
    with app.app_context():
        with steps.step("立山区：116 communities, 14 months of work 生成演示数据") as step:
            report = generate(app, today=day, seed=SEED, progress=step)
        steps.note(f"  {report.total:,} rows 行")
        migrations.analyze(settings)
        _evaluate_through_worker(app, settings, steps, day)
        _make_accounts(settings, steps)


def _evaluate_through_worker(app: Flask, settings: Settings, steps: Steps, day: date) -> None:
    """Ask for the live score and a year of month ends, and let relay and workers carry it out."""
    from app.evaluation import runs
    from app.evaluation.engine import month_ends
    from app.evaluation.models import Horizon
    from tenants.outbox import relay_scope
    from tenants.session import activate

    cycles = [(Horizon.MONTH, end) for end in month_ends(day, MONTHS_OF_TREND)] + [(Horizon.LIVE, day)]
    with activate(relay_scope()) as session:
        ids = [runs.request_run(session, DISTRICT, horizon, end) for horizon, end in cycles]
        session.commit()
    with steps.step("Evaluate through the worker 评估", total=len(ids)) as step, _background(app, settings):
        done, deadline = 0, time.monotonic() + _PATIENCE_SECONDS
        while done < len(ids):
            finished, dead = _finished(ids)
            if dead or time.monotonic() > deadline:
                raise SetupError(
                    f"the evaluation failed; see {settings.data_dir / 'logs'}",
                    f"评估失败，请查看日志 {settings.data_dir / 'logs'}",
                )
            step.advance(finished - done)
            done = finished
            time.sleep(0.1)


def _finished(ids: Sequence[uuid.UUID]) -> tuple[int, int]:
    from app.evaluation import runs
    from tenants.outbox import relay_scope
    from tenants.session import activate

    with activate(relay_scope()) as session:
        states = [runs.progress(session, run_id) for run_id in ids]
    return sum(s["done"] for s in states), sum(s["dead"] for s in states)


@contextmanager
def _background(app: Flask, settings: Settings) -> Iterator[None]:
    """Workers as processes and the relay as a thread, for as long as the block runs."""
    from app.processes.relay import Relay
    from app.processes.supervisor import cli

    logs = settings.data_dir / "logs"
    logs.mkdir(exist_ok=True)
    stop = threading.Event()
    relay = threading.Thread(target=Relay(app, settings).run, args=(stop,))
    with (logs / "demo-worker.log").open("ab") as log:
        environment = for_child(settings)
        workers = [
            subprocess.Popen(cli("worker"), env=environment, stdout=log, stderr=log, start_new_session=True)
            for _ in range(settings.workers)
        ]
        relay.start()
        try:
            yield
        finally:
            stop.set()
            relay.join()
            for process in workers:
                process.send_signal(signal.SIGTERM)
            for process in workers:
                process.wait(timeout=30)


def _make_accounts(settings: Settings, steps: Steps) -> None:
    """Make the demo accounts; their passwords are kept beside the data, readable by its owner alone."""
    from app.accounts.services import create_account, generate_password
    from app.demo import appoint, demo_accounts
    from tenants.models import StaffRole

    made = []
    with steps.step("Accounts 演示账号"):
        for account in demo_accounts():
            password = generate_password()
            account_id = create_account(
                accounts_scope("system:demo"),
                account.username,
                account.display_name,
                password,
                [(account.role, account.area)],
            )
            if account.role is StaffRole.BUILDING_LEAD:
                appoint(account.area, account_id)
            made.append({"username": account.username, "name": account.display_name, "password": password})
    descriptor = os.open(_accounts_file(settings), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(made, file, ensure_ascii=False, indent=1)


def _accounts_file(settings: Settings) -> Path:
    from app.accounts.demo_accounts import FILE

    return settings.data_dir / FILE


def _show(settings: Settings, console: Console, *, link: bool = False) -> None:
    from app import create_app
    from app.accounts.demo_accounts import new_link
    from app.clock import today
    from app.commands import evaluation_report
    from app.declare.metric import Cycle
    from app.evaluation import engine
    from app.processes.supervisor import address
    from tenants.roles import Role
    from tenants.scope import Scope

    criteria = engine.default_criteria()
    app = create_app(settings)
    with app.app_context():
        scope = Scope(Role.EVALUATOR, DISTRICT.at(Level.DISTRICT), "system:demo")
        evaluation = engine.evaluate(scope, criteria, Cycle.ending(today(), criteria.cycle_months))
    evaluation_report.print_league(evaluation, console, ends=8)
    table = Table(title="演示账号 Demo accounts", header_style="bold")
    for heading in ("账号", "身份", "密码"):
        table.add_column(heading)
    for account in json.loads(_accounts_file(settings).read_text(encoding="utf-8")):
        table.add_row(account["username"], account["name"], account["password"])
    console.print(table)
    if link:
        shown = new_link(settings, address(settings))
        console.print(f"Sign in here 从这里登录（登录页列出以上账号）:\n{shown}", markup=False, soft_wrap=True)
