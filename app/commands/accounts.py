"""Accounts of staff."""

from __future__ import annotations

import click

from app.commands import AREA, running_app
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import accounts_scope


@click.group(short_help="Accounts of staff 工作人员账号")
def accounts() -> None:
    """Accounts of staff."""


@accounts.command(short_help="Create an account 新建账号")
@click.argument("username")
@click.option("--name", "display_name", required=True, help="Shown name 显示姓名")
@click.option("--role", type=click.Choice([role.value for role in StaffRole]), required=True, help="角色")
@click.option("--area", type=AREA, required=True, help="Area code 区划代码")
@click.password_option(help="Asked for when left out 不填则提示输入")
def create(username: str, display_name: str, role: str, area: Area, password: str) -> None:
    """Create an account with one membership."""
    from app.accounts.services import AccountError, create_account

    with running_app():
        try:
            create_account(accounts_scope("system:cli"), username, display_name, password, [(StaffRole(role), area)])
        except AccountError as error:
            raise click.ClickException(str(error)) from error
    click.echo(f"{username} can sign in 账号已创建")
