"""What a process hands on of its own environment. Nobody else reads it (tests/contracts/test_settings.py)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.runtime.config import Settings


def for_child(settings: Settings) -> dict[str, str]:
    """The environment of a process of ours: what we were given, and over it the same settings."""
    return {**os.environ, **settings.environment()}


def search_path() -> str:
    """Where programs are looked for: all that a process with no secret is told."""
    return os.environ.get("PATH", "")
