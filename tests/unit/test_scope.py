"""Scopes without a database."""

from __future__ import annotations

import contextvars
import threading
from dataclasses import FrozenInstanceError, replace

import pytest

from tenants.area import NATION, Area
from tenants.roles import Role
from tenants.scope import (
    NoScope,
    Scope,
    ScopeError,
    accounts_scope,
    community_scope,
    current_scope,
    peek_scope,
    scope_is,
)

COMMUNITY = Area.parse("210304001001")
DISTRICT = Area.parse("210304")


def test_without_a_scope_there_is_an_error_not_a_default() -> None:
    assert peek_scope() is None
    with pytest.raises(NoScope):
        current_scope()


def test_a_scope_lasts_as_long_as_its_block() -> None:
    outer, inner = Scope(Role.INSPECTOR, DISTRICT, "a"), community_scope(COMMUNITY.lo, "b")
    with scope_is(outer):
        with scope_is(inner):
            assert current_scope() is inner
        assert current_scope() is outer
        with pytest.raises(ZeroDivisionError), scope_is(inner):
            raise ZeroDivisionError
        assert current_scope() is outer
    assert peek_scope() is None


@pytest.mark.parametrize("role", [Role.COMMUNITY, Role.PUBLIC])
@pytest.mark.parametrize("code", ["210304001", "210304", "2103", "21", "all"])
def test_a_role_of_one_community_takes_no_wider_area(role: Role, code: str) -> None:
    with pytest.raises(ScopeError):
        Scope(role, Area.parse(code), "a")


def test_a_wider_scope_has_no_single_community() -> None:
    with pytest.raises(ScopeError):
        _ = Scope(Role.INSPECTOR, DISTRICT, "a").community_id
    assert Scope(Role.INSPECTOR, COMMUNITY, "a").community_id == COMMUNITY.lo


def test_a_scope_cannot_be_widened() -> None:
    scope = community_scope(COMMUNITY.lo, "a")
    for name, value in (("role", Role.INSPECTOR), ("area", NATION), ("actor", "b")):
        with pytest.raises(FrozenInstanceError):
            setattr(scope, name, value)
    with pytest.raises(ScopeError):
        replace(scope, area=DISTRICT)


def test_accounts_are_found_everywhere() -> None:
    assert accounts_scope() == Scope(Role.ACCOUNTS, NATION, "system:accounts")
    assert accounts_scope("test:somebody") == Scope(Role.ACCOUNTS, NATION, "test:somebody")


def test_a_community_acts_as_whoever_acts() -> None:
    assert community_scope(COMMUNITY.lo, "an account") == Scope(Role.COMMUNITY, COMMUNITY, "an account")


def test_an_error_of_scopes_says_what_was_asked_of_whom() -> None:
    with pytest.raises(NoScope, match=r"^no scope is active: use tenants.session.activate\(scope\)$"):
        current_scope()
    with pytest.raises(ScopeError, match="qs_public works in one community at a time, not in 210304"):
        Scope(Role.PUBLIC, DISTRICT, "a")
    with pytest.raises(ScopeError, match="210304 is more than one community"):
        _ = Scope(Role.INSPECTOR, DISTRICT, "a").community_id


def test_another_context_does_not_share_the_scope() -> None:
    seen: list[Scope | None] = []

    def elsewhere() -> None:
        with scope_is(Scope(Role.INSPECTOR, DISTRICT, "b")):
            seen.append(peek_scope())

    with scope_is(community_scope(COMMUNITY.lo, "a")):
        thread = threading.Thread(target=contextvars.Context().run, args=(lambda: seen.append(peek_scope()),))
        thread.start()
        thread.join()
        contextvars.copy_context().run(elsewhere)
        assert current_scope().role is Role.COMMUNITY
    assert seen == [None, Scope(Role.INSPECTOR, DISTRICT, "b")]
