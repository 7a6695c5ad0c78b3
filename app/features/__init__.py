"""The one list of packages that say something: engines and features, from the lowest layer to the highest.

The factory wires their views, the workers their jobs; evaluation collects their metrics, records their registers.
A package may use those before it. The layers that import-linter enforces are held against this list by a test.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from flask import Blueprint

# Engines that features stand on: one concern each, and no feature known by name.
ENGINES = ("accounts", "audit", "records", "imports", "exports", "documents")

# A line for each feature (`make feature NAME=…` adds it).
FEATURES = (
    "network",
    "premises",
    "rentals",
    "patrols",
    "publicity",
    "meetings",
    "programme",
    "organisation",
    "tips",
    "cases",
)

# What looks at all of them.
OVERSEERS = ("protection", "evaluation", "today", "operations")

PACKAGES = (
    *(f"app.{engine}" for engine in ENGINES),
    *(f"app.features.{feature}" for feature in FEATURES),
    *(f"app.{overseer}" for overseer in OVERSEERS),
)


def load_models() -> None:
    """Import every table, the kernel's and the features', so that the metadata is complete."""
    import_module("tenants.models")
    import_module("tenants.outbox")
    modules("models")


@cache
def modules(name: str) -> tuple[ModuleType, ...]:
    """The module ``name`` (``models``, ``metrics``, ``registers``) of every package that has one, in their order."""
    return tuple(import_module(f"{package}.{name}") for package in PACKAGES if find_spec(f"{package}.{name}"))


def blueprints() -> list[Blueprint]:
    """The blueprint of every package that has pages, in their order.

    The pages are in ``views.py`` and ``…_views.py``, of the package itself or of its folder ``pages``; modules of one
    package share its blueprint.
    """
    modules = [import_module(name) for package in PACKAGES for name in _views(package)]
    return list(dict.fromkeys(module.blueprint for module in modules if hasattr(module, "blueprint")))


def _views(package: str) -> list[str]:
    folders = [folder for folder in (package, f"{package}.pages") if find_spec(folder)]
    names = [module.name for folder in folders for module in iter_modules(_path(folder), f"{folder}.")]
    return [name for name in names if name.endswith("views")]


def _path(folder: str) -> list[str]:
    """The folders in which the modules of a package lie; none for a single module of that name."""
    return list(getattr(import_module(folder), "__path__", ()))
