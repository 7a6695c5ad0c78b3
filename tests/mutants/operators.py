"""The mutants of a source file: mutmut's operators, and the edges of windows moved by a day or a second.

mutmut itself leaves decorated functions and the lines of a module alone, which is where metrics stand; so its operators
are applied here, to every node but those that no run can tell apart (annotations, docstrings, imports, messages).
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import libcst as cst
from libcst.metadata import MetadataWrapper
from mutmut.mutation.mutators import mutation_operators, operator_arg_removal, operator_number, operator_string

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SKIPPED = (cst.Annotation, cst.Import, cst.ImportFrom, cst.FormattedString, cst.ConcatenatedString)
_MESSAGES = {"N_", "_", "Field", "TypeVar", "getattr"}
_CONDITIONS = {"where", "and_", "or_", "filter", "between", "in_force", "active", "case", "least", "greatest"}
_DAYS, _INSTANTS = {"start", "end", "first", "last"}, {"starts_at", "ends_at"}


@dataclass(frozen=True)
class Mutant:
    """One change of a file: the whole ``code``, and the lines that went (``-``) and came (``+``)."""

    path: Path
    code: str
    change: str


def mutants_of(path: Path, *, edges: bool = False) -> Iterator[Mutant]:
    """Every mutant of the file that compiles, in the order of its lines, each once.

    ``edges``: only those that move, swap or drop a condition.
    """
    source = path.read_text(encoding="utf-8")
    module = MetadataWrapper(cst.parse_module(source)).module
    seen = {source}
    for node in _nodes(module):
        for changed in _edges(node) if edges else _mutations(node):
            code = module.deep_replace(node, changed).code
            if code not in seen and _compiles(code):
                seen.add(code)
                yield Mutant(path, code, _change(source, code))


def _nodes(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    for child in node.children:
        if _worth_mutating(child):
            yield child
            yield from _nodes(child)


def _worth_mutating(node: cst.CSTNode) -> bool:
    if isinstance(node, _SKIPPED):
        return False
    if isinstance(node, cst.If):  # imports for the type checker
        return not (isinstance(node.test, cst.Name) and node.test.value == "TYPE_CHECKING")
    if isinstance(node, cst.Expr):  # docstrings
        return not isinstance(node.value, cst.SimpleString | cst.ConcatenatedString)
    if isinstance(node, cst.Call):  # messages are held by the tests of the catalogues
        return not (isinstance(node.func, cst.Name) and node.func.value in _MESSAGES)
    return not (isinstance(node, cst.Assign) and node.targets[0].target.deep_equals(cst.Name("__all__")))


def _mutations(node: cst.CSTNode) -> Iterator[Any]:
    for kind, operator in mutation_operators:
        if isinstance(node, kind):
            mutations = operator(node)
            # One change of a text is enough: what notices XX notices capitals.
            yield from list(mutations)[:1] if operator is operator_string else mutations
        if operator is operator_number and isinstance(node, cst.Integer) and node.evaluated_value:
            yield cst.Integer(str(node.evaluated_value - 1))
    yield from _moved(node)


def _edges(node: cst.CSTNode) -> Iterator[Any]:
    if isinstance(node, cst.Integer | cst.Comparison | cst.ComparisonTarget | cst.BinaryOperation | cst.UnaryOperation):
        yield from _mutations(node)
    elif isinstance(node, cst.Call) and _called(node) in _CONDITIONS:
        yield from (call for call in operator_arg_removal(node) if len(call.args) < len(node.args))
    yield from _moved(node)


def _called(node: cst.Call) -> str:
    name = node.func.attr if isinstance(node.func, cst.Attribute) else node.func
    return name.value if isinstance(name, cst.Name) else ""


def _moved(node: cst.CSTNode) -> Iterator[cst.BaseExpression]:
    """``cycle.end`` and the like, a day (or, for instants, a second) earlier and later."""
    if isinstance(node, cst.Attribute) and node.attr.value in _DAYS | _INSTANTS:
        unit = "seconds" if node.attr.value in _INSTANTS else "days"
        for by in (-1, 1):
            where = cst.Module([]).code_for_node(node)
            yield cst.parse_expression(f"({where} + __import__('datetime').timedelta({unit}={by}))")


def _compiles(code: str) -> bool:
    try:
        compile(code, "mutant", "exec")
    except SyntaxError:
        return False
    return True


def _change(source: str, code: str) -> str:
    lines = list(difflib.unified_diff(source.splitlines(), code.splitlines(), n=0, lineterm=""))[3:]
    gone, come = ([" ".join(line[1:].split()) for line in lines if line[0] == sign] for sign in "-+")
    return f"`{' '.join(gone)}` → `{' '.join(come)}`"
