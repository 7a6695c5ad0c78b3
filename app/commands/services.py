"""The processes of a deployment, and its schema."""

from __future__ import annotations

import click


@click.command(short_help="Run everything: web, relay, workers 启动全部服务")
@click.option("--migrate/--no-migrate", default=True, help="Bring the schema up to date first 先升级数据库结构")
def up(migrate: bool) -> None:
    """Run web, relay and workers on the embedded services, or on DATABASE_URL and REDIS_URL where set."""
    from app import migrations
    from app.accounts.demo_accounts import end_link
    from app.processes import supervisor
    from app.runtime import addresses, variables
    from app.runtime.config import load_settings
    from app.runtime.embedded.services import Services
    from app.runtime.outages import check_services

    settings = load_settings()
    if settings.clock_ahead:
        raise variables.not_here(variables.CLOCK_AHEAD)
    supervisor.check_port(settings.host, settings.port)
    if advice := addresses.advice(settings):
        click.echo(advice, err=True)
    if not settings.embedded:
        if migrate:
            migrations.migrate(settings)
        # The processes wait for a server that is away; whoever starts them wants to hear of it.
        check_services(settings)
        raise SystemExit(supervisor.run(settings, say=click.echo))
    end_link(settings)  # of a demonstration that was killed
    with Services(settings) as services:
        if migrate:
            migrations.migrate(services.settings)
        raise SystemExit(supervisor.run(services.settings, services=services, say=click.echo))


@click.command(short_help="Serve the pages 网页服务")
def web() -> None:
    """Serve the pages until stopped."""
    from app.processes.web_server import serve_web
    from app.runtime.config import Process, load_settings

    serve_web(load_settings(process=Process.WEB))


@click.command(short_help="Carry out background tasks 后台任务")
@click.option("--burst", is_flag=True, help="Stop when the queue is empty 队列空时退出")
def worker(burst: bool) -> None:
    """Carry out background tasks until stopped."""
    from app.processes.worker import run_worker
    from app.runtime.config import Process, load_settings

    run_worker(load_settings(process=Process.WORKER), burst=burst)


@click.command(short_help="Hand out tasks and start what is due 任务分发与定时")
def relay() -> None:
    """Turn changes into tasks, ring the workers, start periodic jobs."""
    from app.processes.relay import run_relay
    from app.runtime.config import Process, load_settings

    run_relay(load_settings(process=Process.RELAY))


@click.command(short_help="Make roles and bring the schema up to date 升级数据库结构")
@click.option("--revision", default="head", help="Where to: a revision or head 目标版本")
@click.option("--distribute", is_flag=True, help="On a cluster of Citus: rows go to the workers 分布到 Citus 工作节点")
@click.option("--shards", type=click.IntRange(min=1), help="How many pieces (two a worker) 分片数，默认每节点两个")
def migrate(revision: str, distribute: bool, shards: int | None) -> None:
    """Make the database roles (with their passwords from the settings) and migrate the schema.

    A database whose rows were distributed once is migrated as a cluster from then on.
    """
    from app import migrations
    from app.commands import running_settings
    from app.runtime.config import Process

    with running_settings(Process.MIGRATE) as settings:
        sent = migrations.migrate(settings, revision, distribute=distribute, shards=shards)
    if sent:
        click.echo(f"{len(sent)} tables went to the workers 已分布 {len(sent)} 张表")
    click.echo(f"The schema is at {revision} 数据库结构已是最新")
