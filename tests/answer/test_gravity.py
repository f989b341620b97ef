"""Which of two outcomes is milder, and how grave an offence is: by which laws, degrees and offences are ranked."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.toyland import TOYLAND, TRAFFICKING

from traffick_rules import Charge, Verdict, sentence
from traffick_rules.answer.offence import gravity
from traffick_rules.answer.reason import Support
from traffick_rules.answer.sentence_range import _Outcome
from traffick_rules.law import Punishment, months, years

YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN
DAY = date(2009, 6, 1)


def outcome(verdict, minimum, maximum):
    punishment = Punishment(minimum, maximum)
    return _Outcome(verdict, TRAFFICKING, None, punishment, DAY, Support((), (), ()))


NOT_PUNISHED = outcome(NO, None, None)
FIVE, EIGHT = outcome(YES, None, years(5)), outcome(YES, None, years(8))
WITH_MINIMUM, WITH_HIGHER = outcome(YES, months(6), years(8)), outcome(YES, years(2), years(8))
FIVE_WITH_MINIMUM = outcome(YES, months(6), years(5))
NOT_READ = outcome(YES, years(1), None)
MAYBE = outcome(UNKNOWN, None, years(8))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (NOT_PUNISHED, FIVE, True),
        (NOT_PUNISHED, MAYBE, True),
        (NOT_PUNISHED, NOT_READ, True),
        (NOT_PUNISHED, NOT_PUNISHED, False),
        (FIVE, NOT_PUNISHED, False),
        (NOT_READ, NOT_PUNISHED, False),
        (FIVE, EIGHT, True),
        (EIGHT, FIVE, False),
        (EIGHT, EIGHT, False),
        (EIGHT, WITH_MINIMUM, True),
        (WITH_MINIMUM, EIGHT, False),
        (WITH_MINIMUM, WITH_HIGHER, True),
        (WITH_HIGHER, WITH_MINIMUM, False),
        (WITH_MINIMUM, WITH_MINIMUM, False),
        (NOT_READ, EIGHT, None),
        (EIGHT, NOT_READ, None),
        (FIVE, WITH_HIGHER, True),
        (EIGHT, FIVE_WITH_MINIMUM, None),
        (NOT_READ, NOT_READ, False),
    ],
)
def test_the_milder_is_what_is_not_punished_then_the_lower_range(one, other, expected):
    assert expected is one.is_milder_than(other)


def answered(**facts):
    charge = Charge.from_dict({"trafficking": {"purposes": ["prostitution"], **facts}})
    return sentence(charge, jurisdiction=TOYLAND, offence="trafficking").answer


def test_an_offence_is_as_grave_as_the_longest_term_that_it_may_cost():
    settled = answered(last_day="2009-12-31", consent=False)
    assert years(8) == gravity(settled)
    open_days = answered(consent=False)
    assert {years(8), years(5), None} == {each.maximum for each in open_days.candidates}
    assert years(8) == gravity(open_days)
    assert years(0) == gravity(attrs.evolve(settled, maximum=None))
