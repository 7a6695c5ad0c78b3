"""Which addresses from outside are paths of this site."""

from __future__ import annotations

import pytest

from tenants.paths import LONGEST, local_path, path_at, split

HOST = "qingshe.example:8000"


@pytest.mark.parametrize(
    "target",
    ["/", "/today", "/areas/990101?page=2#top", "/a//b", "/a:b", "/清社", "/?next=https://other.example/", "/!"],
)
def test_a_path_of_this_site_stays_as_it_is(target: str) -> None:
    assert local_path(target) == target


@pytest.mark.parametrize(
    "target",
    [
        None,
        "",
        "today",
        "?page=2",
        "https://other.example/",
        "javascript:alert(1)",
        "//other.example/",
        "///other.example/",
        "////",
        "/\\other.example/",
        "/a\\b",
        "/\t/other.example/",
        "/a b",
        "/a\x1fb",
        "/a\nb",
        "/\ud800",
        "//[",
    ],
)
def test_whatever_else_may_lead_elsewhere_is_none(target: str | None) -> None:
    assert local_path(target) is None


def test_a_path_is_at_most_so_long() -> None:
    longest = "/" + (LONGEST - 1) * "a"
    assert LONGEST == 2000
    assert local_path(longest) == longest
    assert local_path(longest + "a") is None


@pytest.mark.parametrize(
    ("address", "path"),
    [
        (f"http://{HOST}/today", "/today"),
        (f"https://{HOST}/today?page=2#top", "/today?page=2"),
        (f"//{HOST}/today", "/today"),
        (f"http://{HOST}/", "/"),
        (f"http://{HOST}", None),
        (f"http://{HOST}//other.example/", None),
        ("http://qingshe.example/today", None),
        ("http://other.example:8000/today", None),
        (f"http://user@{HOST}/today", None),
        ("/today", None),
        ("", None),
        (None, None),
        ("http://[", None),
    ],
)
def test_the_path_of_an_address_of_this_site(address: str | None, path: str | None) -> None:
    assert path_at(address, HOST) == path


def test_no_address_has_no_host_to_be_taken_for() -> None:
    """A request without a host would else find its own address in one without any."""
    assert path_at(None, "") is None
    assert path_at("", "") is None


def test_the_parts_of_an_address() -> None:
    parts = split(f"https://{HOST}/today?page=2#top")
    assert parts is not None
    assert (parts.scheme, parts.netloc, parts.path, parts.query) == ("https", HOST, "/today", "page=2")
    for no_address in ("http://[", "/\ud800", (LONGEST + 1) * "a"):
        assert split(no_address) is None
    assert split(LONGEST * "a") is not None
