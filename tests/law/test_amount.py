"""Amounts of money and of units of account, and ranges of them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from traffick_rules import ArgumentError, get_jurisdiction
from traffick_rules.law import Amount, AmountRange, LengthRange, between, days, up_to

COUNTS = st.decimals(0, 10**9, places=2)


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("DKK 88,400,000", Amount(88_400_000, "DKK")),
        ("EUR 3.20", Amount("3.20", "EUR")),
        ("20 price base amounts", Amount(20, "price base amounts")),
        ("1 minimum wage", Amount(1, "minimum wages")),
        ("4.5 minimum wages", Amount("4.5", "minimum wages")),
        ("80 % of the damage", Amount(80, "% of the damage")),
        ("up to EUR 9,590", up_to(Amount(9_590, "EUR"))),
        (
            "30 day rates to 500 day rates",
            between(Amount(30, "day rates"), Amount(500, "day rates")),
        ),
        ("at least EUR 4,000", AmountRange(Amount(4_000, "EUR"), None)),
    ],
)
def test_an_amount_reads_as_it_is_stated(words, amount):
    assert words == str(amount)


def test_an_amount_has_the_marks_and_the_words_of_a_language():
    danish = get_jurisdiction("dk").language("da")
    assert "EUR 1.234.567,50" == Amount("1234567.50", "EUR").text(danish)
    assert "op til EUR 9.590" == up_to(Amount(9_590, "EUR")).text(danish)
    assert "2 mindstelønninger" == Amount(2, "minimum wages").text(
        lambda part: {"minimum wages": "mindstelønninger"}.get(part, part)
    )


@given(one=COUNTS, other=COUNTS)
def test_amounts_of_one_unit_are_ordered_as_their_counts(one, other):
    assert (one < other) == (Amount(one, "EUR") < Amount(other, "EUR"))
    assert (one <= other) == (Amount(one, "EUR") <= Amount(other, "EUR"))


def test_amounts_of_two_units_have_no_order():
    """What a unit of account is worth changes every year, and the library does not look it up."""
    with pytest.raises(ArgumentError, match="EUR 5 and 2 minimum wages have no order"):
        _ = Amount(5, "EUR") < Amount(2, "minimum wages")
    with pytest.raises(ArgumentError, match="have no order"):
        between(Amount(5, "EUR"), Amount(9, "SEK"))
    assert Amount(5, "EUR") != Amount(5, "SEK")


def test_an_amount_has_no_order_with_something_else():
    with pytest.raises(TypeError):
        _ = Amount(5, "EUR") < 5


@pytest.mark.parametrize("count", [-1, 3.2, "many", "NaN", "Infinity", True, None, 10**30])
def test_a_count_is_an_exact_number_from_zero(count):
    """A binary fraction such as 3.2 is not what a law has stated; its text is."""
    with pytest.raises(ArgumentError, match="is not a count of a unit"):
        Amount(count, "EUR")
    assert Decimal("3.2") == Amount("3.2", "EUR").count


def test_an_amount_has_a_unit():
    with pytest.raises(ArgumentError, match="an amount without a unit"):
        Amount(5, "")


def test_a_range_of_amounts_has_a_bound_and_its_most_is_not_below_its_least():
    with pytest.raises(ArgumentError, match="a range without bounds; give least or most"):
        AmountRange(None, None)
    with pytest.raises(ArgumentError, match="most: EUR 3 is below least: EUR 4"):
        between(Amount(4, "EUR"), Amount(3, "EUR"))


def test_a_range_is_of_what_it_is_made_from():
    assert AmountRange(None, Amount(5, "EUR")) == up_to(Amount(5, "EUR"))
    assert LengthRange(days(3), days(5)) == between(days(3), days(5))
