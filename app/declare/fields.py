"""What a register asks for, field by field: how it is typed, checked, written out and shown.

A field is declared once and serves forms, lists, exports and (by ``parse``) spreadsheets alike.
"""

from __future__ import annotations

import re
import unicodedata
import uuid
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, ClassVar

import phonenumbers
from flask_babel import gettext as _
from stdnum.cn import ric, uscc
from stdnum.exceptions import ValidationError as NotValid

from app.declare.words import says_something

if TYPE_CHECKING:
    from collections.abc import Callable

    from tenants.columns import LabelEnum

LONGEST = 200


class BadValue(ValueError):
    """What was typed cannot be taken; the message is translated and says what to type instead."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field of a register."""

    name: str
    """The column."""
    label: str
    """A message id; the heading of a spreadsheet too."""
    help: str = ""
    """A message id: what to type, shown under the control."""
    required: bool = False
    """A row is not taken without it."""
    personal: bool = False
    """The column is encrypted; its values are shown masked."""
    inner: bool = False
    """Shown within the community alone: what it wrote for itself. The column is an ``inner_column``."""
    search: bool = False
    """The search box looks into it."""
    index: str | None = None
    """The blind index column by which a personal value is found."""
    carried: bool = False
    """Kept for the next entry of several in a row."""
    longest: int = LONGEST
    """The most characters that are taken."""
    default: Callable[[], Any] | None = None
    """Makes the value that a new row begins with."""
    suggests: tuple[str, ...] = ()
    """Message ids of what is often typed; anything else may be."""

    control: ClassVar[str] = "text"
    """The kind of control that it is typed in."""
    input_mode: ClassVar[str | None] = None
    """The keyboard that a telephone shows."""

    def parse(self, text: str) -> Any:
        """The value of what was typed; None for nothing. Raises BadValue."""
        text = tidy(text)
        if not text:
            return None
        if len(text) > self.longest:
            raise BadValue(_("At most %(count)s characters", count=self.longest))
        return self.checked(text)

    def checked(self, text: str) -> Any:
        """The value of tidy text that is not empty. Raises BadValue."""
        return text

    def write(self, value: Any) -> str:
        """The value as it stands in a form control or a spreadsheet cell; '' for None."""
        return "" if value is None else str(value)

    def show(self, value: Any) -> str:
        """The value as people read it; '' for None."""
        return self.write(value)

    def mask(self, value: Any) -> str:
        """A personal value with all but its edges hidden (domain.md, section 4)."""
        text = self.write(value)
        return text[:1] + "*" * min(len(text) - 1, 2) if text else ""

    def options(self) -> list[tuple[str, str]]:
        """The values to choose from, as (text, label); empty where anything may be typed."""
        return []

    def warn(self, value: Any) -> str | None:
        """A warning about a value that is taken all the same; None where nothing is odd."""
        return None


def tidy(text: str) -> str:
    """Text as people mean it: full-width letters and digits as plain ones, no control characters, single spaces."""
    if _ALREADY_TIDY.fullmatch(text):  # nearly every cell of a large file
        return text
    text = unicodedata.normalize("NFC", text)
    text = "".join(_PLAIN.get(letter, letter) for letter in text)
    text = "".join(letter for letter in text if letter in "\n\t " or unicodedata.category(letter)[0] != "C")
    return re.sub(r"[ \t\u3000\xa0]+", " ", text).strip()


# Plain letters, digits and the ideographs that no normal form changes, with at most single spaces within.
_ALREADY_TIDY = re.compile(r"(?:[0-9A-Za-z\u4e00-\u9fff./+\-]+(?: (?=[^ ])|$))*")
# Digits, letters and the signs of codes only: Chinese punctuation stays full width.
_PLAIN = {chr(code + 0xFEE0): chr(code) for code in range(0x21, 0x7F) if chr(code).isalnum() or chr(code) in "-+/."}


def joined(text: str) -> str:
    """Text without the spaces between Chinese characters, which only pad: 张　三 is 张三, John Smith stays."""
    return _PADDING.sub("", text)


_CHINESE = "[\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff·]"
_PADDING = re.compile(rf"(?<={_CHINESE})\s+(?={_CHINESE})")


class Text(Field):
    """A line of text."""


class Note(Field):
    """Several lines of text."""

    control = "note"

    def mask(self, value: Any) -> str:
        """A word that says there is one: a text about a person has no edges to show."""
        return _("(on file)") if value else ""


class Reason(Note):
    """Why something was decided, in words that can be read."""

    def checked(self, text: str) -> str:
        if not says_something(text):
            raise BadValue(_("Say it in words: at least two letters or digits."))
        return text


@dataclass(frozen=True, kw_only=True)
class Choice(Field):
    """One of a few."""

    of: type[LabelEnum]
    """What there is to choose from."""
    filter: bool = True
    """The list can be narrowed by it."""
    control = "choice"

    def checked(self, text: str) -> LabelEnum:
        for member in self.of:
            if text in (member.value, member.label, _(member.label)):
                return member
        raise BadValue(_("Choose one of: %(choices)s", choices="、".join(_(member.label) for member in self.of)))

    def write(self, value: Any) -> str:
        return "" if value is None else self.of(value).value

    def show(self, value: Any) -> str:
        return "" if value is None else _(self.of(value).label)

    def options(self) -> list[tuple[str, str]]:
        return [(member.value, _(member.label)) for member in self.of]


@dataclass(frozen=True, kw_only=True)
class Number(Field):
    """A whole number."""

    least: int = 0
    """The smallest that is taken."""
    most: int = 1_000_000
    """The largest."""
    control = "number"
    input_mode = "numeric"

    def checked(self, text: str) -> int:
        if not re.fullmatch(r"\d{1,9}(\.0+)?", text) or not self.least <= int(text.partition(".")[0]) <= self.most:
            raise BadValue(_("A whole number from %(least)s to %(most)s", least=self.least, most=self.most))
        return int(text.partition(".")[0])


@dataclass(frozen=True, kw_only=True)
class Day(Field):
    """A date, not before 1949."""

    ahead: int = 366
    """The most days that it may lie after today."""
    control = "day"

    def checked(self, text: str) -> date:
        found = _DAY.fullmatch(text) or _COMPACT_DAY.fullmatch(text)
        if not found:
            raise BadValue(_("A date such as 2026-03-15"))
        try:
            day = date(*(int(part) for part in found.groups()))
        except ValueError:
            raise BadValue(_("There is no such day; write it such as 2026-03-15")) from None
        from app.clock import today

        if not day.year >= 1949 or (day - today()).days > self.ahead:
            raise BadValue(_("The year of this date cannot be right"))
        return day

    def write(self, value: Any) -> str:
        return "" if value is None else value.isoformat()


_DAY = re.compile(r"(\d{4})\s?(?:-|/|\.|年)\s?(\d{1,2})\s?(?:-|/|\.|月)\s?(\d{1,2})\s?日?")
_COMPACT_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")  # as lists of other systems have it


@dataclass(frozen=True, kw_only=True)
class Flag(Field):
    """Yes, no, or not known."""

    control = "flag"

    def checked(self, text: str) -> bool:
        if text.lower() in ("yes", "true", "1", "是", "y"):
            return True
        if text.lower() in ("no", "false", "0", "否", "n"):
            return False
        raise BadValue(_("Yes or no"))

    def write(self, value: Any) -> str:
        return "" if value is None else "yes" if value else "no"

    def show(self, value: Any) -> str:
        return "" if value is None else _("Yes") if value else _("No")

    def options(self) -> list[tuple[str, str]]:
        return [("yes", _("Yes")), ("no", _("No"))]


@dataclass(frozen=True, kw_only=True)
class Name(Field):
    """A person's name: masked to its first character. Offices space names of two characters out; they are one name."""

    personal: bool = True
    longest: int = 60

    def checked(self, text: str) -> str:
        return joined(text)


@dataclass(frozen=True, kw_only=True)
class Phone(Field):
    """A telephone in China, kept as its digits."""

    longest: int = 30
    control = "phone"
    input_mode = "tel"

    def checked(self, text: str) -> str:
        compact = re.sub(r"[\s()（）\-—]", "", text)
        if re.fullmatch(r"1\d{2}|12\d{3}|96\d{3,4}", compact):
            return compact  # 110, 12315, 96110: services, which the numbering plan of the library leaves out
        if _mobiles().fullmatch(compact):
            return compact  # what the library would say, a hundred times as fast
        try:
            number = phonenumbers.parse(compact, "CN")
        except phonenumbers.NumberParseException:
            number = None
        if number is None or not phonenumbers.is_valid_number(number):
            raise BadValue(_("A telephone number such as 138 1234 5678 or 0412-1234567"))
        if number.country_code != 86:
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        return phonenumbers.national_significant_number(number) if compact.startswith(("+86", "0086")) else compact

    def mask(self, value: Any) -> str:
        text = self.write(value)
        return f"{text[:3]}****{text[-4:]}" if len(text) >= 11 else f"****{text[-2:]}" if text else ""


@cache
def _mobiles() -> re.Pattern[str]:
    """The mobile numbers of the country, by the library's own numbering plan."""
    plan = phonenumbers.PhoneMetadata.metadata_for_region("CN")
    assert plan is not None
    assert plan.mobile is not None
    return re.compile(f"(?:{plan.mobile.national_number_pattern})", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class IdNumber(Field):
    """A resident identity number: 18 characters with a check digit (GB 11643)."""

    personal: bool = True
    longest: int = 18
    or_company: bool = False
    """A company's credit code (GB 32100) will do as well."""

    def checked(self, text: str) -> str:
        number = text.upper().replace(" ", "")
        if _is_identity(number):
            return number
        if self.or_company and uscc.is_valid(number):
            return number
        try:
            return str(ric.validate(number))
        except NotValid:
            message = _("18 characters as on the identity card; the last one is a check and does not fit")
            raise BadValue(message) from None

    def mask(self, value: Any) -> str:
        text = self.write(value)
        return f"{text[:3]}{'*' * (len(text) - 7)}{text[-4:]}" if len(text) > 7 else ""


def _is_identity(number: str) -> bool:
    """``ric.is_valid`` for a number without separators, of which the costly part is remembered."""
    if not re.fullmatch(r"[0-9]{17}[0-9X]", number) or number[-1] != ric.calc_check_digit(number):
        return False
    try:
        date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    return _is_place_of_year(number[:10])


@lru_cache(maxsize=20_000)
def _is_place_of_year(digits: str) -> bool:
    """True if the first six digits were a place in the year that the next four say."""
    try:
        return bool(ric.get_birth_place(f"{digits}0101"))
    except NotValid:
        return False


@dataclass(frozen=True, kw_only=True)
class CreditCode(Field):
    """A unified social credit code (GB 32100). Codes in use sometimes fail its check, so that is only a warning."""

    longest: int = 18

    def checked(self, text: str) -> str:
        code = text.upper().replace(" ", "")
        if not re.fullmatch(r"[0-9A-Z]{15}|[0-9A-Z]{18}", code):
            raise BadValue(_("18 letters and digits as on the business licence"))
        return code

    def options(self) -> list[tuple[str, str]]:
        """The values to choose from, as (text, label); empty where anything may be typed."""
        return []

    def warn(self, value: Any) -> str | None:
        if not value or uscc.is_valid(value):
            return None
        return _("The check digit of this credit code does not fit. Compare it with the licence.")


@dataclass(frozen=True, kw_only=True)
class Reference(Field):
    """A row of another register."""

    to: str
    """The key of that register."""
    filter: bool = False
    """The list can be narrowed by it."""
    control = "reference"

    def checked(self, text: str) -> uuid.UUID:
        try:
            return uuid.UUID(text)
        except ValueError:
            raise BadValue(_("Choose one from the list")) from None


@dataclass(frozen=True, kw_only=True)
class Staff(Reference):
    """The account of somebody who works in the community as a building lead."""

    to: str = ""
