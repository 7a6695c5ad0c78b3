"""Marking message ids where they are written, for translation where they are shown."""

from __future__ import annotations


def N_(text: str) -> str:
    """``text`` itself. It marks a message id for the catalogue; whoever shows it translates it."""
    return text
