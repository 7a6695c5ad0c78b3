"""What a long command shows while it works: a bar or a spinner per step, plain lines where nobody watches."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import ProgressColumn, Task
    from rich.text import Text


class Step:
    """One step under way. Without a total it is a spinner, with one a bar."""

    def __init__(self, progress: Progress, label: str, total: int | None) -> None:
        self._progress = progress
        self._task = progress.add_task(label, total=total)

    def expect(self, total: int) -> None:
        """Set the number of parts, once it is known."""
        self._progress.update(self._task, total=total)

    def advance(self, parts: int = 1) -> None:
        """Note that more parts are done."""
        self._progress.advance(self._task, parts)

    def _end(self) -> None:
        self._progress.remove_task(self._task)


class Steps:
    """The steps of a command: ``with Steps() as steps, steps.step("Migrate 迁移") as step: …``."""

    def __init__(self, console: Console | None = None) -> None:
        self.console = console or Console(highlight=False)
        self._live = self.console.is_terminal
        columns: list[ProgressColumn] = [SpinnerColumn(), TextColumn("{task.description}", markup=False)]
        columns += [_KnownTotal(BarColumn()), _KnownTotal(MofNCompleteColumn()), TimeElapsedColumn()]
        self._progress = Progress(*columns, console=self.console, transient=True, disable=not self._live)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    @contextmanager
    def step(self, label: str, total: int | None = None) -> Iterator[Step]:
        """Show a step while the block runs, and a line with its seconds when it is done."""
        if not self._live:
            self.note(f"{label} …")
        began = time.monotonic()
        step = Step(self._progress, label, total)
        try:
            yield step
        except BaseException:
            self.note(f"✗ {label}")
            raise
        finally:
            step._end()
        self.note(f"✓ {label} ({time.monotonic() - began:.1f} s)")

    def note(self, text: str) -> None:
        """Print a line above the running steps, as it is."""
        self.console.print(text, markup=False, soft_wrap=True)


class _KnownTotal(TextColumn):
    """A column that is empty until the step's total is known."""

    def __init__(self, column: ProgressColumn) -> None:
        super().__init__("", table_column=Column())
        self._column = column

    def render(self, task: Task) -> Text:
        if task.total is None:
            return super().render(task)
        shown = self._column(task)
        return shown if isinstance(shown, Text) else Text.from_markup(str(shown))
