"""Days and values of a law as they were researched, held against the law that a plugin declares."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from traffick_rules.law.boundary import ONE_DAY, Confidence
from traffick_rules.law.condition import Condition
from traffick_rules.law.dated_value import DatedSet, DatedValue
from traffick_rules.plugins import get_jurisdiction

if TYPE_CHECKING:
    import pytest

__all__ = ["ResearchedDays", "ResearchedValues"]

_Days: TypeAlias = tuple[str, str | None, str | None, Confidence | None]
_Wording: TypeAlias = tuple[str, str, str | None, str | None]
_Value: TypeAlias = tuple[object, str, Confidence]
_Change: TypeAlias = tuple[str, str, _Value | None, _Value | None]
_Always: TypeAlias = tuple[str, object, str, Confidence]


class ResearchedDays:
    """
    The days of a law as a test class: a plugin's test module subclasses it and gives the tables of its research.

    Every row is a test of its own; two more tests hold the tables to be complete. That a day is researched and
    written down a second time, apart from the law, is what finds the slip of a day.

    Attributes:
        code: The code of an installed or registered jurisdiction.
        days: A row for each provision of which a day is known, those of policy left out: its id, its first and its
            last day as ISO dates or None, and the confidence of the first; None where nothing is said of it.
        unsure_last_days: The confidence of the last days that are not confirmed, by the id of the provision.
        wordings: A row for each change of a condition: the code of its dated value, the first day of the change,
            and the ids of the provisions before and after; None where there is none.

    Example:
        >>> from traffick_rules.testing import ResearchedDays
        >>> class TestDays(ResearchedDays):
        ...     code = "dk"
        ...     days = [("STA-02", "2007-08-01", None, Confidence.CONFIRMED)]
        >>> TestDays().test_a_provision_is_in_force_from_its_first_to_its_last_day(*TestDays.days[0])
    """

    code: ClassVar[str]
    days: ClassVar[Sequence[_Days]]
    unsure_last_days: ClassVar[Mapping[str, Confidence]] = {}
    wordings: ClassVar[Sequence[_Wording]] = ()

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Make a test of every row."""
        if "confidence" in metafunc.fixturenames:
            names = [f"{id_}-{first or last}" for id_, first, last, _ in self.days]
            columns = ("provision", "first_day", "last_day", "confidence")
            metafunc.parametrize(columns, self.days, ids=names)
        elif "ended" in metafunc.fixturenames:
            ended = [id_ for id_, _, last, _ in self.days if last is not None]
            metafunc.parametrize("ended", ended)
        elif "before" in metafunc.fixturenames:
            metafunc.parametrize(("value", "first_day", "before", "after"), self.wordings)

    def test_a_provision_is_in_force_from_its_first_to_its_last_day(
        self,
        provision: str,
        first_day: str | None,
        last_day: str | None,
        confidence: Confidence | None,
    ) -> None:
        """On the day before its first day it is not in force, on that day it is; likewise at its end."""
        found = get_jurisdiction(self.code).provision(provision)
        if first_day is None:
            assert found.first_day is None
        else:
            first = date.fromisoformat(first_day)
            assert [found.in_force(day) for day in (first - ONE_DAY, first)] == [False, True]
        if last_day is None:
            assert found.last_day is None
        else:
            last = date.fromisoformat(last_day)
            assert [found.in_force(day) for day in (last, last + ONE_DAY)] == [True, False]
        assert (found.since.confidence if found.since else None) is confidence

    def test_a_last_day_is_as_well_established_as_the_research_says(self, ended: str) -> None:
        """It is confirmed, or as unsure as the table has it."""
        until = get_jurisdiction(self.code).provision(ended).until
        assert until is not None
        assert until.confidence is self.unsure_last_days.get(ended, Confidence.CONFIRMED)

    def test_a_condition_that_changed_rests_on_another_provision_from_that_day_on(
        self, value: str, first_day: str, before: str | None, after: str | None
    ) -> None:
        """On the day before it rests on the one, on the day itself on the other."""
        first = date.fromisoformat(first_day)
        dated = get_jurisdiction(self.code).values[value]
        assert isinstance(dated, DatedValue)
        periods = [dated.period(day) for day in (first - ONE_DAY, first)]
        assert [period and period.provision.id for period in periods] == [before, after]

    def test_every_provision_with_a_day_on_which_the_law_rests_stands_in_the_table(self) -> None:
        """The table of days is complete, and says nothing of others."""
        with_a_day = {
            provision.id
            for provision in get_jurisdiction(self.code).provisions_of_law
            if provision.first_day is not None or provision.last_day is not None
        }
        assert {id_ for id_, *_ in self.days} == with_a_day

    def test_every_condition_that_changed_stands_in_the_table(self) -> None:
        """The table of wordings is complete, and says nothing of others."""
        values = get_jurisdiction(self.code).values.values()
        changed = {dated.code for dated in values if _is_of_conditions(dated)}
        assert {code for code, *_ in self.wordings} == changed


class ResearchedValues:
    """
    The values of a law as a test class: a plugin's test module subclasses it and gives the tables of its research.

    A value is checked on the day before each change, on it, and on the day after; one more test holds the tables to
    be complete. Conditions that change are the matter of `ResearchedDays`.

    Attributes:
        code: The code of an installed or registered jurisdiction.
        changes: A row for each change: the code of the dated value, the first day as an ISO date, and what there is
            before and from that day on: the value, the id of its provision and its confidence; None where there is
            no value.
        always: A row for each value that holds on every day that the plugin covers, its first day not being known or
            before them: its code, the value, the id of its provision and its confidence.
        elsewhere: The codes of values that other tests look at, such as dated sets.

    Example:
        >>> from traffick_rules.law import days
        >>> from traffick_rules.testing import ResearchedValues
        >>> before = (days(100), "REF-05", Confidence.CONFIRMED)
        >>> after = (days(120), "REF-06", Confidence.CONFIRMED)
        >>> class TestValues(ResearchedValues):
        ...     code = "dk"
        ...     changes = [("reflection.max_total_days", "2013-05-03", before, after)]
        >>> TestValues().test_a_value_has_its_provision_on_each_side_of_a_change(
        ...     "reflection.max_total_days", date(2013, 5, 3), after
        ... )
    """

    code: ClassVar[str]
    changes: ClassVar[Sequence[_Change]]
    always: ClassVar[Sequence[_Always]] = ()
    elsewhere: ClassVar[Collection[str]] = ()

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Make a test of every day around a change, and of every value that is always the same."""
        if "expected" in metafunc.fixturenames:
            rows = [
                (value, day, expected)
                for value, first_day, before, after in self.changes
                for day, expected in zip(_around(first_day), (before, after, after), strict=True)
            ]
            names = [f"{value}-{day}" for value, day, _ in rows]
            metafunc.parametrize(("value", "day", "expected"), rows, ids=names)
        elif "confidence" in metafunc.fixturenames:
            columns = ("value", "is_always", "provision", "confidence")
            metafunc.parametrize(columns, self.always, ids=[row[0] for row in self.always])

    def test_a_value_has_its_provision_on_each_side_of_a_change(
        self, value: str, day: date, expected: _Value | None
    ) -> None:
        """It is what was researched, by that provision; or the law has none on that day."""
        country = get_jurisdiction(self.code)
        dated = country.values.get(value)
        assert isinstance(dated, DatedValue), f"{value} is not a value of the law"
        period = dated.period(day)
        in_force = country.in_force(day).values if day >= country.covers_from else {}
        if expected is None:
            assert period is None
            assert value not in in_force
            return
        is_then, provision, confidence = expected
        assert period is not None
        assert (type(period.value), period.value) == (type(is_then), is_then)
        assert (period.provision.id, period.provision.confidence) == (provision, confidence)
        assert in_force[value] == is_then

    def test_a_value_without_a_known_first_day_is_the_same_on_every_day(
        self, value: str, is_always: object, provision: str, confidence: Confidence
    ) -> None:
        """It is so in every stretch of days; that its first day is not known is said as a caution."""
        country = get_jurisdiction(self.code)
        dated = country.values[value]
        assert isinstance(dated, DatedValue)
        for day in country.epochs:
            period = dated.period(day)
            assert period is not None
            assert (period.value, period.provision.id) == (is_always, provision)
        found = country.provision(provision)
        assert found.confidence is confidence
        if found.first_day is not None:
            assert found.first_day < country.covers_from
            return
        assert [caution.provision for caution in found.cautions(country.epochs[0])] == [provision]

    def test_every_value_of_the_law_stands_in_a_table(self) -> None:
        """The tables are complete, and say nothing of others."""
        values = get_jurisdiction(self.code).values.values()
        told = {row[0] for row in (*self.changes, *self.always)} | set(self.elsewhere)
        assert told == {dated.code for dated in values if not _is_of_conditions(dated)}


def _is_of_conditions(dated: DatedValue[object] | DatedSet[object]) -> bool:
    return any(isinstance(period.value, Condition) for period in dated.periods)


def _around(first_day: str) -> tuple[date, date, date]:
    """The day before a change, the day itself, and the day after."""
    day = date.fromisoformat(first_day)
    return day - ONE_DAY, day, day + ONE_DAY
