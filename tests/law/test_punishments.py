"""Ranges of punishment: their words, which is the milder, how far a circumstance lifts a maximum."""

from __future__ import annotations

from itertools import combinations_with_replacement, permutations, product
from operator import ge, gt, le, lt

import pytest

from traffick_rules import ArgumentError
from traffick_rules.law import (
    LIFE,
    Amount,
    AmountRange,
    Fine,
    FineRole,
    Punishment,
    Raise,
    between,
    days,
    months,
    up_to,
    years,
)

INSTEAD, BESIDE, ALONE = (Fine(role) for role in FineRole)


def term(least, most, fine=None):
    return Punishment(least and years(least), most if most in {None, LIFE} else years(most), fine)


def test_life_is_above_every_term_and_equal_to_itself():
    assert years(999) < LIFE > days(1)
    assert years(999) <= LIFE >= years(999)
    assert not LIFE < years(1)
    assert [False, True, False, True] == [op(LIFE, LIFE) for op in (lt, le, gt, ge)]
    assert LIFE == max(years(20), LIFE, months(5))
    assert years(20) == min(LIFE, years(20))
    assert "life imprisonment" == str(LIFE)
    with pytest.raises(TypeError):
        LIFE < 3  # noqa: B015 - it is refused


ORDERED = [
    (term(None, 4), term(None, 6)),
    (term(None, 16), term(None, LIFE)),
    (term(None, 6), term(2, 6)),
    (term(1, 6), term(2, 8)),
    (term(None, 2, INSTEAD), term(None, 2)),
    (term(None, 2), term(None, 2, BESIDE)),
    (term(None, None, ALONE), term(None, 1)),
    (term(None, None, ALONE), term(None, 1, INSTEAD)),
    (
        term(None, 1, Fine(FineRole.INSTEAD, up_to(Amount(100, "day rates")))),
        term(None, 1, Fine(FineRole.INSTEAD, up_to(Amount(500, "day rates")))),
    ),
]


@pytest.mark.parametrize(("milder", "harsher"), ORDERED, ids=str)
def test_the_lower_range_is_the_milder(milder, harsher):
    assert milder.is_milder_than(harsher) is True
    assert harsher.is_milder_than(milder) is False
    assert milder.is_milder_than(milder) is False


WITHOUT_ORDER = [
    # The lower maximum comes with the higher minimum: it hangs on the sentence.
    (term(2, 6), term(1, 8)),
    (term(None, 4), term(None, 2, BESIDE)),
    (term(None, 8, INSTEAD), term(None, 6)),
    (term(None, None), term(None, 6)),
    (term(None, 1, Fine(FineRole.INSTEAD, up_to(Amount(9, "minimum wages")))), term(None, 1, INSTEAD)),
    (
        term(None, None, Fine(FineRole.ALONE, up_to(Amount(50_000, "EEK")))),
        term(None, None, Fine(FineRole.ALONE, up_to(Amount(3_200, "EUR")))),
    ),
    (
        term(None, None, Fine(FineRole.ALONE, between(Amount(10, "EUR"), Amount(20, "EUR")))),
        term(None, None, Fine(FineRole.ALONE, between(Amount(5, "EUR"), Amount(30, "EUR")))),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), WITHOUT_ORDER, ids=str)
def test_where_the_law_gives_no_order_neither_is_the_milder(one, other):
    assert one.is_milder_than(other) is None
    assert other.is_milder_than(one) is None


def test_what_is_milder_is_an_order():
    fines = (None, INSTEAD, BESIDE)
    ranges = [
        term(least, most, fine)
        for (least, most), fine in product(combinations_with_replacement((1, 2, 4, LIFE), 2), fines)
        if least is not LIFE
    ]
    for one, other in permutations(ranges, 2):
        assert (one.is_milder_than(other), other.is_milder_than(one)) in {
            (True, False),
            (False, True),
            (None, None),
        }
    for one, other, third in permutations(ranges, 3):
        if one.is_milder_than(other) and other.is_milder_than(third):
            assert one.is_milder_than(third)


def test_ranges_read_as_one_says_them():
    euros = between(Amount(850, "EUR"), Amount(850_000, "EUR"))
    expected = {
        term(None, 2, INSTEAD): "up to 2 years of imprisonment, no minimum stated, or a fine",
        term(1, LIFE): "up to life imprisonment, at least 1 year",
        term(None, None): "the maximum is not known, no minimum stated",
        term(None, None, Fine(FineRole.ALONE, euros)): "a fine of EUR 850 to EUR 850,000",
        term(
            None, 8, BESIDE
        ): "up to 8 years of imprisonment, no minimum stated, and a fine beside it",
    }
    assert expected == {punishment: str(punishment) for punishment in expected}


@pytest.mark.parametrize(
    ("lifts", "maximum", "longest"),
    [
        (Raise(percent=100, plus=years(6)), years(10), years(16)),
        (Raise(percent=100, plus=years(6)), years(2), years(4)),
        (Raise(percent=50), years(7), months(126)),
        (Raise(percent=50), days(30), days(45)),
        (Raise(percent=50), LIFE, LIFE),
        (Raise(longest=years(20)), years(16), years(20)),
        (Raise(plus=years(3), longest=years(15)), years(13), years(15)),
        (Raise(longest=years(12)), years(16), years(16)),
    ],
)
def test_a_raise_goes_to_the_lowest_of_its_bounds_and_never_below_the_maximum(
    lifts, maximum, longest
):
    assert longest == lifts.of(maximum)


@pytest.mark.parametrize(
    ("bounds", "message"), [({}, "without bounds"), ({"plus": days(3)}, "3 days")]
)
def test_a_raise_without_a_bound_or_of_days_is_refused(bounds, message):
    with pytest.raises(ArgumentError, match=message):
        Raise(**bounds)


def test_a_raise_reads_as_one_says_it():
    assert "up to 50 % more, at most 20 years in all" == str(Raise(percent=50, longest=years(20)))


def test_a_fine_allows_what_lies_within_its_bounds_and_leaves_other_units_open():
    wages = Fine(FineRole.INSTEAD, AmountRange(Amount(3, "minimum wages"), None))
    assert wages.allows(Amount(3, "minimum wages")) is True
    assert wages.allows(Amount(2, "minimum wages")) is False
    assert wages.allows(Amount(900, "EUR")) is None
    assert INSTEAD.allows(Amount(900, "EUR")) is True
