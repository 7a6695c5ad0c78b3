"""The public address, the hosts that are answered, and cookies that fit both."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.runtime.addresses import LOOPBACK_NAMES, advice, allowed_hosts, host_name
from app.runtime.config import ConfigError, Settings, flask_config, load_settings
from app.runtime.variables import is_loopback

if TYPE_CHECKING:
    from collections.abc import Callable

PUBLIC = "https://qingshe.example.cn"


@pytest.fixture
def load(tmp_path: Path) -> Callable[..., Settings]:
    """The settings of an environment with these variables, their names without QINGSHE_."""

    def loaded(**variables: str) -> Settings:
        named = {f"QINGSHE_{name}": value for name, value in variables.items()}
        return load_settings({"QINGSHE_DATA": str(tmp_path), **named})

    return loaded


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("", None),
        (PUBLIC, PUBLIC),
        (f"{PUBLIC}/", PUBLIC),
        ("https://Qingshe.Example.CN:8443", "https://qingshe.example.cn:8443"),
        ("https://清社.例子", "https://xn--c5w82v.xn--fsqu00a"),
        ("https://192.0.2.7", "https://192.0.2.7"),
        ("https://[2001:DB8::1]:8443/", "https://[2001:db8::1]:8443"),
    ],
)
def test_a_public_address_is_an_origin(load: Callable[..., Settings], text: str, url: str | None) -> None:
    settings = load(PUBLIC_URL=text)
    assert settings.public_url == url
    assert load_settings(settings.environment()).public_url == url, "children print the same letters"


@pytest.mark.parametrize(
    "text",
    [
        "qingshe.example.cn",
        "ftp://qingshe.example.cn",
        "//qingshe.example.cn",
        "https://",
        "https://[",
        "https://a b.cn",
        "https://user@qingshe.example.cn",
        "https://qingshe.example.cn/path",
        "https://qingshe.example.cn?q",
        "https://qingshe.example.cn#a",
        "https://qingshe.example.cn:99999",
        "https://-a.cn",
        "https://a..cn",
        "javascript:alert(1)",
    ],
)
def test_anything_else_is_refused_by_name(load: Callable[..., Settings], text: str) -> None:
    with pytest.raises(ConfigError) as refusal:
        load(PUBLIC_URL=text)
    assert refusal.value.variable == "QINGSHE_PUBLIC_URL"


def test_further_names_are_names_without_ports(load: Callable[..., Settings]) -> None:
    settings = load(TRUSTED_HOSTS=" intranet, 192.0.2.7 ,[2001:db8::2],Qingshe.Local,")
    assert settings.trusted_hosts == ("intranet", "192.0.2.7", "[2001:db8::2]", "qingshe.local")
    assert load_settings(settings.environment()).trusted_hosts == settings.trusted_hosts
    for wrong in ("a:80", "https://a", "a b", "*", ".example.cn", "a/b"):
        with pytest.raises(ConfigError, match="QINGSHE_TRUSTED_HOSTS"):
            load(TRUSTED_HOSTS=wrong)


@pytest.mark.parametrize(
    ("variables", "more"),
    [
        ({}, set()),
        ({"HOST": "0.0.0.0"}, set()),
        ({"HOST": "::"}, set()),
        ({"HOST": "192.0.2.7"}, {"192.0.2.7"}),
        ({"HOST": "2001:db8::1"}, {"[2001:db8::1]"}),
        ({"HOST": "0.0.0.0", "PUBLIC_URL": PUBLIC}, {"qingshe.example.cn"}),
        ({"HOST": "0.0.0.0", "PUBLIC_URL": PUBLIC, "TRUSTED_HOSTS": "intranet"}, {"qingshe.example.cn", "intranet"}),
    ],
)
def test_this_machine_the_bound_address_and_what_is_said_are_answered(
    load: Callable[..., Settings], variables: dict[str, str], more: set[str]
) -> None:
    assert allowed_hosts(load(**variables)) == LOOPBACK_NAMES | more


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("localhost", "localhost"),
        ("LocalHost:8000", "localhost"),
        ("127.0.0.1:1", "127.0.0.1"),
        ("[::1]", "[::1]"),
        ("[0:0::1]:8000", "[::1]"),
        ("", None),
        (":80", None),
        ("a b", None),
        ("a/b", None),
        ("a@b", None),
        ("a:b", None),
        ("a:1:2", None),
        ("[", None),
        ("a\x00", None),
        ("²", None),
    ],
)
def test_the_name_in_a_host_header(header: str, name: str | None) -> None:
    assert host_name(header) == name


def test_who_binds_to_the_world_without_a_public_address_is_told(load: Callable[..., Settings]) -> None:
    assert advice(load()) is None
    assert advice(load(HOST="0.0.0.0", PUBLIC_URL=PUBLIC)) is None
    said = advice(load(HOST="0.0.0.0")) or ""
    assert said.count("QINGSHE_PUBLIC_URL") == 2 and "localhost" in said


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("127.0.0.1", True),
        ("127.255.0.9", True),
        ("::1", True),
        ("::ffff:127.0.0.1", True),
        ("::ffff:7f00:1", True),
        ("localhost", True),
        ("::ffff:192.0.2.7", False),
        ("192.0.2.7", False),
        ("0.0.0.0", False),
        ("::", False),
        ("localhost.example.cn", False),
        ("", False),
    ],
)
def test_what_is_this_machine(host: str, loopback: bool) -> None:
    assert is_loopback(host) is loopback


@pytest.mark.parametrize(
    ("variables", "secure"),
    [
        ({}, False),
        ({"HOST": "::1"}, False),
        ({"HOST": "192.0.2.7"}, True),
        ({"HOST": "192.0.2.7", "SECURE_COOKIES": "0"}, False),
        ({"TRUSTED_PROXIES": "1"}, True),
        ({"TRUSTED_PROXIES": "2", "HOST": "0.0.0.0"}, True),
        ({"PUBLIC_URL": PUBLIC}, True),
        ({"PUBLIC_URL": "http://localhost:8000"}, False),
        ({"PUBLIC_URL": "http://intranet", "HOST": "0.0.0.0", "SECURE_COOKIES": "0"}, False),
    ],
)
def test_cookies_are_secure_wherever_tls_ends(
    load: Callable[..., Settings], variables: dict[str, str], secure: bool
) -> None:
    config: dict[str, Any] = flask_config(load(**variables))
    assert config["SESSION_COOKIE_SECURE"] is secure
    assert config["SESSION_COOKIE_NAME"].startswith("__Host-") is secure
    assert config["PREFERRED_URL_SCHEME"] == ("https" if secure else "http")


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        ({"TRUSTED_PROXIES": "1", "SECURE_COOKIES": "0"}, "QINGSHE_SECURE_COOKIES"),
        ({"PUBLIC_URL": PUBLIC, "SECURE_COOKIES": "0"}, "QINGSHE_PUBLIC_URL"),
        ({"PUBLIC_URL": "http://intranet", "HOST": "0.0.0.0"}, "QINGSHE_PUBLIC_URL"),
        ({"PUBLIC_URL": "http://intranet", "TRUSTED_PROXIES": "1"}, "QINGSHE_PUBLIC_URL"),
    ],
)
def test_what_cannot_all_be_true_is_refused(
    load: Callable[..., Settings], variables: dict[str, str], named: str
) -> None:
    with pytest.raises(ConfigError) as refusal:
        load(**variables)
    assert refusal.value.variable == named


@pytest.mark.parametrize("name", ["PUBLIC_URL", "TRUSTED_HOSTS", "SECURE_COOKIES", "TRUSTED_PROXIES"])
def test_what_is_set_reaches_the_containers_and_is_described(name: str) -> None:
    root = Path(__file__).parents[2]
    assert f"  QINGSHE_{name}: ${{QINGSHE_{name}:-" in (root / "compose.yaml").read_text(encoding="utf-8")
    for readme in ("README.md", "README.zh.md"):
        assert f"| `QINGSHE_{name}` |" in (root / readme).read_text(encoding="utf-8")
