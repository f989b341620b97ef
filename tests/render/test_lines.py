"""The lines that commands, reports and texts are set from: what each is, what stands in front of it, and what it says."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.toyland import (
    MEDICAL_HELP,
    STATUS,
    TELL,
    TOYLAND,
    TRAFFICKING,
    VICTIM,
    VICTIM_PERMIT,
    provision,
    replaced,
    toyland,
)

from traffick_rules import Case, Charge, assess, sentence
from traffick_rules.facts import Authority, Trafficking
from traffick_rules.law import (
    Circumstance,
    CircumstanceEffect,
    Competence,
    Confidence,
    DatedValue,
    IdentificationStep,
    Raise,
    always,
    years,
)
from traffick_rules.lines import Role
from traffick_rules.render.text import assessment_lines, sentence_lines

EARLY = date(2004, 6, 1)
OFFICE = Competence(
    step=IdentificationStep.DECISION,
    authority=Authority.IMMIGRATION_AUTHORITY,
    title="the toy office",
    local_title="toykontor",
    when=always(),
    provisions=(VICTIM,),
)
LATE = provision(
    "40",
    since="about 2005-01-01, by 2005-12-31: the day is recalled",
    confidence=Confidence.RECALL,
    sources=(),
)
NOTHING = provision("41", until="2004-12-31")
OLD = provision(
    "42",
    since="by 2006-01-01: the first day was not read",
    confidence=Confidence.SINGLE,
)
COUNTRY = toyland(
    rules=(
        attrs.evolve(
            STATUS,
            local_title="toystatus",
            competences=(
                OFFICE,
                attrs.evolve(
                    OFFICE, authority=Authority.POLICE, title="the toy police", local_title=""
                ),
            ),
        ),
        attrs.evolve(
            VICTIM_PERMIT, provisions=(LATE,), otherwise=(NOTHING,), unless=(), duration=None
        ),
        attrs.evolve(MEDICAL_HELP, provisions=(OLD, attrs.evolve(OLD, id="43"))),
        TELL,
    )
)


def test_everything_that_an_assessment_says_stands_in_its_place():
    case = Case.from_dict({"needs": {"medical": True}})
    found = assess(case, jurisdiction=COUNTRY, on=EARLY)
    expected = [
        (Role.TITLE, "", "Toyland: the law of 2004-06-01"),
        (Role.BLANK, "", ""),
        (Role.HEADING, "", "Victim status"),
        (Role.UNKNOWN, "unknown", "Status as a victim (toystatus) [victim_status]"),
        (Role.DETAIL, "decides", "the toy office (toykontor)"),
        (Role.DETAIL, "", "the toy police"),
        (Role.DETAIL, "depends on", "the decision on the person's status is victim: unknown"),
        (
            Role.DETAIL,
            "",
            "there are indicators that the person is a victim of trafficking: unknown",
        ),
        (Role.DETAIL, "law", "Toy Code § 1 [1]"),
        (Role.BLANK, "", ""),
        (Role.HEADING, "", "Entitlements"),
        (Role.YES, "yes", "Medical help [entitlements.medical]: is to be given"),
        (Role.DETAIL, "because", "the person needs medical care: yes"),
        (Role.DETAIL, "law", "Toy Code § 42 [42, 43]"),
        (Role.DETAIL, "confidence", "read in one source only (42, 43)"),
        (Role.CAUTION, "caution", "the first day was not read (42, 43)"),
        (Role.BLANK, "", ""),
        (Role.HEADING, "", "Duties"),
        (Role.YES, "yes", "Tell the person [duties.tell]: open: the toy office shall"),
        (Role.DETAIL, "because", "the person needs medical care: yes"),
        (Role.DETAIL, "law", "Toy Code § 6 [6]"),
        (Role.BLANK, "", ""),
        (Role.HEADING, "", "Not in force on this day"),
        (Role.NOTE, "", "Permit for victims: Toy Code § 40 is in force from 2005-01-01"),
        (Role.DETAIL, "law", "What § 41 says. (Toy Code § 41)"),
        (Role.CAUTION, "caution", "the day is recalled"),
        (Role.BLANK, "", ""),
        (Role.NOTE, "", "Answers: 2 yes, 0 no, 1 unknown"),
        (Role.NOTE, "", f"Law in force: {found.fingerprint}"),
        (Role.NOTE, "", "This is information about the law, not legal advice."),
    ]
    assert expected == [(line.role, line.label, line.text) for line in assessment_lines(found)]


@pytest.mark.parametrize(
    ("words", "offence"),
    [
        ("Toy Code § 40 is in force from 2005-01-01", LATE),
        ("Toy Code § 41 is in force from 2000-01-01 to 2003-12-31", attrs.evolve(NOTHING)),
        ("Toy Code § 42 is in force from a day that is not verified to 2003-12-31", OLD),
    ],
)
def test_a_rule_that_is_not_in_force_says_from_when_to_when_it_is(words, offence):
    ended = attrs.evolve(NOTHING.until, day=date(2003, 12, 31))
    basis = offence if offence is LATE else attrs.evolve(offence, until=ended)
    permit = attrs.evolve(VICTIM_PERMIT, provisions=(basis,), unless=(), duration=None)
    country = replaced(VICTIM_PERMIT, permit)
    (absent,) = assess(Case(), jurisdiction=country, on=EARLY).not_in_force
    assert (words, basis.first_day, basis.last_day) == (
        str(absent),
        absent.first_day,
        absent.last_day,
    )
    assert () == absent.provisions


def judged(country=TOYLAND, **facts):
    charge = Charge.from_dict({"trafficking": facts})
    return sentence(charge, jurisdiction=country, offence="trafficking")


def lines_of(found):
    return list(sentence_lines(found.country, found.answer, found.offences))


@pytest.mark.parametrize("facts", [{}, {"purposes": ["prostitution"], "last_day": "2009-12-31"}])
def test_what_stands_alone_has_nothing_in_front_of_it(facts):
    alone = {Role.TITLE, Role.HEADING, Role.BLANK, Role.NOTE}
    lines = [line for line in lines_of(judged(**facts)) if line.role in alone]
    assert alone == {line.role for line in lines}
    assert {""} == {line.label for line in lines}
    assert {""} == {line.text for line in lines if line.role is Role.BLANK}


EFFECTS = {
    CircumstanceEffect.CAN_LOWER: "the punishment can be lowered",
    CircumstanceEffect.AGGRAVATES: "aggravates within the range",
    CircumstanceEffect.SAME_RANGE: "the same range applies",
    CircumstanceEffect.PUNISHABLE: "punishable; the range was not read",
    CircumstanceEffect.COMPANY_LIABLE: "a company can be liable",
    CircumstanceEffect.RAISES_MAXIMUM: "the maximum can be exceeded, up to 20 years",
    CircumstanceEffect.BELOW_MINIMUM: "the punishment can go below the minimum",
    CircumstanceEffect.FINE: "a fine is possible",
    CircumstanceEffect.REACHES_ABROAD: "the law reaches acts abroad",
    CircumstanceEffect.FOLLOWS: "follows beside the punishment",
    CircumstanceEffect.CAN_FOLLOW: "can follow beside the punishment",
}
LIFTS = DatedValue("lifts", "lifts", TRAFFICKING.provisions[0].gives(Raise(longest=years(20))))


@pytest.mark.parametrize("effect", CircumstanceEffect)
def test_a_circumstance_says_what_it_does(effect):
    circumstance = Circumstance(
        code="c",
        title="there was consent",
        when=Trafficking.consent,
        provisions=(TRAFFICKING.provisions[0],),
        effect=effect,
        lifts=LIFTS if effect is CircumstanceEffect.RAISES_MAXIMUM else None,
    )
    offence = attrs.evolve(TRAFFICKING, circumstances=(circumstance,))
    found = judged(
        replaced(TRAFFICKING, offence),
        purposes=["prostitution"],
        consent=True,
        last_day="2009-12-31",
    )
    counts = [line.text for line in lines_of(found) if line.label == "counts"]
    assert [f"there was consent: {EFFECTS[effect]}"] == counts


def test_what_is_not_known_of_an_offence_is_said_of_each_stretch_of_days():
    told = [line.text for line in lines_of(judged()) if line.role is Role.DETAIL]
    assert "2010-01-01 or later: it is not known whether the offence is met" in {
        text.partition(", ")[0] for text in told
    }
