"""Under which names the service is reached: its public address, and the hosts whose requests it answers."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.runtime import variables
from app.runtime.setup_errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.runtime.config import Settings

PUBLIC_URL, TRUSTED_HOSTS, SECURE_COOKIES = "QINGSHE_PUBLIC_URL", "QINGSHE_TRUSTED_HOSTS", "QINGSHE_SECURE_COOKIES"
LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
_NAME = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*")
_HOST_HEADER = re.compile(r"([A-Za-z0-9._-]+|\[[A-Fa-f0-9:.]+\])(?::[0-9]{1,5})?", re.ASCII)


def public_url(env: Mapping[str, str]) -> str | None:
    """``QINGSHE_PUBLIC_URL`` without a slash at its end, None where it is not set. ConfigError for more or less."""
    text = env.get(PUBLIC_URL)
    if not text:
        return None
    try:
        parts = urlsplit(text.strip())
        host, port = _host(parts.hostname or ""), parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if host is None or parts.scheme not in ("http", "https") or parts.path not in ("", "/") or "@" in parts.netloc:
        host = None
    if host is None or parts.query or parts.fragment:
        raise ConfigError(
            PUBLIC_URL,
            f"{text!r} must be the address of the start page and no more: https://qingshe.example.cn",
            f"{text!r} 应为首页网址，不含路径：https://qingshe.example.cn",
        )
    return f"{parts.scheme}://{host}" + (f":{port}" if port else "")


def trusted_hosts(env: Mapping[str, str]) -> tuple[str, ...]:
    """The further names in ``QINGSHE_TRUSTED_HOSTS``, parted by commas, without ports. ConfigError for what is none."""
    names = [name.strip() for name in (env.get(TRUSTED_HOSTS) or "").split(",") if name.strip()]
    hosts = [_host(name) for name in names]
    for name, host in zip(names, hosts, strict=True):
        if host is None:
            raise ConfigError(
                TRUSTED_HOSTS,
                f"{name!r} is not the name of a host (names without ports, parted by commas)",
                f"{name!r} 不是主机名（只写主机名，不含端口，以逗号分隔）",
            )
    return tuple(host for host in hosts if host)


def secure_cookies(env: Mapping[str, str], host: str, proxies: int, url: str | None) -> bool:
    """True if cookies go over HTTPS only: wherever others reach us, unless somebody says that they use plain HTTP.

    Raises ConfigError where what is said about proxies, the public address and cookies cannot all be true.
    """
    outside = not variables.is_loopback(host)
    secure = variables.flag(env, SECURE_COOKIES, outside or proxies > 0 or (url or "").startswith("https:"))
    if not secure and proxies:
        raise ConfigError(
            SECURE_COOKIES,
            "is 0, but a trusted proxy is where TLS ends: leave it out, or set QINGSHE_TRUSTED_PROXIES=0",
            "为 0，但受信任的代理负责 TLS：请去掉此项，或设置 QINGSHE_TRUSTED_PROXIES=0",
        )
    if url is not None and secure != url.startswith("https:"):
        raise ConfigError(
            PUBLIC_URL,
            f"{url} and {SECURE_COOKIES}={int(secure)} do not go together: nobody could sign in there safely",
            f"{url} 与 {SECURE_COOKIES}={int(secure)} 不一致：将无法安全登录",
        )
    return secure


def allowed_hosts(settings: Settings) -> frozenset[str]:
    """The names (IPv6 in brackets, no ports) that a request may be addressed to."""
    names = {*LOOPBACK_NAMES, *settings.trusted_hosts}
    bound = _host(settings.host)
    if bound and not _is_any(settings.host):
        names.add(bound)
    if settings.public_url:
        names.add(_host(urlsplit(settings.public_url).hostname or "") or "")
    return frozenset(names)


def host_name(header: str) -> str | None:
    """The name in a Host header, without its port and in small letters; None where it is none."""
    match = _HOST_HEADER.fullmatch(header)
    return _host(match[1]) if match else None


def advice(settings: Settings) -> str | None:
    """What to say at the start where others may reach the service and nobody has said under which address."""
    if settings.public_url or variables.is_loopback(settings.host):
        return None
    names = ", ".join(sorted(allowed_hosts(settings)))
    return (
        f"{PUBLIC_URL} is not set: only requests to {names} are answered, and letters carry no public address.\n"
        f"未设置 {PUBLIC_URL}：只响应发往 {names} 的请求，责任书上也没有公开网址。"
    )


def _host(name: str) -> str | None:
    """A host as a Host header names it, None where it is no name and no address."""
    bare = name.removeprefix("[").removesuffix("]")
    try:
        address = ipaddress.ip_address(bare)
    except ValueError:
        pass
    else:
        return f"[{address}]" if address.version == 6 else str(address)
    try:
        known = name.lower().encode("idna").decode("ascii")
    except UnicodeError:
        return None
    return known if len(known) <= 253 and _NAME.fullmatch(known) else None


def _is_any(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False
