"""The keys that personal data is sealed with."""

from __future__ import annotations

import click

from app.commands import running_app


@click.group(short_help="Keys of personal data 个人信息密钥")
def keys() -> None:
    """Keys of personal data."""


@keys.command(short_help="Move all data keys to a new vault key 更换封装密钥")
def rotate() -> None:
    """Re-wrap the data keys of every community: from QINGSHE_VAULT_KEY to QINGSHE_VAULT_KEY_NEW.

    Both come from the environment or the secrets file. Start the pages anew with both of them first: they then open
    keys under either. What was interrupted goes on when it is run again.
    """
    from app.operations.districts import operator_scope
    from app.runtime.config import ConfigError, SetupError
    from app.runtime.progress import Steps
    from tenants import vault

    with running_app() as app:
        old, new = app.config["VAULT_KEY"], app.config["VAULT_KEY_NEW"]
        if new is None:
            raise ConfigError(
                "QINGSHE_VAULT_KEY_NEW",
                "is missing: make one with 'openssl rand -base64 32' and set it beside QINGSHE_VAULT_KEY",
                "缺少此项：请用 openssl rand -base64 32 生成，并与 QINGSHE_VAULT_KEY 一同设置",
            )
        if new == old:
            raise ConfigError(
                "QINGSHE_VAULT_KEY_NEW",
                "is the key in use; if the rotation is done, remove it, else make a new one",
                "与正在使用的密钥相同；如已更换完毕请删除此项，否则请另行生成",
            )
        with Steps() as steps, steps.step("Re-wrap the data keys 重新封装数据密钥") as step:

            def show(done: int, total: int) -> None:
                step.expect(total)
                step.advance()

            rotation = vault.rotate(operator_scope(), old, new, show)
    click.echo(f"{rotation.done} keys moved 已更换, {rotation.before} moved before 此前已更换")
    if rotation.left:
        codes = ", ".join(map(str, rotation.left))
        raise SetupError(
            f"Neither QINGSHE_VAULT_KEY nor QINGSHE_VAULT_KEY_NEW opens the keys of {codes}. Keep both keys, set the "
            "one they were made with as QINGSHE_VAULT_KEY, and run this again.",
            f"QINGSHE_VAULT_KEY 和 QINGSHE_VAULT_KEY_NEW 都打不开以下社区的密钥：{codes}。请保留两个密钥，"
            "将 QINGSHE_VAULT_KEY 设为当初使用的密钥，然后再次运行。",
        )
    click.echo(
        "Next: put the value of QINGSHE_VAULT_KEY_NEW into QINGSHE_VAULT_KEY, remove QINGSHE_VAULT_KEY_NEW, start the "
        "pages anew.\nKeep the former key with the backups made until now: nothing else opens them.\n"
        "下一步：将 QINGSHE_VAULT_KEY 改为 QINGSHE_VAULT_KEY_NEW 的值，删除 QINGSHE_VAULT_KEY_NEW，重新启动网页服务。\n"
        "此前的备份只能用旧密钥打开，请将旧密钥与备份分开保存。"
    )
