"""What a request has to be before anything reads it: of a known method, for one of our hosts, of text that can be kept.

What is refused here is refused once for all pages, in words; no view has to think of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from flask import request

from app.declare.messages import N_
from app.runtime.addresses import allowed_hosts, host_name
from app.shell.errors import AppError
from app.web.status import NOT_IMPLEMENTED, UNSUPPORTED
from tenants import paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from flask import Flask

    from app.runtime.config import Settings

# Those that HTTP knows (RFC 9110, section 9; RFC 5789). Routing refuses the ones that a page does not take, with 405.
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"})
LONGEST_NAME = 200
LONGEST_ARGUMENT = 2000  # of an address
LONGEST_VALUE = 100_000  # of a form
# No column takes the first, nothing can write the others.
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
# A load balancer asks by whatever address it knows us under.
_OF_ANY_HOST = frozenset({"health.check"})


def init_app(app: Flask, settings: Settings) -> None:
    """Check every request; before any other hook that reads it."""
    hosts = allowed_hosts(settings)
    # One page, one address: routing would otherwise answer "//" with a redirect to the whole address.
    app.url_map.merge_slashes = False

    def check() -> None:
        if request.method not in METHODS:
            raise AppError(NOT_IMPLEMENTED, N_("This kind of request is not known here"), N_("Go back and try again."))
        # Without the header, as in HTTP/1.0, nothing of ours can be made from it.
        if "HTTP_HOST" in request.environ and request.endpoint not in _OF_ANY_HOST:
            _refuse_other_hosts(hosts)
        # No page takes it, but Flask-WTF would read a form from it, past all that is checked here.
        if request.is_json:
            raise AppError(UNSUPPORTED, N_("Only forms are taken here"), N_("Go back and try again."))
        _forget_broken_addresses()
        if not all(_readable(*each) for each in _texts()):
            raise AppError(
                400,
                N_("This request holds characters or a length that cannot be kept"),
                N_("Go back, type it again rather than pasting it, and make it shorter if it is very long."),
            )

    app.before_request(check)


def _refuse_other_hosts(hosts: frozenset[str]) -> None:
    if host_name(request.environ["HTTP_HOST"]) not in hosts:
        raise AppError(
            400,
            N_("The service does not answer under this name"),
            N_("Open it at the address you were given. Whoever runs it can add this name to QINGSHE_TRUSTED_HOSTS."),
        )


def _forget_broken_addresses() -> None:
    # Where somebody came from is theirs to say or not to say; what is no address says nothing.
    for header in ("HTTP_REFERER", "HTTP_HX_CURRENT_URL", "HTTP_ORIGIN"):
        if paths.split(request.environ.get(header, "")) is None:
            del request.environ[header]


def _texts() -> Iterator[tuple[str | None, str, int]]:
    """Names and values of what was sent, each with how long it may be."""
    yield "", request.path, LONGEST_ARGUMENT
    for name, value in request.args.items(multi=True):
        yield name, value, LONGEST_ARGUMENT
    for name, value in request.form.items(multi=True):
        yield name, value, LONGEST_VALUE
    for name, file in request.files.items(multi=True):
        yield name, file.filename or "", LONGEST_ARGUMENT


def _readable(name: str | None, value: str, longest: int) -> bool:
    return (
        name is not None  # as it is of a part of a form that says none
        and len(name) <= LONGEST_NAME
        and len(value) <= longest
        and not _UNWRITABLE.search(name)
        and not _UNWRITABLE.search(value)
    )


class HeadAsGet:
    """The application, asked for the head of a page: it makes the page as for GET, and the body is left out."""

    def __init__(self, application: Callable[..., Iterable[bytes]]) -> None:
        self._application = application

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Answer one request. No view sees HEAD, so none can take it for a form that was sent."""
        if environ["REQUEST_METHOD"] != "HEAD":
            return self._application(environ, start_response)
        body = self._application({**environ, "REQUEST_METHOD": "GET"}, start_response)
        close = getattr(body, "close", None)
        if close is not None:
            close()
        return []
