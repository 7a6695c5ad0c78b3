"""Serving pages: the one place that knows the HTTP server."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog
from gunicorn.app.base import BaseApplication

from app import features
from app.processes.web_worker import WaitingWorker
from app.runtime import addresses, logging

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.runtime.config import Settings

_log = structlog.get_logger("qingshe.web")
_GRACE_SECONDS = 8  # for requests under way when the service stops
_SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - the files there have no name


class _Server(BaseApplication):
    def __init__(self, options: dict[str, Any], load: Callable[[], Any]) -> None:
        self._options = options
        self._load = load
        super().__init__()

    def load_config(self) -> None:
        for name, value in self._options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        return self._load()


def serve_web(settings: Settings, load: Callable[[], Any] | None = None) -> None:
    """Serve the application (or the WSGI application that ``load`` makes) until SIGTERM; does not return."""

    def application() -> Any:
        from app import create_app

        return create_app(settings, threads=settings.web_threads)

    # Imported once, before the workers fork: they start in a third of the time and share the code's memory. The
    # application itself is each worker's own, because connections of a pool must not cross a fork.
    features.load_models()
    features.blueprints()
    logging.configure()
    WaitingWorker.proxies = settings.trusted_proxies
    if advice := addresses.advice(settings):
        _log.warning("public_url_missing", advice=advice)
    _Server(gunicorn_options(settings), load or application).run()


def gunicorn_options(settings: Settings) -> dict[str, Any]:
    """Gunicorn's settings, by its own names."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return {
        "bind": f"{host}:{settings.port}",
        "worker_class": WaitingWorker,  # what it bears of slow clients: docs/container.md
        "workers": settings.web_workers,
        "threads": settings.web_threads,
        "preload_app": False,
        "timeout": 60,
        "graceful_timeout": _GRACE_SECONDS,
        "max_requests": 20_000,
        "max_requests_jitter": 2_000,
        # The heartbeat is a file; on a disk that hangs, healthy workers would be killed.
        "worker_tmp_dir": str(_SHARED_MEMORY) if os.access(_SHARED_MEMORY, os.W_OK) else None,
        "control_socket_disable": True,
        # No access log: the address of whoever reports a tip is not stored (domain.md section 4).
        "accesslog": None,
        "errorlog": "-",
        "loglevel": "info",
        "proc_name": "qingshe-web",
    }
