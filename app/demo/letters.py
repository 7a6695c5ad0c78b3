"""Responsibility letters: a chain for each dwelling, from registration over renewals, and refusals to sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.demo.calendar import between, days, months_after

if TYPE_CHECKING:
    from datetime import date

    from app.demo.desk import Desk
    from app.demo.rentals import Dwelling

_DUE_AFTER = 15  # days from the registration, or from the previous letter's expiry
_TERMS_MONTHS = (12, 24)
_KEPT_MONTHS = 24  # after the letter's end


@dataclass(slots=True)
class _Letter:
    """A letter in the making. ``last``: the one that decides whether a letter is in force today."""

    dwelling: Dwelling
    basis_on: date
    signed_on: date | None
    term_months: int
    ended_on: date | None = None
    last: bool = False

    @property
    def expires_on(self) -> date | None:
        """The last day of its term."""
        return None if self.signed_on is None else months_after(self.signed_on, self.term_months) - days(1)


def write_letters(desk: Desk, dwellings: list[Dwelling]) -> None:
    """The letters of every dwelling, as many in force and signed in time as the community's knobs say."""
    rng, calendar = desk.rng, desk.calendar
    judged = [d for d in dwellings if d.closed_on is None and d.registered_on < calendar.today - days(_DUE_AFTER)]
    refusing = {d.id for d in rng.sample(judged, int(len(judged) * rng.uniform(0, 0.02)))}
    chains = {d.id: _chain(desk, d) for d in dwellings if d.id not in refusing}
    letters = [letter for chain in chains.values() for letter in chain]
    letters.sort(key=lambda letter: letter.basis_on)
    bound = [d for d in judged if d.id not in refusing]
    in_force = desk.deal("rent-letter", len(bound))
    without = {d.id for d, ok in zip(bound, in_force, strict=True) if not ok}
    _delay(desk, letters, without)
    for dwelling in judged:
        if dwelling.id in refusing:
            refused = min(dwelling.registered_on + days(rng.randint(2, 12)), calendar.yesterday)
            passed = min(refused + days(rng.randint(0, 5)), calendar.yesterday)
            desk.add("letter_refusals", refused, rental_unit_id=dwelling.id, refused_on=refused, passed_on=passed)
    for letter in letters:
        _write(desk, letter)


def _chain(desk: Desk, dwelling: Dwelling) -> list[_Letter]:
    """The letters of a dwelling if all goes well: each signed in time, renewals a little before the expiry."""
    rng, yesterday = desk.rng, desk.calendar.yesterday
    if dwelling.registered_on >= yesterday:
        return []
    basis, knob = dwelling.registered_on, desk.profile.knobs["rent-letter-time"]
    early = basis + days(_DUE_AFTER) < desk.calendar.cycle.start
    late = early and rng.random() > knob.before
    signed = basis + days(rng.randint(_DUE_AFTER + 1, _DUE_AFTER + 20) if late else rng.randint(0, 9))
    term = rng.choice(_TERMS_MONTHS)
    chain = [_Letter(dwelling, basis, min(signed, yesterday), term)]
    while (expires := chain[-1].expires_on) and (dwelling.closed_on is None or expires < dwelling.closed_on):
        signed = expires - days(rng.randint(0, 12))
        if signed > yesterday:
            break
        chain.append(_Letter(dwelling, expires, signed, term))
    chain[-1].last = True
    if dwelling.closed_on is not None:
        chain[-1].ended_on = dwelling.closed_on
    return chain


def _delay(desk: Desk, letters: list[_Letter], without: set[str]) -> None:
    """Take letters away from dwellings that shall have none in force, and sign others late."""
    rng, calendar = desk.rng, desk.calendar
    cycle = calendar.cycle
    dues = [letter.basis_on + days(_DUE_AFTER) for letter in letters]
    counted = [letter for letter, due in zip(letters, dues, strict=True) if cycle.start <= due <= calendar.today]
    knob = desk.profile.knobs["rent-letter-time"]
    misses = len(counted) - knob.done(len(counted))
    inside = {id(letter) for letter in counted}
    for letter in letters:
        if not (letter.last and letter.dwelling.id in without):
            continue
        if id(letter) in inside and misses > 0:
            letter.signed_on, misses = None, misses - 1
        elif letter.signed_on and letter.basis_on < calendar.today - days(60):
            letter.ended_on = between(rng, letter.signed_on + days(20), calendar.yesterday - days(1))
        else:
            letter.ended_on = letter.signed_on  # withdrawn on the day it was signed
    late = [
        letter
        for letter in counted
        if letter.last
        and letter.signed_on
        and letter.ended_on is None
        and letter.basis_on + days(_DUE_AFTER + 2) < calendar.yesterday
    ]
    for letter in rng.sample(late, min(misses, len(late))):
        first = letter.basis_on + days(_DUE_AFTER + 1)
        letter.signed_on = between(rng, first, min(first + days(24), calendar.yesterday))


def _write(desk: Desk, letter: _Letter) -> None:
    ended = letter.ended_on or letter.expires_on
    desk.add(
        "responsibility_letters",
        letter.signed_on or letter.basis_on,
        rental_unit_id=letter.dwelling.id,
        landlord_id=letter.dwelling.landlord,
        basis_on=letter.basis_on,
        signed_on=letter.signed_on,
        expires_on=letter.expires_on,
        ended_on=letter.ended_on,
        retention_on=months_after(ended, _KEPT_MONTHS) if ended else None,
    )
