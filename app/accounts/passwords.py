"""Passwords: how they are hashed, which are refused, and making one up for a new account."""

from __future__ import annotations

import secrets
from functools import lru_cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from flask_babel import lazy_gettext as _
from flask_babel.speaklater import LazyString

LEAST_LENGTH = 10
MOST_LENGTH = 256

# Argon2id with 46 MiB and one pass: the first of OWASP's equivalent choices. Sixteen threads that sign people in
# at once take less than 750 MiB; RFC 9106's 64 MiB and four lanes would cost more than a small server has.
hasher: Final = PasswordHasher(time_cost=1, memory_cost=47_104, parallelism=1)

# The most used passwords that are long enough to pass the length rule, Chinese habits first.
_COMMON_TEXT = """
0123456789 1234567890 12345678910 0987654321 9876543210 1234554321 1122334455 1231231234 123123123123
123456789a 123456789q a123456789 aa123456789 abc123456789 qq123456789 123456789abc asd123456789 zxc123456789
woaini1314 woaini1314520 woaini520 5201314520 1314520520 5201314521 woaini123456 woaiwojia1 woaizhongguo
zhongguo123 zhongguo1949 nihao123456 nihaoma123 admin12345 admin123456 admin888888 admin@1234 admin@123456
administrator root123456 guanliyuan guanliyuan123 shequ123456 shequ12345 chuanxiao123 gongchandang dangyuan123
password12 password123 password1234 passw0rd123 p@ssw0rd123 p@ssword123 password12345 mypassword
qwertyuiop qwerty12345 qwerty123456 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc qazwsxedcrfv zaq12wsxcde
qweasdzxc123 asdfghjkl1 asdfghjkl; zxcvbnm123 abcd123456 abcd1234567 abc1234567 abcdefghij abcdefg123
iloveyou123 iloveyou1314 welcome123 welcome1234 letmein123 changeme123 football123 superman123 sunshine123
"""
_COMMON = frozenset(_COMMON_TEXT.split())

SAME = _("The new password is the same as the old one.")

# No letters that look like another one: somebody will read it off paper or hear it on the phone.
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


def hash_password(password: str) -> str:
    """The Argon2id hash, with its parameters and salt in the text."""
    return hasher.hash(password)


def verify(password: str, password_hash: str | None) -> bool:
    """True if the password belongs to the hash; takes as long without a hash (no such account), and is False."""
    if len(password) > MOST_LENGTH:
        password, password_hash = "", None
    try:
        hasher.verify(password_hash or _nobodys_hash(), password)
    except (VerificationError, InvalidHashError):
        return False
    return password_hash is not None


def needs_rehash(password_hash: str) -> bool:
    """True if the hash was made with other parameters than today's."""
    return hasher.check_needs_rehash(password_hash)


def problem_with(password: str, username: str) -> LazyString | None:
    """The message that refuses a new password, in the reader's language; None if it may be used."""
    plain = password.casefold()
    if len(password) < LEAST_LENGTH:
        return _("Use at least %(count)d characters.", count=LEAST_LENGTH)
    if len(password) > MOST_LENGTH:
        return _("Use at most %(count)d characters.", count=MOST_LENGTH)
    if username.casefold() in plain:
        return _("The password may not contain the user name.")
    if plain in _COMMON or len(set(plain)) < 4:
        return _("This password is easily guessed. Choose another one.")
    return None


def generate_password() -> str:
    """A random password of 79 bits in four groups, easy to read out."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(4))


@lru_cache(maxsize=1)
def _nobodys_hash() -> str:
    return hasher.hash(secrets.token_urlsafe())
