"""What the reading of the statutes in November 2026 changed: one row for each correction."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Charge, get_jurisdiction, limitation
from traffick_rules.law import Modality, years
from traffick_rules.testing import Kit, changed, ids

SWEDEN = get_jurisdiction("se")
KIT = Kit("se", on="2025-06-01")
NO_DANGER = {
    "findings": {"order_or_security_against": False, "special_reasons_for_more_time": True}
}
BY_THE_LEADER = changed(
    NO_DANGER,
    {
        "route": {"in_country": True},
        "stay": {
            "lawful": False,
            "reflection_wanted": True,
            "reflection": "none",
            "permit_applied_for_by": {"only": ["case_leader"]},
        },
        "cooperation": {
            "presence_needed": True,
            "with_police": True,
            "contacts_broken": True,
        },
        "proceedings": {"witness": True},
    },
)
WITH_LAWFUL_STAY = changed(BY_THE_LEADER, {"stay": {"lawful": True}})
BY_THE_POLICE = {
    "stay": {"permit_applied_for_by": ["police"]},
    "proceedings": {"under_protection": True},
}
REMOVED = {
    "stay": {
        "expulsion": "decided_by_authority",
        "departure_order": "at_once",
        "held_victim_permit": True,
        "reflection": "none",
    },
    "findings": {"order_or_security_against": False, "expulsion_inappropriate": False},
}
DANGEROUS = changed(REMOVED, {"findings": {"order_or_security_against": True}})
OVERSTAYED = changed(BY_THE_LEADER, {"proceedings": {"own_offence_kinds": ["illegal_stay"]}})
REFUGEE = {
    "route": {"in_country": True},
    "asylum": {"decision": "refugee"},
    "findings": {
        "risk_of_persecution": True,
        "excluded_from_protection": False,
        "order_or_security_against": False,
    },
}
DISTRESSED = {"findings": {"grave_humanitarian_reasons": True, "risk_of_persecution": False}}

CASES = [
    (BY_THE_LEADER, "2007-07-01", "reflection_period.reflection_permit", "yes shall SE-REF-MOD", "X-23"),
    (BY_THE_LEADER, "2007-07-01", "permits.5-15", "yes shall SE-PERM-1-MIN", "X-24"),
    (BY_THE_LEADER, "2006-09-01", "permits.5-15", "yes may SE-PERM-0B", "X-24"),
    (BY_THE_POLICE, "2025-06-01", "permits.5-15b", "yes shall SE-PERM-TRIAL-WITNESS", "X-25"),
    (WITH_LAWFUL_STAY, "2025-06-01", "reflection_period.reflection_permit", "unknown shall SE-REF-SCOPE", "X-26"),
    (REMOVED, "2025-06-01", "burdens.reentry_ban_after_5_15", "no may SE-REENTRY", "X-27"),
    (REMOVED, "2025-06-01", "burdens.reentry_ban", "no shall SE-REENTRY", "X-27"),
    (DANGEROUS, "2025-06-01", "burdens.reentry_ban_after_5_15", "yes may SE-REENTRY-LEN", "X-27"),
    (DANGEROUS, "2014-12-31", "burdens.reentry_ban_after_5_15", "unknown may SE-REF-DAYS", "X-27"),
    (OVERSTAYED, "2022-08-01", "entitlements.no_fine_for_stay", "yes shall SE-NOFINE-LEADER", "X-28"),
    (OVERSTAYED, "2022-07-31", "entitlements.no_fine_for_stay", "unknown shall SE-NONPUN-NONE", "X-28"),
    (REFUGEE, "2025-06-01", "permits.5-1", "yes shall SE-PERM-ASYLUM", "X-29"),
    (DISTRESSED, "2023-12-01", "permits.5-6", "yes may SE-PERM-HUM", "X-29"),
    (DISTRESSED, "2015-01-01", "permits.5-6", "unknown may SE-PERM-HUM-A-CHILD", "X-29"),
]  # fmt: skip

# What a second reading of the sheet mended: each was a "no" that the sheet does not give.
NEEDY = {
    "needs": {"subsistence": True},
    "asylum": {"applied": True, "decision": "pending"},
    "sweden": {"acceptable_reasons": True},
    "stay": {"reflection": "none", "permit_applied_for_by": {"only": []}, "ground": "none"},
    "person": {"citizenships": {"only": ["RO"]}},
}
NO_VICTIM = {
    "identification": {
        "indicators": False,
        "referred": False,
        "interviewed_by": {"only": []},
        "decision": "not_a_victim",
    },
    "proceedings": {"case_open": False, "injured_party": True, "crime_reported": False},
    "cooperation": {"return_wanted": True},
    "person": {"age": 30, "age_disputed": False},
}
OWN_OFFENCE = {
    "proceedings": {"own_offence": True},
    "findings": {
        "prosecution_unreasonable": False,
        "public_interest_in_prosecution": False,
        "own_offence_necessary": False,
        "own_offence_compelled": False,
    },
}
PAID = {
    "trafficking": {"countries": {"only": ["SE"]}, "harm": ["bodily_injury"]},
    "stay": {"registered_resident": False},
    "proceedings": {"crime_reported": True, "compensated": "none"},
    "cooperation": {"with_police": True},
    "findings": {"link_to_country_slight": True},
}
ABROAD = {"trafficking": {"countries": {"only": ["RO"]}}}
HOLDER = {
    "stay": {
        "ground": "proceedings",
        "ground_since": "2025-01-01",
        "reflection": "none",
        "permit_support_withdrawn": False,
    },
    "cooperation": {"presence_needed": True, "with_police": True, "contacts_broken": True},
    "findings": {"order_or_security_against": False, "false_information": False},
}
COUNSEL = {
    "proceedings": {"case_open": True, "case_outcome": "none"},
    "findings": {"counsel_needed": False},
}
NOT_SLIGHT = {"findings": {"link_to_country_slight": False}}
EXCLUDED = {"findings": {"risk_of_persecution": True, "excluded_from_protection": True}}
PROTECTED = {"person": {"citizenships": {"only": ["SY"]}}, "asylum": {"decision": "refugee"}}
WAGES = {
    "stay": {
        "held_victim_permit": False,
        "reflection": "none",
        "ground": "none",
        "permit_applied_for_by": ["person"],
    },
    "cooperation": {"with_police": True},
    "proceedings": {"case_offences": ["illegal_employment"]},
    "work": {"wage_claim_made": True},
}
AT_ONCE = {
    "person": {"citizenships": {"only": ["NG"]}},
    "stay": {"expulsion": "decided_by_authority", "departure_order": "at_once", **WAGES["stay"]},
    "findings": {"expulsion_inappropriate": False},
}
OTHER_CASE = {"proceedings": {"case_offences": ["illegal_employment"]}}
NO_CASE = {"proceedings": {"case_offences": {"only": []}}}
CHILD_ALONE = {
    "person": {"age": 15},
    "family": {"unaccompanied": True},
    "asylum": {"applied": True},
    "stay": {"expulsion": "considered"},
    "findings": {"counsel_needed": False},
}
NO_RISK = {"findings": {"risk_of_persecution": False}}
WITHDRAWN = {"stay": {"ground": "witness", "permit_support_withdrawn": True}}
BY_VIOLENCE = {"stay": {"ground": "none"}, "sweden": {"relation_ended_by_violence": True}}
CASES += [
    (changed(DISTRESSED, EXCLUDED), "2023-12-01", "permits.5-6", "yes may SE-PERM-HUM", "R-43b"),
    (BY_VIOLENCE, "2025-06-01", "permits.5-16", "unknown may SE-PERM-VIOLENCE", "R-43d"),
    (BY_VIOLENCE, "2012-06-01", "permits.5-16", "unknown may SE-INCOUNTRY", "R-43d"),
    (BY_THE_POLICE, "2012-06-01", "permits.5-15b", "unknown shall SE-INCOUNTRY", "R-41"),
    (changed(REFUGEE, NO_RISK), "2016-07-19", "permits.5-1", "unknown shall SE-PERM-ASYLUM-OTHERS", "R-42a"),
    (changed(REFUGEE, NO_RISK), "2016-07-20", "permits.5-1", "no shall SE-PERM-ASYLUM-TEMP", "R-42b"),
    (WITHDRAWN, "2014-12-31", "burdens.revocation_5_15b", "unknown may SE-INCOUNTRY", "R-41"),
    (WITHDRAWN, "2015-01-01", "burdens.revocation_5_15b", "yes may SE-PERM-PSW-REVOKE", "R-41"),
    (CHILD_ALONE, "2021-07-19", "entitlements.public_counsel", "unknown shall SE-COUNSEL-UTL", "R-48"),
    (CHILD_ALONE, "2021-07-20", "entitlements.public_counsel", "yes shall SE-COUNSEL-UTL-CHILD", "R-48"),
    (WAGES, "2025-06-01", "permits.5-15d", "unknown may SE-PERM-WAGE", "R-40"),
    (changed(WAGES, {"work": {"wage_claim_made": False}}), "2025-06-01", "permits.5-15d", "no may SE-PERM-WAGE", "R-40"),
    (changed(WAGES, {"stay": {"ground": "proceedings"}}), "2025-06-01", "permits.5-15d", "yes may SE-PERM-WAGE", "R-40"),
    (changed(AT_ONCE, OTHER_CASE), "2025-06-01", "burdens.reentry_ban", "unknown shall SE-REENTRY", "R-44b"),
    (changed(AT_ONCE, NO_CASE), "2025-06-01", "burdens.reentry_ban", "yes shall SE-REENTRY-GEN", "R-44b"),
    (changed(BY_THE_LEADER, {"cooperation": {"with_police": False}}), "2026-06-01", "entitlements.permit_from_within", "yes may SE-INCOUNTRY", "R-46"),
    (NEEDY, "2026-06-01", "entitlements.income_support", "yes shall SE-LMA-EU", "R-50"),
    (changed(NEEDY, PROTECTED), "2026-06-01", "entitlements.income_support", "unknown shall SE-LMA-SOL", "R-50"),
    (changed(NEEDY, {"person": {"citizenships": {"only": ["SY"]}}}), "2026-06-01", "entitlements.income_support", "no shall SE-LMA-SOL", "R-50"),
    (NO_VICTIM, "2026-06-01", "entitlements.victim_support", "yes shall SE-ASSIST-WHO", "R-51a"),
    (NO_VICTIM, "2020-06-01", "entitlements.victim_support", "yes should SE-VICTIM-SUPPORT-A", "R-58"),
    (NO_VICTIM, "2026-06-01", "entitlements.voluntary_return", "unknown may SE-RETURN-WHO", "R-62a"),
    (OWN_OFFENCE, "2026-06-01", "entitlements.waiver_of_charge", "unknown may SE-NONPUN-COND", "R-13"),
    (OWN_OFFENCE, "2026-06-01", "entitlements.mitigation", "unknown shall SE-NONPUN-MITIG", "R-13b"),
    (PAID, "2025-06-01", "entitlements.state_compensation", "unknown shall SE-COMP-LINK", "R-56"),
    (changed(PAID, ABROAD), "2025-06-01", "entitlements.state_compensation", "no shall SE-COMP-LINK", "R-56"),
    (changed(PAID, changed(ABROAD, NOT_SLIGHT)), "2025-06-01", "entitlements.state_compensation", "unknown shall SE-COMP-ABROAD", "R-56"),
    (changed(PAID, changed(ABROAD, NOT_SLIGHT)), "2014-06-30", "entitlements.state_compensation", "unknown shall SE-COMP-ABROAD-A", "R-59"),
    (HOLDER, "2026-06-01", "burdens.revocation_5_15", "unknown may SE-REF-REVOKE", "R-36"),
    (changed(HOLDER, {"cooperation": {"contacts_broken": False}}), "2026-06-01", "burdens.revocation_5_15", "yes may SE-REF-REVOKE", "R-36"),
    (changed(HOLDER, {"cooperation": {"presence_needed": False}}), "2026-06-01", "burdens.revocation_5_15", "yes may SE-REF-REVOKE", "R-36"),
    (changed(HOLDER, {"stay": {"ground": "none"}}), "2026-06-01", "burdens.revocation_5_15", "no may SE-REF-REVOKE", "R-36"),
    (changed(COUNSEL, {"proceedings": {"case_offences": {"only": ["procuring"]}}}), "2026-06-01", "entitlements.counsel", "unknown shall SE-COUNSEL-6", "R-54"),
    (changed(COUNSEL, {"proceedings": {"case_offences": {"only": ["use_of_victim"]}}, "sweden": {"counsel_plainly_unneeded": False}}), "2026-06-01", "entitlements.counsel", "yes shall SE-COUNSEL-6", "R-54"),
    (changed(COUNSEL, {"proceedings": {"case_offences": {"only": ["trafficking"]}}}), "2026-06-01", "entitlements.counsel", "no shall SE-COUNSEL", "R-54"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("facts", "day", "question", "expected"),
    [
        pytest.param(*row[:-1], id=f"{row[-1]} {number} {row[2]} {row[1]}")
        for number, row in enumerate(CASES)
    ],
)
def test_the_law_is_as_the_statute_says(facts, day, question, expected):
    found = KIT.answer(question, facts, date.fromisoformat(day))
    verdict, modality, cites = expected.split()
    assert (verdict, modality) == (found.verdict, found.modality)
    assert cites in ids(found)


def test_what_is_prolonged_may_be_prolonged():
    """X-23, X-24: to prolong stays a choice."""
    found = KIT.answer("reflection_period.reflection_permit", BY_THE_LEADER)
    extension = next(rule.extension for rule in SWEDEN.rules if rule.code == "reflection_permit")
    assert ("yes", Modality.MAY) == (found.extension, extension.modality)


CHILD = {"age_when_trafficked": 16, "means": {"only": []}}
CHARGES = [
    ({"trafficking": {"means": ["deception"], "age_when_trafficked": 30}, "exploitation": {"exploited_in": ["begging"]}}, "2018-07-01", "4-1b", "yes SE-HEX-MEANS", "X-30"),
    ({"trafficking": {"means": {"only": []}, "age_when_trafficked": 30}, "exploitation": {"positions": ["difficult_situation"], "manifestly_unreasonable_conditions": True}}, "2018-07-01", "4-1b", "yes SE-HEX-MEANS", "X-30"),
    ({"trafficking": CHILD, "exploitation": {"exploited_in": ["forced_labour"]}}, "2018-07-01", "4-1b", "yes SE-HEX-CHILD", "X-30"),
    ({"trafficking": {"means": {"only": []}, "age_when_trafficked": 30}, "exploitation": {"positions": {"only": []}, "exploited_in": ["forced_labour"]}}, "2018-07-01", "4-1b", "no SE-HEX-MEANS", "X-30"),
    ({"trafficking": {"acts": ["receipt"], "means": ["deception"], "purposes": ["prostitution"], "border_crossed": True}}, "2003-06-15", "4-1a", "yes SE-OFF-2002A-RECV", "X-32"),
    ({"trafficking": {"acts": ["receipt"], "means": ["deception"], "purposes": ["prostitution"], "border_crossed": False}}, "2003-06-15", "4-1a", "no SE-OFF-2002A", "X-32"),
    ({"trafficking": {"acts": ["receipt", "taking_control"], "means": ["deception"], "purposes": ["forced_labour"], "border_crossed": False}}, "2004-07-01", "4-1a", "yes SE-OFF-ACT-A", "X-32"),
    ({"trafficking": {"acts": ["recruitment", "taking_control"], "means": ["abuse_of_vulnerability"], "purposes": ["other_exploitation", "distress"]}}, "2010-06-30", "4-1a", "yes SE-OFF-MEANS-04", "X-33"),
    ({"trafficking": {"acts": ["handing_over_control"], "means": {"only": []}, "age_when_trafficked": 30, "purposes": ["prostitution"]}}, "2006-05-15", "4-1a", "yes SE-OFF-ACT-A-HAND", "X-33"),
    ({"trafficking": {"acts": ["recruitment", "taking_control"], "purposes": ["prostitution"], **CHILD}}, "2006-05-15", "4-1a", "yes SE-OFF-CHILD", "X-33"),
    ({"trafficking": {"acts": {"only": ["recruitment"]}, "purposes": ["prostitution"], **CHILD}}, "2006-05-15", "4-1a", "no SE-OFF-ACT-A", "X-33"),
    ({"trafficking": {"acts": ["inducing"], "purposes": ["prostitution"], "border_crossed": True, **CHILD}}, "2002-07-01", "4-1a", "yes SE-OFF-CHILD", "X-34"),
    # What was not read is no "no".
    ({"procuring": {"conduct": ["promoting"]}}, "2003-06-15", "6-12", "unknown SE-PROC-CHARGE", "R-09a"),
    ({"procuring": {"conduct": ["promoting"]}}, "2005-04-01", "6-12", "yes SE-PROC", "R-09a"),
    ({"accused": {"employer": True}, "work": {"employed_illegally": True}}, "2013-07-31", "20-5", "unknown SE-SMUGGLE", "R-15i"),
    ({"accused": {"employer": True}, "work": {"employed_illegally": True}}, "2013-08-01", "20-5", "yes SE-EMPLOY-ILLEGAL", "R-15i"),
    ({"trafficking": {"acts": {"only": []}, "means": {"only": ["abduction"]}}}, "2020-01-01", "4-2", "unknown SE-DEPRIV", "R-15h"),
]  # fmt: skip
KNOWN = {"accused": {"knowledge_of_age": "knew"}, "gravity": {"graver_offence_applies": False}}


@pytest.mark.parametrize(
    ("facts", "day", "offence", "expected"),
    [
        pytest.param(*row[:-1], id=f"{row[-1]} {number} {row[1]}")
        for number, row in enumerate(CHARGES)
    ],
)
def test_the_offence_is_as_the_code_says(facts, day, offence, expected):
    facts = changed(facts, KNOWN)
    found = KIT.offence(offence, day, **facts)
    verdict, cites = expected.split()
    assert verdict == found.verdict
    assert cites in ids(found)


@pytest.mark.parametrize("question", ["less_serious.maximum", "ordinary.minimum"])
def test_the_degrees_and_the_attempt_are_as_old_as_the_offence(question):
    """X-34."""
    value = SWEDEN.values[f"offences.4-1a.{question}"]
    first = date(2002, 7, 1)
    assert {"less_serious.maximum": years(4), "ordinary.minimum": years(2)}[question] == value.at(
        first
    )
    attempt = SWEDEN.provision("SE-OFF-INCHOATE")
    offence = next(rule for rule in SWEDEN.rules if rule.code == "4-1a")
    assert first == attempt.first_day
    assert (
        attempt in offence.circumstances_on(first)["offences.4-1a.circumstance.attempt"].provisions
    )


@pytest.mark.parametrize(
    ("act", "asked", "barred"),
    [
        ("2009-03-01", "2024-02-29", "no"),
        ("2009-03-01", "2024-06-01", "yes"),
        ("2009-03-01", "2026-01-01", "yes"),
        ("2010-06-01", "2025-03-31", "no"),
        ("2010-06-01", "2026-01-01", "no"),
        ("2010-06-01", "2035-06-03", "yes"),
    ],
)
def test_trafficking_is_time_barred_after_15_years_and_since_april_2025_after_25(
    act, asked, barred
):
    """X-31: the longer time reaches older acts that were not yet barred, and revives none."""
    charge = Charge.from_dict(
        {
            "trafficking": {
                "acts": ["recruitment"],
                "means": ["deception"],
                "purposes": ["prostitution"],
                "age_when_trafficked": 30,
                "first_day": act,
                "last_day": act,
            },
            "gravity": {"less_serious": False},
            "sweden": {"interrupted": False},
        }
    )
    found = limitation(charge, jurisdiction="se", on=date.fromisoformat(asked), offence="4-1a")
    assert barred == found.verdict


@pytest.mark.parametrize(
    ("offence", "circumstance", "day", "facts", "verdict"),
    [
        ("4-1b", "abroad", "2021-12-31", {"reach": {"punishable_there": False}}, "no"),
        ("4-1b", "abroad", "2022-01-01", {"reach": {"punishable_there": False}}, "unknown"),
        ("6-12", "abroad", "2022-01-01", {"trafficking": {"age_when_trafficked": 17}}, "yes"),
        ("4-1a", "forfeiture", "2024-11-07", {"gravity": {"gain": True}}, "unknown"),
        ("4-1a", "forfeiture", "2024-11-08", {"gravity": {"gain": True}}, "yes"),
        ("20-10", "forfeiture", "2026-06-01", {"gravity": {"gain": False}}, "no"),
        ("6-12", "aggravated", "2026-06-01", {"gravity": {"aggravation": ["systematic"]}}, "yes"),
        ("6-12", "aggravated", "2026-06-01", {"gravity": {"aggravation": {"only": []}}}, "unknown"),
        ("20-8", "company", "2026-06-01", {"accused": {"for_company": True}}, "yes"),
    ],
)
def test_what_counts_beside_the_range(offence, circumstance, day, facts, verdict):
    """R-10b, R-10c, R-12, R-12c."""
    trafficking = {**facts.get("trafficking", {}), "last_day": day}
    found = KIT.sentenced({**facts, "trafficking": trafficking}, offence)
    [answer] = [each for each in found.offences if each.offence == offence]
    [weighed] = [each for each in answer.circumstances if each.code == circumstance]
    assert verdict == weighed.verdict


@pytest.mark.parametrize(("asked", "barred"), [("2030-01-01", "no"), ("2030-06-03", "yes")])
def test_a_fine_alone_is_time_barred_after_five_years_whatever_stopped_the_time(asked, barred):
    """SE-LIM-ABS."""
    charge = Charge.from_dict(
        {
            "trafficking": {"first_day": "2025-06-01", "last_day": "2025-06-01"},
            "accused": {"employer": True},
            "work": {"employed_illegally": True},
            "gravity": {"gross": False},
            "sweden": {"interrupted": True},
            "time_bar": {"interrupted_on": "2026-01-01"},
        }
    )
    found = limitation(charge, jurisdiction="se", on=date.fromisoformat(asked), offence="20-5")
    assert barred == found.verdict
