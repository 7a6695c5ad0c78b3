"""What is written twice is the same twice, and a new feature is a folder and a line."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.declare.register import registers
from app.features import __main__ as house

ROOT = Path(__file__).parents[2]


def test_the_layers_of_the_features_are_those_of_the_list() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert house.layers(text) == text, "run: make house"
    assert house.layers(text.replace('    "network",\n', "")) == text, "the lint sees a layer that is missing"


def test_the_registers_of_each_row_are_those_that_say_so() -> None:
    text = (ROOT / "docs/coverage.md").read_text(encoding="utf-8")
    assert house.coverage(text) == text, "run: make house"
    assert house.coverage(text.replace("`posts`, `duties`", "`posts`")) == text


@pytest.mark.parametrize("key", registers())
def test_a_register_serves_what_the_founding_documents_ask_for(key: str) -> None:
    text = (ROOT / "docs/coverage.md").read_text(encoding="utf-8")
    serves = registers()[key].serves
    assert serves and set(serves) <= house.rows(text)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The parts of the project that a new feature touches, to be written to."""
    ignored = shutil.ignore_patterns("__pycache__", "static", "assets", "*.mo")
    for folder in ("app", "tenants", "templates"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignored)
    (tmp_path / "docs").mkdir()
    (tmp_path / "tests").mkdir()
    for name in ("pyproject.toml", "docs/coverage.md", "tests/__init__.py"):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_a_feature_begins_with_one_command(copy: Path) -> None:
    assert run(copy, "-m", "app.features", "honours").returncode == 0
    project = (copy / "pyproject.toml").read_text(encoding="utf-8")
    # The newest stands on all others until somebody moves its line.
    assert project.index('"honours"') < project.index('"cases"') < project.index('"network"')
    tested = run(copy, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/features/honours")
    assert "1 passed" in tested.stdout, tested.stdout + tested.stderr
    assert run(copy, "-c", "from app import features; features.load_models()").returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize("name", ["network", "Honours", "honours-2", "", "../honours", "a b"])
def test_a_name_that_is_none_or_taken_changes_nothing(copy: Path, name: str) -> None:
    before = (copy / "pyproject.toml").read_bytes(), (copy / "app/features/__init__.py").read_bytes()
    refused = run(copy, "-m", "app.features", name)
    assert refused.returncode == 1 and "no name for a feature" in refused.stderr
    assert before == ((copy / "pyproject.toml").read_bytes(), (copy / "app/features/__init__.py").read_bytes())
