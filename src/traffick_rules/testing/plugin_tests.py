"""What the tests of every plugin hold it to: how it is found, what it carries, where that was read, its fingerprints."""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import ClassVar

import pytest

from traffick_rules.assessment.assessment import assess
from traffick_rules.case.case import Case
from traffick_rules.errors import NotInForceError
from traffick_rules.law.boundary import ONE_DAY, Confidence
from traffick_rules.law.jurisdiction import Jurisdiction, LawInForce
from traffick_rules.law.provision import publishers_of
from traffick_rules.plugins import AnyJurisdiction, available_jurisdictions, get_jurisdiction

__all__ = ["PluginTests", "beside", "fingerprints"]


def fingerprints(jurisdiction: AnyJurisdiction) -> str:
    """
    The fingerprints of a law as the tests of its plugin keep them: a line for every stretch of days.

    Args:
        jurisdiction: The country, by code or as a jurisdiction.

    Example:
        >>> print(fingerprints("no"))  # doctest: +ELLIPSIS
        2003-07-04 ...
    """
    country = get_jurisdiction(jurisdiction)
    return "".join(f"{day} {country.in_force(day).fingerprint}\n" for day in country.epochs)


class PluginTests:
    """
    What is tested of every plugin, as a test class: a plugin's test module subclasses it.

    Two files stand beside that module. `encoded_facts.txt` has a line for every statement of the plugin: its id and
    its confidence. `fingerprints.txt` has a line for every stretch of days: its first day and the law's fingerprint.

    Attributes:
        code: The code of an installed jurisdiction.
        package: The package that declares it; its distribution has the same name with hyphens.
        counts: How many statements of its own the plugin has, by confidence, as the research counts them.
        shared: The beginning of the ids of statements that are not its own, such as those of the core's treaties.
        publishers: Confirmed statements of one publisher and single ones of several, with the reason. Who copies a
            text, named in brackets, is no other publisher.

    Example:
        >>> from traffick_rules.testing import PluginTests
        >>> class TestPlugin(PluginTests):
        ...     code, package = "no", "traffick_rules_norway"
        ...     counts = {"confirmed": 25, "disputed": 1, "recall": 2, "single": 29}
    """

    code: ClassVar[str]
    package: ClassVar[str]
    counts: ClassVar[Mapping[str, int]]
    shared: ClassVar[str | tuple[str, ...]] = ("INT-COE", "INT-MEMBER")
    publishers: ClassVar[Mapping[str, str]] = {}

    def test_it_is_found_through_its_entry_point(self, jurisdiction: Jurisdiction) -> None:
        """The distribution of the package supplies it, under its own name."""
        found = [each for each in available_jurisdictions() if each.code == self.code]
        told = [(each.name, each.distribution, each.error) for each in found]
        assert told == [(jurisdiction.name, self.package.replace("_", "-"), "")]

    def test_its_law_is_not_asked_of_days_before_it_is_covered(
        self, jurisdiction: Jurisdiction
    ) -> None:
        """On the first day there is an assessment, on the day before an error that names the first."""
        first = jurisdiction.covers_from
        assert assess(Case(), jurisdiction=jurisdiction, on=first).on == first
        with pytest.raises(NotInForceError, match=str(first)):
            assess(Case(), jurisdiction=jurisdiction, on=first - ONE_DAY)

    def test_the_fingerprints_are_those_written_down(self, jurisdiction: Jurisdiction) -> None:
        """They hang on no process, platform or release. Whoever changes the law writes the file anew."""
        written = beside(type(self), "fingerprints.txt").read_text("utf-8")
        assert written == fingerprints(jurisdiction)

    def test_a_fingerprint_is_that_of_one_law(self, jurisdiction: Jurisdiction) -> None:
        """It changes with a rule or a value, and is the same on the first and the last day of a stretch."""
        for first, following in pairwise(jurisdiction.epochs):
            last = following - ONE_DAY
            law, later = jurisdiction.in_force(first), jurisdiction.in_force(following)
            assert law.fingerprint != later.fingerprint or _content(law) == _content(later)
            for day in (first, last):
                found = assess(Case(), jurisdiction=jurisdiction, on=day)
                assert found.fingerprint == law.fingerprint

    def test_the_statements_are_those_of_the_list(self, jurisdiction: Jurisdiction) -> None:
        """Each has the confidence that the list says, and each can be looked up by its id."""
        lines = beside(type(self), "encoded_facts.txt").read_text("utf-8").splitlines()
        told = jurisdiction.provisions
        assert dict(line.split() for line in lines) == {id_: told[id_].confidence for id_ in told}
        assert all(jurisdiction.provision(id_) is told[id_] for id_ in told)

    def test_the_counts_by_confidence_are_those_of_the_research(
        self, jurisdiction: Jurisdiction
    ) -> None:
        """The treaties' own provisions stand in the core, and are not counted."""
        own = [p for p in jurisdiction.all_provisions if not p.id.startswith(self.shared)]
        assert Counter(each.confidence.value for each in own) == dict(self.counts)

    def test_a_statement_names_as_many_publishers_as_its_confidence_says(
        self, jurisdiction: Jurisdiction
    ) -> None:
        """A confirmed one has two or more, a single one one, a concluded one one or more, a recalled one none."""
        bounds = {
            Confidence.RECALL: (0, 0),
            Confidence.SINGLE: (1, 1),
            Confidence.CONCLUDED: (1, None),
        }
        otherwise = set()
        for each in jurisdiction.all_provisions:
            count = len(publishers_of(each.sources))
            fewest, most = bounds.get(each.confidence, (2, None))
            if count < fewest or (most is not None and count > most):
                otherwise.add(each.id)
        assert otherwise == set(self.publishers)

    def test_every_statement_says_something_and_stands_somewhere(
        self, jurisdiction: Jurisdiction
    ) -> None:
        """It has words of its own, and a citation."""
        poor = [p.id for p in jurisdiction.all_provisions if not (" " in p.says and p.citation)]
        assert poor == []

    def test_every_record_of_policy_has_a_code_and_cites_statements_of_the_country(
        self, jurisdiction: Jurisdiction
    ) -> None:
        """No two of a kind have one code."""
        records = jurisdiction.policy.records
        named = Counter((type(record), record.code) for record in records)
        assert [name for name, count in named.items() if count > 1] == []
        for record in records:
            assert record.provisions, record.code
            for provision in record.provisions:
                assert jurisdiction.provision(provision.id) is provision


def beside(cls: type, name: str) -> Path:
    """A file or folder beside the module of a test class."""
    return Path(inspect.getfile(cls)).with_name(name)


def _content(law: LawInForce) -> tuple[dict[str, int], dict[str, object]]:
    return {rule.question: id(rule) for rule in law.rules}, dict(law.values)
