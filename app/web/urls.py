"""Addresses. Nothing that a request says is ever an argument of ``url_for``: its names would be read as orders
(``_external``, ``_scheme``, ``_anchor``) or clash with those of the route. What a request says goes into the query.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlencode

from flask import current_app, request, url_for

if TYPE_CHECKING:
    from app.runtime.config import Settings


# What asks for a page of a list, and is asked for no longer once the list is another one.
FROM_THE_START: Mapping[str, None] = {"page": None, "after": None, "before": None}


def url_with(**changes: object) -> str:
    """Returns the current address with query arguments replaced; None removes one.

    Arguments that repeat (compare's `c`) and empty values are kept as they are; the path is the request's own, so
    nothing from outside can choose it.
    """
    pairs = [(key, value) for key, value in request.args.items(multi=True) if key not in changes]
    pairs += [(key, str(value)) for key, value in changes.items() if value is not None]
    return request.path + ("?" + urlencode(pairs) if pairs else "")


def url_of(endpoint: str, query: Mapping[str, Any], /, **place: Any) -> str:
    """Returns the address of a page (``place``: the arguments of its route) with a query, whatever names that holds.

    A value of None is left out, and a list is its values one by one.
    """
    listed = ((name, value if isinstance(value, list) else [value]) for name, value in query.items())
    pairs = [(name, str(value)) for name, values in listed for value in values if value is not None]
    return url_for(endpoint, **place) + ("?" + urlencode(pairs) if pairs else "")


def public_url(endpoint: str, /, **place: Any) -> str:
    """Returns the whole address of a page for what outlives the request: paper, files, e-mails.

    It begins with the public address of the settings; only where there is none, with that of the request.
    """
    settings = cast("Settings", current_app.extensions["qingshe"])
    if settings.public_url is None:
        return url_for(endpoint, **place, _external=True)
    return settings.public_url + url_for(endpoint, **place)
