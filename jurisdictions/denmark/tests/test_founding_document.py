"""
What a page of the Nordic Baltic Network said of Denmark about 2007-2008, claim by claim.

Where other sources have shown a claim to be incomplete (the 100 days are a cap, the prepared return is for
persons without lawful stay, asylum is open too), the test says so.
"""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Case, Charge, NotInForceError, Verdict, get_jurisdiction, sentence
from traffick_rules.facts import (
    Authority,
    Cooperation,
    Day,
    FactGroup,
    Identification,
    IdentificationDecision,
    Selection,
    SomeOf,
    YesNo,
)
from traffick_rules.law import (
    Amount,
    Bound,
    EntitlementKind,
    InstrumentKind,
    Modality,
    PermitGround,
    days,
    years,
)
from traffick_rules.testing import Kit, changed, ids

DENMARK = get_jurisdiction("dk")
MAY_2008 = date(2008, 5, 1)
KIT = Kit("dk", on=MAY_2008)

VICTIM = {
    "stay": {"lawful": False},
    "identification": {"decision": "victim", "decided_by": "immigration_authority"},
}


# The statute also asks that the person is in the country, and registered as an asylum seeker (PER-02B; of 2008 that
# was not read), and that no ground of exclusion and no entry ban stands against the permit (PER-20 to PER-20F).
NOTHING_AGAINST = {
    "route": {"in_country": True},
    "asylum": {"registered": True},
    "stay": {"entry_ban": False},
    "findings": {
        "excluded_from_protection": False,
        "order_or_security_against": False,
        "reasons_against_permit": False,
    },
}


def one(records, code):
    (found,) = (record for record in records if record.code == code)
    return found


def test_an_action_plan_against_trafficking_in_women_was_adopted_in_2002():
    """NAP-1: adopted in December; the day is not known."""
    plan = one(DENMARK.policy.action_plans, "2002-2006")
    assert "trafficking in women" == plan.subject
    assert 2002 == plan.adopted.day.year
    assert (date(2002, 12, 1), date(2002, 12, 31)) == (plan.adopted.earliest, plan.adopted.latest)
    assert "government" in plan.issued_by
    assert {"NAP-1"} == ids(plan)


def test_the_ministry_of_social_affairs_added_an_appendix_on_children_in_september_2005():
    """NAP-1A."""
    appendix = one(DENMARK.policy.action_plans, "2005-children")
    assert "trafficking in children" == appendix.subject
    assert "2002-2006" == appendix.supplements
    assert "the Ministry of Social Affairs" == appendix.issued_by
    assert (2005, 9) == (appendix.adopted.day.year, appendix.adopted.day.month)
    september = (date(2005, 9, 1), date(2005, 9, 30))
    assert september == (appendix.adopted.earliest, appendix.adopted.latest)
    assert {"NAP-1A"} == ids(appendix)


def test_the_action_plan_2007_to_2010_has_70_million_kroner_or_about_9_million_euro():
    """NAP-2 and NAP-2B."""
    plan = one(DENMARK.policy.action_plans, "2007-2010")
    assert (date(2007, 1, 1), date(2010, 12, 31)) == (plan.first_day, plan.last_day)
    assert "human trafficking" == plan.subject
    assert Amount(70_000_000, "DKK") == plan.budget
    assert (Amount(9_000_000, "EUR"),) == plan.budget_equivalents
    assert {"NAP-2", "NAP-2B"} <= ids(plan)


def test_the_police_opened_more_than_35_investigations_in_2006():
    """CRJ-2006A."""
    statistic = one(DENMARK.policy.statistics, "investigations-2006")
    assert (Bound.MORE_THAN, 35, "investigations") == (
        statistic.bound,
        statistic.value,
        statistic.unit,
    )
    assert (date(2006, 1, 1), date(2006, 12, 31)) == (statistic.first_day, statistic.last_day)
    assert {"CRJ-2006A"} == ids(statistic)


@pytest.mark.parametrize(
    ("code", "bound", "value", "fact"),
    [
        ("trafficking-convictions-2006", Bound.AT_LEAST, 3, "CRJ-2006B"),
        ("procuring-convictions-2006", Bound.EXACTLY, 30, "CRJ-2006C"),
    ],
)
def test_in_nine_months_of_2006_at_least_3_were_convicted_of_trafficking_and_30_of_procuring(
    code, bound, value, fact
):
    statistic = one(DENMARK.policy.statistics, code)
    assert (bound, value, "persons") == (statistic.bound, statistic.value, statistic.unit)
    assert (date(2006, 1, 1), date(2006, 9, 30)) == (statistic.first_day, statistic.last_day)
    assert {fact} == ids(statistic)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("social_help", EntitlementKind.SOCIAL_HELP),
        ("health_care", EntitlementKind.HEALTH_CARE),
        ("legal_help", EntitlementKind.LEGAL_HELP),
    ],
)
def test_the_government_funds_ngos_that_give_victims_social_medical_and_legal_services(code, kind):
    """SRV-02 and SRV-15."""
    answer = KIT.assessed(VICTIM).entitlements[code]
    assert answer.verdict is Verdict.YES
    assert kind is answer.kind
    assert "NGO" in answer.provided_by
    assert "the state" in answer.paid_by
    assert {"SRV-02", "SRV-15"} <= ids(answer)
    commitment = one(DENMARK.policy.commitments, "funding_of_ngos")
    assert "the government" == commitment.responsible
    assert {"SRV-02"} == ids(commitment)


def test_every_victim_without_lawful_stay_should_be_offered_a_prepared_return():
    """RET-01: an offer of the plans, with cooperation with the receiving country; no statute gives it."""
    answer = KIT.assessed(VICTIM).entitlements["prepared_return"]
    assert answer.verdict is Verdict.YES
    assert answer.modality is Modality.SHOULD
    assert EntitlementKind.PREPARED_RETURN is answer.kind
    assert "offer" in answer.title
    assert "cooperation in the receiving country" in answer.title
    assert "RET-01" in ids(answer)


@pytest.mark.parametrize("cooperates", [True, False, None])
def test_the_offer_of_a_prepared_return_does_not_hang_on_cooperation(cooperates):
    """RET-03: voluntary, and not conditional on helping the police."""
    facts = {**VICTIM, "cooperation": {"with_police": cooperates, "with_return": cooperates}}
    assert KIT.assessed(facts).entitlements["prepared_return"].verdict is Verdict.YES


def test_the_government_answers_for_the_structures_and_for_reaching_the_aim_of_the_plan():
    """INS-12, beside the commitment to the prepared return itself (RET-01)."""
    aim = one(DENMARK.policy.commitments, "aim_of_the_plan")
    assert "the government" == aim.responsible
    assert "structures" in aim.says
    assert "aim" in aim.says
    assert {"INS-12"} == ids(aim)
    offered = one(DENMARK.policy.commitments, "prepared_return")
    assert "every victim is offered a prepared return" in offered.says
    assert "receiving country" in offered.says
    assert {"RET-01"} == ids(offered)


def test_a_centre_is_being_established_for_safe_returns_and_networks_in_receiving_countries():
    """INS-01 and INS-02."""
    centre = one(DENMARK.policy.institutions, "cmm")
    assert "Danish Centre against Human Trafficking" == centre.title
    assert ("safe returns", "building networks in the receiving countries") == centre.tasks[:2]
    assert 2007 == centre.established.day.year
    assert {"INS-01", "INS-02"} <= ids(centre)


def test_an_official_network_of_all_actors_is_run_by_the_department_for_gender_equality():
    """INS-06."""
    network = one(DENMARK.policy.institutions, "network")
    assert "the department for gender equality" == network.led_by
    assert any("formal and informal cooperation of all actors" in task for task in network.tasks)
    assert any("regular sharing of information" in task for task in network.tasks)
    assert {"INS-06"} == ids(network)


def test_trafficking_is_criminal_and_costs_8_years_at_most():
    """OFF-02 and OFF-04, for an offence in 2006."""
    charge = Charge.from_dict(
        {
            "trafficking": {
                "acts": ["recruitment"],
                "means": ["threat"],
                "purposes": ["prostitution"],
                "last_day": "2006-05-01",
            }
        }
    )
    answer = sentence(charge, jurisdiction=DENMARK)
    assert "262a" == answer.offence
    assert answer.verdict is Verdict.YES
    assert years(8) == answer.maximum
    assert days(7) == answer.minimum
    assert date(2006, 5, 1) == answer.law_of
    assert {"OFF-02", "OFF-04"} <= ids(answer)


def test_the_reflection_period_is_100_days_at_most_and_30_as_a_rule():
    """REF-04, REF-05 and REF-12: the 100 days are a cap."""
    answer = KIT.assessed({**VICTIM, "cooperation": {"with_return": True}}).reflection_period
    # Special reasons against it are for the authority to find; nobody has ruled them out yet.
    assert answer.verdict is Verdict.UNKNOWN
    settled = {
        **VICTIM,
        "cooperation": {"with_return": True},
        "findings": {"special_reasons_against_time": False},
    }
    answer = KIT.assessed(settled).reflection_period
    assert answer.verdict is Verdict.YES
    assert 30 == answer.days
    assert 100 == answer.max_total_days
    assert {"REF-04", "REF-05", "REF-12"} <= ids(answer)
    law = DENMARK.in_force(MAY_2008)
    assert days(30) == law.value("reflection.standard_days")
    assert days(100) == law.value("reflection_period.departure_deadline.extension.longest")


def test_a_residence_permit_is_given_on_humanitarian_grounds_only_and_is_temporary():
    """PER-02 and PER-02A; beside it asylum, the permit for unaccompanied minors and that for quite special reasons."""
    grave = changed(
        changed(VICTIM, NOTHING_AGAINST), {"findings": {"grave_humanitarian_reasons": True}}
    )
    permits = KIT.assessed(grave).permits
    assert ["9b"] == [code for code, answer in permits.items() if answer.verdict is Verdict.YES]
    assert permits["9b"].modality is Modality.MAY
    assert PermitGround.HUMANITARIAN is permits["9b"].ground
    assert "temporary" == str(permits["9b"].duration)
    assert {"PER-02", "PER-02A"} <= ids(permits["9b"])
    assert {"7", "7-before-2002", "9b", "9c1", "9c3"} == set(permits)


def test_being_a_victim_is_no_ground_for_a_residence_permit():
    """PER-01."""
    assessment = KIT.assessed(VICTIM)
    assert assessment.victim_status.verdict is Verdict.YES
    assert Verdict.YES not in {answer.verdict for answer in assessment.permits.values()}
    assert DENMARK.in_force(MAY_2008).value("permit.victim_status_alone") is False


def test_no_residence_permit_is_tied_to_criminal_proceedings():
    """PER-13."""
    permits = KIT.assessed(VICTIM).permits
    assert PermitGround.CRIMINAL_PROCEEDINGS not in {answer.ground for answer in permits.values()}
    with pytest.raises(NotInForceError):
        permits["9c5"]


def values_of(fact):
    """Every value of a fact; for a set of possibilities each of them, held and not held."""
    if isinstance(fact, YesNo):
        return [True, False]
    if isinstance(fact, Day):
        return [date(2008, 4, 1)]
    options = IdentificationDecision if fact is Identification.decision else Authority
    if isinstance(fact, SomeOf):
        return [
            Selection(**{state: frozenset({one})}) for one in options for state in ("yes", "no")
        ]
    return list(options)


STATED = [
    (group, name, value)
    for group in (Cooperation, Identification)
    for name, fact in group.facts.items()
    for value in values_of(fact)
]


def stated(group: type[FactGroup], name, value, **others):
    return Case(**{group.key: group(**{name: value}), **others})


@pytest.mark.parametrize(
    ("group", "name", "value"), STATED, ids=[f"{g.key}.{n}={v}" for g, n, v in STATED]
)
def test_the_humanitarian_permit_hangs_neither_on_cooperation_nor_on_victim_status(
    group, name, value
):
    """PER-01 and PER-03: no fact about them changes the answer for an otherwise empty case."""
    without = KIT.assessed(Case()).permits["9b"]
    with_it = KIT.assessed(stated(group, name, value)).permits["9b"]
    assert without.verdict is Verdict.UNKNOWN
    assert with_it.verdict is without.verdict
    assert without.because == with_it.because


def test_all_facts_about_cooperation_and_identification_together_change_nothing_either():
    for yes in (True, False):
        facts = {
            group.key: {name: yes for name, fact in group.facts.items() if isinstance(fact, YesNo)}
            for group in (Cooperation, Identification)
        }
        facts["identification"].update(decision="victim", decided_by="immigration_authority")
        assert KIT.assessed(facts).permits["9b"].verdict is Verdict.UNKNOWN
        for found, expected in ((True, Verdict.YES), (False, Verdict.NO)):
            decided = changed(facts, NOTHING_AGAINST)
            decided["findings"] = {
                **decided["findings"],
                "grave_humanitarian_reasons": found,
            }
            assert KIT.assessed(decided).permits["9b"].verdict is expected


def test_the_page_itself_stands_among_the_sources_of_what_it_said():
    provisions = {
        id_ for id_, p in DENMARK.provisions.items() if "SEED" in {s.key for s in p.sources}
    }
    said = {"NAP-1", "NAP-1A", "NAP-2", "NAP-2B", "CRJ-2006A", "CRJ-2006B", "CRJ-2006C", "SRV-02"}
    said |= {"RET-01", "INS-02", "INS-06", "INS-12", "OFF-04", "REF-05", "PER-01", "PER-02"}
    said |= {"PER-02A", "PER-03"}
    assert said <= provisions
    assert InstrumentKind.ACTION_PLAN is DENMARK.provision("NAP-1").instrument.kind
