"""The one list of feature packages. The factory wires them; evaluation collects their metrics from it."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

# From the lowest layer to the highest; a feature may use those before it.
FEATURES = (
    "accounts",
    "audit",
    "office",
    "imports",
    "documents",
    "network",
    "registers",
    "rentals",
    "patrols",
    "publicity",
    "meetings",
    "programme",
    "organisation",
    "tips",
    "cases",
    "protection",
    "evaluation",
    "today",
    "operations",
)


def load_models() -> None:
    """Import every table, the kernel's and the features', so that the metadata is complete."""
    import_module("tenants.models")
    import_module("tenants.outbox")
    modules("models")


def modules(name: str) -> list[ModuleType]:
    """The module ``name`` (``models``, ``metrics``, ``views``) of every feature that has one."""
    return [import_module(f"app.{feature}.{name}") for feature in FEATURES if find_spec(f"app.{feature}.{name}")]
