"""Every component and page renders on sample data and keeps the rules of the content security policy."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from flask import Flask, render_template_string
from flask.testing import FlaskClient

from tests.web import sample
from tests.web.gallery import create_gallery

PAGES = [
    "/",
    "/overview",
    "/league",
    "/league?columns=groups&sort=-group:tips",
    "/league?q=无此社区",
    "/league?rows=0",
    "/league?rows=1",
    "/league?page=6",
    "/heatmap",
    "/compare",
    "/compare?c=210304001001",
    "/compare?c=210304001001&c=210304001003&c=210304001116&differences",
    "/community",
    "/community?vetoed&by=group",
    "/community?new",
    "/community/rows",
    "/progress",
    "/progress?done=0",
    "/progress?done=116",
    "/league?many",
    *(f"/file/{state}" for state in ("waiting", "ready", "failed", "over")),
    "/files",
    "/files?none",
    *(f"/ask-file{why}" for why in ("", "?why=many", "?why=busy")),
    "/public",
    *(f"/error/{code}" for code in (400, 403, 404, 429, 500, 503)),
]


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The gallery in English, so that texts can be found; assets need not be built."""
    app = create_gallery(locale="en")
    static = tmp_path_factory.mktemp("static")
    (static / "dist").mkdir()
    names = ("app.css", "public.css", "app.js", "charts.js")
    (static / "dist" / "manifest.json").write_text(json.dumps({name: name for name in names}), "utf-8")
    app.static_folder = str(static)
    app.testing = True
    return app


@pytest.fixture
def client(gallery: Flask) -> FlaskClient:
    return gallery.test_client()


class Page(HTMLParser):
    """Collects what the tests ask of a page, and whether tags are balanced."""

    VOID = frozenset(("meta", "link", "input", "br", "img", "hr"))

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.errors: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.errors.append(f"</{tag}> closes {self.open[-3:]}")


@pytest.mark.parametrize("path", PAGES)
def test_page_keeps_the_rules(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == (int(path[-3:]) if path.startswith("/error/") else 200)
    page = Page(answer.text)
    assert not page.errors and not page.open
    names = {name for _, attributes in page.tags for name in attributes}
    assert not [name for name in names if name == "style" or name.startswith("on")]
    scripts = [attributes for tag, attributes in page.tags if tag == "script"]
    assert all("src" in script or script.get("type") == "application/json" for script in scripts)
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert sum(tag == "h1" for tag, _ in page.tags) == 1
    assert not [
        attributes
        for tag, attributes in page.tags
        if tag == "svg" and "viewbox" not in attributes and "width" not in attributes
    ]


def test_every_template_is_shown_by_some_page() -> None:
    """A template nobody renders here is a template nobody has looked at."""
    root = Path(__file__).resolve().parents[2] / "templates"
    pages = {path.stem for path in (root / "evaluation").glob("*.html") if not path.name.startswith("_")}
    shown = {"overview", "league", "heatmap", "compare", "community", "criterion", "progress"}
    shown |= {"file", "files", "ask_file"}
    assert pages == shown


def test_htmx_gets_the_table_alone(client: FlaskClient) -> None:
    fragment = client.get("/league?page=2", headers={"HX-Request": "true"})
    assert fragment.text.lstrip().startswith('<div id="league">')
    assert "<html" not in fragment.text
    assert "<html" in client.get("/league?page=2").text


def test_filter_links_keep_the_rest_of_the_query(client: FlaskClient) -> None:
    text = client.get("/league?q=光明&street=深南街道&page=2&sort=-total").text
    chips = re.findall(r'class="chip" href="([^"]+)"', text)
    assert chips and all("q=" in url and "street=" in url and "sort=-total" in url for url in chips)
    assert not [url for url in chips if "page=" in url]


def test_names_are_escaped(gallery: Flask) -> None:
    row = sample.league_rows(12)[0] | {"name": "<b>社区</b>\"'"}
    with gallery.test_request_context("/league"):
        context = sample.league_context({}, [row])
        from flask import render_template

        text = render_template("evaluation/_league_table.html", **context)
    assert "<b>社区</b>" not in text and 'data-name="&lt;b&gt;社区&lt;/b&gt;&#34;&#39;"' in text


def macro(gallery: Flask, source: str, **context: object) -> str:
    with gallery.test_request_context("/"):
        return render_template_string(source, **context).strip()


@pytest.mark.parametrize(
    ("outcome", "label"),
    [
        ("excellent", "Model"),
        ("accepted", "Accepted"),
        ("rectify", "Rectify"),
        ("failed", "Not accepted"),
        ("vetoed", "Vetoed"),
        ("no_score", "No score"),
        ("unheard of", "No score"),
    ],
)
def test_a_grade_is_a_seal(gallery: Flask, outcome: str, label: str) -> None:
    text = macro(gallery, '{% from "components/score.html" import seal %}{{ seal(o) }}', o=outcome)
    tones = {"excellent": "model", "accepted": "ok", "rectify": "mend", "failed": "plain", "vetoed": "veto"}
    assert text == f'<span class="seal seal-{tones.get(outcome, "none")}">{label}</span>'


def test_the_overview_says_where_to_look_first_and_why(client: FlaskClient) -> None:
    text = client.get("/overview").text
    box = text[text.index('<ol class="attention">') :]
    box = box[: box.index("</ol>")]
    assert re.findall(r'seal-(\w+)"', box)[0] == "veto"
    assert box.count("<li>") == 5 and "vetoed: 弄虚作假" in box and "基础台账 18%" in box
    assert 'href="/league?sort=-rank"' in text


def test_a_vetoed_community_is_told_of_the_veto_before_the_points(client: FlaskClient) -> None:
    text = client.get("/community?vetoed").text
    assert "Next: the veto comes first" in text and "Once it is lifted, 5.50 more points make it Model:" in text
    assert "Next: 5.50 more points make it Model" in client.get("/community").text


def test_a_group_leads_to_its_criteria_in_either_order(client: FlaskClient) -> None:
    by_gain, by_group = client.get("/community").text, client.get("/community?by=group").text
    target = re.search(r'<li><a href="([^"#]*)#group-(\w+)">', by_gain)
    assert target is not None and "by=group" in target[1]
    assert f'id="group-{target[2]}"' in by_group
    assert f'<li><a href="#group-{target[2]}">' in by_group


def test_on_paper_the_time_of_the_scores_stands_and_not_their_age(client: FlaskClient) -> None:
    for path in ("/community", "/league", "/overview"):
        assert re.search(r'class="on-paper">as of \d{4}-\d\d-\d\d \d\d:\d\d<', client.get(path).text), path


def test_a_bar_shows_the_score_and_the_line(gallery: Flask) -> None:
    text = macro(gallery, '{% from "components/score.html" import bar %}{{ bar(8450, "accepted") }}')
    assert 'aria-label="84.50 of 100, the line is 80"' in text
    assert 'width="84.50%"' in text and 'class="bar-line" x="80%"' in text
    assert "bar-fill" not in macro(gallery, '{% from "components/score.html" import bar %}{{ bar(0, "failed") }}')


def test_a_strip_reads_out_its_groups_and_hatches_what_does_not_apply(gallery: Flask) -> None:
    source = '{% from "components/score.html" import strip %}{{ strip(groups) }}'
    text = macro(gallery, source, groups=[("Tips", 8999), ("Outcome", None)])
    assert 'aria-label="Tips 89%, Outcome not applicable"' in text
    assert 'class="cell q8"' in text and 'class="cell na"' in text
    assert macro(gallery, source, groups=[]) == ""


@pytest.mark.parametrize(
    ("delta", "words"), [(300, ("▲", "up", "3.00")), (-175, ("▼", "down", "1.75")), (0, ("unchanged",)), (None, ("—",))]
)
def test_a_change_is_told_by_shape_and_word_not_by_colour_alone(
    gallery: Flask, delta: int | None, words: tuple[str, ...]
) -> None:
    text = macro(gallery, '{% from "components/score.html" import change %}{{ change(d) }}', d=delta)
    assert all(word in text for word in words)


def test_a_form_that_came_back_keeps_values_and_links_errors(client: FlaskClient) -> None:
    token = re.search(r'name="csrf_token" value="([^"]+)"', client.get("/").text)
    assert token is not None
    answer = client.post("/form", data={"csrf_token": token[1], "note": "三个字<>", "building": "2"})
    assert answer.status_code == 422
    assert 'href="#name"' in answer.text and 'href="#kind-0"' in answer.text
    control = next(attributes for tag, attributes in Page(answer.text).tags if attributes.get("id") == "name")
    assert control["aria-invalid"] == "true" and control["aria-describedby"] == "name-help name-error"
    assert "三个字&lt;&gt;" in answer.text and '<option selected value="2">' in answer.text


def test_dangerous_buttons_are_posts_with_a_token_and_a_second_step(client: FlaskClient) -> None:
    text = client.get("/").text
    box = text[text.index('class="confirm"') :]
    box = box[: box.index("</details>")]
    assert 'method="post"' in box and 'name="csrf_token"' in box
    assert box.index("<summary") < box.index("<form")


@pytest.mark.parametrize(("locale", "lang", "other"), [("zh_Hans_CN", "zh-Hans", "EN"), ("en", "en", "中")])
def test_the_page_names_its_language_and_offers_the_other(locale: str, lang: str, other: str, gallery: Flask) -> None:
    client = gallery.test_client()
    client.set_cookie("locale", locale)
    text = client.get("/community").text
    assert f'<html lang="{lang}"' in text and f">{other}</button>" in text


def test_demo_data_is_marked_on_every_page(client: FlaskClient) -> None:
    for path in ("/", "/overview", "/league", "/heatmap", "/compare", "/community", "/public", "/error/404"):
        assert 'class="demo"' in client.get(path).text, path


def test_a_running_evaluation_polls_and_a_finished_one_stops(client: FlaskClient) -> None:
    assert 'hx-trigger="every 2s"' in client.get("/progress?done=5").text
    assert "hx-trigger" not in client.get("/progress?done=116").text
