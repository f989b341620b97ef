"""The Norwegian plugin as others find it: entry point, provisions, policy, fingerprints, its own facts."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from traffick_rules import (
    Case,
    Charge,
    NotInForceError,
    assess,
    available_jurisdictions,
    get_jurisdiction,
)
from traffick_rules.law import Confidence
from traffick_rules_norway.facts import NorwegianCase

NORWAY = get_jurisdiction("no")


def test_norway_is_found_through_its_entry_point():
    (found,) = (listed for listed in available_jurisdictions() if listed.code == "no")
    assert "Norway" == found.name
    assert "traffick-rules-norway" == found.distribution
    assert "" == found.error


def test_the_law_is_covered_from_the_day_on_which_trafficking_became_an_offence():
    """NO-OFF-MAX-A: the year is sourced, the day is recalled, and the answer says so."""
    assert ("no", "Norway", "Norge") == (NORWAY.code, NORWAY.name, NORWAY.local_name)
    origin = NORWAY.provision("NO-OFF-MAX-A").since
    assert date(2003, 7, 4) == NORWAY.covers_from == origin.day
    assert Confidence.RECALL is origin.confidence
    with pytest.raises(NotInForceError, match="2003-07-04"):
        assess(Case(), jurisdiction=NORWAY, on=date(2003, 7, 3))


def test_a_provision_is_found_by_its_id_with_citation_days_and_sources():
    provision = NORWAY.provision("NO-PERM-WIT2")
    assert "Immigration Regulations § 8-4, 2nd paragraph" == provision.citation
    assert "utlendingsforskriften" == provision.instrument.local_title
    assert (date(2010, 1, 1), date(2019, 12, 31)) == (provision.first_day, provision.last_day)
    assert Confidence.CONFIRMED is provision.confidence
    assert {"N4", "N13"} == {source.key for source in provision.sources}


def test_what_is_only_recalled_says_so():
    assert Confidence.RECALL is NORWAY.provision("NO-NAP-2016").confidence
    assert () == NORWAY.provision("NO-NAP-2016").sources


def test_no_milder_law_is_encoded_because_none_was_read():
    assert NORWAY.milder_law is None


def content(law):
    return ({rule.question: id(rule) for rule in law.rules}, dict(law.values))


@pytest.mark.parametrize(("earlier", "later"), list(pairwise(NORWAY.epochs)), ids=str)
def test_the_fingerprint_changes_with_a_rule_or_a_value(earlier, later):
    before, after = NORWAY.in_force(earlier), NORWAY.in_force(later)
    assert content(before) == content(after) or before.fingerprint != after.fingerprint


@pytest.mark.parametrize(("earlier", "later"), list(pairwise(NORWAY.epochs)), ids=str)
def test_the_fingerprint_is_the_same_on_every_day_of_one_stretch(earlier, later):
    on_first = assess(Case(), jurisdiction=NORWAY, on=earlier)
    on_last = assess(Case(), jurisdiction=NORWAY, on=later - timedelta(1))
    assert on_first.fingerprint == on_last.fingerprint


def test_the_norwegian_facts_are_read_as_a_group_of_a_case():
    case = Case.from_dict({"norway": {"willing_to_receive_help": True}})
    assert case[NorwegianCase].willing_to_receive_help is True
    assert {"norway": {"willing_to_receive_help": True}} == case.to_dict()


@pytest.mark.parametrize("kind", [Case, Charge], ids=["case", "charge"])
def test_every_norwegian_fact_matters_to_some_rule(kind):
    """A fact that no condition tests would be asked for nothing."""
    tested = {
        fact
        for rule in NORWAY.rules
        for part in rule.all_parts
        for fact in getattr(part, "facts", ())
    }
    group = NORWAY.groups(kind)["norway"]
    assert [] == [name for name, fact in group.facts.items() if fact not in tested]
