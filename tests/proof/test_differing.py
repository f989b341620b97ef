"""What changed between two laws, and a law as it would be."""

from __future__ import annotations

import itertools
import json
from datetime import date
from fractions import Fraction
from functools import cache

import attrs
import pytest
from click.testing import CliRunner
from tests.countries import SAMPLE
from tests.toyland import (
    BEGGING,
    HELP,
    MEDICAL_HELP,
    PURPOSES,
    REFLECTION,
    REFLECTION_PERIOD,
    STATUS,
    TELL,
    TOYLAND,
    TRAFFICKING,
    VICTIM_PERMIT,
)

from traffick_rules import (
    ArgumentError,
    Case,
    LawError,
    Verdict,
    assess,
    get_jurisdiction,
    sentence,
)
from traffick_rules.case.consistency import contradictions_on
from traffick_rules.cli.commands import cli
from traffick_rules.facts import Authority, Needs, Purpose, Stay, Trafficking
from traffick_rules.law import (
    Circumstance,
    CircumstanceEffect,
    Competence,
    DatedSet,
    DatedValue,
    Extension,
    IdentificationStep,
    Jurisdiction,
    Modality,
    Proviso,
    any_of,
    days,
    months,
    years,
)
from traffick_rules.proof import ChangeKind, diff
from traffick_rules.proof.law_diff import diff_lines

YES = Verdict.YES
FROM_AND_UNTIL = ("stay.reflection_period_from", "stay.reflection_period_until")
DENMARK = get_jurisdiction("dk")
LAST = Trafficking.last_day


def changes(found):
    return {change.code: (change.before, change.after) for change in found.values}


# The changes of the parameters from the last day of the old practice, in March 2007, to today.
BEFORE = ("forced_labour", "organ_removal", "other_sexual_exploitation", "prostitution")
BEFORE += ("servitude", "slavery")
TODAY = ("criminal_acts", "forced_labour", "organ_removal", "pornographic_performance")
TODAY += ("pornography", "prostitution", "servitude", "sexual_material")
TODAY += ("sexual_performance", "slavery")
OF_THE_RESEARCH = {
    "eu.2011_36.binding": (None, False),
    "eu.2024_1712.binding": (None, False),
    "duties.deadline_ends.longest": (None, days(120)),
    "expulsion.weigh_trafficking": (None, True),
    "identification.by_ngo": (True, False),
    "jurisdiction.no_dual_criminality": (False, True),
    "limitation.trafficking.starts_at_age": (18, 21),
    "offences.228.ordinary.maximum": (years(4), None),
    "offences.233-1.ordinary.maximum": (None, years(4)),
    "offences.262b.ordinary.maximum": (None, years(6)),
    "offences.229-1.ordinary.maximum": (years(3), None),
    "offences.229-2.ordinary.maximum": (years(1), None),
    "offences.262a.ordinary.maximum": (years(8), years(10)),
    "offence.trafficking.purposes": (BEFORE, TODAY),
    "reflection_period.departure_deadline.extension.longest": (None, days(120)),
    "reflection_period.departure_deadline.on_request": (None, True),
    "reflection.standard_days": (days(15), days(30)),
    "treaty.cets197.in_force": (None, True),
}
# What the research says in words, or of another parameter, is a value here.
OTHERWISE_SAID = {"permits.9c5.duration", "permits.9c3.duration"}
# Values that changed too, of rules that the research into the reforms did not look at.
NOT_SOUGHT = {
    "burdens.age_examination.decided_by",
    "burdens.control_measure.decided_by",
    "burdens.detention.length",
    "burdens.entry_ban.length",
    "burdens.ordinary_deadline.length",
    "burdens.shorter_deadline.decided_by",
    "burdens.shorter_deadline.length",
    "duties.apply_for_extension.within",
    "duties.appoint_representative.owed_by",
    "duties.hear_child.owed_by",
    "entitlements.permit_appeal.claim_within",
    "entitlements.permit_appeal.provided_by",
    "entitlements.quick_payment.amount",
    "entitlements.representative.decided_by",
    "entitlements.work_during_asylum_case.longest",
    "entry_ban.counts_from",
    "limitation.child_sexual_exploitation.never.period",
    "limitation.crimes_against_humanity.never.period",
    "limitation.exploitation",
    "limitation.forced_marriage.starts_at_age",
    "membership.eea",
    "offence.aggravations",
    "offence.trafficking.child.negligence_as_to_age",
    "offences.118d.ordinary.maximum",
    "offences.223a.ordinary.fine",
    "offences.223a.ordinary.maximum",
    "offences.224-1.ordinary.fine",
    "offences.224-1.ordinary.maximum",
    "offences.224-2.ordinary.fine",
    "offences.224-2.ordinary.maximum",
    "offences.226.ordinary.fine",
    "offences.226.ordinary.maximum",
    "offences.227-1.ordinary.fine",
    "offences.227-1.ordinary.maximum",
    "offences.227-2.ordinary.fine",
    "offences.227-2.ordinary.maximum",
    "offences.228.repeat_offender.lifts",
    "offences.229-1.ordinary.fine",
    "offences.229-1.repeat_offender.lifts",
    "offences.229-2.ordinary.fine",
    "offences.229-2.repeat_offender.lifts",
    "offences.233-2.ordinary.fine",
    "offences.233-2.ordinary.maximum",
    "offences.233-3.ordinary.fine",
    "offences.233-3.ordinary.maximum",
    "offences.260-2.ordinary.maximum",
    "permit.asylum_appeal_after",
    "permits.7.duration",
    "reflection_period.departure_deadline.decided_by",
}


@cache
def from_march_2007_to_today():
    return diff("dk", date(2007, 3, 27), date(2026, 11, 24))


@pytest.mark.slow
def test_the_diff_of_denmark_from_march_2007_to_today_has_the_changes_of_the_research_and_no_more():
    found = changes(from_march_2007_to_today())
    others = OTHERWISE_SAID | NOT_SOUGHT
    assert OF_THE_RESEARCH == {c: v for c, v in found.items() if c not in others}
    assert others == set(found) - set(OF_THE_RESEARCH)


@pytest.mark.slow
@pytest.mark.parametrize(
    "question",
    [
        "reflection_period.departure_deadline",
        "reflection_period.departure_deadline.extension",
        "entitlements.expulsion_weighing",
        "victim_status",
        "permits.9c5",
    ],
)
def test_what_the_research_gives_as_a_condition_is_found_as_an_answer_that_changed(question):
    """Extension condition, exception, whom it applies to, weighing, authority, permit for an investigation."""
    assert question in {change.question for change in from_march_2007_to_today().answers}


def test_from_march_to_august_2007_the_reflection_period_changed():
    """The practice of 30 days came in March, the Act in August."""
    found = diff("dk", date(2007, 3, 27), date(2007, 8, 1))
    assert (days(15), days(30)) == changes(found)["reflection.standard_days"]
    assert {"REF-04", "REF-10"} <= {provision.id for provision in found.begun}
    assert "REF-01" in {provision.id for provision in found.ended}


def test_a_permit_that_came_is_shown_in_a_case_in_which_it_is_given():
    found = diff("dk", date(2013, 5, 2), date(2013, 5, 3)).answers
    assert {
        ("permits.9c5", ChangeKind.BEGUN),
        ("entitlements.keep_investigation_permit", ChangeKind.BEGUN),
    } == {(change.question, change.kind) for change in found}
    (change,) = [each for each in found if each.question == "permits.9c5"]
    result = assess(change.example, jurisdiction=DENMARK, on=date(2013, 5, 3))
    assert result["permits.9c5"].verdict is YES


def test_between_two_days_of_one_law_nothing_changed():
    found = diff("dk", date(2014, 3, 1), date(2014, 4, 1))
    assert ((), (), (), ()) == (found.begun, found.ended, found.values, found.answers)


@pytest.mark.slow
@pytest.mark.parametrize("code", SAMPLE)
def test_every_witness_is_answered_otherwise_when_it_is_assessed_again(code):
    country = get_jurisdiction(code)
    for before, after in itertools.pairwise(country.epochs):
        for change in diff(country, before, after).answers:
            if change.kind is not ChangeKind.CHANGED or not isinstance(change.example, Case):
                continue
            if contradictions_on(change.example, before):
                continue  # what it states had not happened by then
            found = []
            for on in (before, after):
                result = assess(change.example, jurisdiction=country, on=on)
                by_question = {answer.question: answer.verdict for answer in result.answers}
                found.append(by_question.get(change.question))
            # Parts of an answer, such as who decides, are no answers of their own.
            assert found == [None, None] or found[0] is not found[1]


def test_the_share_is_that_of_all_cases_of_the_facts():
    """Before 2008 an expulsion did not matter."""
    (change,) = diff(TOYLAND, date(2007, 12, 31), date(2008, 1, 1)).answers
    assert ("permits.victim", ChangeKind.CHANGED) == (change.question, change.kind)
    # A yes becomes a no, or unknown, in two cases of three; what was unknown becomes a no in one of three,
    # and there are three ways of being unknown: 2 + 3 of 27.
    assert (Fraction(5, 27), 27) == (change.share, change.cases)
    assert {"identification.decision", "toyland.registered", "stay.expulsion"} == set(change.facts)


def test_more_cases_than_a_table_holds_are_counted_too():
    """In March 2012 criminal acts became a purpose of § 262 a; the share is worked out by hand here."""
    (change,) = [
        each
        for each in diff("dk", date(2012, 3, 1), date(2013, 6, 1)).answers
        if each.question == "offences.262a"
    ]
    assert change.cases > 10**9
    assert 0 < change.share < 1
    # Acts: 5, means: 9, the child: 1, means that are enough where they are used improperly: 3 and 1, payments: 2,
    # purposes before: 6, and of which it was not read whether they counted: 2, and criminal acts: 1; what the
    # accused knew of the age: 4.
    assert 3 ** (5 + 9 + 1 + 3 + 1 + 2 + 6 + 2 + 1) * 4 == change.cases
    third = Fraction(1, 3)

    def is_no(count):
        return third**count

    def is_yes(count):
        return 1 - (2 * third) ** count

    improper_no = 1 - (1 - is_no(3)) * (1 - third)
    improper_yes = is_yes(3) * third
    # A child whose age was known; that it should have been known was not read as enough or not enough.
    child_no = 1 - (1 - third) * Fraction(3, 4)
    child_yes = third * Fraction(1, 4)
    means_no = is_no(9) * child_no * improper_no
    means_yes = 1 - (1 - is_yes(9)) * (1 - child_yes) * (1 - improper_yes)
    # What was done: an act with a means, or payment, for which neither is needed.
    done_no = (1 - (1 - is_no(5)) * (1 - means_no)) * is_no(2)
    done_yes = 1 - (1 - is_yes(5) * means_yes) * (1 - is_yes(2))
    # None of the earlier purposes: a no becomes a yes or unknown wherever what was done is no "no".
    none_before = (1 - done_no) * is_no(6 + 2) * 2 * third
    # It was not known whether one of them was pursued: unknown becomes a yes where it was done.
    unknown_before = done_yes * (1 - is_yes(6) - is_no(6 + 2)) * third
    assert none_before + unknown_before == change.share
    verdicts = [
        sentence(change.example.with_values(on), jurisdiction=DENMARK, offence="262a").verdict
        for on in (
            {LAST: date(2012, 3, 1)},
            {LAST: date(2013, 6, 1)},
        )
    ]
    assert verdicts[0] is not verdicts[1]


def test_shall_and_may_bodies_titles_and_provisions_of_a_rule_are_told():
    changed = {"modality": Modality.MAY, "provided_by": "a new office", "title": "New"}
    help_ = attrs.evolve(MEDICAL_HELP, provisions=(REFLECTION,), **changed)
    day = date(2009, 1, 1)
    found = diff(TOYLAND, day, day, amended=TOYLAND.amended(help_))
    told = {change.field: (change.before, change.after) for change in found.rules}
    assert {
        "title": ("Medical help", "New"),
        "modality": ("shall", "may"),
        "provided_by": ("", "a new office"),
        "provisions": ("6", "2"),
    } == told
    assert {"entitlements.medical"} == {change.question for change in found.rules}
    assert () == found.answers
    text = "\n".join(line.text for line in diff_lines(found, full=True))
    assert "entitlements.medical, modality: shall -> may" in text
    assert "entitlements.medical, provided_by: none -> a new office" in text
    assert {"field": "modality", "before": "shall", "after": "may"}.items() <= next(
        change.items() for change in found.to_dict()["rules"] if change["field"] == "modality"
    )


MORE_TIME = Extension(
    title="more time",
    provisions=(HELP,),
    modality=Modality.SHALL,
    when=Needs.medical,
    unless=(Proviso(Stay.detained, (HELP,), "detention"),),
    longest=None,
)
ATTEMPT = Circumstance(
    code="attempt",
    title="attempt",
    effect=CircumstanceEffect.PUNISHABLE,
    when=Trafficking.consent,
    provisions=(HELP,),
)
GROSS, ORDINARY = TRAFFICKING.degrees


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            {"extension": MORE_TIME},
            {"extension": attrs.evolve(MORE_TIME, title="longer", modality=Modality.MAY)},
            {"extension.title": ("more time", "longer"), "extension.modality": ("shall", "may")},
        ),
        (
            {"extension": MORE_TIME},
            {"extension": attrs.evolve(MORE_TIME, unless=(), provisions=(REFLECTION,))},
            {"extension.unless": ("detention", ""), "extension.provisions": ("6", "2")},
        ),
        ({}, {"extension": MORE_TIME}, {"extension.title": ("", "more time")}),
        (
            {},
            {"unless": (Proviso(Stay.detained, (HELP,), "grave reasons"),)},
            {"unless": ("", "grave reasons")},
        ),
        ({}, {"starts_on": Stay.reflection_period_until}, {"starts_on": FROM_AND_UNTIL}),
        (
            {"circumstances": (ATTEMPT,)},
            {
                "circumstances": (
                    attrs.evolve(ATTEMPT, title="tried", effect=CircumstanceEffect.CAN_LOWER),
                )
            },
            {
                "circumstances.attempt.title": ("attempt", "tried"),
                "circumstances.attempt.effect": ("punishable", "can_lower"),
            },
        ),
        ({"circumstances": (ATTEMPT,)}, {}, {"circumstances.attempt.title": ("attempt", "")}),
        (
            {},
            {"degrees": (attrs.evolve(GROSS, title="gross", provisions=(HELP,)), ORDINARY)},
            {
                "degrees.gross.title": ("the person was forced", "gross"),
                "degrees.gross.provisions": ("10", "6"),
            },
        ),
    ],
)
def test_what_the_parts_of_a_rule_say_is_told(before, after, told):
    rule = TRAFFICKING if {"degrees", "circumstances"} & {*before, *after} else REFLECTION_PERIOD
    country = TOYLAND.amended(attrs.evolve(rule, **before))
    other = TOYLAND.amended(attrs.evolve(rule, **after))
    day = date(2009, 1, 1)
    found = diff(country, day, day, amended=other).rules
    assert {rule.question} == {change.question for change in found}
    assert told == {change.field: (change.before, change.after) for change in found}


def test_who_owes_a_duty_and_who_decides_on_the_status_are_told():
    court = Competence(
        authority=Authority.COURT,
        title="Court",
        step=IdentificationStep.DECISION,
        when=Stay.detained,
        provisions=(HELP,),
    )
    country = attrs.evolve(TOYLAND, rules=(*TOYLAND.rules, TELL))
    other = country.amended(
        attrs.evolve(TELL, owed_by="the court"), attrs.evolve(STATUS, competences=(court,))
    )
    day = date(2009, 1, 1)
    found = {(c.question, c.field): c.after for c in diff(country, day, day, amended=other).rules}
    assert "the court" == found["duties.tell", "owed_by"]
    assert "decision: Court" == found["victim_status", "competences"]


class TestAmended:
    def test_a_value_is_replaced_wherever_a_rule_uses_it_and_nothing_else_is(self):
        longer = DatedValue("reflection.length", "length", REFLECTION.gives(months(9)))
        amended = TOYLAND.amended(longer)
        assert months(9) == amended.in_force(date(2009, 1, 1)).value("reflection.length")
        assert months(6) == TOYLAND.in_force(date(2009, 1, 1)).value("reflection.length")
        kept = [rule for rule in amended.rules if rule in TOYLAND.rules]
        assert len(TOYLAND.rules) - 1 == len(kept)
        found = diff(TOYLAND, date(2009, 1, 1), date(2009, 1, 1), amended=amended)
        assert {"reflection.length": (months(6), months(9))} == changes(found)
        assert () == found.answers

    def test_a_set_is_replaced_within_conditions_and_the_answers_that_change_are_shown(self):
        wider = DatedSet(
            PURPOSES.code,
            PURPOSES.title,
            *PURPOSES.periods,
            HELP.gives(Purpose.ILLEGAL_ADOPTION),
        )
        amended = TOYLAND.amended(wider)
        on = date(2009, 1, 1)
        found = diff(TOYLAND, on, on, amended=amended)
        (change,) = found.answers
        assert "offences.trafficking" == change.question
        assert {"trafficking": {"purposes": {"prostitution": False, "begging": False}}} == (
            change.example.to_dict()
        ) or "illegal_adoption" in change.shown

    def test_a_rule_is_replaced(self):
        more = attrs.evolve(MEDICAL_HELP, when=any_of(Needs.medical, Stay.detained))
        amended = TOYLAND.amended(more)
        on = date(2009, 1, 1)
        (change,) = diff(TOYLAND, on, on, amended=amended).answers
        assert "entitlements.medical" == change.question
        assert [rule.question for rule in TOYLAND.rules] == [
            rule.question for rule in amended.rules
        ]

    def test_several_changes_are_made_at_once(self):
        amended = TOYLAND.amended(
            attrs.evolve(VICTIM_PERMIT, unless=()),
            DatedValue("recovery.length", "length", HELP.gives(days(45))),
        )
        assert isinstance(amended, Jurisdiction)
        assert days(45) == amended.in_force(date(2009, 1, 1)).value("recovery.length")

    def test_a_parameter_is_replaced_too(self):
        old = DENMARK.values["reflection.standard_days"]
        new = DENMARK.provision("REF-04").gives(days(90))
        longer = DatedValue(old.code, old.title, *old.periods[:-1], new)
        amended = DENMARK.amended(longer)
        on = date(2026, 11, 24)
        assert {"reflection.standard_days": (days(30), days(90))} == changes(
            diff(DENMARK, on, on, amended=amended)
        )

    @pytest.mark.parametrize(
        ("change", "error", "message"),
        [
            (
                DatedValue("reflection.lenght", "x", HELP.gives(days(1))),
                ArgumentError,
                "'reflection.lenght' is not a value of Toyland; did you mean 'reflection.length'",
            ),
            (
                attrs.evolve(MEDICAL_HELP, code="medicl"),
                ArgumentError,
                "'entitlements.medicl' is not a rule of this jurisdiction; did you mean",
            ),
            (
                DatedValue("ordinary.max", "x", BEGGING.gives(years(1))),
                LawError,
                "value ordinary.max: has no value on",
            ),
        ],
        ids=["no value", "no rule", "not valid"],
    )
    def test_a_wrong_change_is_told(self, change, error, message):
        with pytest.raises(error, match=message):
            TOYLAND.amended(change)


def test_an_amended_copy_of_another_country_is_refused():
    with pytest.raises(ArgumentError, match="Denmark is not an amended copy of Toyland"):
        diff(TOYLAND, date(2009, 1, 1), date(2009, 1, 1), amended=DENMARK)


def test_a_difference_as_plain_data():
    plain = diff("dk", date(2007, 3, 27), date(2007, 8, 1)).to_dict()
    assert json.loads(json.dumps(plain)) == plain
    assert {
        "code": "reflection.standard_days",
        "before": {"count": 15, "unit": "day"},
        "after": {"count": 30, "unit": "day"},
        "provisions": ["REF-04"],
    } in plain["values"]
    assert {"victim_status": "2/9"}.items() <= {
        each["question"]: each["share"] for each in plain["answers"]
    }.items()


class TestTheCommands:
    def test_diff_says_what_changed(self):
        said = " ".join(
            CliRunner()
            .invoke(cli, ["diff", "dk", "2013-05-01", "2013-06-01", "--full"])
            .output.split()
        )
        assert "Denmark: from 2013-05-01 to 2013-06-01" in said
        assert (
            "reflection_period.departure_deadline.extension.longest: 100 days -> 120 days" in said
        )
        assert (
            "PER-13 Aliens Act § 9 c, before May 2013: No permit ground is tied to criminal proceedings."
            in said
        )
        assert "permits.9c5: new" in said

    def test_diff_says_the_share_of_all_cases(self):
        said = " ".join(
            CliRunner()
            .invoke(cli, ["diff", "dk", "2007-07-31", "2007-08-01", "--full"])
            .output.split()
        )
        assert "2/9 of 18 cases of" in said
        assert "2/3 of 4374 cases of" in said

    def test_diff_says_that_nothing_changed(self):
        said = CliRunner().invoke(cli, ["diff", "dk", "2014-03-01", "2014-04-01"]).output
        assert "Nothing changed." in said

    def test_diff_gives_plain_data(self):
        said = CliRunner().invoke(
            cli, ["diff", "dk", "2013-05-01", "2013-06-01", "--format", "json"]
        )
        assert ["permits.9c5", "entitlements.keep_investigation_permit"] == [
            each["question"] for each in json.loads(said.output)["answers"]
        ]

    @pytest.fixture
    def case(self, tmp_path):
        file = tmp_path / "case.json"
        file.write_text(
            '{"stay": {"lawful": false, "permit_applied_for_by": {"only": ["social_services"]}}}'
        )
        return str(file)

    def test_compare_lists_the_countries_topic_by_topic(self, case):
        arguments = ["compare", case, "--on", "2024-07-01"]
        for code in ("dk", "se", "no"):
            arguments += ["--jurisdiction", code]
        said = CliRunner(env={"COLUMNS": "60"}).invoke(cli, arguments).output
        assert "Denmark, Sweden, Norway: the law of 2024-07-01" in said
        assert "permits: criminal proceedings" in said
        assert "no rule" in said

    def test_compare_gives_plain_data(self, case):
        arguments = ["compare", case, "--on", "2024-07-01", "--jurisdiction", "se"]
        found = json.loads(CliRunner().invoke(cli, [*arguments, "--format", "json"]).output)
        answers = found["topics"]["entitlements.protection_from_removal"]["se"]
        assert ("entitlements.suspended_removal", "yes") in {
            (answer["question"], answer["verdict"]) for answer in answers
        }
