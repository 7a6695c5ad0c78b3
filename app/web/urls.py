"""Addresses that keep the rest of the query: a page link keeps the filter, a sort link keeps the street."""

from __future__ import annotations

from urllib.parse import urlencode

from flask import request


def url_with(**changes: object) -> str:
    """Returns the current address with query arguments replaced; None removes one.

    Arguments that repeat (compare's `c`) and empty values are kept as they are; the path is the request's own, so
    nothing from outside can choose it.
    """
    pairs = [(key, value) for key, value in request.args.items(multi=True) if key not in changes]
    pairs += [(key, str(value)) for key, value in changes.items() if value is not None]
    return request.path + ("?" + urlencode(pairs) if pairs else "")
