"""Two clerks, one row: nobody's typing is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.records.store.merging import merge

VALUES = st.sampled_from(["", "a", "b", "c"])
ROWS = st.fixed_dictionaries({"x": VALUES, "y": VALUES, "z": VALUES})


@given(ROWS, ROWS, ROWS)
def test_nothing_typed_is_lost(before: dict[str, str], theirs: dict[str, str], mine: dict[str, str]) -> None:
    merged = merge(before, theirs, mine)
    asked = {difference.name for difference in merged.differences}
    for name in before:
        i_changed, they_changed = mine[name] != before[name], theirs[name] != before[name]
        if i_changed:
            assert merged.values[name] == mine[name]
        else:
            assert merged.values[name] == theirs[name]
        assert (name in asked) == (i_changed and they_changed and mine[name] != theirs[name])


@given(ROWS, ROWS)
def test_alone_nobody_is_asked(before: dict[str, str], mine: dict[str, str]) -> None:
    merged = merge(before, before, mine)
    assert merged.values == mine
    assert merged.differences == ()
