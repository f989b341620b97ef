"""
Property tests of a rule of one's own: whatever the case, it holds.

    pytest examples/test_own_rule.py
"""

from datetime import date

from hypothesis import given

from traffick_rules import Case, Verdict, assess, get_jurisdiction
from traffick_rules.facts import Cooperation
from traffick_rules.law import independent_of
from traffick_rules.proof import prove
from traffick_rules.testing.strategies import cases

DENMARK = get_jurisdiction("dk")
ON = date(2024, 7, 1)


@given(case=cases(DENMARK, on=ON))
def test_who_is_told_no_could_not_be_told_yes_by_what_is_known(case: Case) -> None:
    """A yes cites the law, and a no as well."""
    for answer in assess(case, jurisdiction=DENMARK, on=ON).permits.values():
        if answer.verdict is not Verdict.UNKNOWN:
            assert answer.provisions


def test_humanitarian_grounds_do_not_hang_on_cooperation() -> None:
    """Over every possible case, by proof instead of by trial."""
    claim = independent_of("permits.9b", Cooperation)
    assert all(proof.verdict is Verdict.YES for proof in prove(claim, jurisdiction=DENMARK))
