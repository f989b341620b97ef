"""The tests of a plugin: collected once, run once on the law as it is, and then one by one on mutants."""

from __future__ import annotations

import inspect
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import attrs
import pytest

from traffick_rules.case.record import Record
from traffick_rules.engine.program import Program
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.testing.conformance import JurisdictionConformance
from traffick_rules.testing.coverage import RuleCoverage

__all__ = ["PluginTest", "TestRuns"]


@attrs.define(eq=False)
class PluginTest:
    """
    One test of a plugin.

    Attributes:
        item: The test as pytest has it.
        asked: The cases and charges that it put to a law, each with its day.
        seconds: How much time of the processor it took.
        law: The law of the conformance suite that it checks; empty if it is none of its tests.
        named: What it was parametrised with, as text.
        source: Its source, as far as it can be had.
    """

    item: pytest.Item
    asked: dict[tuple[Record, date], None] = attrs.field(factory=dict)
    seconds: float = 0.0
    named: str = attrs.field(init=False)
    source: str = attrs.field(init=False)
    law: str = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.named = f"{self.item.nodeid} {self.parameters!r}"
        self.law = _law_of(self.item)
        try:
            self.source = inspect.getsource(getattr(self.item, "function", type(self.item)))
        except (OSError, TypeError):
            self.source = ""

    @property
    def id(self) -> str:
        """What pytest calls it."""
        return self.item.nodeid

    @property
    def parameters(self) -> dict[str, Any]:
        """What it was parametrised with, by name."""
        found: dict[str, Any] = getattr(getattr(self.item, "callspec", None), "params", {})
        return found


def _law_of(item: pytest.Item) -> str:
    cls = getattr(item, "cls", None)
    is_conformance = isinstance(cls, type) and issubclass(cls, JurisdictionConformance)
    name: str = getattr(item, "originalname", "") or item.name
    return name.removeprefix("test_") if is_conformance else ""


class TestRuns:
    """Runs tests, as a plugin of pytest that is told of every failure."""

    __test__ = False

    def __init__(self) -> None:
        self.failed: bool = False
        self.errors: list[str] = []

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep why a module could not be collected."""
        if report.failed:
            self.errors.append(f"{report.nodeid}: {str(report.longrepr).splitlines()[-1]}")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep that a test failed."""
        self.failed = self.failed or report.failed

    def fails(self, test: PluginTest) -> bool:
        """Whether a test fails."""
        self.failed = False
        try:
            test.item.ihook.pytest_runtest_protocol(item=test.item, nextitem=None)
        except (pytest.exit.Exception, pytest.Session.Failed, pytest.Session.Interrupted):
            return True
        return self.failed

    def record(self, tests: list[PluginTest], law: Jurisdiction) -> str:
        """Run all tests once and note what they ask and take; gives the name of the first that fails, if any."""
        with _noting(law) as noted:
            for test in tests:
                noted.asked = test.asked
                begun = time.process_time()
                failed = self.fails(test)
                test.seconds = time.process_time() - begun
                if failed:
                    return test.id
        return ""


class _Noted(RuleCoverage):
    """Notes what is put to a law, for one test after the other."""

    asked: dict[tuple[Record, date], None]

    def keep(self, program: Program, record: Record, on: date) -> None:  # noqa: ARG002
        self.asked[record, on] = None


@contextmanager
def _noting(law: Jurisdiction) -> Iterator[_Noted]:
    with _Noted(law) as noted:
        yield noted
