"""How figures and dates are written. Scores are integers of hundredths, rates are basis points: no floats here."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

from flask import Flask
from flask_babel import format_date, ngettext
from flask_babel import gettext as _

from app.web.pagination import COUNTED
from tenants.area import Area, Level
from tenants.clock import utcnow

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOTHING = "—"
MINUS = "\N{MINUS SIGN}"


def hundredths(value: int | None) -> str:
    """Writes 8450 as "84.50"; None, which is no score, as a dash."""
    if value is None:
        return NOTHING
    whole, rest = divmod(abs(value), 100)
    return f"{MINUS if value < 0 else ''}{whole}.{rest:02d}"


def points(value: int) -> str:
    """Hundredths as people say a line: "80", "82.5"."""
    return hundredths(value).rstrip("0").rstrip(".")


def signed_hundredths(value: int | None) -> str:
    """Writes 300 as "+3.00" and -175 as "−1.75"."""
    if value is None:
        return NOTHING
    return f"+{hundredths(value)}" if value > 0 else hundredths(value)


def _percent(ratio: Fraction, places: int) -> str:
    scale = 10**places
    scaled = ratio * 100 * scale
    rounded = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)  # half up
    if rounded == 100 * scale and ratio < 1:
        rounded -= 1  # 9,999 of 10,000 is not "100 %": somebody is still missing
    whole, rest = divmod(rounded, scale)
    return f"{whole}.{rest:0{places}d}%" if places else f"{whole}%"


def percent(numerator: int | None, denominator: int | None, places: int = 1) -> str:
    """Writes 342 of 371 as "92.2%", rounded half up; a dash where there is nothing to count."""
    if numerator is None or not denominator:
        return NOTHING
    return _percent(Fraction(numerator, denominator), places)


def percent_bp(basis_points: int | None, places: int = 0) -> str:
    """Writes a rate of 0..10000 basis points as a percentage; None, which is not applicable, as a dash.

    Cut, not rounded: 89.99 % must not read as having reached 90.
    """
    if basis_points is None:
        return NOTHING
    whole, rest = divmod(basis_points, 100)
    return f"{whole}.{rest:02d}"[: len(str(whole)) + 1 + places].rstrip(".") + "%"


def threshold(text: str) -> str:
    """Writes a threshold of the criteria file as people read it: "0.95" -> "95%", "4/6" stays, "1" -> "100%"."""
    if "/" in text:
        return text
    whole, _point, rest = f"{Decimal(text) * 100:f}".partition(".")
    rest = rest.rstrip("0")
    return f"{whole}.{rest}%" if rest else f"{whole}%"


def grouped(value: int | None) -> str:
    """Writes 3120 as "3,120"."""
    return NOTHING if value is None else f"{value:,}"


def counted(value: int) -> str:
    """Writes 20 as "20", and what was counted no further as "1,000 and more"."""
    return grouped(value) if value <= COUNTED else _("%(count)s and more", count=grouped(COUNTED))


def _local(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a time without a zone: times are stored in UTC and passed on with it")
    return moment.astimezone(SHANGHAI)


def ymd(day: date | datetime | None) -> str:
    """Writes a day as 2026-10-31; a moment by its day in Shanghai."""
    if day is None:
        return NOTHING
    return (_local(day).date() if isinstance(day, datetime) else day).isoformat()


def md(day: date | datetime | None) -> str:
    """Writes a day without its year, 10-31."""
    return ymd(day)[5:] if day is not None else NOTHING


def long_day(day: date) -> str:
    """Writes a day with its weekday, as people say it."""
    return str(format_date(day, "full"))


def clock(moment: datetime | None) -> str:
    """Writes a moment as 2026-10-31 14:05 in Shanghai."""
    return NOTHING if moment is None else _local(moment).strftime("%Y-%m-%d %H:%M")


def ago(moment: datetime | None, now: datetime | None = None) -> str:
    """Writes how long ago a moment was: "10 minutes ago"; after 30 days, or if it lies ahead, the moment itself."""
    if moment is None:
        return NOTHING
    seconds = int(((now or utcnow()) - moment).total_seconds())
    if seconds < -60 or seconds >= 30 * 86400:
        return clock(moment)
    if seconds < 60:
        return str(_("just now"))
    if seconds < 3600:
        return str(ngettext("%(num)d minute ago", "%(num)d minutes ago", seconds // 60))
    if seconds < 86400:
        return str(ngettext("%(num)d hour ago", "%(num)d hours ago", seconds // 3600))
    return str(ngettext("%(num)d day ago", "%(num)d days ago", seconds // 86400))


def place_label(area: Area, name: str | None) -> str:
    """A place's name on a page: its name, or the code of one that has none yet."""
    return name or (_("All districts") if area.level is Level.NATION else area.code)


def init_app(app: Flask) -> None:
    """Registers the filters under the names of their functions."""
    figures = (hundredths, points, signed_hundredths, percent, percent_bp, threshold, grouped, counted)
    filters = (*figures, ymd, md, long_day, clock, ago)
    app.jinja_env.filters.update({function.__name__: function for function in filters})
