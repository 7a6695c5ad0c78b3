"""Qingshe (清社): ``create_app`` wires the parts together and does nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask import Flask

    from app.runtime.config import Settings


def create_app(
    settings: Settings | None = None, overrides: Mapping[str, Any] | None = None, *, threads: int = 2
) -> Flask:
    """The application for these settings (default: read from the environment). Opens no connection.

    ``threads``: how many of the process will use it at once.
    """
    from flask import Flask
    from werkzeug.middleware.proxy_fix import ProxyFix

    from app import accounts, features, web
    from app.audit import services as audit_trail
    from app.declare.export import export_kinds
    from app.declare.metric import metrics
    from app.declare.register import registers
    from app.declare.retention import rules
    from app.declare.todo import todos
    from app.evaluation import runs, vectors
    from app.records.remedies import remedies
    from app.runtime import config
    from app.shell import errors, health, locale, navigation, request_checks, request_log, unsaved
    from tenants import clock, outbox, own_rows, session, vault
    from tenants.web import deny_by_default

    settings = settings or config.load_settings()
    if settings.clock_ahead:
        clock.set_ahead(settings.clock_ahead)
    app = Flask(__name__, template_folder="../templates", static_folder="static")
    app.config.from_mapping(config.flask_config(settings))
    app.config.from_mapping(overrides or {})
    app.extensions["qingshe"] = settings
    features.load_models()
    # Each is made once, and a mistake in a declaration stops the start, not a page.
    for declared in (registers, metrics, rules, todos, remedies, export_kinds):
        declared()
    vectors.register()
    config.check_logins()
    session.init_app(app, settings.url_for, threads=threads)
    vault.init_app(app, settings.vault_key)
    own_rows.init_app()
    outbox.init_app(app, changed=runs.EVALUATE)
    audit_trail.init_app()
    request_log.init_app(app)
    request_checks.init_app(app, settings)
    accounts.init_app(app)
    locale.init_app(app)
    web.init_app(app)
    errors.init_app(app)
    unsaved.init_app(app)
    app.register_blueprint(health.blueprint)
    for blueprint in features.blueprints():
        app.register_blueprint(blueprint)
    navigation.init_app(app)
    deny_by_default(app)
    app.wsgi_app = request_checks.HeadAsGet(app.wsgi_app)  # type: ignore[method-assign]  # as Flask says to
    if settings.trusted_proxies:
        # Believe as many forwarding headers as there are proxies of our own, and not one more: the throttle counts
        # by address.
        hops = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]  # as Flask says to
    return app
