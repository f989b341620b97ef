"""Countries side by side: each pair is equal by proof, or differs in a case that was assessed in both."""

from __future__ import annotations

import json

import attrs
from tests.countries import CODES
from tests.toyland import MEDICAL_HELP, TOYLAND, toyland
from tools import side_by_side

from traffick_rules import Case
from traffick_rules.facts import Needs
from traffick_rules.law import any_of

HEALTH = "entitlements.health_care"


def test_a_pair_is_equal_by_proof_or_differs_in_a_case_that_was_assessed_or_has_no_rule():
    psychological = any_of(Needs.medical, Needs.psychological)
    wider = attrs.evolve(MEDICAL_HELP, when=psychological)
    other = toyland(code="ol", name="Otherland", rules=(wider,))
    assert ("equal by proof", "") == side_by_side.of_pair((TOYLAND, TOYLAND), HEALTH)
    result, case = side_by_side.of_pair((TOYLAND, other), HEALTH)
    assert "differ" == result
    assert {"needs": {"psychological": True}} == Case.from_dict(json.loads(case)).to_dict()
    assert ("no rule", "") == side_by_side.of_pair((TOYLAND, other), "permits.humanitarian")


def test_the_profiles_are_decided_in_each_country_by_shared_facts(capsys):
    side_by_side.portability(list(CODES[:2]))
    head, _, *rows = capsys.readouterr().out.splitlines()
    assert ["dk", "ee"] == [cell.strip() for cell in head.split("|")[2:4]]
    assert rows[-1].startswith("| all |")
    assert all(int(cell.rstrip("% ").split()[-1]) >= 85 for cell in rows[-1].split("|")[2:4])
