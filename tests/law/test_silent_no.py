"""Law that would say no in silence: a rule that ends unnoticed, days without a rule, values of the wrong kind."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.toyland import (
    HELP,
    IS_VICTIM,
    MEDICAL_HELP,
    STATUS,
    TRAFFICKING,
    VICTIM,
    VICTIM_PERMIT,
    ToyFacts,
    provision,
    replaced,
    toyland,
)

from traffick_rules import Assessment, Case, Charge, LawError, Verdict, assess
from traffick_rules.facts import (
    Accused,
    Authority,
    Needs,
    OffenceStage,
    Person,
    Purpose,
    Stay,
    Trafficking,
)
from traffick_rules.law import (
    Circumstance,
    CircumstanceEffect,
    Competence,
    Concept,
    DatedSet,
    DatedValue,
    Degree,
    IdentificationStep,
    PermitDuration,
    Proviso,
    all_of,
    always,
    any_of,
    cited,
    days,
    includes,
    is_,
    months,
    not_,
    years,
)
from traffick_rules.testing import reference

OLD = provision("OLD", since="2000-01-01", until="2016-12-31")
NEW = provision("NEW", since="2017-01-01")
BEFORE = provision("BEFORE", until="2003-12-31")
FIRST_DECIDES = (
    "; the first provision decides the days: put one first that is in force as long, write the rule under the next Act "
    "(THIS_RULE.then(provisions=(NEXT_ACT,))), or cite what goes on in the condition"
)


def duration(*provisions):
    periods = [each.gives(PermitDuration(length=months(6))) for each in provisions]
    return DatedValue("permit.length", "length", *periods)


def permit(**changes):
    return replaced(VICTIM_PERMIT, attrs.evolve(VICTIM_PERMIT, **changes))


def medical(**changes):
    return replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, **changes))


def degree(*provisions, **changes):
    given = {"code": "ordinary", "title": "the offence", "provisions": provisions, "maximum": None}
    return Degree(**{**given, **changes})


def offence(*degrees):
    return replaced(TRAFFICKING, attrs.evolve(TRAFFICKING, degrees=degrees))


def attempt():
    return Circumstance(
        code="attempt",
        title="attempt",
        effect=CircumstanceEffect.PUNISHABLE,
        when=is_(Accused.stage, OffenceStage.ATTEMPT),
        provisions=(HELP,),
    )


def in_a_concept(proviso):
    concept = Concept(
        code="c", title="c", provisions=(HELP,), when=Needs.medical, unless=(proviso,)
    )
    return medical(when=concept)


def successive(begins, **changes):
    """Medical help until the end of 2009, and another rule of the name from a later day."""
    early = attrs.evolve(MEDICAL_HELP, provisions=(provision("30", until="2009-12-31"),))
    late = attrs.evolve(
        MEDICAL_HELP, title="Better", provisions=(provision("31", since=begins),), **changes
    )
    return toyland(rules=(early, late))


def gross(*provisions, **changes):
    return degree(*provisions, code="gross", when=Trafficking.consent, **changes)


def competent(*days_of_bodies):
    """The police decide, by a competence for each stretch of days."""
    competences = tuple(
        Competence(
            authority=Authority.POLICE,
            title=f"body {id_}",
            step=IdentificationStep.DECISION,
            when=always(),
            provisions=(provision(id_, since, until),),
        )
        for id_, since, until in days_of_bodies
    )
    return replaced(STATUS, attrs.evolve(STATUS, competences=competences))


def ordinary():
    return TRAFFICKING.degrees[-1]


def named(*members):
    """The offence of the days until 2016, with that set of purposes."""
    when = includes(Trafficking.purposes, DatedSet("listed", "a listed purpose", *members))
    rule = attrs.evolve(TRAFFICKING, provisions=(OLD,), when=when, degrees=(degree(OLD),))
    return replaced(TRAFFICKING, rule, covers_from=date(2000, 1, 1))


UNNOTICED = {
    "a value that ends while its rule goes on": (
        lambda: medical(longest=DatedValue("help.longest", "longest", OLD.gives(days(90)))),
        "entitlements.medical: the rule goes on, but help.longest ends on 2016-12-31 with OLD: in silence there would "
        "be no value from 2017-01-01 on; give it a value of these days, or say why there is none: gaps='…'",
    ),
    "a value that ends while its degree goes on": (
        lambda: offence(
            attrs.evolve(ordinary(), minimum=DatedValue("m", "m", OLD.gives(years(1))))
        ),
        "offences.trafficking: the degree 'ordinary' goes on, but m ends on 2016-12-31 with OLD: in silence there "
        "would be no value from 2017-01-01 on; give it a value of these days, or say why there is none: "
        "gaps='…'",
    ),
    "days without a degree between two of its name": (
        lambda: offence(
            gross(provision("30", until="2009-12-31")),
            gross(provision("31", since="2010-02-01")),
            ordinary(),
        ),
        "offences.trafficking: the degree 'gross' is not there from 2010-01-01 to 2010-01-31, between 30 and 31; write "
        "that of these days, or give the later one a code of its own if it is another",
    ),
    "two degrees of one name on one day": (
        lambda: offence(
            gross(provision("30", until="2009-12-31")),
            gross(provision("31", since="2009-12-31")),
            ordinary(),
        ),
        "offences.trafficking: the degree 'gross' stands twice on 2009-12-31, with 30 and 31; end one before the other "
        "begins, or rename it",
    ),
    "two competences of one body for one step": (
        lambda: competent(("31", "2010-01-01", "2015-12-31"), ("32", "2012-01-01", None)),
        "victim_status: the decision lies twice with police on 2012-01-01, as 'body 31' by 31 and as 'body 32' by 32; "
        "make them one with any_of(…), end one before the other begins, or name another authority",
    ),
    "two circumstances of one name": (
        lambda: replaced(
            TRAFFICKING, attrs.evolve(TRAFFICKING, circumstances=(attempt(), attempt()))
        ),
        "offences.trafficking: the circumstance 'attempt' stands twice on 2002-01-01, with 6 and 6; end one before the "
        "other begins, or rename it",
    ),
    "a member of a set that comes when the rule has gone": (
        lambda: named(OLD.gives(Purpose.PROSTITUTION), NEW.gives(Purpose.BEGGING)),
        "offences.trafficking: listed by NEW counts on no day: it is in force from 2017-01-01 on, and the rule from "
        "2000-01-01 to 2016-12-31 with OLD; let the rule be in force then, write one for these days, or take it out",
    ),
    "a provision of a clause that comes when the rule has gone": (
        lambda: medical(provisions=(OLD,), when=cited(Needs.medical, OLD, NEW)),
        "entitlements.medical: NEW counts on no day: it is in force from 2017-01-01 on, and the rule from 2000-01-01 "
        "to 2016-12-31 with OLD; let the rule be in force then, write one for these days, or take it out",
    ),
    "a part of the days before the country is covered": (
        lambda: medical(
            provisions=(provision("E", since="1990-01-01"),),
            unless=(Proviso(Stay.lawful, provision("B", "1990-01-01", "1995-12-31"), "x"),),
        ),
        "entitlements.medical: the proviso 'x' is in force on no day of the rule (B); give it a provision of these "
        "days, or take it out",
    ),
    "two concepts of one name": (
        lambda: medical(
            when=attrs.evolve(IS_VICTIM, title="the person counts as one", when=Needs.social)
        ),
        "concept victim: is declared twice; keep one of them",
    ),
    "a value of a day before its provision": (
        lambda: NEW.gives(days(3), since="2016-01-01"),
        "provision NEW: gives no value on 2016-01-01: it is in force from 2017-01-01 on; name a day of its own, or the "
        "provision that gives the value then",
    ),
    "a value of a day after its provision": (
        lambda: OLD.gives(days(3), until="2017-01-01"),
        "provision OLD: gives no value on 2017-01-01: it is in force from 2000-01-01 to 2016-12-31; name a day of its "
        "own, or the provision that gives the value then",
    ),
    "a text in a clause of a condition": (
        lambda: medical(when=any_of(Needs.social, all_of(Needs.medical, "ill"))),
        "entitlements.medical: 'ill' is not a condition or a yes/no fact, in the clause \"the person needs medical "
        "care and 'ill'\"; test other facts with is_, includes, under_age and the like",
    ),
    "a fact that is no yes or no in a clause of a concept": (
        lambda: medical(
            when=Concept(
                code="c", title="c", provisions=(HELP,), when=not_(cited(Person.age, HELP))
            )
        ),
        "entitlements.medical: person.age is not a condition or a yes/no fact, in the clause 'person.age'; test other "
        "facts with is_, includes, under_age and the like",
    ),
    "an id where a clause cites a provision": (
        lambda: medical(when=cited(Needs.medical, "6")),
        "entitlements.medical: the clause 'the person needs medical care': cites is given '6' (str), where "
        "tuple[Provision, ...] is due",
    ),
    "a rule ends with its first provision, and a second one begins": (
        lambda: permit(provisions=(OLD, NEW), duration=None),
        "permits.victim: the rule ends on 2016-12-31 with OLD, but NEW begins on 2017-01-01: in silence it would not "
        f"count then{FIRST_DECIDES}",
    ),
    "a rule ends, and a second provision goes on": (
        lambda: permit(provisions=(OLD, HELP), duration=None),
        "permits.victim: the rule ends on 2016-12-31 with OLD, but 6 goes on: in silence it would not count then"
        f"{FIRST_DECIDES}",
    ),
    "a rule ends, and a period of its value begins": (
        lambda: permit(provisions=(OLD,), duration=duration(OLD, NEW)),
        "permits.victim: the rule ends on 2016-12-31 with OLD, but permit.length by NEW begins on 2017-01-01: in "
        f"silence it would not count then{FIRST_DECIDES}",
    ),
    "a rule ends, and a period of its condition begins": (
        lambda: medical(
            provisions=(OLD,),
            when=DatedValue("help.when", "when", OLD.gives(Needs.medical), NEW.gives(Needs.social)),
        ),
        "entitlements.medical: the rule ends on 2016-12-31 with OLD, but help.when by NEW begins on 2017-01-01: in "
        f"silence it would not count then{FIRST_DECIDES}",
    ),
    "an exception ends, and a second provision of it begins": (
        lambda: permit(unless=(Proviso(Stay.lawful, (OLD, NEW), title="x"),)),
        "permits.victim: the proviso 'x' ends on 2016-12-31 with OLD, but NEW begins on 2017-01-01: in silence it "
        f"would not count then{FIRST_DECIDES}",
    ),
    "an exception of a concept ends, and a second provision of it begins": (
        lambda: in_a_concept(Proviso(Stay.lawful, (OLD, NEW), title="x")),
        "entitlements.medical: the proviso 'x' ends on 2016-12-31 with OLD, but NEW begins on 2017-01-01: in silence "
        f"it would not count then{FIRST_DECIDES}",
    ),
    "a degree ends, and its maximum goes on": (
        lambda: offence(
            degree(
                OLD,
                code="gross",
                when=Needs.medical,
                maximum=DatedValue("m", "m", OLD.gives(years(9)), NEW.gives(years(8))),
            ),
            *TRAFFICKING.degrees[-1:],
        ),
        "offences.trafficking: the degree 'gross' ends on 2016-12-31 with OLD, but m by NEW begins on 2017-01-01: in "
        f"silence it would not count then{FIRST_DECIDES}",
    ),
    "a rule begins when another provision of it has ended": (
        lambda: permit(provisions=(NEW, BEFORE), unless=(), duration=None),
        f"permits.victim: BEFORE ended on 2003-12-31, before the rule begins on 2017-01-01 with NEW{FIRST_DECIDES}",
    ),
    "a part that is never in force": (
        lambda: permit(unless=(Proviso(Stay.lawful, (BEFORE,), title="x"),)),
        "permits.victim: the proviso 'x' is in force on no day of the rule (BEFORE); give it a provision of these "
        "days, or take it out",
    ),
    "an offence whose last degree ends before it": (
        lambda: offence(degree(OLD)),
        "offences.trafficking: the degree 'ordinary' has no provision in force on 2017-01-01, when the rule is: it is "
        "in force with OLD; give it one of these days first, or write a rule of its own for them",
    ),
    "an offence whose last degree begins after it": (
        lambda: offence(degree(NEW)),
        "offences.trafficking: the degree 'ordinary' has no provision in force on 2002-01-01, when the rule is: it is "
        "in force with NEW; give it one of these days first, or write a rule of its own for them",
    ),
    "days without a rule between two": (
        lambda: successive("2010-02-01"),
        "entitlements.medical: there is no rule from 2010-01-01 to 2010-01-31, between 30 and 31; write the rule of "
        "these days, or say why there is none: gap_before='…' in the later rule",
    ),
    "a gap that is declared and is none": (
        lambda: successive("2010-01-01", gap_before="x"),
        "entitlements.medical: has gap_before, but there is no gap; take it out",
    ),
    "a dated text where a length is due": (
        lambda: offence(
            degree(
                provision("7", since="2002-01-01"), maximum=DatedValue("m", "m", HELP.gives("life"))
            )
        ),
        "offences.trafficking: degrees ordinary: maximum is given 'life' (str) by 6 from 2000-01-01 in the value m, where "
        "DatedValue[Length or Life] is due; write Life.LIFE",
    ),
    "a length where the duration of a permit is due": (
        lambda: permit(duration=DatedValue("permit.length", "length", OLD.gives(months(6)))),
        "permits.victim: duration is given 6 months (Length) by OLD from 2000-01-01 in the value "
        "permit.length, where DatedValue[PermitDuration] is due",
    ),
    "a text where a condition is due": (
        lambda: medical(when="ill"),
        "entitlements.medical: when is given 'ill' (str), where Condition or DatedValue[Condition] is due",
    ),
    "a fact that is no yes or no where a condition is due": (
        lambda: medical(when=Person.age),
        "entitlements.medical: when is given the fact person.age, where Condition or DatedValue[Condition] is due; "
        "test facts with is_, includes, under_age and the like",
    ),
    "a text in a dated condition": (
        lambda: medical(when=DatedValue("help.when", "when", HELP.gives("ill"))),
        "entitlements.medical: when is given 'ill' (str) by 6 from 2000-01-01 in the value help.when, where Condition or "
        "DatedValue[Condition] is due",
    ),
    "a text instead of a provision": (
        lambda: medical(provisions="§ 6"),
        "entitlements.medical: provisions is given '§ 6' (str), where tuple[Provision, ...] is due",
    ),
    "a text in the condition of a concept": (
        lambda: Concept(code="c", title="c", provisions=(HELP,), when="ill"),
        "concept c: when is given 'ill' (str), where Condition or DatedValue[Condition] is due",
    ),
}


@pytest.mark.parametrize(("make", "message"), UNNOTICED.values(), ids=UNNOTICED)
def test_what_would_be_a_no_in_silence_is_refused_when_the_law_is_loaded(make, message):
    with pytest.raises(LawError) as caught:
        make()
    assert message in [str(problem) for problem in caught.value.problems]


def test_a_provision_or_value_that_a_following_rule_takes_over_may_outlive_the_first_rule():
    length = duration(OLD, NEW)
    first = attrs.evolve(VICTIM_PERMIT, provisions=(OLD, HELP), unless=(), duration=length)
    same = attrs.evolve(VICTIM_PERMIT, provisions=(NEW, HELP), unless=(), duration=length)
    renamed = (
        attrs.evolve(first, provisions=(OLD,)),
        attrs.evolve(same, provisions=(NEW,), code="renamed"),
    )
    for rules in ((first, same), renamed):
        country = toyland(rules=rules)
        assert ["permits.victim"] == [r.question for r in country.in_force(date(2016, 1, 1)).rules]
        assert rules[1] in country.in_force(date(2017, 1, 1)).rules


def test_one_body_may_be_competent_for_a_step_by_another_provision_later():
    law = competent(("31", "2010-01-01", "2011-12-31"), ("32", "2012-01-01", None)).in_force
    for day, id_ in ((date(2011, 12, 31), "31"), (date(2012, 1, 1), "32")):
        asked = law(day).questions[Case]["victim_status.decision.police"]
        assert [id_] == [each.id for each in asked.provisions]


def test_a_graver_degree_may_begin_later_than_its_offence():
    gross = degree(NEW, code="gross", when=Trafficking.consent)
    law = offence(gross, TRAFFICKING.degrees[-1]).in_force
    assert "offences.trafficking.gross" not in law(date(2016, 12, 31)).questions[Charge]
    assert "offences.trafficking.gross" in law(date(2017, 1, 1)).questions[Charge]


def test_a_value_may_end_before_its_rule_where_that_is_declared():
    longest = DatedValue(
        "help.longest", "longest", OLD.gives(days(90)), gaps="the limit was struck out"
    )
    country = medical(longest=longest)
    assert longest.period(date(2017, 1, 1)) is None
    assert country.in_force(date(2017, 1, 1))


def test_a_degree_may_be_followed_by_another_of_its_name_or_end_with_a_rule_of_its_days():
    earlier, later = provision("30", until="2009-12-31"), provision("31", since="2010-01-01")
    followed = offence(gross(earlier), gross(later), ordinary())
    ended = offence(gross(earlier), ordinary())
    assert "offences.trafficking.gross" in followed.in_force(date(2010, 1, 1)).questions[Charge]
    assert "offences.trafficking.gross" not in ended.in_force(date(2010, 1, 1)).questions[Charge]


def test_a_declared_gap_is_told_with_its_reason_on_its_days_alone():
    country = successive("2010-02-01", gap_before="the Act had lapsed")
    for day, gaps in {
        date(2010, 1, 15): ["", "the Act had lapsed"],
        date(1999, 1, 1): ["", ""],
    }.items():
        told = attrs.evolve(country, covers_from=date(1990, 1, 1))
        found = assess(Case(), jurisdiction=told, on=day)
        assert gaps == [absent.gap for absent in found.not_in_force]
        read = Assessment.from_dict(found.to_dict())
        assert gaps == [absent.gap for absent in read.not_in_force]
        assert ("the Act had lapsed" in found.to_text()) is any(gaps)
        assert ("the Act had lapsed" in found.to_text(full=True)) is any(gaps)
        assert ("the Act had lapsed" in found.to_html()) is any(gaps)


def test_a_gap_before_the_days_that_the_country_covers_needs_no_reason():
    country = successive("2010-02-01", gap_before="x")
    rules = tuple(attrs.evolve(rule, gap_before="") for rule in country.rules)
    assert toyland(rules=rules, covers_from=date(2010, 2, 1))


def test_a_single_fact_is_one_of_the_conditions_of_a_dated_value():
    when = DatedValue(
        "help.when", "when", OLD.gives(all_of(Needs.medical, Needs.social)), NEW.gives(Needs.social)
    )
    country = medical(provisions=(HELP,), when=when)
    case = Case.from_dict({"needs": {"social": True, "medical": False}})
    verdicts = [
        assess(case, jurisdiction=country, on=day)["entitlements.medical"].verdict
        for day in (date(2016, 12, 31), date(2017, 1, 1))
    ]
    assert [Verdict.NO, Verdict.YES] == verdicts


LATER = cited(Needs.social, NEW, while_in_force=True)
CLAUSES = {  # condition, the case, the verdict before and from 2017 on
    "an alternative": (any_of(Needs.medical, LATER), "no", "yes"),
    "an alternative of several clauses": (any_of(Needs.medical, all_of(LATER)), "no", "yes"),
    "an exception": (all_of(not_(Needs.medical), not_(LATER)), "yes", "no"),
    "a further requirement": (
        all_of(not_(Needs.medical), cited(Needs.medical, NEW, while_in_force=True)),
        "yes",
        "no",
    ),
    "inside another clause": (any_of(Needs.medical, cited(any_of(LATER), HELP)), "no", "yes"),
}


@pytest.mark.parametrize(("when", "before", "after"), CLAUSES.values(), ids=CLAUSES)
def test_a_clause_counts_while_its_provision_is_in_force(when, before, after):
    country = medical(when=when)
    case = Case.from_dict({"needs": {"social": True, "medical": False}})
    for day, verdict in ((date(2016, 12, 31), before), (date(2017, 1, 1), after)):
        law = country.in_force(day)
        answer = assess(case, jurisdiction=country, on=day)["entitlements.medical"]
        assert verdict == answer.verdict
        assert {"yes": True, "no": False}[verdict] is reference.answers(law.rules, case, day)[
            "entitlements.medical"
        ]


def test_an_alternative_that_was_not_there_yet_is_named_and_its_doubtful_day_is_a_caution():
    doubtful = provision("D", since="about 2017-01-01, 2016-01-01 to 2017-12-31: only recalled")
    later = cited(Needs.social, doubtful, while_in_force=True)
    case = Case.from_dict({"needs": {"social": True, "medical": False}})
    country = medical(when=any_of(Needs.medical, later))
    found = assess(case, jurisdiction=country, on=date(2016, 6, 1))
    assert ["only recalled"] == [c.words for c in found["entitlements.medical"].cautions]
    (clause,) = found.explain("entitlements.medical").clauses
    assert {"D"} == {p.id for part in clause.walk() for p in part.not_in_force}


def test_what_alone_would_be_left_of_a_rule_is_refused_while_it_is_not_in_force():
    with pytest.raises(LawError, match=r"no provision of it is in force \(NEW\)"):
        medical(when=any_of(LATER))
    assert medical(provisions=(NEW,), when=any_of(LATER))


def test_every_problem_is_told_at_once():
    with pytest.raises(LawError) as caught:
        toyland(
            rules=(
                attrs.evolve(VICTIM_PERMIT, provisions=(OLD, NEW), duration=None, when=IS_VICTIM),
                attrs.evolve(MEDICAL_HELP, provisions=(OLD, VICTIM), when=ToyFacts.registered),
            ),
        )
    assert ["permits.victim", "entitlements.medical"] == [p.path for p in caught.value.problems]
