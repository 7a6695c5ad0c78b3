"""The shared parts of a page: assets, headers, htmx fragments, formats, tables, charts and forms."""

from __future__ import annotations

from flask import Flask

from app.web import assets, charts, formats, forms, headers, language
from app.web.urls import url_with

__all__ = ["init_app"]


def init_app(app: Flask) -> None:
    """Registers filters and globals of the templates and the headers of every response."""
    assets.init_app(app)
    formats.init_app(app)
    headers.init_app(app)
    app.jinja_env.globals.update(
        url_with=url_with,
        html_lang=language.html_lang,
        other_language=language.other_language,
        sparkline_of=charts.sparkline,
        heat_class=charts.heat_class,
        percent_width=charts.percent_width,
        control_attributes=forms.control_attributes,
    )
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
