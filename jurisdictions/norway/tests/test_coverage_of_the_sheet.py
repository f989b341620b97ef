"""Which statements of law and fact the plugin carries, held against a committed list."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from traffick_rules import get_jurisdiction
from traffick_rules.law import Confidence

NORWAY = get_jurisdiction("no")
LISTED = dict(
    line.split()
    for line in (Path(__file__).parent / "encoded_facts.txt").read_text("utf-8").splitlines()
)

EXPECTED = Counter({"confirmed": 25, "disputed": 1, "recall": 2, "single": 29})


def test_the_encoded_facts_are_those_of_the_committed_list_with_their_confidence():
    found = {id_: provision.confidence.value for id_, provision in NORWAY.provisions.items()}
    assert LISTED == found


def test_every_fact_can_be_looked_up_by_its_id():
    assert all(NORWAY.provision(id_).id == id_ for id_ in LISTED)


def test_the_counts_by_confidence_are_those_of_the_research():
    """The treaties' own provisions stand in the core."""
    own = {id_: word for id_, word in LISTED.items() if id_.startswith("NO-")}
    assert EXPECTED == Counter(own.values())
    assert EXPECTED.total() == len(own)


def test_what_is_only_recalled_names_no_source_and_all_else_does():
    for provision in NORWAY.provisions.values():
        assert (provision.confidence is Confidence.RECALL) == (not provision.sources)


def test_what_is_disputed_names_the_sources_of_both_sides():
    """NO-OFF-PURP-B."""
    (disputed,) = (p for p in NORWAY.provisions.values() if p.confidence is Confidence.DISPUTED)
    assert "NO-OFF-PURP-B" == disputed.id
    assert {"N1", "N14", "N15", "N16"} == {source.key for source in disputed.sources}
    assert "work or services" in disputed.note


def test_every_provision_says_something_in_words_and_stands_somewhere():
    for provision in NORWAY.provisions.values():
        assert len(provision.says.split()) >= 2
        assert provision.citation
