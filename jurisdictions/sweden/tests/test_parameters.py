"""Every parameter of Swedish law: the day before, on and after each change, with provision and confidence."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from traffick_rules import get_jurisdiction
from traffick_rules.facts import Purpose
from traffick_rules.law import Confidence, LengthRange, PermitDuration, days, months, years
from traffick_rules.testing import ResearchedValues

SWEDEN = get_jurisdiction("se")
CONFIRMED, SINGLE, RECALL = Confidence.CONFIRMED, Confidence.SINGLE, Confidence.RECALL
FIRST_DAY = date(2002, 7, 1)

HALF_A_YEAR = PermitDuration(length=LengthRange(months(6), None), renewable=True)
A_YEAR = PermitDuration(length=LengthRange(years(1), None))
TEMPORARY = PermitDuration(temporary=True)


class TestValues(ResearchedValues):
    code = "se"

    # The value, its provision and the confidence of the value, before and from the day of each change.
    changes = [
        (
            "offences.4-1a.ordinary.maximum",
            "2005-04-01",
            (years(10), "SE-OFF-MAX-2002", SINGLE),
            (years(10), "SE-OFF-MAX", CONFIRMED),
        ),
        (
            "offences.4-1a.ordinary.minimum",
            "2005-04-01",
            (years(2), "SE-OFF-MIN-2002", SINGLE),
            (years(2), "SE-OFF-MIN", CONFIRMED),
        ),
        (
            "offences.4-1a.less_serious.minimum",
            "2018-07-01",
            None,
            (months(6), "SE-OFF-LESS-MIN-B", CONFIRMED),
        ),
        (
            "offence.trafficking.control_needed",
            "2005-04-01",
            None,
            (True, "SE-OFF-ACT-A", CONFIRMED),
        ),
        (
            "offence.trafficking.control_needed",
            "2010-07-01",
            (True, "SE-OFF-ACT-A", CONFIRMED),
            (False, "SE-OFF-ACT-B", CONFIRMED),
        ),
        (
            "offence.trafficking.child.negligence_suffices",
            "2018-07-01",
            None,
            (True, "SE-OFF-CHILD-NEGL", CONFIRMED),
        ),
        ("jurisdiction.no_dual_criminality", "2010-07-01", None, (True, "SE-OFF-DUALCRIM", SINGLE)),
        ("offences.4-1b.ordinary.maximum", "2018-07-01", None, (years(4), "SE-HEX-MAX", CONFIRMED)),
        (
            "offences.4-1b.gross.minimum",
            "2018-07-01",
            None,
            (years(2), "SE-HEX-GROSS-MIN", CONFIRMED),
        ),
        (
            "offences.4-1b.gross.maximum",
            "2018-07-01",
            None,
            (years(10), "SE-HEX-GROSS-MAX", CONFIRMED),
        ),
        (
            "offences.6-12.gross.minimum",
            "2018-07-01",
            None,
            (years(2), "SE-PROC-GROSS", CONFIRMED),
        ),
        (
            "offences.6-12.gross.maximum",
            "2018-07-01",
            None,
            (years(10), "SE-PROC-GROSS", CONFIRMED),
        ),
        (
            "reflection_period.reflection_permit.standard",
            "2007-07-01",
            None,
            (days(30), "SE-REF-DAYS", CONFIRMED),
        ),
        (
            "reflection_period.reflection_permit.on_request",
            "2007-07-01",
            None,
            (True, "SE-REF-COND-A", CONFIRMED),
        ),
        (
            "reflection_period.reflection_permit.on_request",
            "2022-08-01",
            (True, "SE-REF-COND-A", CONFIRMED),
            (True, "SE-REF-COND-B", CONFIRMED),
        ),
        ("reflection.board_may_apply", "2007-07-01", None, (False, "SE-REF-COND-A", CONFIRMED)),
        (
            "reflection.board_may_apply",
            "2022-08-01",
            (False, "SE-REF-COND-A", CONFIRMED),
            (True, "SE-REF-COND-B", CONFIRMED),
        ),
        ("reflection.victim_may_appeal", "2022-08-01", None, (False, "SE-REF-APPEAL", SINGLE)),
        ("permits.5-15.duration", "2004-01-01", None, (TEMPORARY, "SE-PERM-0", SINGLE)),
        (
            "permits.5-15.duration",
            "2007-07-01",
            (TEMPORARY, "SE-PERM-0", SINGLE),
            (HALF_A_YEAR, "SE-PERM-1-MIN", CONFIRMED),
        ),
        ("permits.5-15d.duration", "2013-01-01", None, (TEMPORARY, "SE-PERM-WAGE", CONFIRMED)),
        (
            "permits.5-15b.duration",
            "2015-01-01",
            None,
            (A_YEAR, "SE-PERM-TRIAL-WITNESS", SINGLE),
        ),
        ("treaty.palermo.in_force", "2005-01-30", None, (True, "SE-PALERMO", SINGLE)),
        ("treaty.cets197.in_force", "2010-09-01", None, (True, "SE-CETS197", CONFIRMED)),
        ("eu.2004_81.binding", "2004-08-06", None, (True, "SE-EU", CONFIRMED)),
        ("eu.2011_36.binding", "2011-04-05", None, (True, "SE-EU", CONFIRMED)),
        ("eu.2024_1712.binding", "2024-07-14", None, (True, "SE-EU", CONFIRMED)),
    ]

    # The value holds on every day that the plugin covers; its first day is not verified.
    always = [
        ("offences.4-1a.less_serious.maximum", years(4), "SE-OFF-LESS-MAX", CONFIRMED),
        ("offence.trafficking.child.means_needed", False, "SE-OFF-CHILD", CONFIRMED),
        ("offences.6-12.ordinary.maximum", years(4), "SE-PROC-MAX", SINGLE),
        ("permit.case.leads_to_permanent_residence", False, "SE-PERM-1-PERM", SINGLE),
        ("identification.by_statute", False, "SE-ID-LAW", SINGLE),
    ]

    elsewhere = {"offence.trafficking.purposes"}


def around(day):
    day = date.fromisoformat(day)
    return [(day - timedelta(1), False), (day, True), (day + timedelta(1), True)]


FIVE = {
    Purpose.PROSTITUTION,
    Purpose.OTHER_SEXUAL_EXPLOITATION,
    Purpose.ORGAN_REMOVAL,
    Purpose.MILITARY_SERVICE,
    Purpose.FORCED_LABOUR,
}


@pytest.mark.parametrize(
    ("day", "expected", "provisions"),
    [
        ("2010-06-30", set(), set()),
        ("2010-07-01", FIVE, {"SE-OFF-PURP-A"}),
        ("2010-07-02", FIVE, {"SE-OFF-PURP-A"}),
        ("2018-06-30", FIVE, {"SE-OFF-PURP-A"}),
        ("2018-07-01", FIVE, {"SE-OFF-PURPOSE"}),
        ("2018-07-02", FIVE, {"SE-OFF-PURPOSE"}),
    ],
)
def test_the_named_purposes_are_known_from_july_2010_on(day, expected, provisions):
    members = SWEDEN.values["offence.trafficking.purposes"].members_on(date.fromisoformat(day))
    assert expected == {member.value for member in members}
    assert provisions == {member.provision.id for member in members}


@pytest.mark.parametrize(
    ("provision", "confidence", "first_doubtful", "last_doubtful"),
    [
        ("SE-ID-WHO", CONFIRMED, "2016-01-01", "2016-12-31"),
        ("SE-ID-NRM", CONFIRMED, "2016-01-01", "2016-12-31"),
        ("SE-PERM-0", SINGLE, "2004-01-01", "2004-12-31"),
        ("SE-PERM-WAGE", CONFIRMED, "2013-01-01", "2013-12-31"),
        ("SE-REF-STAY", SINGLE, "2007-07-01", "2022-08-01"),
        ("SE-REF-APPEAL", SINGLE, "2007-07-01", "2022-08-01"),
        ("SE-REF-WHO", SINGLE, "2007-07-01", "2023-12-31"),
        ("SE-RETURN", SINGLE, "2018-01-01", "2024-12-31"),
        ("SE-ASSIST-NSP", SINGLE, "2018-01-01", "2024-12-31"),
    ],
)
def test_a_first_day_that_was_not_read_is_doubtful_in_the_stretch_in_which_it_may_lie(
    provision, confidence, first_doubtful, last_doubtful
):
    found = SWEDEN.provision(provision)
    assert confidence is found.since.confidence
    first, last = date.fromisoformat(first_doubtful), date.fromisoformat(last_doubtful)
    one_day = timedelta(1)
    doubtful = [bool(found.cautions(d)) for d in (first - one_day, first, last, last + one_day)]
    assert [False, True, True, False] == doubtful


@pytest.mark.parametrize("provision", ["SE-PERM-TRIAL-WITNESS", "SE-PALERMO"])
def test_a_first_day_that_is_recalled_says_so(provision):
    found = SWEDEN.provision(provision)
    assert RECALL is found.since.confidence
    assert SINGLE is found.confidence


def rules(day):
    return {rule.question for rule in SWEDEN.in_force(day).rules}


@pytest.mark.parametrize(
    ("question", "first_day"),
    [
        ("reflection_period.reflection_permit", "2007-07-01"),
        ("permits.5-15", "2004-01-01"),
        ("permits.5-15d", "2013-01-01"),
        ("permits.5-15b", "2015-01-01"),
        ("entitlements.help_for_reflection", "2022-08-01"),
        ("entitlements.suspended_removal", "2022-08-01"),
        ("entitlements.voluntary_return", "2018-01-01"),
        ("entitlements.support_programme", "2018-01-01"),
        ("duties.decide_on_reflection", "2007-07-01"),
        ("duties.hear_before_revoking", "2007-07-01"),
        ("offences.4-1b", "2018-07-01"),
    ],
)
def test_a_rule_is_in_force_from_its_first_day(question, first_day):
    assert [known for _, known in around(first_day)] == [
        question in rules(day) for day, _ in around(first_day)
    ]
