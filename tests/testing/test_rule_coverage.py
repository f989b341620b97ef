"""Rule coverage, and the pytest plugin that prints it."""

from __future__ import annotations

import json
from datetime import date

import pytest
from tests.toyland import TOYLAND

from traffick_rules import Case, assess
from traffick_rules.facts import Needs
from traffick_rules.testing import RuleCoverage

MODULE = """
from datetime import date
from traffick_rules import Case, assess
from traffick_rules.facts import Stay


class TestSweden:
    code = "se"

    def test_the_fixture_is_the_country_of_the_class(self, jurisdiction):
        case = Case(stay=Stay(lawful=True))
        assess(case, jurisdiction=jurisdiction, on=date(2024, 7, 1))
        assert "Sweden" == jurisdiction.name

    def test_every_law_in_force_has_rules(self, law_in_force):
        assert law_in_force.rules
"""


def medical(*, needed):
    return Case(needs=Needs(medical=needed))


def of_medical_help(coverage):
    (clause,) = [c for c in coverage.clauses if c.of == "entitlements.medical"]
    return clause


@pytest.mark.parametrize(
    ("needed", "as_yes", "as_no"), [(True, True, False), (False, False, True)], ids=range(2)
)
def test_a_clause_is_decisive_as_what_it_was_in_the_tests(needed, as_yes, as_no):
    with RuleCoverage(TOYLAND) as coverage:
        assess(medical(needed=needed), jurisdiction=TOYLAND, on=date(2010, 1, 1))

    clause = of_medical_help(coverage)
    assert (as_yes, as_no) == (clause.as_yes, clause.as_no)
    assert not clause.is_covered


def test_nothing_is_kept_after_the_watch():
    with RuleCoverage(TOYLAND) as coverage:
        pass
    assess(medical(needed=True), jurisdiction=TOYLAND, on=date(2010, 1, 1))

    assert 0 == coverage.records
    assert 0 == coverage.share


@pytest.mark.slow
def test_the_plugin_prints_and_writes_the_coverage_and_fails_under_a_share(run_pytest, tmp_path):
    options = ("--rule-coverage", "--rule-coverage-json=c.json", "--rule-coverage-fail-under=100")
    done = run_pytest("test_sweden.py", MODULE, *options)
    (written,) = json.loads((tmp_path / "c.json").read_text())

    assert 1 == done.returncode
    assert "FAIL rule coverage of se:" in done.stdout
    assert "failed" not in done.stdout
    assert "se" == written["jurisdiction"]


@pytest.mark.slow
def test_without_the_option_nothing_is_watched_and_a_share_alone_is_an_error(run_pytest):
    alone = run_pytest("test_sweden.py", MODULE, "--rule-coverage-fail-under=1")

    assert 0 == run_pytest("test_sweden.py", MODULE).returncode
    assert "add --rule-coverage" in alone.stderr
