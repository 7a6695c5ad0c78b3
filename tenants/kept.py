"""Statements whose shape depends only on declarations: built and compiled once, their plans kept by PostgreSQL.

Building a long statement, working out SQLAlchemy's key for it, and having PostgreSQL parse and plan it takes many
times as long as finding a community's few rows. What differs from one run to the next is a parameter.
"""

from __future__ import annotations

import re
from collections import namedtuple
from functools import cached_property, lru_cache, wraps
from typing import TYPE_CHECKING, Any, ParamSpec, cast

from psycopg import sql
from sqlalchemy import bindparam
from sqlalchemy.dialects import postgresql
from sqlalchemy.sql.compiler import SQLCompiler

from tenants import pipeline
from tenants.area import Level
from tenants.own_rows import NAMED, PARAMETER
from tenants.scope import current_scope
from tenants.session import keeping_plans

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import BindParameter, SelectBase
    from sqlalchemy.orm import Session

P = ParamSpec("P")

_PLACEHOLDER = re.compile(r"%\((\w+)\)s|%%")
_DIALECT = postgresql.psycopg.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped


def parameter(name: str, type_: Any) -> BindParameter[Any]:
    """What differs from one run to the next: an expression that has its value when the statement runs."""
    return bindparam(name, None, type_)


class _Text:
    """A statement as the driver takes it: its text, and the names of the values that it waits for."""

    def __init__(self, statement: SelectBase) -> None:
        # Lists of values (IN) become parameters here, not at each run.
        compiled = statement.compile(dialect=_DIALECT, compile_kwargs={"render_postcompile": True})
        assert isinstance(compiled, SQLCompiler)
        # SQLAlchemy runs no text that it did not compile just now: what it does besides, for enums, is done here.
        into: dict[str, Any] = dict(compiled._bind_processors)
        waiting = {name for name, bound in compiled.binds.items() if not bound.unique}
        self.parameters = frozenset(waiting - {PARAMETER})
        values = compiled.construct_params(_check=False)
        numbers: dict[str, int] = {}

        def written(found: re.Match[str]) -> str:
            name = found[1]
            if name is None:
                return "%"
            if name in waiting:
                return f"${numbers.setdefault(name, len(numbers) + 1)}"
            value = values[name]
            # What is fixed stands in the text: a plan that serves every value of a day would be the worst for the one.
            return sql.Literal(into[name](value) if name in into else value).as_string(None)

        text = _PLACEHOLDER.sub(written, compiled.string)
        self.of_level = {level: f"{text} /* {level.name.lower()} */" for level in Level}
        self._given = [(name, into.get(name)) for name in numbers]

    def given(self, values: Mapping[str, Any]) -> list[Any]:
        """The parameters of a run, as the driver takes them: the first is ``$1``."""
        return [into(values[name]) if into else values[name] for name, into in self._given]


class Kept:
    """A statement that reads, compiled once. One object serves all threads and all scopes."""

    def __init__(self, statement: SelectBase) -> None:
        self._statement = statement
        columns = list(statement.selected_columns)
        self._out_of = [column.type.result_processor(_DIALECT, None) for column in columns]
        self._row = cast("Any", namedtuple)("Row", [str(column.key) for column in columns], rename=True)

    @cached_property
    def _wide(self) -> _Text:
        return _Text(self._statement)

    @cached_property
    def _own(self) -> _Text:
        return _Text(cast("Any", self._statement).options(NAMED))

    @property
    def parameters(self) -> frozenset[str]:
        """The names of the ``parameter``s."""
        return self._wide.parameters

    def rows(self, session: Session, **values: Any) -> list[Any]:
        """Its rows in the session's scope; ``values`` are those of its ``parameter``s. Raises TypeError for others.

        A row has an attribute a column; of an entity it has the columns.
        """
        if values.keys() != self.parameters:
            raise TypeError(f"asks for {sorted(self.parameters)}, not for {sorted(values)}")
        scope = current_scope()
        # A plan is made for the first range it meets, and a nation's would be a community's ruin: the text of the
        # statement tells the sizes of ranges apart.
        level = scope.area.level
        single = level is Level.COMMUNITY
        text = self._own if single else self._wide
        given = text.given(values | {PARAMETER: scope.lo} if single else values)
        with keeping_plans(session) as connection:
            found = pipeline.rows(connection, text.of_level[level], given)
        made = self._row._make
        if not any(self._out_of):
            return list(map(made, found))
        return [
            made([read(value) if read else value for read, value in zip(self._out_of, row, strict=True)])
            for row in found
        ]


def kept(most: int) -> Callable[[Callable[P, SelectBase]], Callable[P, Kept]]:
    """Decorate what builds a statement: it is called once for the same arguments, and ``most`` results are kept.

    The arguments are the few things that its shape depends on, such as the day; never a community, a person or a
    text of a request: they stand in the statement's text.
    """

    def decorate(build: Callable[P, SelectBase]) -> Callable[P, Kept]:
        @lru_cache(maxsize=most)
        @wraps(build)
        def once(*args: P.args, **kwargs: P.kwargs) -> Kept:
            return Kept(build(*args, **kwargs))

        return cast("Callable[P, Kept]", once)

    return decorate
