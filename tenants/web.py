"""Who may enter: every view declares its access, and the URL's area with the visitor's membership makes the scope.

    @blueprint.post("/areas/<area:area>/rounds")
    @access(StaffRole.DISTRICT_INSPECTOR, at=Level.DISTRICT)
    def open_round(area: Area) -> ResponseReturnValue: ...

The declaration wraps the view, so the scope is in force around the view and its template and nowhere else: an
error page or a hook that reaches for rows gets ``NoScope``. A body that is streamed is produced after the view
and has no scope either; views answer with finished bodies.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, Protocol, cast

from flask import Flask, Response, abort, current_app, redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import select
from werkzeug.exceptions import Forbidden, HTTPException
from werkzeug.routing import BaseConverter, ValidationError

from tenants.area import Area, InvalidAreaCode, Level
from tenants.models import Community, CommunityStatus, StaffRole
from tenants.paths import local_path, path_at
from tenants.roles import Role
from tenants.scope import Scope, ScopeError, current_scope, peek_scope
from tenants.session import activate, db

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

DATABASE_ROLE = {
    StaffRole.OPERATOR: Role.OPERATOR,
    StaffRole.DISTRICT_INSPECTOR: Role.INSPECTOR,
    StaffRole.STREET_OFFICER: Role.STREET,
    StaffRole.COMMUNITY_ADMIN: Role.COMMUNITY,
    StaffRole.BUILDING_LEAD: Role.COMMUNITY,
}

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_EXTENSION = "qingshe.doors"
_RULE = "access_rule"

P = ParamSpec("P")


class HeldMembership(Protocol):
    """A membership in force today, as far as entering needs it."""

    @property
    def id(self) -> uuid.UUID:
        """Names it among those of the account."""

    @property
    def role(self) -> StaffRole:
        """The role that it gives."""

    @property
    def area(self) -> Area:
        """The area that it gives it in."""


class Visitor(Protocol):
    """Who is signed in: ``membership`` is the one they act under, None while they have to choose or have none."""

    @property
    def account_id(self) -> uuid.UUID:
        """The id of the account."""

    @property
    def memberships(self) -> Sequence[HeldMembership]:
        """Those in force today."""

    @property
    def membership(self) -> HeldMembership | None:
        """The one acted under; None while there is none to act under."""


class UndeclaredAccess(RuntimeError):
    """Views that do not say who may call them, or say it in a way that leaves the URL's area unchecked."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = list(problems)
        super().__init__("; ".join(self.problems))


class CommunitySuspended(Forbidden):
    """The community is read-only for now."""


class NotSignedIn(HTTPException):
    """Nobody is signed in where somebody has to be; answered, unless somebody knows better, by the way to sign in."""

    code = 303


class NoMembership(Forbidden):
    """The account is signed in but holds no role anywhere today."""


class WiderThanMembership(ScopeError):
    """A page asked for rows of an area that its visitor's membership does not cover."""


class AreaConverter(BaseConverter):
    """``<area:area>`` in a route: a code with 2, 4, 6, 9 or 12 digits as an Area; anything else is no such page."""

    regex = r"[1-9]\d(?:\d\d(?:\d\d(?:\d{3}(?:\d{3})?)?)?)?"

    def to_python(self, value: str) -> Area:
        """The area of a code in an address. Raises ValidationError (a 404) where it is none."""
        try:
            area = Area.parse(value)
        except InvalidAreaCode as error:
            raise ValidationError from error
        if area.code != value:  # one page, one address: a code padded with zeros is not another name for it
            raise ValidationError
        return area

    def to_url(self, value: Area | int | str) -> str:
        """The code of an area as it stands in addresses."""
        return value.code if isinstance(value, Area) else Area.parse(str(value)).code


@dataclass(frozen=True, slots=True)
class AccessRule:
    """Who may call a view. ``roles`` is None for everybody who is signed in; ``at`` empty for every level."""

    public: bool = False
    roles: frozenset[StaffRole] | None = None
    at: frozenset[Level] = frozenset()

    PUBLIC: ClassVar[AccessRule]
    SIGNED_IN: ClassVar[AccessRule]


AccessRule.PUBLIC = AccessRule(public=True)
AccessRule.SIGNED_IN = AccessRule()


@dataclass(frozen=True, slots=True)
class _Doors:
    visitor: Callable[[], Visitor | None]
    sign_in: str
    choose: str


def init_app(app: Flask, *, visitor: Callable[[], Visitor | None], sign_in: str, choose: str) -> None:
    """Prepare the application; before any blueprint, because routes use the area converter.

    ``visitor`` returns who is signed in; ``sign_in`` and ``choose`` are the endpoints of the sign-in page and of
    the page on which somebody with several memberships picks one.
    """
    app.url_map.converters["area"] = AreaConverter
    app.extensions[_EXTENSION] = _Doors(visitor, sign_in, choose)
    app.before_request(_refuse_undeclared)


def public(view: Callable[P, ResponseReturnValue]) -> Callable[P, Response]:
    """Declare a view that needs no sign-in. It has no scope."""
    return _declare(view, AccessRule.PUBLIC)


def signed_in(view: Callable[P, ResponseReturnValue]) -> Callable[P, Response]:
    """Declare a view for everybody who is signed in, about their own account. It has no scope."""
    return _declare(view, AccessRule.SIGNED_IN)


def access(
    *roles: StaffRole, at: Level | Sequence[Level] = ()
) -> Callable[[Callable[P, ResponseReturnValue]], Callable[P, Response]]:
    """Declare a view for these roles, and for URL areas of these levels only (default: any level).

    The scope is the URL's ``<area:area>``, or the membership's own area where the URL has none. An area outside
    the membership is 404, one inside with the wrong role 403. What the view of an unsafe method did is
    committed once if it answered below 400; everything else is rolled back.
    """
    if not roles:
        raise TypeError("name the roles that may call the view, or declare it @public or @signed_in")
    levels = frozenset((at,) if isinstance(at, Level) else at)
    return lambda view: _declare(view, AccessRule(roles=frozenset(roles), at=levels))


def access_rule_of(view: Callable[..., Any]) -> AccessRule | None:
    """The declared rule of a view function, None where it has none."""
    return cast("AccessRule | None", getattr(view, _RULE, None))


def deny_by_default(app: Flask) -> None:
    """Refuse to start with a view that does not declare its access. Call it when all routes are registered.

    Raises UndeclaredAccess naming every such endpoint.
    """
    problems = []
    for route in app.url_map.iter_rules():
        if route.endpoint == "static":
            continue
        rule = access_rule_of(app.view_functions[route.endpoint])
        if rule is None:
            problems.append(f"{route.endpoint} declares no access: put @access, @signed_in or @public under its route")
        elif "area" in route.arguments and rule == AccessRule.SIGNED_IN:
            problems.append(f"{route.endpoint} has an area in its URL: declare the roles with @access")
        elif "area" in route.arguments and not isinstance(route._converters["area"], AreaConverter):
            problems.append(f"{route.endpoint} takes an area without checking it: write <area:area>")
    if problems:
        raise UndeclaredAccess(sorted(set(problems)))


def current_visitor() -> Visitor | None:
    """The visitor who is signed in, None if nobody is."""
    return _doors().visitor()


def current_membership() -> HeldMembership:
    """The membership the visitor acts under. Raises NoMembership (a 403) where there is none."""
    visitor = current_visitor()
    if visitor is None or visitor.membership is None:
        raise NoMembership
    return visitor.membership


def request_scope() -> Scope:
    """The scope of this request. Raises NoScope in a view that is @public or @signed_in."""
    return current_scope()


@contextmanager
def public_scope(area: Area, actor: str) -> Iterator[Session]:
    """A session of a public view for one community, with no more rights than the public has; 404 where it is not.

    ``area`` is the URL's, ``actor`` what the visitor does ("public:sign"). What changes something ends with its own
    commit. A community that is suspended can be read, and nothing can be handed in (CommunitySuspended).
    """
    if area.level is not Level.COMMUNITY:
        abort(404)
    scope = Scope(Role.PUBLIC, area, actor)
    with activate(scope) as session:
        found = select(Community.status).where(Community.community_id == scope.community_id)
        status = session.execute(found).scalar_one_or_none()
        if status is CommunityStatus.SUSPENDED and request.method not in SAFE_METHODS:
            raise CommunitySuspended
        if status not in (CommunityStatus.ACTIVE, CommunityStatus.SUSPENDED):
            abort(404)
        yield session


@contextmanager
def within_membership(area: Area) -> Iterator[Session]:
    """A session of this request's role and actor for another area, which lies in the membership the visitor acts under.

    The only way for a page to read beyond the area of its address (a rank among the neighbours). Raises
    WiderThanMembership, before any SQL, for an area that the membership does not cover.
    """
    scope, membership = request_scope(), current_membership()
    if not membership.area.covers(area):
        raise WiderThanMembership(f"a membership in {membership.area.code} does not reach {area.code}")
    with activate(Scope(scope.role, area, scope.actor)) as session:
        yield session


def _declare(view: Callable[P, ResponseReturnValue], rule: AccessRule) -> Callable[P, Response]:
    @wraps(view)
    def enter(*args: P.args, **kwargs: P.kwargs) -> Response:
        with _entered(rule, cast("Area | None", kwargs.get("area"))) as scope:
            response = current_app.make_response(view(*args, **kwargs))
            if scope is not None and request.method not in SAFE_METHODS and response.status_code < 400:
                db.session.commit()
        if not rule.public:
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response

    setattr(enter, _RULE, rule)
    return enter


@contextmanager
def _entered(rule: AccessRule, area: Area | None) -> Iterator[Scope | None]:
    if peek_scope() is not None:
        raise ScopeError("a request begins while another scope is active")
    if rule.public:
        yield None
        return
    visitor = current_visitor()
    if visitor is None:
        raise NotSignedIn(response=_to(_doors().sign_in))
    if rule.roles is None:
        yield None
        return
    scope = _scope(rule, visitor, area)
    with activate(scope):
        if request.method not in SAFE_METHODS:
            _refuse_suspended(scope)
        yield scope


def _scope(rule: AccessRule, visitor: Visitor, area: Area | None) -> Scope:
    membership = visitor.membership
    if membership is None:
        if visitor.memberships:
            abort(_to(_doors().choose))
        raise NoMembership
    target = membership.area if area is None else area
    role = DATABASE_ROLE[membership.role]
    wrong_level = bool(rule.at) and target.level not in rule.at
    if role is Role.COMMUNITY and target.level is not Level.COMMUNITY:
        wrong_level = True  # its staff work in one community at a time, whatever the membership says
    if area is not None and (wrong_level or not membership.area.covers(area)):
        abort(404)
    assert rule.roles is not None
    if wrong_level or membership.role not in rule.roles:
        abort(403)
    return Scope(role, target, str(visitor.account_id))


def _refuse_suspended(scope: Scope) -> None:
    # The operator, who lifts a suspension, has no access to what the community is suspended from changing.
    if scope.area.level is not Level.COMMUNITY or scope.role is Role.OPERATOR:
        return
    status = db.session.execute(
        select(Community.status).where(Community.community_id == scope.community_id)
    ).scalar_one_or_none()
    if status is CommunityStatus.SUSPENDED:
        raise CommunitySuspended
    if status is not CommunityStatus.ACTIVE:
        abort(404)


def _to(endpoint: str) -> Response:
    """Send the visitor to a page of ours and afterwards back here; htmx is told to load it as a whole page."""
    address = url_for(endpoint, next=_return_path())
    if request.headers.get("HX-Request") == "true":
        return Response(status=401, headers={"HX-Redirect": address, "Cache-Control": "no-store"})
    answer = cast(Response, redirect(address, 303))
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _return_path() -> str | None:
    if request.method in SAFE_METHODS:
        query = request.query_string.decode("ascii", "ignore")
        return local_path(f"{request.path}?{query}" if query else request.path)
    # The page it was to be sent from is the place to begin again.
    return came_from()


def came_from() -> str | None:
    """The path, with its query, of the page of ours from which this request was sent; None where there is none."""
    return path_at(request.headers.get("HX-Current-URL") or request.referrer, request.host)


def is_sent_from_here() -> bool:
    """True if the browser says that a page of ours sent this request; old browsers say nothing."""
    return request.headers.get("Origin") == request.host_url.rstrip("/")


def _refuse_undeclared() -> None:
    # deny_by_default saw the routes of the start; this one also covers what was registered after it.
    if request.endpoint is None or request.endpoint == "static":
        return
    if access_rule_of(current_app.view_functions[request.endpoint]) is None:
        raise UndeclaredAccess([f"{request.endpoint} declares no access"])


def _doors() -> _Doors:
    doors: _Doors = current_app.extensions[_EXTENSION]
    return doors
