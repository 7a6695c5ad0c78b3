"""A real Chromium for tests: found, started, and watched for what a visitor would not see."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from playwright.sync_api import Browser, Page, Request, Response

ROOT = Path(__file__).parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
MANIFEST = ROOT / "app" / "static" / "dist" / "manifest.json"
SHOTS = Path(__file__).parent / "shots"

PHONE, DESK = 390, 1440
_HEIGHTS = {PHONE: 844, DESK: 900}
# The first is Chromium without its windows: the same pages in two thirds of the processor's time.
_NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
PATIENCE_MS = 60_000
# "best-practice" rules have no standing in WCAG; those of them that are serious count all the same.
_AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# No rule of these reads style sheets, so none is fetched; what is right with the page stays there.
_AXE_RUN = """async tags => {
    const report = await axe.run({runOnly: tags, resultTypes: ["violations"], preload: {assets: ["media"]}});
    return report.violations.map(({id, impact, tags, nodes}) => ({id, impact, tags, html: nodes[0].html}));
}"""


def executable() -> str | None:
    """The Chromium to use: QINGSHE_CHROMIUM, else the first that is on the path."""
    given = os.environ.get("QINGSHE_CHROMIUM")
    return shutil.which(given) if given else next(filter(None, map(shutil.which, _NAMES)), None)


def missing() -> str | None:
    """What tests in a browser lack here, in one line."""
    if executable() is None:
        return "no Chromium found; install one or set QINGSHE_CHROMIUM"
    if not MANIFEST.exists() or not AXE.exists():
        return "front-end assets not built (make assets)"
    return None


_running: list[Browser] = []


@contextmanager
def launch() -> Iterator[Browser]:
    """A headless Chromium for as long as the block runs; the one that runs already where a process has one."""
    from playwright.sync_api import expect, sync_playwright

    if _running:
        yield _running[-1]
        return
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=_ARGUMENTS)
        _running.append(browser)
        try:
            yield browser
        finally:
            _running.remove(browser)
            browser.close()


class Windows:
    """Opens pages in Chromium, each in a context of its own, and notes what goes wrong in any of them."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self.problems: list[str] = []

    def open(self, width: int = DESK, *, statuses: Collection[int] = (), **options: Any) -> Page:
        """A blank page. ``statuses`` are the error statuses that belong to the scenario."""
        context = self._browser.new_context(
            **{
                "viewport": {"width": width, "height": _HEIGHTS[width]},
                "locale": "zh-CN",
                "timezone_id": "Asia/Shanghai",
                "reduced_motion": "reduce",
                **options,
            }
        )
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()
        page.on("pageerror", lambda error: self._note(page, str(error)))
        page.on("console", lambda message: self._console(page, message.type, message.text))
        page.on("response", lambda response: self._answered(page, response, statuses))
        page.on("requestfailed", lambda request: self._failed(page, request))
        return page

    def close(self) -> None:
        for context in self._browser.contexts:
            context.close()

    def _console(self, page: Page, kind: str, text: str) -> None:
        # What the server refused is told by the answer itself, which knows whether it was meant to be refused.
        if kind in ("error", "warning") and not text.startswith("Failed to load resource"):
            self._note(page, text)

    def _answered(self, page: Page, response: Response, statuses: Collection[int]) -> None:
        if response.status >= 400 and response.status not in statuses:
            self._note(page, f"{response.status} {response.request.method} {response.url}")

    def _failed(self, page: Page, request: Request) -> None:
        # Going elsewhere ends what was under way, and a download ends the visit to its address.
        if request.failure != "net::ERR_ABORTED":
            self._note(page, f"{request.failure} {request.method} {request.url}")

    def _note(self, page: Page, what: str) -> None:
        self.problems.append(f"{page.url}: {what}")


def violations(page: Page) -> list[tuple[str, str, str]]:
    """What axe-core finds against WCAG 2.2 AA, and whatever else is serious: rule, impact, first element."""
    if page.evaluate("typeof axe === 'undefined'"):
        page.evaluate(AXE.read_text("utf-8"))
    return [
        (found["id"], found["impact"], found["html"])
        for found in page.evaluate(_AXE_RUN, _AXE_TAGS)
        if "best-practice" not in found["tags"] or found["impact"] in ("serious", "critical")
    ]


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than its window, once it is there."""
    page.wait_for_load_state()
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def shoot(page: Page, name: str) -> None:
    """Keep a picture of the whole page for looking at, by name and width, where QINGSHE_SHOTS=1 asks for it."""
    if os.environ.get("QINGSHE_SHOTS") != "1":
        return
    assert page.viewport_size is not None
    SHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SHOTS / f"{name}-{page.viewport_size['width']}.png", full_page=True)
