"""A dozen communities of the demonstration, evaluated by a real worker and served by the real web server."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import tempfile
import urllib.request
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from app import create_app, migrations
from app.accounts.services import create_account, generate_password
from app.clock import today
from app.commands.evaluation_report import evaluation_document
from app.declare.metric import Cycle
from app.demo import demo_accounts, generate
from app.demo.district import DISTRICT, SHOWCASE_FAILING, SHOWCASE_MODEL, SHOWCASE_NEW
from app.evaluation import runs
from app.evaluation.engine import default_criteria, evaluate, month_ends
from app.evaluation.models import Horizon
from app.processes.supervisor import cli
from app.runtime.config import load_settings
from app.runtime.embedded.child_reaper import Guardian
from app.runtime.embedded.services import Services
from tenants.clock import ahead
from tenants.outbox import OutboxNote, Task, TaskState, relay_scope
from tenants.scope import accounts_scope
from tenants.session import activate
from tests import cluster, template
from tests.factories import evaluator
from tests.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager

    from flask import Flask
    from playwright.sync_api import Page

    from app.runtime.config import Settings

ROOT = Path(__file__).parents[2]
MODEL, FAILING, NEW = SHOWCASE_MODEL, SHOWCASE_FAILING, SHOWCASE_NEW
VETOED = 210304004015  # 红钢社区
ORDINARY = 210304001001  # 光明社区
COMMUNITIES = frozenset(
    {MODEL, FAILING, NEW, VETOED, ORDINARY}
    | {210304001002, 210304004007, 210304006001, 210304006006, 210304009001, 210304014013, 210304015018}
)
MONTHS = 12


@dataclass(frozen=True)
class Site:
    """The running site: its address, its accounts' passwords by user name, and the scores it has to show."""

    url: str
    app: Flask = field(repr=False)
    passwords: Mapping[str, str] = field(repr=False)
    communities: dict[int, dict[str, Any]] = field(repr=False)
    """As in ``qingshe evaluate --json``, by code, best total first; as it was when the test began."""

    @property
    def worst(self) -> int:
        """The community with the lowest total."""
        return [code for code, found in self.communities.items() if found["total"]][-1]

    def enter(self, page: Page, username: str, *, anew: bool = False) -> str:
        """Sign in somebody who works in a community; the address that the community's pages begin with."""
        self.sign_in(page, username, anew=anew)
        page.wait_for_url(re.compile("/today$"))
        return page.url.removesuffix("/today")

    def name(self, code: int) -> str:
        return str(self.communities[code]["name"])

    def settle(self) -> None:
        """Wait until what the test before changed is evaluated, and look up the scores that pages now have to show."""
        with self.app.app_context():
            wait_until(_nothing_waits, "the evaluation of what the test before changed")
            now = _changes()
        if now != self._seen:
            self.communities.clear()
            self.communities.update(_scores(self.app))
            self._seen[:] = now

    _seen: list[int] = field(default_factory=list, repr=False)
    _sessions: dict[str, list[Any]] = field(default_factory=dict, repr=False)
    """The cookie of a session, by user name."""

    def sign_in(self, page: Page, username: str, path: str = "/", *, anew: bool = False) -> None:
        """Open an address and sign in on the way to it.

        Unless it has to be ``anew``, a session in which somebody signed in before goes on, if it has not ended.
        """
        if not anew and username in self._sessions:
            page.context.add_cookies(self._sessions[username])
        page.goto(self.url + path)
        if "/sign-in" in page.url:
            self._by_form(page, username)
            page.wait_for_url(lambda url: "/sign-in" not in url)
            if not anew:
                self._sessions[username] = [each for each in page.context.cookies() if each["name"] == "qingshe"]

    def _by_form(self, page: Page, username: str) -> None:
        # By field and not by label: the page may be in either language.
        page.locator("#username").fill(username)
        page.locator("#password").fill(self.passwords[username])
        page.locator(".gate-form button[type=submit]").click()


@contextmanager
def serve() -> Iterator[Site]:
    """Bring the site up for as long as the block runs; its processes and its data end with it."""
    folder = Path(tempfile.mkdtemp(prefix="qs-browser-"))
    folder.chmod(0o755)
    port = _free_port()
    url = f"http://127.0.0.1:{port}"
    try:
        # A set clock has another time of day each time; a folder has nothing of a cluster's.
        anew = bool(ahead() or cluster.GIVEN)
        if anew:
            template.copy_migrated(folder)
        else:
            template.copy_of(f"site-{template.checksum(*_made_from(), also=str(today()))}", _make_district, folder)
        with _running(folder, "web", "relay", "worker", QINGSHE_PORT=str(port), QINGSHE_WEB_WORKERS="1") as app:
            if anew:
                _fill(app, folder)
            made = json.loads((folder / "demo-accounts.json").read_text("utf-8"))
            wait_until(lambda: _answers(f"{url}/healthz"), "the pages")
            yield Site(url, app, {account["username"]: account["password"] for account in made}, {})
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _running(folder: Path, *names: str, **variables: str) -> Iterator[Flask]:
    """The services of a data folder with these processes; all end with the block."""
    guardian = Guardian()
    base = load_settings({**os.environ, "QINGSHE_DATA": str(folder), **variables})
    try:
        with Services(base, durable=False) as services, _database(services) as settings:
            processes = [
                guardian.spawn(cli(name), log=folder / f"{name}.log", cwd=ROOT, env=settings.environment())
                for name in names
            ]
            try:
                yield create_app(settings)
            except AssertionError as error:
                raise AssertionError(f"{error}\n{_last_words(folder)}") from error
            # Before their services, and all at once: each takes a moment to end.
            for process in processes:
                guardian.signal(process, signal.SIGTERM)
            guardian.close()
    finally:
        guardian.close()


def _database(services: Services) -> AbstractContextManager[Settings]:
    """The settings of the services; where a cluster is given, with a database of its own there."""
    if cluster.GIVEN:
        return cluster.database(services, f"qingshe_site_{os.getpid()}")
    return nullcontext(services.settings)


def _make_district(folder: Path) -> None:
    """Fill an empty folder with the district, evaluated through the relay and the worker."""
    template.copy_migrated(folder)
    with _running(folder, "relay", "worker") as app:
        _fill(app, folder)


def _fill(app: Flask, folder: Path) -> None:
    _make_accounts(app, folder)
    generate(app, today=today(), seed=210304, only=COMMUNITIES)
    migrations.analyze(app.extensions["qingshe"])
    _evaluate(app)


def _made_from() -> list[str]:
    """The files that decide what is in the district: all but those that only draw pages."""
    pages = {"pages", "web", "shell", "commands", "assets", "static", "translations"}
    every = ((path, path.relative_to(ROOT)) for path in sorted((ROOT / "app").rglob("*")) if path.is_file())
    return [
        *template.schema_made_from(),
        *(
            str(inside)
            for path, inside in every
            if path.suffix in {".py", ".json", ".csv"}
            and not pages & set(inside.parts)
            and path.name not in {"views.py", "forms.py", "navigation.py"}
        ),
        "tests/browser/site.py",
    ]


def _nothing_waits() -> bool:
    with activate(relay_scope()) as session:
        waiting = session.execute(select(func.count()).select_from(OutboxNote)).scalar_one()
        at_work = select(func.count()).where(Task.state.in_([TaskState.PENDING, TaskState.CLAIMED]))
        return not waiting + session.execute(at_work).scalar_one()


def _changes() -> list[int]:
    with activate(relay_scope()) as session:
        return [session.execute(select(func.count()).select_from(Task)).scalar_one()]


def _make_accounts(app: Flask, folder: Path) -> None:
    made = []
    with app.app_context():
        for account in demo_accounts():
            held, password = [(account.role, account.area)], generate_password()
            create_account(accounts_scope("test"), account.username, account.display_name, password, held)
            made.append({"username": account.username, "name": account.display_name, "password": password})
    (folder / "demo-accounts.json").write_text(json.dumps(made), encoding="utf-8")


def _evaluate(app: Flask) -> None:
    """Ask for the live scores and a year of month ends; the relay and the worker do the rest."""
    cycles = [(Horizon.MONTH, end) for end in month_ends(today(), MONTHS)] + [(Horizon.LIVE, today())]
    with app.app_context():
        with activate(relay_scope()) as session:
            ids = [runs.request_run(session, DISTRICT, horizon, end) for horizon, end in cycles]
            session.commit()

        def done() -> bool:
            with activate(relay_scope()) as session:
                found = [runs.progress(session, run) for run in ids]
            assert not any(run["dead"] for run in found), "a run was given up"
            return all(run["done"] == sum(run.values()) for run in found)

        wait_until(done, "the evaluation")


def _scores(app: Flask) -> dict[int, dict[str, Any]]:
    """What the pages have to show, computed without them."""
    criteria = default_criteria()
    with app.app_context():
        found = evaluate(evaluator(DISTRICT), criteria, Cycle.ending(today(), criteria.cycle_months))
    documents = evaluation_document(found, DISTRICT)["communities"]
    best_first = sorted(documents, key=lambda each: (-float(each["total"] or -1), each["code"]))
    return {int(each["code"]): each for each in best_first}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answers(url: str) -> bool:
    # No proxy: this is about our own process, whatever the machine's settings are.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=5) as response:
            return bool(response.status == 200)
    except OSError:
        return False


def _last_words(folder: Path, lines: int = 15) -> str:
    ends = []
    for log in sorted(folder.glob("*.log")):
        ends += [f"--- {log.name}", *log.read_text(errors="replace").splitlines()[-lines:]]
    return "\n".join(ends)
