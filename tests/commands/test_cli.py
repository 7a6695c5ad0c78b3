"""The commands as a person types them: real processes on a data folder of their own (``typed.py``)."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.commands import typed
from tests.template import copy_migrated

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
VILLAGES = ROOT / "app/data/210304/villages.csv"
PATIENCE = 300


@pytest.fixture(scope="module")
def data() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="qs-cli-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def environment(data: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "QINGSHE_DATA": str(data), "QINGSHE_WORKERS": "1", "NO_COLOR": "1", **more}


def qingshe(data: Path, *arguments: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
    return typed.qingshe(arguments, environment(data), given)


@pytest.fixture(scope="module")
def imported(data: Path) -> Iterator[Path]:
    """The folder with a schema and the communities of one district, its servers running: commands join those."""
    from app.runtime.config import load_settings
    from app.runtime.embedded.services import Services

    copy_migrated(data)
    places = VILLAGES.with_name("places.csv")
    made = qingshe(data, "areas", "import", str(VILLAGES), "--district", "210304", "--places", str(places))
    assert made.returncode == 0, made.stderr
    assert "116" in made.stdout
    with Services(load_settings(environment(data))):
        yield data


def test_help_is_in_both_languages_and_needs_nothing(data: Path) -> None:
    command = [str(Path(sys.executable).with_name("qingshe")), "--help"]
    shown = subprocess.run(
        command, env=environment(data / "nowhere"), capture_output=True, text=True, timeout=PATIENCE, check=True
    ).stdout
    assert shown == qingshe(data / "nowhere", "--help").stdout
    commands = "up web relay worker migrate areas demo evaluate score isolation audit accounts keys"
    for command in commands.split():
        assert re.search(rf"^  {command} .*[\u4e00-\u9fff]", shown, re.MULTILINE), command
    assert not (data / "nowhere").exists()


def test_without_a_schema_it_says_what_to_do(data: Path) -> None:
    fresh = data / "fresh"
    fresh.mkdir()
    answer = qingshe(fresh, "evaluate", "210304")
    assert answer.returncode == 2
    assert "qingshe migrate" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_evaluate_writes_the_published_shape(imported: Path) -> None:
    answer = qingshe(imported, "evaluate", "210304001", "--cycle-end", "2026-10-31", "--json")
    document = json.loads(answer.stdout)
    assert document["area"] == "210304001"
    assert document["cycle"] == {"start": "2025-11-01", "end": "2026-10-31"}
    assert len(document["communities"]) == 11
    first = document["communities"][0]
    assert (first["code"], first["name"], first["outcome"]) == ("210304001001", "光明社区", "failed")
    assert re.fullmatch(r"\d+\.\d\d", first["total"])
    table = qingshe(imported, "evaluate", "2103").stdout
    assert "光明社区" in table and "不达标 116" in table


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("evaluate", "12345"), "区划代码"),
        (("evaluate", "110101"), "没有社区"),
        (("evaluate", "210304", "--cycle-end", "soon"), "--cycle-end"),
        (("areas", "import", "README.md"), "nothing imported"),
    ],
)
def test_bad_arguments_are_explained(imported: Path, arguments: tuple[str, ...], message: str) -> None:
    answer = qingshe(imported, *arguments)
    assert answer.returncode != 0
    assert message in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_file_with_bad_rows_imports_nothing_and_names_the_lines(imported: Path) -> None:
    bad = imported / "bad.csv"
    bad.write_text(
        "code,name,streetCode,provinceCode,cityCode,areaCode\n"
        "210305001001,新社区居委会,210305001,21,2103,210305\n"
        "21030500100x,坏社区居委会,210305001,21,2103,210305\n",
        encoding="utf-8",
    )
    answer = qingshe(imported, "areas", "import", str(bad))
    assert answer.returncode == 1
    assert "bad.csv:3" in answer.stderr
    assert "没有社区" in qingshe(imported, "evaluate", "210305").stderr


def test_importing_again_changes_nothing(imported: Path) -> None:
    answer = qingshe(imported, "areas", "import", str(VILLAGES), "--district", "210304")
    assert "0 new communities, 116 known" in answer.stdout


def test_score_needs_no_database(data: Path) -> None:
    given = '{"counts": {"tip-ack": [19, 20]}, "adjustments": ["-2.00"]}'
    answer = qingshe(data / "nowhere", "score", "-", given=given)
    document = json.loads(answer.stdout)
    assert (document["total"], document["outcome"]) == ("98.00", "excellent")
    refused = qingshe(data / "nowhere", "score", "-", given='{"counts": {"tip-ack": [21, 20]}}')
    assert refused.returncode == 1
    assert "tip-ack" in refused.stderr
    assert not (data / "nowhere").exists()


def test_isolation_check_passes_and_names_a_planted_fault(imported: Path) -> None:
    assert qingshe(imported, "isolation", "check").returncode == 0
    from app.migrations import admin_url
    from app.runtime.config import load_settings
    from app.runtime.embedded.services import Services

    with Services(load_settings(environment(imported))) as services:
        import psycopg

        with psycopg.connect(admin_url(services.settings)) as connection:
            connection.execute("ALTER TABLE tips DISABLE ROW LEVEL SECURITY")
    answer = qingshe(imported, "isolation", "check")
    assert answer.returncode == 1
    assert re.search(r"R01 .*tips", answer.stdout)


def test_accounts_create(imported: Path) -> None:
    create = ("accounts", "create", "duchayuan", "--name", "督查员", "--role", "district_inspector", "--area", "210304")
    assert "duchayuan" in qingshe(imported, *create, "--password", "a long enough one").stdout
    taken = qingshe(imported, *create, "--password", "a long enough one")
    assert taken.returncode == 1
    assert "taken" in taken.stderr
    assert qingshe(imported, *create, "--password", "short").returncode == 1


def test_the_demo_from_nothing_to_pages_and_back() -> None:
    folder = Path(tempfile.mkdtemp(prefix="qs-demo-"))
    folder.chmod(0o755)
    try:
        once = qingshe(folder, "demo", "--once")
        assert once.returncode == 0, once.stderr
        # 20 model, 90 accepted (the brand new one among them), three to rectify, two failed, one vetoed.
        assert "示范 20 · 达标 90 · 限期整改 3 · 不达标 2 · 一票否决 1" in once.stdout
        assert "inspector" in once.stdout
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        served = subprocess.Popen(
            [sys.executable, "-m", "app.cli", "demo"],
            cwd=ROOT,
            env=environment(folder, QINGSHE_PORT=str(port)),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        try:
            _answers(port)
            assert (folder / "folder.json").exists()
            taken = subprocess.run(
                [sys.executable, "-m", "app.cli", "demo"],
                cwd=ROOT,
                env=environment(folder, QINGSHE_PORT=str(port)),
                capture_output=True,
                text=True,
                timeout=PATIENCE,
                check=False,
            )
            assert taken.returncode == 2
            assert "QINGSHE_PORT" in taken.stderr
        finally:
            served.send_signal(signal.SIGINT)
            output, _ = served.communicate(timeout=PATIENCE)
        assert served.returncode == 0, output
        assert not (folder / "postgres" / "postmaster.pid").exists()
        refused = qingshe(folder, "demo", "--reset", "--once", given="n\n")
        assert refused.returncode == 1
        assert (folder / "demo-accounts.json").exists()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _answers(port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5) as answer:
                assert answer.status == 200
                return
        except OSError:
            assert time.monotonic() < deadline, "the pages did not answer"
            time.sleep(0.2)


def test_a_community_is_suspended_exported_and_erased(imported: Path) -> None:
    code = "210304009001"
    assert qingshe(imported, "areas", "suspend", code).returncode == 0
    assert "没有社区" in qingshe(imported, "evaluate", code).stderr
    assert qingshe(imported, "areas", "suspend", code, "--resume").returncode == 0
    target = imported / "export.zip"
    assert qingshe(imported, "areas", "export", code, str(target)).returncode == 0
    assert target.stat().st_mode & 0o777 == 0o600
    assert "无法新建" in qingshe(imported, "areas", "export", code, str(target)).stderr
    assert qingshe(imported, "areas", "erase", code, given="n\n").returncode == 1
    assert qingshe(imported, "areas", "erase", code, "--yes").returncode == 0
    assert "没有社区" in qingshe(imported, "evaluate", code).stderr
    assert qingshe(imported, "areas", "erase", "210304").returncode == 1
