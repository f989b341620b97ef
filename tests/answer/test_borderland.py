"""
What a country at a border has, through every way in which law is used.

Bodies that change with time, compensation, renewals, burdens.
"""

from __future__ import annotations

import json
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.borderland import (
    BORDERLAND,
    COMPENSATION,
    END_OF_PERMIT,
    ENTRY_BAN,
    HELP,
    INFORM,
    PERMIT,
    REFORM,
    RENEW,
    SHELTER,
    STATE,
    BorderFacts,
)
from tests.bulk.tables import table_of
from tests.toyland import TOYLAND

from traffick_rules import Assessment, Case, LawError, Verdict, assess
from traffick_rules.answer import DutyState
from traffick_rules.answer.dates import CalendarEntryKind
from traffick_rules.answer.rule_kinds import kind_of
from traffick_rules.bulk import assess_table
from traffick_rules.facts import Person
from traffick_rules.law import (
    Amount,
    days,
    hours,
    not_,
    not_worse,
    under_age,
    up_to,
    weeks,
    working_days,
    years,
)
from traffick_rules.proof import compare, diff, prove
from traffick_rules.render.law_listing import list_law
from traffick_rules.session import CaseSession
from traffick_rules.testing.strategies import cases

BEFORE = REFORM - timedelta(days=1)
VICTIM = Case.from_dict(
    {
        "identification": {"decision": "victim"},
        "needs": {"accommodation": True},
        "stay": {"lawful": False},
    }
)


def answers(on, case=VICTIM):
    return assess(case, jurisdiction=BORDERLAND, on=on)


@settings(max_examples=settings().max_examples // 2)
@given(data=st.data(), on=st.sampled_from([BEFORE, REFORM, date(2020, 6, 1)]))
def test_a_table_gives_what_single_cases_give(data, on):
    drawn = data.draw(st.lists(cases(BORDERLAND, on=on), min_size=1, max_size=5))
    found = assess_table(table_of(drawn, BORDERLAND), jurisdiction=BORDERLAND, on=on)
    rules = {rule.question: rule for rule in BORDERLAND.rules}
    for row, case in zip(found.answers.to_pylist(), drawn, strict=True):
        for answer in answers(on, case).answers:
            rule = rules[answer.question]
            for name, column in kind_of(rule).columns.items():
                if column.is_of(rule):
                    value = getattr(answer, name)
                    plain = value is None or isinstance(value, int | date)
                    expected = value if plain else str(value)
                    assert expected == row[f"{answer.question}.{name}"], name


@pytest.mark.parametrize("on", [BEFORE, REFORM])
def test_an_assessment_comes_back_from_json(on):
    found = answers(on)
    assert found.to_json() == Assessment.from_dict(json.loads(found.to_json())).to_json()


BODIES = [
    ("entitlements.shelter", "provided_by", "the Red Cross", "the Red Cross"),
    ("entitlements.shelter", "decided_by", "the shelter board", "the shelter board"),
    ("entitlements.shelter", "paid_by", "the county", "the state"),
    ("permits.victim", "decided_by", "the governor", "the Migration Board"),
    ("duties.inform", "owed_by", "the county police", "the border guard"),
]


@pytest.mark.parametrize(("question", "field", "before", "after"), BODIES)
def test_an_answer_has_the_body_of_the_day_and_cites_what_made_it_that(
    question, field, before, after
):
    was, is_ = answers(BEFORE)[question], answers(REFORM)[question]
    assert (before, after) == (getattr(was, field), getattr(is_, field))
    changed = before != after
    cited = [{provision.id for provision in answer.provisions} for answer in (was, is_)]
    assert ("21" in cited[0], "22" in cited[1]) == (True, True) or not changed
    assert not {"21"} & cited[1]


def test_the_words_of_an_answer_name_the_bodies():
    found = answers(REFORM)
    assert (
        "is to be given, by the Red Cross, paid by the state"
        == found["entitlements.shelter"].wording()
    )
    assert "open: the border guard shall" == found["duties.inform"].wording()
    text = found.to_text(full=True)
    assert "decides     the Migration Board" in text
    assert "decides     the shelter board" in text
    assert "afgør spørgsmålet  the Migration Board" in found.to_text(full=True, language="da")


def test_a_body_that_nobody_names_stands_in_no_text():
    country = attrs.evolve(BORDERLAND, rules=(attrs.evolve(PERMIT, decided_by=""),))
    found = assess(VICTIM, jurisdiction=country, on=REFORM)
    assert "decides" not in found.to_text(full=True)
    assert "decided_by" not in found.to_dict()["answers"]["permits.victim"]


def test_only_a_body_that_changes_has_a_column():
    found = assess_table(table_of([VICTIM], BORDERLAND), jurisdiction=BORDERLAND, on=BEFORE)
    names = set(found.answers.schema.names)
    assert {"entitlements.shelter.paid_by", "permits.victim.decided_by"} <= names
    assert not {"entitlements.shelter.provided_by", "entitlements.shelter.decided_by"} & names


def test_a_change_of_bodies_is_a_change_of_law():
    found = diff(BORDERLAND, BEFORE, REFORM)
    changed = {(each.question, each.field): (each.before, each.after) for each in found.rules}
    assert ("the governor", "the Migration Board") == changed["permits.victim", "decided_by"]
    assert ("the county", "the state") == changed["entitlements.shelter", "paid_by"]
    values = {each.code: (each.before, each.after) for each in found.values}
    assert ("the county police", "the border guard") == values["duties.inform.owed_by"]


def test_a_body_that_stops_changing_is_told_as_a_body():
    fixed = attrs.evolve(PERMIT, decided_by="the Migration Board")
    other = BORDERLAND.amended(fixed)
    before = {each.field for each in diff(BORDERLAND, BEFORE, BEFORE, amended=other).rules}
    after = {each.field for each in diff(BORDERLAND, REFORM, REFORM, amended=other).rules}
    assert ("decided_by" in before, "decided_by" in after) == (True, False)


INJURED = Case.from_dict(
    {
        "borderland": {"injured": True, "judgment_final_on": "2009-03-01"},
        "stay": {"lawful": True},
        "person": {"age": 30},
    }
)


@pytest.mark.parametrize(
    ("on", "amount", "claim_by", "words"),
    [
        (
            BEFORE,
            up_to(Amount(20, "minimum wages")),
            date(2010, 3, 1),
            "is to be given, up to 20 minimum wages, to be claimed by 2010-03-01",
        ),
        (
            REFORM,
            up_to(Amount("9590.50", "EUR")),
            date(2012, 3, 1),
            "is to be given, up to EUR 9,590.50, to be claimed by 2012-03-01",
        ),
    ],
)
def test_compensation_is_given_up_to_the_amount_of_the_day_and_claimed_in_time(
    on, amount, claim_by, words
):
    found = answers(on, INJURED)["entitlements.compensation"]
    assert (amount, amount, claim_by) == (found.amount, found.value, found.claim_by)
    assert words == found.wording()
    [day] = found.dates()
    assert (claim_by, CalendarEntryKind.DEADLINE, True) == (day.day, day.kind, day.is_certain)
    assert {"20", "21" if on < REFORM else "22"} == {each.id for each in found.provisions}


def test_an_amount_can_depend_on_facts():
    child = INJURED.with_values({Person.age: 12})
    found = answers(REFORM, child)["entitlements.compensation"]
    assert up_to(Amount(19_000, "EUR")) == found.amount
    unsettled = INJURED.with_values({Person.age: None})
    found = answers(REFORM, unsettled)["entitlements.compensation"]
    assert (None, 2) == (found.amount, len(found.possible_amounts))
    assert "not settled: up to EUR 19,000 or up to EUR 9,590.50" in found.wording()


def test_the_deadline_of_a_claim_is_told_before_it_is_known_whether_there_is_one():
    """Who waits for the answer can miss the day."""
    case = INJURED.with_values({BorderFacts.injured: None})
    found = answers(REFORM, case)["entitlements.compensation"]
    assert (Verdict.UNKNOWN, None, date(2012, 3, 1)) == (
        found.verdict,
        found.amount,
        found.claim_by,
    )
    assert "to be claimed by 2012-03-01" == found.wording()
    assert [False] == [day.is_certain for day in found.dates()]


CHILDREN = {
    "2000-05-20": date(2021, 5, 20),
    "1980-05-20": date(2012, 3, 1),
    "2000-02-29": date(2021, 3, 1),
}


@pytest.mark.parametrize(("born", "claim_by"), CHILDREN.items())
def test_a_child_can_claim_it_until_an_age(born, claim_by):
    case = INJURED.with_values({Person.age: None, Person.birth_date: date.fromisoformat(born)})
    found = answers(REFORM, case)["entitlements.compensation"]
    assert claim_by == found.claim_by
    assert "22" in {each.id for each in found.provisions}
    assert date(2010, 3, 1) == answers(BEFORE, case)["entitlements.compensation"].claim_by


def test_tables_say_until_when_a_child_can_claim_it():
    adult = INJURED.with_values({Person.age: None})
    born = [adult.with_values({Person.birth_date: date.fromisoformat(day)}) for day in CHILDREN]
    unsettled = born[0].with_values({BorderFacts.judgment_final_on: None})
    table = table_of([*born, adult, unsettled], BORDERLAND)
    found = assess_table(table, jurisdiction=BORDERLAND, on=REFORM)
    expected = [*CHILDREN.values(), date(2012, 3, 1), None]
    assert expected == found.answers["entitlements.compensation.claim_by"].to_pylist()


@pytest.mark.parametrize(
    ("days_late", "words"),
    [(0, "to be claimed by 2012-03-01"), (1, "the time to claim it ended on 2012-03-01")],
)
def test_a_time_to_claim_it_that_is_over_says_so_and_leaves_the_verdict(days_late, words):
    adult = INJURED.with_values({Person.age: None, Person.birth_date: date(1980, 5, 20)})
    found = answers(date(2012, 3, 1) + timedelta(days=days_late), adult)
    answer = found["entitlements.compensation"]
    assert (Verdict.YES, bool(days_late)) == (answer.verdict, answer.claim_is_over)
    assert answer.wording().endswith(words)


def test_a_deadline_without_its_first_day_is_told_as_a_length():
    case = INJURED.with_values({BorderFacts.judgment_final_on: None})
    found = answers(REFORM, case)["entitlements.compensation"]
    assert found.claim_by is None
    assert found.wording().endswith("to be claimed within 3 years")
    assert () == found.dates()


def test_a_deadline_that_public_holidays_move_is_not_certain():
    slow = attrs.evolve(COMPENSATION, claim_within=HELP.gives(working_days(5)))
    found = assess(INJURED, jurisdiction=BORDERLAND.amended(slow), on=REFORM)
    [day] = found["entitlements.compensation"].dates()
    assert (date(2009, 3, 6), False) == (day.day, day.is_certain)


def test_where_nothing_can_be_claimed_there_is_no_deadline():
    case = INJURED.with_values({BorderFacts.injured: False})
    found = answers(REFORM, case)["entitlements.compensation"]
    assert (None, None, None, ()) == (
        found.amount,
        found.claim_within,
        found.claim_by,
        found.dates(),
    )
    assert ["20"] == [each.id for each in found.provisions]


def test_the_deadline_of_a_claim_stands_in_the_calendar():
    with CaseSession.open(BORDERLAND, on=REFORM, case=INJURED) as session:
        [entry] = [e for e in session.calendar if e.kind is CalendarEntryKind.DEADLINE]
    assert (date(2012, 3, 1), "State compensation: claim by") == (entry.on, entry.title)


def test_an_amount_that_changes_is_a_changed_value():
    found = diff(BORDERLAND, BEFORE, REFORM)
    [value] = [
        each
        for each in found.to_dict()["values"]
        if each["code"] == "entitlements.compensation.amount"
    ]
    assert (
        "up to 40 minimum wages if the person is under 18; else up to 20 minimum wages"
        == value["before"]
    )
    one = attrs.evolve(COMPENSATION, amount=STATE.gives(up_to(Amount("9590.50", "EUR"))))
    found = diff(BORDERLAND, REFORM, REFORM, amended=BORDERLAND.amended(one))
    [value] = found.to_dict()["values"]
    assert {"least": None, "most": {"count": "9590.50", "unit": "EUR"}} == value["after"]
    listed = {each.code: each.value for each in list_law(BORDERLAND, on=REFORM).rules[3].values}
    assert "else up to EUR 9,590.50" in listed["entitlements.compensation.amount"]


def test_a_deadline_needs_a_day_to_count_it_from():
    with pytest.raises(LawError, match="give claim_within and claim_from together"):
        attrs.evolve(COMPENSATION, claim_from=None)
    with pytest.raises(LawError, match="has an age without a time to claim it"):
        attrs.evolve(COMPENSATION, claim_within=None, claim_from=None)


def renewal(on, **facts):
    case = Case.from_dict({"stay": {"lawful": True}, "borderland": facts})
    return answers(on, case)["duties.renew"]


@pytest.mark.parametrize(
    ("on", "due_on"), [(BEFORE, date(2010, 2, 28)), (REFORM, date(2010, 3, 3))]
)
def test_a_duty_can_be_counted_back_from_a_day(on, due_on):
    found = renewal(on, permit_until="2010-03-31")
    assert (due_on, False, DutyState.OPEN) == (found.due_on, found.can_be_later, found.state)
    assert f"open: the person shall, by {due_on}" == found.wording()
    assert {"20", "21" if on < REFORM else "22"} == {each.id for each in found.provisions}


@pytest.mark.parametrize(
    ("days_late", "state"), [(0, DutyState.OPEN), (1, DutyState.OVERDUE)], ids=str
)
def test_it_is_overdue_once_the_counted_day_has_passed(days_late, state):
    last_day = date(2012, 5, 3)
    found = renewal(last_day + timedelta(days=days_late), permit_until="2012-05-31")
    assert (last_day, state) == (found.due_on, found.state)
    done = renewal(date(2012, 6, 1), permit_until="2012-05-31", renewal_asked=True)
    assert DutyState.FULFILLED == done.state


def test_without_that_day_the_duty_says_how_long_before():
    found = renewal(REFORM)
    assert (None, weeks(4)) == (found.due_on, found.at_least)
    assert "open: the person shall, at least 4 weeks ahead" == found.wording()


@pytest.mark.parametrize(
    ("message", "changes"),
    [
        ("give at_least and before together", {"before": None}),
        ("is counted both ways", {"within": HELP.gives(days(3)), "starts_on": RENEW.before}),
        ("at_least is 48 hours, which cannot be counted back", {"at_least": HELP.gives(hours(48))}),
    ],
)
def test_a_duty_is_counted_in_one_way_with_all_that_needs(message, changes):
    with pytest.raises(LawError, match=message):
        attrs.evolve(RENEW, **changes)


def burdened(on, **facts):
    given = {
        "stay": {"expulsion": "decided_by_court", "departure_order": "within_deadline"},
        "person": {"age": 30},
    }
    return answers(on, Case.from_dict({**given, **facts}))


NO_VICTIM = {"identification": {"decision": "not_a_victim"}}


@pytest.mark.parametrize(("on", "longest"), [(BEFORE, years(10)), (REFORM, years(5))])
def test_a_burden_is_ordered_for_as_long_as_the_law_of_the_day_allows(on, longest):
    found = burdened(on, **NO_VICTIM).burdens["entry_ban"]
    assert (Verdict.YES, up_to(longest), up_to(longest)) == (
        found.verdict,
        found.length,
        found.value,
    )
    assert f"is to be ordered, up to {longest}" == found.wording()
    assert {"20", "1", "21" if on < REFORM else "22"} == {each.id for each in found.provisions}


@pytest.mark.parametrize(
    ("verdict", "facts"),
    [
        (Verdict.NO, {"identification": {"decision": "victim"}}),
        (Verdict.NO, {**NO_VICTIM, "person": {"age": 17}}),
        (Verdict.UNKNOWN, {}),
    ],
    ids=["victim", "child", "not known"],
)
def test_what_protects_from_a_burden_is_an_exception(verdict, facts):
    found = burdened(REFORM, **facts).burdens["entry_ban"]
    assert (verdict, None, "") == (found.verdict, found.length, found.wording())


def test_a_burden_says_what_it_ends_and_who_decides():
    found = answers(REFORM, Case.from_dict({"borderland": {"contact_resumed": True}}))
    revoked = found["burdens.revocation"]
    assert "can be ordered, ends permits.victim" == revoked.wording()
    assert ("permits.victim",) == revoked.ends
    text = found.to_text(full=True)
    assert "Burdens" in text
    assert "Byrder" in found.to_text(full=True, language="da")
    no = answers(REFORM, Case.from_dict({"borderland": {"contact_resumed": False}}))
    assert () == no["burdens.revocation"].ends


def test_a_burden_is_explained_by_its_clauses():
    told = burdened(REFORM, **NO_VICTIM).explain("burdens.entry_ban").to_text()
    assert "an expulsion is decided by a court" in told
    assert "Toy Code § 20" in told


def test_burdens_come_back_from_json():
    found = burdened(REFORM, borderland={"contact_resumed": True}, **NO_VICTIM)
    back = Assessment.from_dict(json.loads(found.to_json()))
    assert list(found.burdens.values()) == list(back.burdens.values())
    assert ["revocation", "entry_ban", "time_to_leave"] == list(back.burdens)


def test_a_burden_is_law_that_changes():
    other = BORDERLAND.amended(attrs.evolve(END_OF_PERMIT, ends=("entitlements.shelter",)))
    found = diff(BORDERLAND, BEFORE, REFORM, amended=other)
    changed = {(each.question, each.field): (each.before, each.after) for each in found.rules}
    assert ("permits.victim", "entitlements.shelter") == changed["burdens.revocation", "ends"]
    assert "burdens.entry_ban.length" in {each.code for each in found.values}


def test_a_burden_ends_what_some_rule_answers():
    with pytest.raises(LawError, match="ends 'permits.victm', which no rule answers; did you mean"):
        BORDERLAND.amended(attrs.evolve(END_OF_PERMIT, ends=("permits.victm",)))


def test_of_burdens_the_lighter_answer_is_the_better():
    question, child = "burdens.entry_ban", under_age(18)
    claim = not_worse(question, for_=child, than=not_(child))
    [proof] = prove(claim, jurisdiction=BORDERLAND)
    assert Verdict.YES is proof.verdict
    only_children = attrs.evolve(ENTRY_BAN, unless=(), when=child, claims=())
    [refuted, *_] = prove(claim, jurisdiction=BORDERLAND.amended(only_children))
    assert Verdict.NO is refuted.verdict
    heavier, lighter = refuted.counterexample
    assert (True, False) == (heavier.person.age < 18, lighter.person.age < 18)


def test_a_listing_says_what_a_burden_ends_and_who_decides():
    [entry] = [e for e in list_law(BORDERLAND, on=REFORM).rules if e.code == "revocation"]
    assert (("permits.victim",), "the Migration Board") == (entry.ends, entry.decided_by)


def test_countries_are_compared_kind_by_kind():
    found = compare(VICTIM, [BORDERLAND, TOYLAND], on=REFORM)
    assert ["duties.inform"] == [a.question for a in found["duties.information"].answers["bl"]]
    assert () == found["duties.information"].answers["tl"]
    assert ["burdens.entry_ban"] == [a.question for a in found["burdens.entry_ban"].answers["bl"]]


def test_a_listing_of_the_law_says_who_decides():
    entries = {entry.title: entry for entry in list_law(BORDERLAND, on=BEFORE).rules}
    assert "the governor" == entries[PERMIT.title].decided_by
    assert "the shelter board" == entries[SHELTER.title].decided_by
    assert ("the county police", "") == (
        entries[INFORM.title].owed_by,
        entries[INFORM.title].decided_by,
    )
