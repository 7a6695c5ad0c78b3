"""The front-end build: what it writes, and how pages find it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from flask import Flask

from app.web import assets

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "app" / "static" / "dist"


@pytest.fixture
def site(tmp_path: Path) -> Flask:
    app = Flask("site", static_folder=str(tmp_path), static_url_path="/static")
    assets.init_app(app)
    return app


def build(folder: Path, manifest: dict[str, str]) -> None:
    (folder / "dist").mkdir(exist_ok=True)
    (folder / "dist" / "manifest.json").write_text(json.dumps(manifest), "utf-8")


def test_asset_gives_the_hashed_address(site: Flask, tmp_path: Path) -> None:
    build(tmp_path, {"app.css": "app.0123456789.css"})
    with site.test_request_context():
        assert assets.asset("app.css") == "/static/dist/app.0123456789.css"


def test_a_missing_build_says_what_to_run(site: Flask) -> None:
    with site.test_request_context(), pytest.raises(assets.AssetsMissing, match="make assets"):
        assets.asset("app.css")


def test_an_unknown_file_is_named(site: Flask, tmp_path: Path) -> None:
    build(tmp_path, {"app.css": "app.0123456789.css"})
    with site.test_request_context(), pytest.raises(assets.AssetsMissing, match=r"no built file app\.js"):
        assets.asset("app.js")


def test_the_manifest_is_read_once_except_in_debug_mode(site: Flask, tmp_path: Path) -> None:
    build(tmp_path, {"app.css": "app.old.css"})
    with site.test_request_context():
        assets.asset("app.css")
        build(tmp_path, {"app.css": "app.new.css"})
        assert assets.asset("app.css").endswith("app.old.css")
        site.debug = True
        site.extensions.pop(assets.EXTENSION)
        assert assets.asset("app.css").endswith("app.new.css")


def test_the_lock_file_names_no_registry() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text("utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert packages
    assert not [name for name, entry in packages.items() if "resolved" in entry]
    assert not [name for name, entry in packages.items() if "integrity" not in entry]


@pytest.fixture(scope="module")
def built() -> dict[str, str]:
    """The text of every built file by its plain name."""
    if not (DIST / "manifest.json").exists():
        if os.environ.get("CI"):
            pytest.fail("the assets are not built")
        pytest.skip("the assets are not built (make assets)")
    return {name: (DIST / file).read_text("utf-8") for name, file in assets.read_manifest(DIST.parent).items()}


@pytest.mark.parametrize(("name", "limit"), [("app.css", 150_000), ("public.css", 20_000), ("app.js", 80_000)])
def test_pages_stay_light(built: dict[str, str], name: str, limit: int) -> None:
    assert 1_000 < len(built[name].encode()) <= limit


@pytest.mark.parametrize("name", ["app.css", "public.css"])
def test_style_sheets_work_in_chromium_108(built: dict[str, str], name: str) -> None:
    assert not re.findall(r"oklch|color-mix|light-dark\(|@container|text-wrap|https?://(?!www\.w3\.org)", built[name])


def test_style_sheets_read_no_variable_that_nothing_sets(built: dict[str, str]) -> None:
    css = built["app.css"]
    read = set(re.findall(r"var\((--(?!tblr)[\w-]+)\)", css))
    assert read and read <= set(re.findall(r"(--[\w-]+)\s*:", css))


def test_one_newer_selector_does_not_void_others(built: dict[str, str]) -> None:
    """Firefox 115 drops a whole list that contains :has."""
    lists = [rule for rule in re.findall(r"[{}]([^{}@]*:has\([^{}]*)\{", built["app.css"]) if "," in rule]
    assert not [rule for rule in lists if any(":has(" not in part for part in re.split(r",(?![^(]*\))", rule))]


def test_licences_of_everything_bundled_are_collected(built: dict[str, str]) -> None:
    text = (DIST / "LICENSES.txt").read_text("utf-8")
    for package in ("@tabler/core", "echarts", "htmx.org", "zrender", "tslib"):
        assert re.search(rf"^{re.escape(package)} \d", text, re.MULTILINE), package


# What Chromium computes for the same colours.
COLOURS = {
    "color-mix(in oklab, white 80%, var(--green))": "#d1e0df",
    "color-mix(in oklab, var(--green) 25%, transparent)": "rgba(17, 105, 106, 0.25)",
    "color-mix(in oklab, var(--green) calc(var(--share, 1) * 100%), transparent)": "#11696a",
    "oklch(58.29% 0.1941 25.59deg)": "#d63939",
    "oklch(from var(--green) calc(l - 0.06) c h)": "#005859",
    "light-dark(var(--green), black)": "#11696a",
    "1px solid light-dark(var(--line-width), 2px)": "1px solid var(--line-width)",
}


@pytest.mark.skipif(not shutil.which("node"), reason="no node on the path")
def test_modern_colours_become_what_chromium_computes() -> None:
    script = """
        import { lowerColors } from "./app/assets/colors.mjs";
        const known = new Map([["--green", "#11696a"]]);
        const asked = JSON.parse(process.argv[1]);
        console.log(JSON.stringify(asked.map((value) => lowerColors(value, known))));
    """
    command = ["node", "--input-type=module", "--eval", script, json.dumps(list(COLOURS))]
    answer = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert json.loads(answer.stdout) == list(COLOURS.values())


@pytest.mark.skipif(not shutil.which("node"), reason="no node on the path")
def test_a_colour_nobody_knows_is_reported_not_guessed() -> None:
    script = """
        import { lowerColors } from "./app/assets/colors.mjs";
        console.log(lowerColors("color-mix(in oklab, var(--unknown) 50%, white)", new Map()));
    """
    answer = subprocess.run(
        ["node", "--input-type=module", "--eval", script], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert answer.stdout.strip() == "null"
