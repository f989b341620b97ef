"""Claims: how they read, with the words given or made from what is claimed."""

from __future__ import annotations

import pytest

from traffick_rules.facts import Needs, Stay
from traffick_rules.law import (
    equivalent,
    implies,
    independent_of,
    monotone,
    never,
    not_,
    not_worse,
    under_age,
)

SOME, OTHER = "entitlements.medical", "permits.victim"

WORDS = {
    "entitlements.medical independent of stay": independent_of(SOME, Stay),
    "entitlements.medical independent of needs.legal, needs.social": independent_of(
        SOME, Needs.legal, Needs.social
    ),
    "entitlements.medical independent of stay, needs.legal": independent_of(
        SOME, Needs.legal, Stay
    ),
    "independent of stay": independent_of(Stay),
    "entitlements.medical equivalent to permits.victim": equivalent(SOME, OTHER),
    "they come together": equivalent(SOME, OTHER, statement="they come together"),
    "entitlements.medical never worse where the person needs legal help": monotone(
        SOME, Needs.legal
    ),
    "entitlements.medical never worse where the person is under 18 than where it is not so that "
    "the person is under 18": not_worse(SOME, for_=under_age(18), than=not_(under_age(18))),
    "no child is worse off": not_worse(
        SOME, for_=under_age(18), than=not_(under_age(18)), statement="no child is worse off"
    ),
    "entitlements.medical implies permits.victim": implies(SOME, OTHER),
    "(the person needs legal help) implies permits.victim": implies(Needs.legal, OTHER),
    "never entitlements.medical": never(SOME),
}


@pytest.mark.parametrize(("words", "claim"), WORDS.items(), ids=WORDS)
def test_a_claim_reads_as_one_says_it(words, claim):
    assert words == claim.words
