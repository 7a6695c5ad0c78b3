"""Addresses that forms are sent to: what a browser gets that opens one of them again, where no form is sent."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, ParamSpec

from flask import redirect, request

from app.web.status import SEE_OTHER

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask.typing import ResponseReturnValue

P = ParamSpec("P")


def leads_back(
    page: Callable[..., str],
) -> Callable[[Callable[P, ResponseReturnValue]], Callable[P, ResponseReturnValue]]:
    """Has a view that takes a form lead to a page where its address is opened with GET; the route names both methods.

    Where a form was answered with a page, its address stays in the browser: values that were shown, a form that came
    back, an error. Enter in the address bar, going back and signing in again open it with GET. ``page`` is given the
    arguments of the route and says where to go.
    """

    def declare(view: Callable[P, ResponseReturnValue]) -> Callable[P, ResponseReturnValue]:
        @wraps(view)
        def sent_or_opened(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
            if request.method == "GET":
                return redirect(page(**kwargs), SEE_OTHER)
            return view(*args, **kwargs)

        return sent_or_opened

    return declare
