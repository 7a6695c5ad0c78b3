"""Settings: what is read, what is refused, and that the refusal says what to do."""

from __future__ import annotations

import base64
import json
import re
import stat
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from app.clock import SHANGHAI, now_in_china
from app.runtime import config
from app.runtime.config import NEEDS, ConfigError, Process, Settings, flask_config, load_settings
from app.runtime.secrets_file import (
    NEW_VAULT_KEY,
    ROLE_NAMES,
    SECRET_KEY,
    SECRET_NAMES,
    SUPERUSER_PASSWORD,
    VAULT_KEY,
    generate_secrets,
    password_name,
    queue_password_name,
)
from app.runtime.valkey_users import ValkeyUser
from tenants.roles import MIGRATOR, Role


def external(tmp_path: Path, **changes: str) -> dict[str, str]:
    """A complete environment of a deployment with its own services."""
    return {
        "QINGSHE_DATA": str(tmp_path),
        "DATABASE_URL": "postgresql://admin@db.example:6432/qs?sslmode=require",
        "REDIS_URL": "redis://cache.example/1",
        **generate_secrets(),
        **changes,
    }


def test_secrets_are_made_once_and_for_us_alone(tmp_path: Path) -> None:
    env = {"QINGSHE_DATA": str(tmp_path / "new" / "data")}
    first, second = load_settings(env), load_settings(env)
    assert first == second
    assert first.embedded
    assert stat.S_IMODE(first.secrets_file.stat().st_mode) == 0o600
    assert len(set(first.role_passwords.values())) == len(ROLE_NAMES)
    assert list(first.data_dir.iterdir()) == [first.secrets_file]


def test_a_secret_that_a_newer_version_needs_is_added_to_the_others(tmp_path: Path) -> None:
    env = {"QINGSHE_DATA": str(tmp_path)}
    before = load_settings(env)
    stored = json.loads(before.secrets_file.read_text())
    del stored["QINGSHE_PASSWORD_QS_RELAY"]
    before.secrets_file.write_text(json.dumps(stored))
    after = load_settings(env)
    assert after.vault_key == before.vault_key
    assert after.role_passwords["qs_relay"] != before.role_passwords["qs_relay"]


def test_first_starts_at_once_agree_on_the_secrets(tmp_path: Path) -> None:
    seen: list[Settings] = []
    start = threading.Barrier(8)

    def load() -> None:
        start.wait()
        seen.append(load_settings({"QINGSHE_DATA": str(tmp_path)}))

    threads = [threading.Thread(target=load) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({settings.secret_key for settings in seen}) == 1
    assert len(seen) == 8


def test_a_role_has_its_own_login_on_the_same_database(tmp_path: Path) -> None:
    settings = load_settings(external(tmp_path, QINGSHE_PASSWORD_QS_PUBLIC="p@ss/wörd"))
    assert settings.url_for("qs_public") == (
        "postgresql+psycopg://qs_public:p%40ss%2Fw%C3%B6rd@db.example:6432/qs?sslmode=require"
    )


def test_the_query_cannot_bring_the_admin_login_back(tmp_path: Path) -> None:
    url = "postgresql:///qs?host=/run/pg sql&user=admin&password=x"
    settings = load_settings(external(tmp_path, DATABASE_URL=url))
    assert "admin" not in settings.url_for("qs_public")
    assert "host=%2Frun%2Fpg+sql" in settings.url_for("qs_public")


def test_the_admin_password_may_come_from_the_secrets(tmp_path: Path) -> None:
    settings = load_settings(external(tmp_path, QINGSHE_PASSWORD_POSTGRES="geheim"))
    assert settings.database_url == "postgresql+psycopg://admin:geheim@db.example:6432/qs?sslmode=require"


def test_a_child_gets_the_same_settings_but_not_the_admin_login(tmp_path: Path) -> None:
    settings = load_settings(external(tmp_path, QINGSHE_PORT="9001", QINGSHE_LEASE_SECONDS="0.8"))
    child = load_settings(settings.environment())
    assert (child.port, child.lease, child.vault_key) == (9001, timedelta(seconds=0.8), settings.vault_key)
    assert child.url_for("qs_relay") == settings.url_for("qs_relay")
    database_url = settings.environment()["DATABASE_URL"]
    assert "admin" not in database_url
    assert settings.superuser_password not in database_url
    # Nor by what the child inherits: the environment is laid over our own.
    inherited = {**external(tmp_path), **settings.environment()}
    assert not {inherited["QINGSHE_PASSWORD_QS_MIGRATOR"], inherited["QINGSHE_PASSWORD_POSTGRES"]} - {""}
    assert MIGRATOR not in load_settings(inherited).role_passwords


def test_what_is_known_beside_ours_is_read_as_names(tmp_path: Path) -> None:
    env = external(tmp_path, QINGSHE_KNOWN_ROLES="backup, monitor", QINGSHE_KNOWN_DATABASES="postgres,")
    settings = load_settings(env)
    assert (settings.known_roles, settings.known_databases) == (("backup", "monitor"), ("postgres",))
    assert load_settings(external(tmp_path)).known_roles == ()
    more = {"QINGSHE_KNOWN_SETTINGS": "archive_command", "QINGSHE_KNOWN_SLOTS": "standby,backup"}
    settings = load_settings(external(tmp_path) | more)
    assert (settings.known_settings, settings.known_slots) == (("archive_command",), ("standby", "backup"))


def test_the_clock_of_a_trial_is_set_once_for_all_its_processes(tmp_path: Path) -> None:
    day = (now_in_china() + timedelta(days=400)).date()
    settings = load_settings({"QINGSHE_DATA": str(tmp_path), "QINGSHE_CLOCK": day.isoformat()}, trial=True)
    morning = datetime.now(UTC) + settings.clock_ahead
    assert morning.astimezone(SHANGHAI).strftime("%Y-%m-%d %H") == f"{day} 10"
    bound = settings.with_services("postgresql+psycopg://u@/qs?host=/run/qs", "unix:///run/qs/valkey.sock")
    # What the child inherits is the day; read again there it would be another instant.
    child = load_settings({"QINGSHE_CLOCK": day.isoformat(), **bound.environment()}, Process.RELAY)
    assert child.clock_ahead == settings.clock_ahead
    minute = load_settings({"QINGSHE_DATA": str(tmp_path), "QINGSHE_CLOCK": f"{day}T00:20"}, trial=True).clock_ahead
    assert (datetime.now(UTC) + minute).astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M") == f"{day} 00:20"


@pytest.mark.parametrize("value", ["tomorrow", "2028-02-30", "2028-02", "2028-02-29T25:00", "2020-01-01", "9999-01-01"])
def test_a_clock_that_is_no_day_ahead_is_refused(tmp_path: Path, value: str) -> None:
    with pytest.raises(ConfigError, match="QINGSHE_CLOCK"):
        load_settings({"QINGSHE_DATA": str(tmp_path), "QINGSHE_CLOCK": value}, trial=True)


@pytest.mark.parametrize(("name", "value"), [("QINGSHE_CLOCK", "2050-02-28"), ("QINGSHE_CLOCK_AHEAD", "86400")])
def test_a_deployment_of_ones_own_has_no_clock_to_set(tmp_path: Path, name: str, value: str) -> None:
    for process in (None, *Process):
        with pytest.raises(ConfigError, match="demonstration") as refusal:
            load_settings(external(tmp_path, **{name: value}), process)
        assert refusal.value.variable == name
    if name == "QINGSHE_CLOCK":  # nor is there one on the embedded services, but in the demonstration
        with pytest.raises(ConfigError, match="demonstration"):
            load_settings({"QINGSHE_DATA": str(tmp_path), name: value})


def test_secrets_do_not_show(tmp_path: Path) -> None:
    env = external(tmp_path)
    shown = repr(load_settings(env))
    assert not [value for name, value in env.items() if name in generate_secrets() and value in shown]


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("QINGSHE_PORT", "eighty"),
        ("QINGSHE_PORT", "0"),
        ("QINGSHE_PORT", "65536"),
        ("QINGSHE_PORT", "٨٠"),
        ("QINGSHE_WORKERS", "-1"),
        ("QINGSHE_LEASE_SECONDS", "abc"),
        ("QINGSHE_LEASE_SECONDS", "0"),
        ("QINGSHE_LEASE_SECONDS", "3600.5"),
        ("QINGSHE_LEASE_SECONDS", "1e3"),
        ("QINGSHE_LEASE_SECONDS", "nan"),
        ("QINGSHE_CLOCK_AHEAD", "soon"),
        ("QINGSHE_SECURE_COOKIES", "maybe"),
        ("QINGSHE_SECRET_KEY", "short"),
        ("QINGSHE_VAULT_KEY", base64.b64encode(b"too short").decode()),
        ("QINGSHE_VAULT_KEY", "not base64!"),
        ("QINGSHE_VAULT_KEY_NEW", "not base64!"),
        ("DATABASE_URL", "mysql://db/qs"),
        ("DATABASE_URL", "postgresql://db"),
        ("DATABASE_URL", "postgresql://db:port/qs"),
        ("DATABASE_URL", "nonsense"),
        ("REDIS_URL", "http://cache.example"),
        ("QINGSHE_KNOWN_ROLES", "backup, x'; DROP TABLE tips"),
        ("QINGSHE_KNOWN_DATABASES", "a b"),
        ("REDIS_URL", "redis://cache.example:port/0"),
        ("REDIS_URL", "redis://[cache.example/0"),
        ("REDIS_URL", "redis://cache.example/first"),
        ("REDIS_URL", "redis://cache.example/0?health_check_interval=often"),
        ("REDIS_URL", "redis://cache.example/0?no_such_option=1"),
        ("REDIS_URL", "unix://"),
        ("RQ_KEY_PREFIX", "q*"),
        ("RQ_KEY_PREFIX", "a b"),
        ("RQ_KEY_PREFIX", "清社"),
        ("QINGSHE_PORT", "8" * 5000),
        ("QINGSHE_HOST", "not a host"),
        ("QINGSHE_VAULT_KEY", "密钥"),
        ("QINGSHE_DATA", "~nobody-of-that-name/data"),
        ("QINGSHE_DATA", "a\0b"),
        ("QINGSHE_SECRETS_FILE", "a\0b"),
        ("QINGSHE_SECRETS_FILE", "x" * 5000),
    ],
)
def test_a_wrong_value_is_refused_by_name(tmp_path: Path, variable: str, value: str) -> None:
    with pytest.raises(ConfigError) as refusal:
        load_settings(external(tmp_path, **{variable: value}))
    assert refusal.value.variable == variable
    assert str(refusal.value).count(variable) >= 2  # in English and in Chinese


@pytest.mark.parametrize("variable", ["DATABASE_URL", "REDIS_URL"])
def test_one_service_without_the_other_is_refused(tmp_path: Path, variable: str) -> None:
    env = external(tmp_path)
    del env[variable]
    with pytest.raises(ConfigError) as refusal:
        load_settings(env)
    assert refusal.value.variable == variable


@pytest.mark.parametrize(
    ("process", "variable"),
    [
        (None, "QINGSHE_SECRET_KEY"),
        (None, "QINGSHE_VAULT_KEY"),
        *((process, variable) for process in Process for variable in sorted(NEEDS[process])),
    ],
)
def test_with_own_services_no_secret_is_made_up(tmp_path: Path, process: Process | None, variable: str) -> None:
    env = external(tmp_path)
    del env[variable]
    with pytest.raises(ConfigError, match=variable) as refusal:
        load_settings(env, process)
    assert refusal.value.variable == variable
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("process", Process)
def test_a_process_needs_and_keeps_only_its_own_secrets(tmp_path: Path, process: Process) -> None:
    env = external(tmp_path)
    its_own = {name: value for name, value in env.items() if name in NEEDS[process] or name not in generate_secrets()}
    lean, full = load_settings(its_own, process), load_settings(env, process)
    if process is not Process.MIGRATE:  # which keeps the superuser's password where there is one
        assert full == lean
    assert set(full.role_passwords) == {role for role in ROLE_NAMES if password_name(role) in NEEDS[process]}
    assert (full.superuser_password is not None) is (process is Process.MIGRATE)
    assert bool(full.secret_key) is (SECRET_KEY in NEEDS[process])
    assert bool(full.vault_key) is (VAULT_KEY in NEEDS[process])
    assert set(full.queue_passwords) == {user for user in ValkeyUser if queue_password_name(user) in NEEDS[process]}


def test_only_pages_sign_only_pages_and_workers_open_and_only_migrate_is_the_migrator() -> None:
    assert [process for process in Process if SECRET_KEY in NEEDS[process]] == [Process.WEB]
    assert [process for process in Process if VAULT_KEY in NEEDS[process]] == [Process.WEB, Process.WORKER]
    assert [process for process in Process if password_name(MIGRATOR) in NEEDS[process]] == [Process.MIGRATE]
    assert not [process for process in Process if password_name(Role.RELAY) in NEEDS[process] & NEEDS[Process.WEB]]


@pytest.mark.parametrize("process", Process)
def test_the_containers_have_the_secrets_of_their_process(process: Process) -> None:
    compose = (Path(__file__).parents[2] / "compose.yaml").read_text(encoding="utf-8")
    shared, services = compose.split("\nservices:\n")
    given = set(re.findall(r"^ +(QINGSHE_\w+):", shared, re.MULTILINE))
    assert not given & set(SECRET_NAMES)
    block = re.split(r"^  (\w+):$", services, flags=re.MULTILINE)
    service = block[block.index(process.value) + 1]
    optional = {
        Process.WEB: {NEW_VAULT_KEY},
        Process.WORKER: {NEW_VAULT_KEY},
        Process.MIGRATE: {SUPERUSER_PASSWORD},
    }.get(process, set())
    assert set(re.findall(r"^      (QINGSHE_\w+):", service, re.MULTILINE)) == NEEDS[process] | optional


def test_a_role_without_a_password_fails_by_name_when_it_is_used(tmp_path: Path) -> None:
    settings = load_settings(external(tmp_path), Process.RELAY)
    config.check_logins()
    engine = create_engine(settings.url_for("qs_public"))
    with pytest.raises(ConfigError, match="qs_public") as refusal, engine.connect():
        pass
    assert refusal.value.variable == "QINGSHE_PASSWORD_QS_PUBLIC"
    assert "QINGSHE_PASSWORD_QS_PUBLIC" in refusal.value.chinese


def test_a_new_vault_key_is_read_for_a_rotation_but_never_made(tmp_path: Path) -> None:
    fresh = base64.b64encode(b"n" * 32).decode()
    env = external(tmp_path)
    assert load_settings(env).new_vault_key is None
    assert "QINGSHE_VAULT_KEY_NEW" not in generate_secrets()
    settings = load_settings({**env, "QINGSHE_VAULT_KEY_NEW": fresh}, Process.WEB)
    assert settings.new_vault_key == b"n" * 32
    assert load_settings({**env, **settings.environment()}, Process.WEB).new_vault_key == b"n" * 32
    assert load_settings({**env, "QINGSHE_VAULT_KEY_NEW": fresh}, Process.WORKER).new_vault_key == b"n" * 32
    assert load_settings({**env, "QINGSHE_VAULT_KEY_NEW": fresh}, Process.RELAY).new_vault_key is None


def test_a_damaged_secrets_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "secrets.json").write_text('{"QINGSHE_SECRET_KEY": ')
    with pytest.raises(ConfigError, match="QINGSHE_SECRETS_FILE"):
        load_settings({"QINGSHE_DATA": str(tmp_path)})
    assert (tmp_path / "secrets.json").read_text() == '{"QINGSHE_SECRET_KEY": '


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="QINGSHE_DATA"):
        load_settings({"QINGSHE_DATA": str(tmp_path / "file" / "data")})


@pytest.mark.parametrize(
    ("host", "secure"), [("127.0.0.1", False), ("localhost", False), ("::1", False), ("192.0.2.7", True)]
)
def test_cookies_are_secure_wherever_others_can_reach_us(tmp_path: Path, host: str, secure: bool) -> None:
    settings = load_settings({"QINGSHE_DATA": str(tmp_path), "QINGSHE_HOST": host})
    assert flask_config(settings)["SESSION_COOKIE_SECURE"] is secure
