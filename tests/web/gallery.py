"""Every component and page on sample data, in a small Flask app of its own: for looking at and for the tests.

Look: `FLASK_APP=tests.web.gallery:create_gallery flask run`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from flask import Flask, Response, abort, flash, redirect, render_template, request
from flask_babel import Babel
from flask_wtf import CSRFProtect
from wtforms import BooleanField, RadioField, SelectField, StringField, TextAreaField
from wtforms.validators import DataRequired, Length, Optional

from app import web
from app.evaluation.pages import league_rows, outcomes
from app.web.forms import Form
from app.web.htmx import page_or_fragment
from tests.web import sample, sample_community, sample_files

ROOT = Path(__file__).resolve().parents[2]
NAV = (
    ("overview", "总览"),
    ("league", "排名"),
    ("compare", "对比"),
    ("heatmap", "热力图"),
    ("community", "社区"),
    ("progress", "评比轮次"),
    ("", "组件"),
)


class VisitForm(Form):
    """One field of every kind."""

    name = StringField("楼组长姓名", [DataRequired("请填写姓名"), Length(max=20)], description="按身份证上的姓名填写")
    building = SelectField("负责楼栋", choices=[("1", "光明里 1 号楼"), ("2", "光明里 2 号楼")])
    kind = RadioField(
        "到任方式", [DataRequired("请选择到任方式")], choices=[("elected", "居民推选"), ("named", "社区指定")]
    )
    note = TextAreaField("说明", [Optional()])
    trained = BooleanField("已参加反传销培训")


def create_gallery(translations: str | None = None, locale: str = "zh_Hans_CN") -> Flask:
    """Returns the app. `translations` is a folder of compiled catalogues; the default is the project's."""
    app = Flask("gallery", root_path=str(ROOT), template_folder="templates", static_folder="app/static")
    app.config.update(
        SECRET_KEY="gallery",
        WTF_CSRF_TIME_LIMIT=None,
        BABEL_TRANSLATION_DIRECTORIES=translations or str(ROOT / "app" / "translations"),
    )
    app.jinja_options = {"undefined": __import__("jinja2").StrictUndefined}
    Babel(app, locale_selector=lambda: request.cookies.get("locale", locale))
    CSRFProtect(app)
    web.init_app(app)
    outcomes.init_app(app)
    league_rows.init_app(app)
    rows = sample.league_rows()

    @app.context_processor
    def frame() -> dict[str, Any]:
        path = request.path.strip("/").split("/")[0]
        return {
            "nav": [{"url": f"/{key}", "label": label, "active": key == path} for key, label in NAV],
            "who": {"name": "王督查", "role": "督查员", "area": "立山区"},
            "demo_data": True,
            "home_url": "/",
            "user_menu": [{"url": "#", "label": "我的登录"}],
            "language_url": "/locale",
            "sign_out_url": "/sign-out",
        }

    @app.get("/")
    def components() -> str:
        return render_template("gallery.html", rows=rows, sample=sample, form=VisitForm(), bad=None)

    @app.post("/form")
    def form() -> tuple[str, int]:
        bad = VisitForm()
        bad.validate()
        flash("请检查表单", "danger")
        return render_template("gallery.html", rows=rows, sample=sample, form=bad, bad=True), 422

    @app.post("/locale")
    def locale_switch() -> Any:
        answer = redirect("/")
        answer.set_cookie("locale", request.form["locale"])
        return answer

    @app.get("/overview")
    def overview() -> str:
        return render_template("evaluation/overview.html", **sample.overview_context(rows))

    @app.get("/league")
    def league() -> str:
        size = request.args.get("rows", type=int)
        context = sample.league_context(request.args, rows if size is None else sample.league_rows(size))
        return page_or_fragment("evaluation/league.html", "evaluation/_league_table.html", **context)

    @app.get("/heatmap")
    def heatmap() -> str:
        return render_template("evaluation/heatmap.html", **sample.heatmap_context(rows))

    @app.get("/compare")
    def compare() -> str:
        codes = request.args.getlist("c", type=int)
        chosen = [row for row in rows if row["code"] in codes][:6]
        return render_template(
            "evaluation/compare.html", **sample_community.compare_context(chosen, "differences" in request.args)
        )

    @app.get("/community")
    def community() -> str:
        context = sample_community.community_context(
            "vetoed" in request.args, request.args.get("by", "gain"), "new" in request.args
        )
        return render_template("evaluation/community.html", **context)

    @app.get("/community/rows")
    def failed_rows() -> str:
        return page_or_fragment(
            "evaluation/criterion.html", "evaluation/_criterion_rows.html", **sample_community.failed_rows_context()
        )

    @app.get("/progress")
    def progress() -> str:
        done = request.args.get("done", 71, type=int)
        return page_or_fragment(
            "evaluation/progress.html", "evaluation/_progress.html", **sample_community.run_context(done)
        )

    @app.get("/file/<state>")
    def file(state: str) -> str:
        context = sample_files.file_context(state if state in sample_files.STATES else abort(404))
        return page_or_fragment("evaluation/file.html", "files/_file.html", **context)

    @app.get("/files")
    def files() -> str:
        return render_template("evaluation/files.html", **sample_files.files_context(some="none" not in request.args))

    @app.get("/ask-file")
    def ask_file() -> str:
        return render_template("evaluation/ask_file.html", **sample_files.ask_context(request.args.get("why", "")))

    @app.get("/public")
    def public() -> str:
        return render_template("gallery_public.html", demo_data=True)

    @app.get("/error/<int:code>")
    def error(code: int) -> tuple[str, int]:
        if code not in (400, 403, 404, 429, 500, 503):
            abort(404)
        return render_template(f"errors/{code}.html", request_id="7f3a-19"), code

    @app.get("/league.xlsx")
    def xlsx() -> Response:
        return Response("x", mimetype="text/plain")

    from jinja2 import ChoiceLoader, FileSystemLoader

    loader = app.jinja_loader
    assert loader is not None
    app.jinja_env.loader = ChoiceLoader([loader, FileSystemLoader(Path(__file__).parent / "templates")])
    return app
