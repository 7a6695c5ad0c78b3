"""Nothing happens by being imported: the parts are wired by ``create_app``, and what is declared is collected once."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app import features
from app.declare.export import export_kinds
from app.declare.metric import metrics
from app.declare.register import groups, registers
from app.declare.retention import rules
from app.declare.todo import todos
from app.processes.tasks import handlers, periodic
from app.records.remedies import remedies
from tenants.area import Area
from tenants.models import StaffRole
from tests.factories import DISTRICT, new_community
from tests.signing_in import client

if TYPE_CHECKING:
    from flask import Flask

ROOT = Path(__file__).parents[2]
COLLECTIONS = (features.modules, groups, registers, metrics, rules, todos, remedies, export_kinds, handlers, periodic)
# What changes something outside its module when it is called while that is being imported.
# (A blueprint that takes in another of its own package reaches no further than its package.)
REACHING = {"listen", "listens_for", "register_dumper", "register_loader", "signal", "init_app", "connect"}
REACHING |= {
    "basicConfig",
    "install",
    "simplefilter",
    "filterwarnings",
    "register_at_fork",
    "create_engine",
    "from_url",
}


def sources() -> list[Path]:
    return [*(ROOT / "app").rglob("*.py"), *(ROOT / "tenants").rglob("*.py"), ROOT / "worker.py"]


def reached(tree: ast.Module) -> list[str]:
    """The calls, also as decorators, that run when the module is imported and reach out of it."""
    found: list[str] = []

    def look(node: ast.AST) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for decorator in node.decorator_list:
                look(decorator)
            return
        if isinstance(node, ast.Lambda) or (isinstance(node, ast.If) and "__main__" in ast.unparse(node.test)):
            return
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in REACHING:
                found.append(f"{node.lineno} {called}")
        for child in ast.iter_child_nodes(node):
            look(child)

    look(tree)
    return found


def test_no_module_reaches_out_of_itself_when_it_is_imported() -> None:
    found = {str(file.relative_to(ROOT)): reached(ast.parse(file.read_text())) for file in sources()}
    assert {name: calls for name, calls in found.items() if calls} == {}


def test_what_reaches_out_is_seen() -> None:
    for source in (
        "from sqlalchemy import event\n@event.listens_for(X, 'begin')\ndef f(): ...",
        "event.listen(X, 'begin', f)",
        "class A:\n    signal.signal(15, f)",
        "if x:\n    limiter.init_app(app)",
    ):
        assert reached(ast.parse(source)), source
    assert not reached(ast.parse("def f():\n    event.listen(X, 'begin', g)"))


def test_no_import_is_there_for_what_it_does() -> None:
    """An import that nobody uses does something, or nothing; tests may read no more into one either."""
    files = [*sources(), *(ROOT / "tests").rglob("*.py")]
    excused = re.compile(r"#\s*(noqa|ruff: noqa).*F401")
    found = [str(file.relative_to(ROOT)) for file in files if excused.search(file.read_text())]
    assert found == []


def test_importing_everything_changes_nothing_for_those_who_only_import() -> None:
    """In a process of its own: no listener, no adapter, no handler of a signal is there before ``create_app``."""
    look = (
        "import signal, numpy, psycopg\n"
        "from sqlalchemy import event\nfrom sqlalchemy.engine import Engine\n"
        "from app import features\nfrom app.runtime import config\nfrom tenants.outbox import notes\n"
        "from tenants.session import TenantSession\n"
        "features.load_models()\nfeatures.blueprints()\n"
        "import app.processes.worker, app.processes.relay, app.processes.web_server, app.cli\n"
        "assert not [name for name, one in notes._LISTENERS.items() if event.contains(TenantSession, name, one)]\n"
        "assert not event.contains(Engine, 'do_connect', config._need_a_password)\n"
        "assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL\n"
        "try:\n    psycopg.adapters.get_dumper(numpy.ndarray, psycopg.adapt.PyFormat.AUTO)\n"
        "except psycopg.ProgrammingError:\n    pass\nelse:\n    raise AssertionError('arrays are known')\n"
    )
    subprocess.run([sys.executable, "-c", look], cwd=ROOT, check=True, timeout=120)


@pytest.mark.parametrize("collection", COLLECTIONS[1:], ids=lambda function: function.__name__)
def test_what_is_declared_is_handed_out_as_one_thing_that_nobody_can_change(collection: object) -> None:
    assert callable(collection)
    assert collection() is collection()
    assert collection()
    assert not hasattr(collection(), "__setitem__") and not hasattr(collection(), "append")


def _start_pages(app: Flask, code: int) -> list[tuple[StaffRole, Area]]:
    community = Area.of_community(code)
    return [
        (StaffRole.OPERATOR, Area.parse("all")),
        (StaffRole.DISTRICT_INSPECTOR, DISTRICT),
        (StaffRole.STREET_OFFICER, Area.parse(str(code)[:9])),
        (StaffRole.COMMUNITY_ADMIN, community),
        (StaffRole.BUILDING_LEAD, community),
    ]


def test_a_start_page_collects_nothing_anew(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    code = new_community(app)
    visitors = [client(app, role, area) for role, area in _start_pages(app, code)]
    assert {role for role, _ in _start_pages(app, code)} == set(StaffRole)
    addresses = ["/", f"/communities/{code}/overview"]

    def visit() -> None:
        for visitor in visitors:
            for address in addresses:
                visitor.get(address, follow_redirects=True)

    visit()  # what a page imports when it is first asked for
    looked_for: list[str] = []
    for name in ("find_spec", "import_module"):
        monkeypatch.setattr(features, name, lambda asked, *_: looked_for.append(asked))
    before = {collection.__name__: collection.cache_info().misses for collection in COLLECTIONS}
    visit()
    assert {collection.__name__: collection.cache_info().misses for collection in COLLECTIONS} == before
    assert not looked_for
    assert features.modules.cache_info().hits


def test_whoever_collects_from_the_features_does_it_once() -> None:
    """A function that goes through all features keeps what it found, unless it asks them about rows of a session."""
    asking = {"module.facts(session", "module.open_dangers(session", "module.begin(session"}
    for file in sources():
        for node in ast.walk(ast.parse(file.read_text())):
            text = ast.unparse(node) if isinstance(node, ast.FunctionDef) else ""
            if "features.modules(" not in text or file.name == "__init__.py":
                continue
            kept = {ast.unparse(decorator) for decorator in node.decorator_list} & {"cache"}  # type: ignore[attr-defined]
            assert kept or any(call in text for call in asking), f"{file.relative_to(ROOT)}: {node.name}"  # type: ignore[attr-defined]
