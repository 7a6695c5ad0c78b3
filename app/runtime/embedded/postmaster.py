"""The process of a PostgreSQL data folder: what ``postmaster.pid`` says of it, and what is true."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Postmaster:
    """The process ``pid`` of the note ``file``; ``ready`` once it takes connections."""

    file: Path
    pid: int
    ready: bool

    @classmethod
    def read(cls, postgres: Path) -> Postmaster | None:
        """The content of this data folder's file; None where there is none, or half of one."""
        file = postgres / "postmaster.pid"
        try:
            lines = file.read_text().splitlines()
            return cls(file, int(lines[0]), len(lines) > 7 and lines[7].strip() == "ready")
        except (FileNotFoundError, IndexError, ValueError):
            return None

    @property
    def is_server(self) -> bool:
        """True if that process is a PostgreSQL of this very folder."""
        command = _command_line(self.pid)
        return "postgres" in command and str(self.file.parent) in command

    @property
    def is_somebody_else(self) -> bool:
        """True if the number belongs to a process that is no PostgreSQL."""
        command = _command_line(self.pid)
        return bool(command) and "postgres" not in command


def _command_line(pid: int) -> str:
    """The command line of a process, '' where there is none (or only its corpse)."""
    if Path("/proc/self").is_dir():
        try:
            return Path(f"/proc/{pid}/cmdline").read_text(errors="replace").replace("\0", " ")
        except OSError:
            return ""
    ps = ["ps", "-p", str(pid), "-o", "command="]
    return subprocess.run(ps, check=False, capture_output=True, text=True).stdout.strip()
