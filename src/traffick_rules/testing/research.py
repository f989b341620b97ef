"""Days of a law as they were researched, held against the law that a plugin declares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from traffick_rules.law.condition import Condition
from traffick_rules.law.dated_value import DatedValue
from traffick_rules.law.provision import Confidence
from traffick_rules.plugins import get_jurisdiction

if TYPE_CHECKING:
    import pytest

__all__ = ["ResearchedDays"]

_Days: TypeAlias = tuple[str, str | None, str | None, Confidence | None]
_Wording: TypeAlias = tuple[str, str, str | None, str | None]

_ONE_DAY = timedelta(1)
_PROVISION = ("provision", "first_day", "last_day", "confidence")
_WORDING = ("value", "first_day", "before", "after")


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
            metafunc.parametrize(_PROVISION, self.days, ids=names)
        elif "ended" in metafunc.fixturenames:
            ended = [id_ for id_, _, last, _ in self.days if last is not None]
            metafunc.parametrize("ended", ended)
        elif "before" in metafunc.fixturenames:
            metafunc.parametrize(_WORDING, self.wordings)

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
            assert [found.in_force(day) for day in (first - _ONE_DAY, first)] == [False, True]
        if last_day is None:
            assert found.last_day is None
        else:
            last = date.fromisoformat(last_day)
            assert [found.in_force(day) for day in (last, last + _ONE_DAY)] == [True, False]
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
        periods = [dated.period(day) for day in (first - _ONE_DAY, first)]
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
        changed = {
            dated.code
            for dated in get_jurisdiction(self.code).values.values()
            if any(isinstance(period.value, Condition) for period in dated.periods)
        }
        assert {code for code, *_ in self.wordings} == changed
