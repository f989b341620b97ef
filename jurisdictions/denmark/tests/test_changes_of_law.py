"""A walk over every change of Danish law: what holds on all days, and what is doubtful on a few."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from traffick_rules import Case, Charge, Verdict, assess, get_jurisdiction, sentence
from traffick_rules.case.consistency import contradictions_on
from traffick_rules.engine.program import program_of
from traffick_rules.law import Confidence, ReflectionPeriodRule, VictimStatusRule, years
from traffick_rules.proof.decisive import can_be_yes, clauses_of
from traffick_rules.proof.possible import Possible

DENMARK = get_jurisdiction("dk")
ONE_DAY = timedelta(1)
DAYS = sorted(
    {
        day
        for first_day in DENMARK.epochs
        for day in (first_day - ONE_DAY, first_day, first_day + ONE_DAY)
        if day >= DENMARK.covers_from
    }
    | {date(2006, 5, 1), date(2008, 5, 1), date(2017, 2, 1), date(2026, 1, 1)}
)
FOR_EVERYBODY = {"entitlements.legal_advice"}
"""What the law gives to everybody, without a condition."""
# The day after a change has the law of the day of the change.
ENDS = [d for d in DAYS if d in DENMARK.epochs or d - ONE_DAY not in DENMARK.epochs]


@pytest.mark.parametrize("kind", [VictimStatusRule, ReflectionPeriodRule])
def test_exactly_one_rule_on_status_and_one_on_the_reflection_period_is_in_force(kind):
    assert [] == [day for day in DAYS if len(DENMARK.in_force(day).of_kind(kind)) != 1]


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_of_a_person_of_whom_nothing_is_known_every_answer_is_unknown(day):
    assessment = assess(Case(), jurisdiction=DENMARK, on=day)
    known = {a.question for a in assessment.answers if a.verdict is not Verdict.UNKNOWN}
    assert known <= FOR_EVERYBODY
    assert assessment.victim_status.stage is None
    assert assessment.reflection_period.length is None


FOUND = {}
"""Cases in which a condition is a yes or a no, kept for the other days on which a question has the same one."""


def deciding_cases(law, day):
    """For every question of a day a case in which it is a yes, and one in which it is a no."""
    program = program_of(law, Case)
    search = Possible(program, Case(), day)
    asked = {rule.question for rule in law.rules}
    for clause in clauses_of(program.network):
        if clause.node == clause.root and clause.of in asked:
            possible = (True, False) if can_be_yes(program.network, clause.root) else (False,)
            for value in possible:
                case = FOUND.get((law.questions[Case][clause.of], value))
                if case is None or not decides(program, clause.root, value, case, day):
                    case = search.decisive_record(clause, value)
                    FOUND[law.questions[Case][clause.of], value] = case
                yield clause.of, value, case


def decides(program, root, value, case, day):
    """Whether a case can be true on a day, and gives a question of it a value then."""
    rails = program.run_one(case, day, root=root)
    return bool(rails[0 if value else 1][root]) and not contradictions_on(case, day)


@pytest.mark.parametrize("day", ENDS, ids=str)
@pytest.mark.slow
def test_every_yes_and_every_no_cites_provisions_that_are_in_force_on_that_day(day):
    """What a text that was not read holds back can be no yes; every other question can be both."""
    for question, value, case in deciding_cases(DENMARK.in_force(day), day):
        if case is None:
            assert not value
            assert question in FOR_EVERYBODY
            continue
        answer = assess(case, jurisdiction=DENMARK, on=day)[question]
        assert (Verdict.YES if value else Verdict.NO) is answer.verdict
        assert answer.provisions, f"{question} is {answer.verdict} on {day} and cites nothing"
        late = [provision.id for provision in answer.provisions if not provision.in_force(day)]
        assert [] == late, f"{question} on {day}"


FULL_CHARGE = {
    "trafficking": {
        "acts": ["recruitment"],
        "means": ["deception"],
        "purposes": {"only": ["forced_labour"]},
        "age_when_trafficked": 30,
    },
    "exploitation": {"positions": ["dependency"], "manifestly_unreasonable_conditions": True},
    "procuring": {
        "conduct": ["running_a_brothel", "acting_as_middleman", "letting_rooms"],
        "for_gain_or_repeated": True,
    },
}
# Of an adult victim of trafficking, who is not a victim of the lesser offence of § 262 b as well.
MET = {"262a", "228", "229-1", "229-2", "233-1", "233-2", "233-3"}
NOTHING_MET = {
    "trafficking": {
        "acts": {"only": []},
        "means": {"only": []},
        "purposes": {"only": []},
        "age_when_trafficked": 30,
    },
    "exploitation": {"positions": {"only": []}},
    "procuring": {"conduct": {"only": []}},
}


def charged(day, facts=FULL_CHARGE, **changes):
    trafficking = {**facts["trafficking"], "first_day": day, "last_day": day, **changes}
    return Charge.from_dict({**facts, "trafficking": trafficking})


@pytest.mark.parametrize("day", DAYS, ids=str)
@pytest.mark.parametrize(
    ("facts", "expected"), [(FULL_CHARGE, Verdict.YES), (NOTHING_MET, Verdict.NO)]
)
def test_every_offence_of_that_day_cites_provisions_that_are_in_force(day, facts, expected):
    in_force = {rule.question for rule in DENMARK.in_force(day).rules}
    offences = sentence(charged(day, facts), jurisdiction=DENMARK).offences
    known = [answer for answer in offences if answer.question in in_force]
    met = {answer.verdict for answer in known if answer.question.removeprefix("offences.") in MET}
    assert met == {expected}
    for answer in known:
        if answer.verdict is Verdict.UNKNOWN:
            continue
        assert answer.provisions
        assert all(provision.in_force(day) for provision in answer.provisions)


@pytest.mark.parametrize("day", [date(2000, 1, 1), date(2002, 6, 6), date(2002, 6, 7)], ids=str)
def test_before_june_2002_the_no_cites_that_trafficking_was_no_offence_of_its_own(day):
    """OFF-01: a no rests on a provision as a yes does."""
    answer = sentence(charged(day), jurisdiction=DENMARK, offence="262a")
    assert answer.verdict is Verdict.NO
    assert "OFF-01" in {provision.id for provision in answer.provisions}


# Doubtful days: the month of a change is sourced, the day is not.

DEADLINE = {
    "stay": {"lawful": False},
    "identification": {"decision": "victim", "decided_by": "immigration_authority"},
    "cooperation": {"with_return": True},
    "findings": {"special_reasons_against_time": False},
}


def deadline(day):
    case = Case.from_dict(DEADLINE)
    return assess(case, jurisdiction=DENMARK, on=day).reflection_period


def may_2013(day):
    return date(2013, 5, day)


@pytest.mark.parametrize("day", [may_2013(d) for d in range(2, 11)], ids=str)
def test_in_early_may_2013_the_deadline_warns_that_the_day_of_the_change_is_recalled(day):
    """REF-05 to REF-08."""
    answer = deadline(day)
    changed = day >= may_2013(3)
    assert (120 if changed else 100) == answer.max_total_days
    assert ["REF-06" if changed else "REF-05"] == [c.provision for c in answer.cautions]
    assert "May 2013" in answer.cautions[0].words
    assert Confidence.RECALL is answer.confidence


@pytest.mark.parametrize(
    ("day", "longest"), [(date(2013, 4, 30), 100), (date(2013, 6, 1), 120)], ids=str
)
def test_outside_may_2013_the_deadline_carries_no_caution(day, longest):
    answer = deadline(day)
    assert longest == answer.max_total_days
    assert () == answer.cautions
    assert Confidence.RECALL is not answer.confidence


@pytest.mark.parametrize(
    ("day", "cautioned"),
    [
        (date(2013, 4, 30), False),
        (may_2013(1), False),
        (may_2013(2), True),
    ],
    ids=str,
)
def test_a_permit_that_is_perhaps_in_force_already_is_listed_with_a_caution(day, cautioned):
    """PER-05: from 3 May 2013, day recalled."""
    assessment = assess(Case(), jurisdiction=DENMARK, on=day)
    (absent,) = (rule for rule in assessment.not_in_force if rule.question == "permits.9c5")
    assert cautioned is ("PER-05" in {caution.provision for caution in absent.cautions})


def trafficking(day, **changes):
    return sentence(charged(day, **changes), jurisdiction=DENMARK, offence="262a").answer


def test_in_late_march_2012_the_maximum_is_8_years_with_a_caution():
    """OFF-04 and OFF-05: the Act of 27 March took effect the day after its promulgation."""
    answer = trafficking(date(2012, 3, 28))
    assert years(8) == answer.maximum
    assert ["OFF-04"] == [caution.provision for caution in answer.cautions]
    assert Confidence.RECALL is answer.confidence


@pytest.mark.parametrize(
    ("day", "maximum", "cautioned"),
    [
        (date(2012, 3, 27), years(8), set()),
        (date(2012, 3, 28), years(8), {"OFF-04"}),
        (date(2012, 3, 29), years(10), {"OFF-05"}),
        (date(2012, 3, 31), years(10), {"OFF-05"}),
        (date(2012, 4, 1), years(10), set()),
    ],
    ids=str,
)
def test_the_caution_on_the_maximum_covers_the_days_after_the_act_and_no_day_more(
    day, maximum, cautioned
):
    answer = trafficking(day)
    assert maximum == answer.maximum
    assert cautioned == {caution.provision for caution in answer.cautions}


@pytest.mark.parametrize("day", [date(2012, 3, 28)], ids=str)
def test_in_march_2012_the_no_to_criminal_acts_warns_that_they_are_perhaps_listed_already(day):
    """OFF-16: the purpose came with the same Act, whose day is recalled."""
    answer = trafficking(day, purposes={"only": ["criminal_acts"]})
    assert answer.verdict is Verdict.NO
    assert "OFF-16" in {caution.provision for caution in answer.cautions}


@pytest.mark.parametrize("day", [date(2010, 1, 1), date(2013, 6, 30)], ids=str)
def test_before_july_2013_it_is_open_whether_pornography_was_sexual_immorality(day):
    """OFF-13B."""
    assert trafficking(day, purposes={"only": ["pornography"]}).verdict is Verdict.UNKNOWN


def test_on_7_june_2002_the_sources_disagree_whether_trafficking_is_an_offence_yet():
    """OFF-03: the ministry says 8 June, an annotated code 7 June."""
    answer = trafficking(date(2002, 6, 7))
    assert answer.verdict is Verdict.NO
    assert Confidence.DISPUTED is answer.confidence


def test_on_8_june_2002_trafficking_is_an_offence_with_a_disputed_first_day():
    """OFF-02 to OFF-04."""
    answer = trafficking(date(2002, 6, 8))
    assert answer.verdict is Verdict.YES
    assert years(8) == answer.maximum
    assert Confidence.DISPUTED is answer.confidence
    assert {"OFF-02", "OFF-04"} <= {caution.provision for caution in answer.cautions}


@pytest.mark.parametrize("day", [date(2002, 6, 6), date(2002, 6, 9)], ids=str)
def test_a_day_earlier_or_later_nothing_is_disputed(day):
    answer = trafficking(day)
    assert Confidence.DISPUTED is not answer.confidence
    assert Confidence.DISPUTED not in {caution.confidence for caution in answer.cautions}


# Conduct across a change of law.


def across(first, last, **changes):
    charge = charged(first, FULL_CHARGE, **changes, last_day=last)
    return sentence(charge, jurisdiction=DENMARK, offence="262a").answer


def test_conduct_across_the_change_of_2012_is_trafficking_with_an_open_maximum():
    """No source read settles which law counts for § 262 a; both stand as candidates."""
    answer = across("2012-01-01", "2012-12-31")
    assert answer.verdict is Verdict.YES
    assert answer.maximum is None
    assert answer.law_of is None
    assert [years(8), years(10)] == [candidate.maximum for candidate in answer.candidates]
    assert date(2012, 3, 28) == answer.candidates[0].last_day
    assert date(2012, 3, 29) == answer.candidates[1].first_day


def test_conduct_that_began_before_the_purpose_was_listed_leaves_the_verdict_unknown():
    """OFF-16."""
    answer = across("2012-01-01", "2012-12-31", purposes={"only": ["criminal_acts"]})
    assert answer.verdict is Verdict.UNKNOWN
    assert [Verdict.NO, Verdict.YES] == [candidate.verdict for candidate in answer.candidates]


@pytest.mark.parametrize(
    ("first", "last"), [("2012-01-01", "2012-02-28"), ("2012-04-01", "2013-04-01")]
)
def test_conduct_within_one_law_has_one_maximum(first, last):
    assert () == across(first, last).candidates
    assert across(first, last).maximum is not None
