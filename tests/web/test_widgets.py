"""Our controls are drawn as those of WTForms are, whatever stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import wtforms.widgets
from hypothesis import given
from hypothesis import strategies as st
from wtforms import Form
from wtforms.fields.choices import Choice, SelectFieldBase  # type: ignore[attr-defined]  # the stubs are of WTForms 3.2
from wtforms.fields.simple import StringField

from app.web import widgets

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = st.text("a<>&\"'`= \n甲\u2028", max_size=6)
GIVEN = st.dictionaries(
    st.sampled_from(["class", "data-field", "required", "maxlength", "aria-label"]), TEXTS | st.booleans()
)


class _Options(SelectFieldBase):
    def __init__(self, label: str = "", *, choices: list[Any], **given: Any) -> None:
        super().__init__(label, **given)
        self.choices = choices

    def iter_choices(self) -> Iterator[Any]:
        yield from self.choices


def _drawn(field: Any, kind: str, given_: dict[str, Any]) -> tuple[str, str]:
    class Sample(Form):
        control = field

    control = Sample(data={"control": '<甲>"'}).control
    ours, theirs = (getattr(package, kind)()(control, **given_) for package in (widgets, wtforms.widgets))
    return str(ours), str(theirs)


@pytest.mark.parametrize("kind", ["TextInput", "TelInput", "DateInput"])
@given(given_=GIVEN)
def test_a_line_is_drawn_as_ever(kind: str, given_: dict[str, Any]) -> None:
    ours, theirs = _drawn(StringField(), kind, given_)
    assert ours == theirs


@given(given_=GIVEN, options=st.lists(st.tuples(TEXTS, TEXTS.filter(bool), st.booleans(), TEXTS)))
def test_a_list_is_drawn_as_ever(given_: dict[str, Any], options: list[tuple[str, str, bool, str]]) -> None:
    choices = [
        Choice(value, label, chosen, {"data-within": within} if within else {})
        for value, label, chosen, within in options
    ]
    ours, theirs = _drawn(_Options(choices=choices), "Select", given_)
    assert ours == theirs
