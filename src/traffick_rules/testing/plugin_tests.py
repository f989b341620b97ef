"""What the tests of every plugin hold it to: how it is found, what it carries, where that was read, its fingerprints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from importlib import import_module
from itertools import pairwise
from pkgutil import walk_packages
from types import ModuleType
from typing import ClassVar

import pytest

from traffick_rules.assessment.assessment import assess
from traffick_rules.case.case import Case
from traffick_rules.errors import NotInForceError
from traffick_rules.facts.fact import FactGroup
from traffick_rules.law.conditions.concept import Concept
from traffick_rules.law.country.contents import of_the_library
from traffick_rules.law.country.jurisdiction import Jurisdiction, LawInForce
from traffick_rules.law.floors import is_of_the_core
from traffick_rules.law.provision import Provision, publishers_of
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.values.boundary import ONE_DAY, Confidence
from traffick_rules.plugins import AnyJurisdiction, available_jurisdictions, get_jurisdiction
from traffick_rules.testing.row_files import check_complete, found_beside


def fingerprints(jurisdiction: AnyJurisdiction) -> str:
    """
    The fingerprints of a law as the tests of its plugin keep them: a line for every stretch of days.

    Args:
        jurisdiction: The country, by code or as a jurisdiction.

    Example:
        >>> print(fingerprints("no"))  # doctest: +ELLIPSIS
        2000-01-01 ...
    """
    country = get_jurisdiction(jurisdiction)
    return "".join(f"{day} {country.in_force(day).fingerprint}\n" for day in country.epochs)


class PluginTests:
    """
    What is tested of every plugin, as a test class: a plugin's test module subclasses it.

    Two files stand beside that module. `encoded_facts.txt` has a line for every statement of the plugin's own: its id
    and its confidence, `ZZ-REF-30 confirmed`. `fingerprints.txt` has a line for every stretch of days: its first day and the law's fingerprint.
    While it is empty the law is a draft, which changes with every line, and its test is skipped.

    Attributes:
        code: The code of an installed jurisdiction.
        package: The package that declares it; its distribution has the same name with hyphens.
        counts: How many statements of its own the plugin has, by confidence, as the research counts them.
        publishers: Confirmed statements of one publisher and single ones of several, with the reason. Who copies a
            text, named in brackets, is no other publisher.
        doubtful: The first and the last day, YYYY-MM-DD, of the stretch in which the first day of a statement may lie, by its id.

    Example:
        >>> from traffick_rules.testing import PluginTests
        >>> class TestPlugin(PluginTests):
        ...     code, package = "no", "traffick_rules_norway"
        ...     counts = {"confirmed": 25, "disputed": 1, "recall": 2, "single": 29}
    """

    code: ClassVar[str]
    package: ClassVar[str]
    counts: ClassVar[Mapping[str, int]] = {}
    publishers: ClassVar[Mapping[str, str]] = {}
    doubtful: ClassVar[Mapping[str, tuple[str, str]]] = {}

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
        found = assess(Case(), jurisdiction=jurisdiction, on=first)
        assert (found.on, found.fingerprint) == (first, jurisdiction.in_force(first).fingerprint)
        with pytest.raises(NotInForceError, match=str(first)):
            assess(Case(), jurisdiction=jurisdiction, on=first - ONE_DAY)

    def test_the_fingerprints_are_those_written_down(self, jurisdiction: Jurisdiction) -> None:
        """They depend on no process, platform or release. Whoever changes the law writes the file again."""
        command = f"python -m traffick_rules.testing fingerprints {self.code}"
        hint = f"leave it empty while the law is a draft; {command} writes it"
        written = found_beside(type(self), "fingerprints.txt", hint).read_text("utf-8")
        if not written:
            pytest.skip(f"a draft: its fingerprints are written down by {command}")
        assert written == fingerprints(jurisdiction)

    def test_a_fingerprint_is_that_of_one_law(self, jurisdiction: Jurisdiction) -> None:
        """It changes with a rule or a value, and is the same on the first and the last day of a stretch."""
        for first, following in pairwise(jurisdiction.epochs):
            last = following - ONE_DAY
            law, later = jurisdiction.in_force(first), jurisdiction.in_force(following)
            assert law.fingerprint != later.fingerprint or _content(law) == _content(later)
            assert jurisdiction.in_force(last).fingerprint == law.fingerprint

    def test_the_statements_are_those_of_the_list(self, jurisdiction: Jurisdiction) -> None:
        """Each has the confidence that the list says, and each can be looked up by its id."""
        hint = "write one line a statement: ID confidence"
        lines = found_beside(type(self), "encoded_facts.txt", hint).read_text("utf-8").splitlines()
        own = _own(jurisdiction)
        check_complete("encoded_facts.txt", lines, (f"{p.id} {p.confidence.value}" for p in own))
        assert all(jurisdiction.provision(each.id) is each for each in own)

    def test_the_counts_by_confidence_are_those_of_the_research(
        self, jurisdiction: Jurisdiction
    ) -> None:
        """The treaties' own provisions stand in the core, and are not counted."""
        counts = Counter(each.confidence.value for each in _own(jurisdiction))
        if counts != dict(self.counts):
            said = f"the law has {dict(sorted(counts.items()))}, and counts of the test class says {dict(self.counts)}"
            pytest.fail(f"{said}; write there what the research counts", pytrace=False)

    def test_a_first_day_is_doubtful_in_the_stretch_in_which_it_may_lie(
        self, jurisdiction: Jurisdiction
    ) -> None:
        """It has a caution on the first and the last day of the stretch, and none on the days around it."""
        for id_, stretch in self.doubtful.items():
            provision = jurisdiction.provision(id_)
            first, last = map(date.fromisoformat, stretch)
            days = (first - ONE_DAY, first, last, last + ONE_DAY)
            doubtful = [bool(provision.cautions(day)) for day in days]
            assert doubtful == [False, True, True, False], id_

    def test_a_statement_names_as_many_publishers_as_its_confidence_says(
        self, jurisdiction: Jurisdiction
    ) -> None:
        """A confirmed one has two or more, a single one one, a concluded one one or more, a recalled one none."""
        bounds = {
            Confidence.RECALL: (0, 0),
            Confidence.SINGLE: (1, 1),
            Confidence.CONCLUDED: (1, None),
        }
        otherwise = {}
        for each in jurisdiction.all_provisions:
            named = publishers_of(each.sources)
            fewest, most = bounds.get(each.confidence, (2, None))
            if len(named) < fewest or (most is not None and len(named) > most):
                keys = ", ".join(source.key for source in each.sources) or "no source"
                count = f"{len(named)} publisher{'' if len(named) == 1 else 's'}"
                otherwise[each.id] = (
                    f"{each.id} is {each.confidence}, read in {keys}: {count} ({', '.join(sorted(named)) or 'none'}); correct "
                    f"the confidence or the sources, or say why in publishers of the test class: {{{each.id!r}: 'why'}}"
                )
        wrong = [told for id_, told in otherwise.items() if id_ not in self.publishers]
        wrong += [
            f"{id_} has as many publishers as its confidence says, or is not in the law; take it out of publishers"
            for id_ in self.publishers
            if id_ not in otherwise
        ]
        if wrong:
            pytest.fail("\n".join(wrong), pytrace=False)

    def test_every_statement_says_something_and_stands_somewhere(
        self, jurisdiction: Jurisdiction
    ) -> None:
        """It has words of its own, and a citation."""
        poor = [p.id for p in jurisdiction.all_provisions if not (" " in p.says and p.citation)]
        assert poor == []

    def test_whatever_stands_on_a_page_is_part_of_the_law(self, jurisdiction: Jurisdiction) -> None:
        """No rule, concept or group of facts of its modules is forgotten: what no one uses would be a no in silence."""
        assert list(left_out(jurisdiction, import_module(self.package))) == []

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


def left_out(jurisdiction: Jurisdiction, package: ModuleType) -> Iterator[str]:
    """The names on the modules of a package that stand for rules, concepts or facts that are not part of the law."""
    law: set[object] = {*jurisdiction.rules, *jurisdiction.fact_groups, *jurisdiction.charge_groups}
    law.update(part for rule in jurisdiction.rules for part in rule.all_parts)
    for found in walk_packages(package.__path__, f"{package.__name__}."):
        page = import_module(found.name)
        for name, named in vars(page).items():
            for thing in named if isinstance(named, tuple | list) else (named,):
                is_own = isinstance(thing, Rule | Concept) or (
                    isinstance(thing, type)
                    and issubclass(thing, FactGroup)
                    and thing.__module__ == page.__name__
                )
                if is_own and thing not in law and id(thing) not in of_the_library():
                    yield f"{page.__name__}.{name}"


def _own(jurisdiction: Jurisdiction) -> list[Provision]:
    """The statements that are the country's own."""
    return [each for each in jurisdiction.all_provisions if not is_of_the_core(each)]


def _content(law: LawInForce) -> tuple[dict[str, int], dict[str, object]]:
    return {rule.question: id(rule) for rule in law.rules}, dict(law.values)
