"""
The pytest plugin of traffick-rules: fixtures for country plugins, and rule coverage.

pytest loads it wherever traffick-rules is installed, so it imports the library only when it is used.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from traffick_rules.law import Jurisdiction, LawInForce
    from traffick_rules.testing import RuleCoverage

# Its tests say what differs, as those of a test module do.
pytest.register_assert_rewrite(
    "traffick_rules.testing.plugin_tests",
    "traffick_rules.testing.researched",
)

_COVERAGE = pytest.StashKey["list[RuleCoverage]"]()
_CODE = "traffick_rules_jurisdiction"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options and the setting."""
    group = parser.getgroup("traffick-rules")
    group.addoption(
        "--rule-coverage",
        action="store_true",
        help="tell which clauses were decisive, for every jurisdiction that the tests put a case or charge to",
    )
    group.addoption(
        "--rule-coverage-json",
        metavar="FILE",
        type=Path,
        help="write the rule coverage to a file as JSON",
    )
    group.addoption(
        "--rule-coverage-fail-under",
        metavar="PERCENT",
        type=float,
        help="fail if the rule coverage of a jurisdiction is below this",
    )
    parser.addini(_CODE, "the code of the jurisdiction that the tests are about, such as dk")


def pytest_configure(config: pytest.Config) -> None:
    """Begin to watch if the coverage is asked for."""
    config.stash[_COVERAGE] = []
    if not config.getoption("--rule-coverage"):
        for option in ("--rule-coverage-json", "--rule-coverage-fail-under"):
            if config.getoption(option) is not None:
                msg = f"{option}: there is no coverage; add --rule-coverage"
                raise pytest.UsageError(msg)
        return
    from traffick_rules import available_jurisdictions, get_jurisdiction
    from traffick_rules.testing import RuleCoverage

    codes = [found.code for found in available_jurisdictions() if not found.error]
    watching = [RuleCoverage(get_jurisdiction(code)) for code in codes]
    config.stash[_COVERAGE] = [coverage.__enter__() for coverage in watching]


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop watching."""
    for coverage in config.stash.get(_COVERAGE, []):
        coverage.__exit__()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the coverage, and fail where it is below what was asked for."""
    config = session.config
    found = _asked(config)
    path: Path | None = config.getoption("--rule-coverage-json")
    if path is not None:
        data = [coverage.to_dict() for coverage in found]
        path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    least: float | None = config.getoption("--rule-coverage-fail-under")
    if least is not None and _below(found, least) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the coverage."""
    config = terminalreporter.config
    found = _asked(config)
    if not config.stash[_COVERAGE]:
        return
    terminalreporter.section("rule coverage")
    if not found:
        terminalreporter.write_line("nothing was put to a law")
    for coverage in found:
        terminalreporter.write_line(coverage.to_text())
    least: float | None = config.getoption("--rule-coverage-fail-under")
    for coverage in _below(found, least) if least is not None else ():
        message = f"{coverage.jurisdiction.code}: {coverage.share:.1%} is under {least:g}%"
        terminalreporter.write_line(f"FAIL rule coverage of {message}", red=True)


def _asked(config: pytest.Config) -> list[RuleCoverage]:
    return [coverage for coverage in config.stash[_COVERAGE] if coverage.records]


def _below(found: list[RuleCoverage], least: float) -> list[RuleCoverage]:
    return [coverage for coverage in found if coverage.share * 100 < least]


@pytest.fixture
def jurisdiction(request: pytest.FixtureRequest) -> Jurisdiction:
    """The jurisdiction that the tests are about: that of the class's `code`, or of the settings."""
    from traffick_rules import get_jurisdiction

    return get_jurisdiction(_code_of(request.cls, request.config))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for `law_in_force` once for every stretch of days without a change of law."""
    if "law_in_force" in metafunc.fixturenames:
        from traffick_rules import get_jurisdiction

        country = get_jurisdiction(_code_of(metafunc.cls, metafunc.config))
        ids = [str(day) for day in country.epochs]
        metafunc.parametrize("law_in_force", country.epochs, indirect=True, ids=ids)


@pytest.fixture
def law_in_force(request: pytest.FixtureRequest, jurisdiction: Jurisdiction) -> LawInForce:
    """The law in force, one stretch of days without a change of law after the other."""
    return jurisdiction.in_force(request.param)


def _code_of(cls: object, config: pytest.Config) -> str:
    code: str | None = getattr(cls, "code", None) or config.getini(_CODE)
    if not code:
        msg = f'no jurisdiction is named: give the test class a code, or set {_CODE} = "dk" for pytest'
        raise pytest.UsageError(msg)
    return code
