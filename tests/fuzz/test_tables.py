"""Tables drawn by chance: they say what they say and no more, and where they are damaged they are refused in our words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fuzz.tables import check, check_damaged, drawn

SEEDS = st.integers(0, 10**9)


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return tmp_path_factory.mktemp("tables") / "cases.csv"


@given(seed=SEEDS)
def test_a_table_says_what_it_says_and_no_more_whatever_was_done_to_it(file, seed):
    check(file, drawn(seed))


@given(seed=SEEDS, damage=SEEDS)
def test_a_damaged_table_is_read_or_refused_in_our_words(file, seed, damage):
    check_damaged(file, drawn(seed), damage)
