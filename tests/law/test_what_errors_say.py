"""Law that is written wrongly, and days and names that are not of it: each error says what is wrong, and what would be right."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.toyland import (
    BEGGING,
    EXCEPTION,
    HARSH,
    HELP,
    MEDICAL_HELP,
    MILD,
    REFLECTION,
    REFLECTION_PERIOD,
    TOYLAND,
    TRAFFICKING,
    VICTIM,
    provision,
    replaced,
    toyland,
)

from traffick_rules import ArgumentError, LawError, UnknownCodeError, list_law
from traffick_rules.facts import Expulsion, Means, Needs, Person, Purpose, Stay, Trafficking
from traffick_rules.law import (
    Concept,
    DatedSet,
    DatedValue,
    DutyKind,
    DutyRule,
    Extension,
    LengthRange,
    Modality,
    PermitDuration,
    Proviso,
    all_of,
    at_least,
    between,
    cited,
    days,
    includes,
    independent_of,
    is_,
    more_than,
    not_,
    not_read,
    years,
)

ON = date(2011, 1, 1)
LAW = TOYLAND.in_force(ON)
LATE = provision("30", since="2005-01-01")


def help_when(condition):
    """Toyland with another condition for medical help, which is in force from 2000 on."""
    return replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=condition))


def dated(*periods):
    return DatedValue("v", "v", *periods)


def defined_by_itself():
    inner = Concept(code="inner", title="inner", provisions=(HELP,), when=Needs.legal)
    outer = Concept(code="outer", title="outer", provisions=(HELP,), when=all_of(inner))
    object.__setattr__(inner, "when", all_of(outer))
    return help_when(outer)


FROM, UNTIL = Stay.reflection_period_from, Stay.reflection_period_until

WRONG_LAW = {
    "stay.ground: is tested against nothing; name a possibility": lambda: is_(Stay.ground),
    "stay.ground: 'force' is not a ground of stay; use a member of StayGround": lambda: is_(
        Stay.ground, Means.FORCE
    ),
    "trafficking.means: is tested against nothing; name a possibility": (
        lambda: includes(Trafficking.means)
    ),
    "claim about x: is about no fact; name facts or fact groups": lambda: independent_of("x"),
    "claim 6: is about no fact; name facts or fact groups": lambda: independent_of(provision=HELP),
    "tl: entitlements.medical: concept c: is used on 2000-01-01, when no provision of it is in "
    "force (30) (from 2000-01-01); give it a provision of these days, or let it count later: "
    "cited(…, while_in_force=True)": lambda: help_when(
        Concept(code="c", title="c", provisions=(LATE,), when=Needs.legal)
    ),
    "tl: entitlements.medical: the person needs legal help: is used on 2000-01-01, when no "
    "provision of it is in force (30) (from 2000-01-01); give it a provision of these days, or let "
    "it count later: cited(…, while_in_force=True)": lambda: help_when(cited(Needs.legal, LATE)),
    "tl: entitlements.medical: listed: has no member on 2000-01-01 (from 2000-01-01)": (
        lambda: help_when(
            includes(
                Trafficking.purposes, DatedSet("listed", "listed", LATE.gives(Purpose.BEGGING))
            )
        )
    ),
    "tl: entitlements.medical: value length: has no value on 2000-01-01 (from 2000-01-01)": (
        lambda: help_when(
            more_than(DatedValue("length", "length", LATE.gives(days(3))), since=FROM, until=UNTIL)
        )
    ),
    "tl: entitlements.medical: 'x' is not a condition or a yes/no fact, in the clause \"it is not so that 'x'\"; "
    "test other facts with is_, includes, under_age and the like": lambda: help_when(not_("x")),
    "all_of() without a condition; name at least one": all_of,
    "not_read() without a reason; say which text it is: not_read('the text of 1998 to 2004 was not read')": (
        lambda: not_read(" ")
    ),
    "value v: has no period; give at least one provision.gives(value)": dated,
    "value v: changes its type over time: int, and str by 9 from 2010-01-01; give every period a value of one kind": (
        lambda: dated(HARSH.gives(1), MILD.gives("x"))
    ),
    "value v: 6 and 9 overlap or are out of order; 6 has to end before 9 begins": (
        lambda: dated(HELP.gives(1), MILD.gives(2))
    ),
    "value v: no value from 2002-01-01 to 2009-12-31, between 40 and 9; "
    "fill it, or say why there is none: gaps='…'": lambda: dated(
        provision("40", until="2001-12-31").gives(1), MILD.gives(2)
    ),
    "proviso 'x': has no provision": lambda: Proviso(Needs.legal, (), title="x"),
    "provision 1: ends on 2010-01-01, before it begins on 2010-02-03": lambda: provision(
        "1", since="2010-02-03", until="2010-01-01"
    ),
    "provision 1: is confirmed without a source; name the sources, or mark it as recalled": (
        lambda: provision("1", sources=())
    ),
    "duties.x: has a time without a day to count it from, or a day without a time; "
    "give within and starts_on together": lambda: DutyRule(
        code="x",
        title="x",
        provisions=(HELP,),
        modality=Modality.SHALL,
        when=Needs.legal,
        kind=DutyKind.INFORMATION,
        owed_by="the state",
        fulfilled=Needs.medical,
        within=DatedValue("w", "w", HELP.gives(days(3))),
    ),
    "entitlements.medical: has no provision; name where the law says it": lambda: attrs.evolve(
        MEDICAL_HELP, provisions=()
    ),
    "offences.trafficking: has no provision; name where the law says it": lambda: attrs.evolve(
        TRAFFICKING, provisions=()
    ),
    "offences.trafficking: has no residual degree; "
    "order them from the gravest; the last has no condition": lambda: attrs.evolve(
        TRAFFICKING, degrees=TRAFFICKING.degrees[:1]
    ),
    "tl: value v: is declared twice; keep one of them": lambda: toyland(
        parameters=(dated(HELP.gives(1)), dated(HELP.gives(2)))
    ),
    "tl: concept outer: is defined by itself: outer by inner by outer; "
    "take one of them out of the other's condition": defined_by_itself,
}


@pytest.mark.parametrize(("message", "make"), WRONG_LAW.items(), ids=WRONG_LAW)
def test_law_that_is_written_wrongly_is_told_with_what_would_be_right(message, make):
    with pytest.raises(LawError) as caught:
        make()
    assert message == str(caught.value)


WRONG_ARGUMENTS = {
    "on: 'x' is not a day; give a datetime.date such as date(2008, 5, 1)": (
        lambda: TOYLAND.in_force("x")
    ),
    "-1 is not a count of days; give a whole number from 0": lambda: days(-1),
    "5000 years are longer than 1,000 years": lambda: years(5000),
    "day: 900 years from 9500-01-01 end after the year 9999; give an earlier day": (
        lambda: years(900).after(date(9500, 1, 1))
    ),
    "a range without bounds; give shortest or longest": lambda: LengthRange(None, None),
    "longest: 30 days is below shortest: 60 days": lambda: between(days(60), days(30)),
    "'ordinary.ma' is not a value of Toyland; did you mean 'ordinary.max'?": (
        lambda: TOYLAND.amended(DatedValue("ordinary.ma", "x", HELP.gives(1)))
    ),
}


@pytest.mark.parametrize(("message", "call"), WRONG_ARGUMENTS.items(), ids=WRONG_ARGUMENTS)
def test_an_argument_of_the_wrong_kind_is_told_with_what_would_be_right(message, call):
    with pytest.raises(ArgumentError) as caught:
        call()
    assert message == str(caught.value)


NOT_IN_FORCE = {
    "v: has no value on 2001-01-01": lambda: dated(MILD.gives(2)).at(date(2001, 1, 1)),
    "tl: the law of Toyland on 1999-01-01 is not known; it is from 2000-01-01": (
        lambda: TOYLAND.in_force(date(1999, 1, 1))
    ),
    "nothing: is not a value of this law": lambda: LAW.value("nothing"),
    "ordinary.max: has no value from 2000-01-01": (
        lambda: TOYLAND.in_force(date(2000, 1, 1)).value("ordinary.max")
    ),
    "66: is not a provision of Toyland; did you mean '6'?": lambda: TOYLAND.provision("66"),
    "nothing: the law of Toyland on 2011-01-01 has no rule on it; it has: victim_status, "
    "reflection_period, permits, entitlements, offences": (
        lambda: list_law(TOYLAND, on=ON, subject="nothing")
    ),
}


@pytest.mark.parametrize(("message", "call"), NOT_IN_FORCE.items(), ids=NOT_IN_FORCE)
def test_what_the_law_of_a_day_has_not_is_told_with_what_it_has(message, call):
    with pytest.raises(UnknownCodeError) as caught:
        call()
    assert message == str(caught.value)


@pytest.mark.parametrize(
    ("words", "duration"),
    [
        ("temporary", PermitDuration()),
        ("6 years, renewable", PermitDuration(length=years(6), renewable=True)),
        ("temporary, not renewable", PermitDuration(renewable=False)),
        ("as long as the case lasts", PermitDuration(while_proceedings_last=True)),
        ("until the age of 18", PermitDuration(until_age=18)),
        (
            "6 years, as long as the case lasts, until the age of 18",
            PermitDuration(length=years(6), while_proceedings_last=True, until_age=18),
        ),
    ],
)
def test_the_duration_of_a_permit_reads_as_one_says_it(words, duration):
    assert words == str(duration)


def test_an_exception_to_an_extension_is_law_of_the_rule():
    extension = Extension(
        title="the permit can be prolonged",
        provisions=(BEGGING,),
        modality=Modality.MAY,
        when=Needs.legal,
        longest=None,
        unless=(
            Proviso(
                is_(Stay.expulsion, Expulsion.DECIDED_BY_COURT),
                (EXCEPTION,),
                title="the person is expelled",
            ),
        ),
    )
    rule = attrs.evolve(REFLECTION_PERIOD, extension=extension)

    assert {REFLECTION, VICTIM, BEGGING, EXCEPTION} == set(rule.all_provisions())
    assert [repr(condition) for condition in rule.conditions()] == [
        repr(REFLECTION_PERIOD.when),
        "the person needs legal help",
        "an expulsion is decided by a court",
    ]


def test_a_number_that_is_at_least_nothing_is_told_what_is_missing():
    said = r"person.age: is at least nothing; name the number of years: at_least\(Person.age, 1\)"
    with pytest.raises(LawError, match=said):
        at_least(Person.age)
    assert at_least(Person.age, 0).words
