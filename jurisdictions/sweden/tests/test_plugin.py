"""The Swedish plugin as others find it: entry point, provisions, policy, fingerprints, its own facts."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from traffick_rules import Case, NotInForceError, assess, available_jurisdictions, get_jurisdiction
from traffick_rules.law import Confidence
from traffick_rules_sweden.facts import SwedishCase

SWEDEN = get_jurisdiction("se")


def test_sweden_is_found_through_its_entry_point():
    (found,) = (listed for listed in available_jurisdictions() if listed.code == "se")
    assert "Sweden" == found.name
    assert "traffick-rules-sweden" == found.distribution
    assert "" == found.error


def test_the_law_is_covered_from_the_day_on_which_trafficking_became_an_offence():
    """SE-OFF-INTRO."""
    assert ("se", "Sweden", "Sverige") == (SWEDEN.code, SWEDEN.name, SWEDEN.local_name)
    assert date(2002, 7, 1) == SWEDEN.covers_from == SWEDEN.provision("SE-OFF-INTRO").first_day
    with pytest.raises(NotInForceError, match="2002-07-01"):
        assess(Case(), jurisdiction=SWEDEN, on=date(2002, 6, 30))


def test_a_provision_is_found_by_its_id_with_citation_days_and_sources():
    provision = SWEDEN.provision("SE-REF-COND-A")
    assert "Aliens Act ch. 5 s. 15" == provision.citation
    assert "utlänningslagen" == provision.instrument.local_title
    assert (date(2007, 7, 1), date(2022, 7, 31)) == (provision.first_day, provision.last_day)
    assert Confidence.CONFIRMED is provision.confidence
    assert {"S3", "S8"} == {source.key for source in provision.sources}


@pytest.mark.parametrize("provision", ["SE-PROC-GROSS-OLD", "SE-NAP-2018"])
def test_what_is_only_recalled_says_so(provision):
    assert Confidence.RECALL is SWEDEN.provision(provision).confidence
    assert () == SWEDEN.provision(provision).sources


def test_no_milder_law_is_encoded_because_none_was_read():
    assert SWEDEN.milder_law is None


def content(law):
    return ({rule.question: id(rule) for rule in law.rules}, dict(law.values))


@pytest.mark.parametrize(("earlier", "later"), list(pairwise(SWEDEN.epochs)), ids=str)
def test_the_fingerprint_changes_with_a_rule_or_a_value(earlier, later):
    before, after = SWEDEN.in_force(earlier), SWEDEN.in_force(later)
    assert content(before) == content(after) or before.fingerprint != after.fingerprint


@pytest.mark.parametrize(("earlier", "later"), list(pairwise(SWEDEN.epochs)), ids=str)
def test_the_fingerprint_is_the_same_on_every_day_of_one_stretch(earlier, later):
    on_first = assess(Case(), jurisdiction=SWEDEN, on=earlier)
    on_last = assess(Case(), jurisdiction=SWEDEN, on=later - timedelta(1))
    assert on_first.fingerprint == on_last.fingerprint


def test_the_swedish_facts_are_read_as_a_group_of_a_case():
    case = Case.from_dict({"sweden": {"board_applied": True}})
    assert case[SwedishCase].board_applied is True
    assert {"sweden": {"board_applied": True}} == case.to_dict()


def test_every_swedish_fact_matters_to_some_rule():
    """A fact that no condition tests would be asked for nothing."""
    group = SWEDEN.groups(Case)["sweden"]
    tested = {
        fact
        for rule in SWEDEN.rules
        for part in rule.all_parts
        for fact in getattr(part, "facts", ())
    }
    assert [] == [name for name, fact in group.facts.items() if fact not in tested]
