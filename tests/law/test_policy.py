"""Policy: sums of money as they were stated."""

from __future__ import annotations

import pytest

from traffick_rules.law import Bound, Money


@pytest.mark.parametrize(
    ("words", "money"),
    [
        ("DKK 88,400,000", Money(88_400_000, "DKK")),
        ("at least EUR 500", Money(500, "EUR", Bound.AT_LEAST)),
        ("more than EUR 500", Money(500, "EUR", Bound.MORE_THAN)),
        ("about SEK 1,000", Money(1_000, "SEK", Bound.ABOUT)),
    ],
)
def test_a_sum_reads_as_it_was_stated(words, money):
    assert words == str(money)
