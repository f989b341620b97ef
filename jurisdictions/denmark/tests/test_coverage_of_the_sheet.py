"""Which statements of law and fact the plugin carries, held against a committed list."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from traffick_rules import get_jurisdiction
from traffick_rules.law import Confidence

DENMARK = get_jurisdiction("dk")
LISTED = dict(
    line.split()
    for line in (Path(__file__).parent / "encoded_facts.txt").read_text("utf-8").splitlines()
)


def test_the_encoded_facts_are_those_of_the_committed_list_with_their_confidence():
    found = {id_: provision.confidence.value for id_, provision in DENMARK.provisions.items()}
    assert LISTED == found


def test_every_fact_can_be_looked_up_by_its_id():
    assert all(DENMARK.provision(id_).id == id_ for id_ in LISTED)


def test_the_counts_by_confidence_are_those_of_the_research():
    """239 facts on Denmark; the treaties' own provisions stand in the core."""
    own = {id_: word for id_, word in LISTED.items() if not id_.startswith("INT-COE")}
    expected = {"confirmed": 93, "single": 121, "recall": 18, "disputed": 7}
    assert expected == Counter(own.values())
    assert 239 == len(own)


def test_what_is_only_recalled_names_no_source_and_all_else_does():
    for provision in DENMARK.provisions.values():
        assert (provision.confidence is Confidence.RECALL) == (not provision.sources)


def test_every_provision_says_something_in_words_and_stands_somewhere():
    for provision in DENMARK.provisions.values():
        assert len(provision.says.split()) >= 2
        assert provision.citation
