"""Qingshe (清社): ``create_app`` wires the parts together and does nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask import Flask

    from app.runtime.config import Settings


def create_app(settings: Settings | None = None, overrides: Mapping[str, Any] | None = None) -> Flask:
    """The application for these settings (default: read from the environment). Opens no connection."""
    from flask import Flask
    from werkzeug.middleware.proxy_fix import ProxyFix

    from app import accounts, features, web
    from app.runtime import config
    from app.shell import errors, health, locale, navigation, request_log
    from tenants import (
        clock,
        outbox,  # noqa: F401 - its listeners note changed communities
        session,
    )
    from tenants.web import deny_by_default

    settings = settings or config.load_settings()
    if settings.clock_ahead:
        clock.set_ahead(settings.clock_ahead)
    app = Flask(__name__, template_folder="../templates", static_folder="static")
    app.config.from_mapping(config.flask_config(settings))
    app.config.from_mapping(overrides or {})
    app.extensions["qingshe"] = settings
    features.load_models()
    session.init_app(app, settings.url_for, settings.vault_key)
    request_log.init_app(app)
    accounts.init_app(app)
    locale.init_app(app)
    web.init_app(app)
    errors.init_app(app)
    app.register_blueprint(health.blueprint)
    for blueprint in features.blueprints():
        app.register_blueprint(blueprint)
    navigation.init_app(app)
    deny_by_default(app)
    if settings.trusted_proxies:
        # Believe as many forwarding headers as there are proxies of our own, and not one more: the throttle counts
        # by address.
        hops = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]  # as Flask says to
    return app
