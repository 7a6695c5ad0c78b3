"""The queue's server: the users that one of your own has to have."""

from __future__ import annotations

import click


@click.command(name="queue-users", short_help="Print the users of Redis or Valkey 打印队列服务器的用户")
def queue_users() -> None:
    """Print the lines of an ACL file (`aclfile` of Redis or Valkey) for the passwords of these settings, hashed."""
    from app.runtime.config import load_settings
    from app.runtime.secrets_file import queue_password_name
    from app.runtime.setup_errors import ConfigError
    from app.runtime.valkey_users import ValkeyUser, hashed, user_lines

    settings = load_settings()
    for user in ValkeyUser:
        if user not in settings.queue_passwords:
            raise ConfigError(queue_password_name(user), "is missing", "缺少此项")
    click.echo("\n".join(user_lines(settings.rq_key_prefix, hashed(settings.queue_passwords))))
