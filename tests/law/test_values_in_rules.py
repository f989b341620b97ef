"""Values inside rules: the rule names them, successive rules give one value, countries are compared by topic and field."""

import re
from datetime import date

import attrs
import pytest
from tests.countries import COUNTRIES
from tests.toyland import (
    HARSH,
    HELP,
    IS_VICTIM,
    MEDICAL_HELP,
    MILD,
    PERMIT,
    RECOVERY_PERIOD,
    REFLECTION,
    REFLECTION_PERIOD,
    TELL,
    TRAFFICKING,
    VICTIM,
    VICTIM_PERMIT,
    provision,
    replaced,
    toyland,
)

from traffick_rules import Case, assess
from traffick_rules.errors import LawError, NotInForceError
from traffick_rules.facts import Gravity, Needs, Stay
from traffick_rules.law import (
    LIFE,
    Amount,
    Concept,
    DatedSet,
    DatedValue,
    Degree,
    Extension,
    Fine,
    FineRole,
    Modality,
    OffenceKind,
    PermitDuration,
    Punishment,
    always,
    any_of,
    between,
    days,
    months,
    not_,
    up_to,
    years,
)
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.proof import compare_law, diff
from traffick_rules.render.law_listing import list_history

ON = date(2010, 6, 1)
OLD = provision("50", until="2007-12-31")
NEW = provision("51", since="2008-01-01")
LASTS = PermitDuration(length=months(6))
EXTENDED = Extension(
    title="more time",
    provisions=(REFLECTION,),
    modality=Modality.MAY,
    when=Needs.medical,
    longest=REFLECTION.gives(days(90)),
)


NAMED = {
    "a permit": (VICTIM_PERMIT, {"duration": PERMIT.gives(LASTS)}, "permits.victim.duration"),
    "a reflection period": (
        REFLECTION_PERIOD,
        {"standard": REFLECTION.gives(between(days(30), days(60)))},
        "reflection_period.reflection.standard",
    ),
    "whether it has to be asked for": (
        REFLECTION_PERIOD,
        {"on_request": REFLECTION.gives(True)},
        "reflection_period.reflection.on_request",
    ),
    "an extension": (
        REFLECTION_PERIOD,
        {"extension": EXTENDED},
        "reflection_period.reflection.extension.longest",
    ),
    "help": (MEDICAL_HELP, {"longest": HELP.gives(days(30))}, "entitlements.medical.longest"),
    "a duty": (
        TELL,
        {"within": HELP.gives(days(3)), "starts_on": Stay.reflection_period_from},
        "duties.tell.within",
    ),
    "a degree": (
        TRAFFICKING,
        {
            "degrees": (
                Degree(
                    code="ordinary",
                    title="the offence as a whole",
                    provisions=TRAFFICKING.provisions,
                    maximum=(HARSH.gives(years(8)), MILD.gives(years(5))),
                ),
            )
        },
        "offences.trafficking.ordinary.maximum",
    ),
    "a condition": (
        MEDICAL_HELP,
        {"when": (OLD.gives(Needs.medical), NEW.gives(not_(Stay.lawful)))},
        "entitlements.medical.when",
    ),
}


def test_a_degree_of_one_statement_takes_its_whole_range_from_it():
    ordinary = Degree.of(HARSH, years(8), fine=True)
    assert ("ordinary", "the offence as a whole", None) == (
        ordinary.code,
        ordinary.title,
        ordinary.when,
    )
    assert (HARSH,) == ordinary.provisions
    day = HARSH.first_day
    assert [Punishment(None, years(8), Fine(FineRole.INSTEAD))] == [*ordinary.punishments_on(day)]
    day_fine = Fine(FineRole.BESIDE, up_to(Amount(100, "day rates")))
    gross = Degree.of(
        HARSH, LIFE, HELP, code="gross", when=Gravity.gross, minimum=years(2), fine=day_fine
    )
    assert ((HARSH, HELP), "gross") == (gross.provisions, gross.code)
    assert [Punishment(years(2), LIFE, day_fine)] == [*gross.punishments_on(day)]


def test_the_shortest_term_of_a_degree_can_be_that_of_another_statement():
    shortest = HELP.gives(days(30))
    assert shortest in Degree.of(HARSH, years(8), minimum=shortest).minimum.periods
    general = DatedValue("offence.shortest_term", "the shortest term", shortest)
    assert general is Degree.of(HARSH, years(8), minimum=general).minimum
    assert (None, None) == (Degree.of(HARSH, None).maximum, Degree.of(HARSH, None).fine)


@pytest.mark.parametrize(("rule", "changes", "code"), NAMED.values(), ids=NAMED)
def test_a_rule_names_the_values_that_stand_in_it_by_question_and_field(rule, changes, code):
    changed = attrs.evolve(rule, **changes)
    assert code in {value.code for value in changed.values_by_field.values()}
    country = toyland(rules=(*(r for r in toyland().rules if r is not rule), changed))
    assert country.values[code].at(ON) == country.in_force(ON).value(code)


def test_a_value_that_a_rule_names_says_what_it_is_of():
    rule = attrs.evolve(VICTIM_PERMIT, duration=PERMIT.gives(LASTS))
    assert "Permit for victims: how long it lasts" == rule.duration.text()
    words = {"Permit for victims": "Opholdstilladelse", "how long it lasts": "hvor længe"}
    assert "Opholdstilladelse: hvor længe" == rule.duration.text(lambda text: words[text])
    (entry,) = list_history(replaced(VICTIM_PERMIT, rule), value=rule.duration.code)
    assert "Permit for victims: how long it lasts" == entry.title


def test_a_value_with_a_code_of_its_own_keeps_it():
    rule = attrs.evolve(MEDICAL_HELP, longest=DatedValue("help.longest", "x", HELP.gives(days(1))))
    assert "help.longest" == rule.longest.code
    assert "x" == rule.longest.text()


def test_the_periods_in_a_rule_are_judged_like_those_of_any_value():
    with pytest.raises(LawError, match=r"value permits\.victim\.duration: 50 and 50 overlap"):
        attrs.evolve(VICTIM_PERMIT, duration=(OLD.gives(LASTS), OLD.gives(LASTS)))
    with pytest.raises(LawError, match=r"duration is given .* is due; a provision gives it"):
        replaced(VICTIM_PERMIT, attrs.evolve(VICTIM_PERMIT, duration=LASTS))


def test_a_value_without_a_code_that_is_of_no_rule_is_refused():
    with pytest.raises(LawError, match="value 'a number': has no code"):
        toyland(parameters=(DatedValue("", "a number", HELP.gives(3)),))


def test_the_conditions_of_a_concept_over_time_need_no_code():
    concept = Concept(
        code="ill",
        title="ill",
        provisions=(OLD, NEW),
        when=(OLD.gives(Needs.medical), NEW.gives(any_of(Needs.medical, Needs.legal))),
    )
    country = replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=concept))
    case = Case.from_dict({"needs": {"legal": True}})
    verdicts = [
        str(assess(case, jurisdiction=country, on=on).entitlements["medical"].verdict)
        for on in (date(2007, 12, 31), date(2008, 1, 1))
    ]
    assert ["unknown", "yes"] == verdicts


BEFORE = attrs.evolve(MEDICAL_HELP, provisions=(OLD,), longest=OLD.gives(days(30)))
AFTER = attrs.evolve(MEDICAL_HELP, provisions=(NEW,), longest=NEW.gives(days(60)))
SUCCESSIVE = toyland(rules=(BEFORE, AFTER))


def test_successive_rules_give_one_value_through_time():
    value = SUCCESSIVE.values["entitlements.medical.longest"]
    assert [days(30), days(60)] == [value.at(date(2007, 12, 31)), value.at(date(2008, 1, 1))]
    assert days(60) == SUCCESSIVE.in_force(ON).value("entitlements.medical.longest")
    (changed,) = diff(SUCCESSIVE, date(2007, 12, 31), date(2008, 1, 1)).values
    assert (days(30), days(60)) == (changed.before, changed.after)


def test_the_value_of_a_rule_is_one_of_the_days_of_that_rule():
    longer = attrs.evolve(BEFORE, longest=HELP.gives(days(30)))
    value = toyland(rules=(longer, AFTER)).values["entitlements.medical.longest"]
    assert days(60) == value.at(date(2008, 1, 1))
    assert date(2007, 12, 31) == value.periods[0].last_day


def test_a_value_may_come_with_a_later_rule_or_be_of_another_kind():
    value = toyland(rules=(attrs.evolve(BEFORE, longest=None), AFTER)).values[
        "entitlements.medical.longest"
    ]
    assert value.period(date(2007, 12, 31)) is None
    early = attrs.evolve(RECOVERY_PERIOD, provisions=(OLD,), standard=OLD.gives(days(45)))
    late = attrs.evolve(
        RECOVERY_PERIOD, provisions=(NEW,), standard=NEW.gives(between(days(30), days(60)))
    )
    value = toyland(rules=(early, late)).values["reflection_period.recovery.standard"]
    assert days(45) == value.at(date(2007, 12, 31))
    assert between(days(30), days(60)) == value.at(date(2008, 1, 1))


def test_two_values_of_one_code_that_are_not_of_one_question_are_refused():
    other = attrs.evolve(AFTER, longest=DatedValue("x", "x", NEW.gives(days(1))))
    same = attrs.evolve(BEFORE, longest=DatedValue("x", "x", OLD.gives(days(1))))
    with pytest.raises(LawError, match="value x: is declared twice"):
        toyland(rules=(same, other))
    with pytest.raises(LawError, match=r"value entitlements\.medical\.longest: is declared twice"):
        toyland(
            rules=(BEFORE, AFTER),
            parameters=(DatedValue("entitlements.medical.longest", "x", HELP.gives(days(1))),),
        )


def test_an_amended_value_takes_the_place_of_that_of_every_successive_rule():
    new = DatedValue("entitlements.medical.longest", "x", HELP.gives(days(90)))
    amended = SUCCESSIVE.amended(new)
    for on in (date(2007, 12, 31), date(2008, 1, 1)):
        assert days(90) == amended.in_force(on).value(new.code)


def test_a_value_that_ended_with_the_rule_before_is_refused():
    kept = attrs.evolve(AFTER, longest=BEFORE.longest)
    message = r"longest ended on 2007-12-31 with 50, before the rule begins on 2008-01-01 with 51"
    with pytest.raises(LawError, match=message):
        toyland(rules=(BEFORE, kept))


def test_countries_are_compared_by_topic_and_field_whatever_their_rules_are_called():
    offence = attrs.evolve(TRAFFICKING, code="99", kind=OffenceKind.TRAFFICKING)
    one = replaced(TRAFFICKING, offence)
    other = attrs.evolve(toyland(rules=(offence, SUCCESSIVE.rules[1])), code="tm")
    rows = {row.code: row for row in compare_law([one, other], on=ON).rows}
    values = rows["offences.trafficking.ordinary.maximum"].values
    assert {"tl": years(5), "tm": years(5)} == {code: value for code, (value, _) in values.items()}
    assert {"tm": days(60)} == {
        code: value for code, (value, _) in rows["entitlements.health_care.longest"].values.items()
    }


def test_what_several_rules_of_one_topic_give_stands_side_by_side():
    further = attrs.evolve(VICTIM_PERMIT, code="further", duration=PERMIT.gives(LASTS))
    country = toyland(rules=(*toyland().rules, further))
    rows = {row.code: row for row in compare_law([country], on=ON).rows}
    row = rows["permits.personal_situation.duration"]
    assert "<permits.personal_situation.duration: tl 6 months, renewable; 6 months>" == repr(row)
    (value, provisions) = row.values["tl"]
    assert (2, ("4",)) == (len(value), tuple(p.id for p in provisions))


def test_a_value_that_is_not_in_force_is_told_by_its_code():
    with pytest.raises(NotInForceError, match=r"entitlements\.medical\.longest"):
        toyland(rules=(attrs.evolve(BEFORE, longest=None), AFTER)).in_force(date(2007, 1, 1)).value(
            "entitlements.medical.longest"
        )


def test_a_set_takes_the_members_of_a_provision_at_once():
    members = DatedSet("s", "s", VICTIM.gives_each(1, 2), PERMIT.gives(3))
    assert {1, 2, 3} == members.at(ON)
    assert {1, 2} == members.at(date(2001, 1, 1))


def test_a_rule_that_holds_in_every_case_can_say_so_for_a_time():
    rule = attrs.evolve(MEDICAL_HELP, when=HELP.gives(always()))
    assert "entitlements.medical.when" == rule.when.code
    assert IS_VICTIM is attrs.evolve(rule, when=IS_VICTIM).when


_NUMBER = re.compile(r"\d+ (?:hour|day|week|month|year)s?")
_IN_TITLES = {
    "fi entitlements.release_from_detention",
    "lv reflection_period.reflection",
    "lv duties.decide_on_permit",
    "lv entitlements.trial_support",
    "no reflection_period.reflection",
    "no entitlements.no_enforcement_for_48_hours",
}
"""Titles that state a value of their rule: once the law changes it, they have to be changed by hand."""


def test_no_further_title_states_a_value_that_its_rule_gives():
    """Another value would leave the title behind: `before the first 30 days end … within 45 days`."""
    stated = {
        f"{country.code} {rule.question}"
        for country in COUNTRIES
        for rule in country.rules
        for value in rule.values_by_field.values()
        for period in value.periods
        if not isinstance(period.value, Condition)
        and any(number in str(period.value) for number in _NUMBER.findall(rule.title))
    }
    assert _IN_TITLES == stated
