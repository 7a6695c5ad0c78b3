"""The console command ``qingshe``."""

from __future__ import annotations

import gc
import sys

import click
from flask.cli import FlaskGroup

from app.commands import accounts, areas, audit, demo, evaluation, isolation, keys, queue, services
from app.runtime.config import SetupError


class Commands(FlaskGroup):
    """Knows its commands itself: asking the application for more would need a database before it is started."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return click.Group.list_commands(self, ctx)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        return click.Group.get_command(self, ctx, name)


cli = Commands(
    name="qingshe",
    add_default_commands=False,
    add_version_option=False,
    load_dotenv=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Qingshe 清社 — communities free of pyramid selling 无传销社区.",
)
cli.params.clear()  # --app, --debug and --env-file are for developing with `flask`
for command in (
    services.up,
    services.web,
    services.worker,
    services.relay,
    services.migrate,
    queue.queue_users,
    areas.areas,
    demo.demo,
    evaluation.evaluate,
    evaluation.score,
    isolation.isolation,
    audit.audit,
    accounts.accounts,
    keys.keys,
):
    cli.add_command(command)


def main() -> None:
    """Run the command; a set-up problem is a message, not a traceback."""
    # What a start makes stays: to look through it for garbage, as Python does by itself, takes a sixth of the start.
    gc.set_threshold(50_000, 20, 50)
    try:
        cli.main(prog_name="qingshe")
    except SetupError as error:
        click.secho(str(error), fg="red", err=True)
        sys.exit(2)


if __name__ == "__main__":
    main()
