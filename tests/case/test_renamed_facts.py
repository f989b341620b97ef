"""Facts that were renamed: what was stored under a former name is read, and says so; law, cases and receipts stay the same."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date

import attrs
import pytest
from tests.toyland import MEDICAL_HELP, toyland

from traffick_rules import (
    ArgumentError,
    Assessment,
    Case,
    CaseError,
    Receipt,
    RenamedFactWarning,
    assess,
    next_question,
    register_jurisdiction,
    verify,
)
from traffick_rules.facts import Day, FactGroup, YesNo
from traffick_rules.law import all_of, within, years
from traffick_rules.session import CaseSession

ON = date(2010, 6, 1)
pytestmark = pytest.mark.filterwarnings("ignore::traffick_rules.RenamedFactWarning")


def country(registered, on):
    """Toyland with one rule, which asks two facts of its own."""
    when = all_of(registered, within(years(1), since=on))
    rule = attrs.evolve(MEDICAL_HELP, code="registered", when=when, unless=())
    return toyland(code="tr", rules=(rule,), fact_groups=(registered.group,))


@contextmanager
def earlier():
    """The country as it was released first."""

    class TownCase(FactGroup, key="town"):
        """What only the town asks."""

        listed: YesNo = YesNo("the person is on the list", "Is the person on the list?")
        listed_on: Day = Day("the day of the listing", "On which day was the person listed?")

    found = country(TownCase.listed, TownCase.listed_on)
    with register_jurisdiction(found):
        yield found


@contextmanager
def later():
    """The country after both facts were renamed, one of them twice."""

    class TownCase(
        FactGroup,
        key="town",
        renamed={"listed": "registered", "enlisted": "registered", "listed_on": "registered_on"},
    ):
        """What only the town asks."""

        registered: YesNo = YesNo("the person is registered", "Is the person registered?")
        registered_on: Day = Day("the day of the registration", "When was the person registered?")

    found = country(TownCase.registered, TownCase.registered_on)
    with register_jurisdiction(found):
        yield found


STORED = {"town": {"listed": True, "listed_on": "2010-01-01"}}
TODAY = {"town": {"registered": True, "registered_on": "2010-01-01"}}


@pytest.fixture
def stored():
    """What an app stored of a case under the first release."""
    with earlier() as law:
        case = Case.from_dict(STORED)
        assessment = assess(case, jurisdiction=law, on=ON)
        with CaseSession.open(law, on=ON) as session:
            session.learn(STORED)
            saved = session.save()
        return {
            "receipt": assessment.receipt().to_dict(),
            "assessment": assessment.to_dict(),
            "session": saved,
            "fingerprint": law.in_force(ON).fingerprint,
        }


def test_what_was_stored_under_a_former_name_is_read_and_says_so():
    told = "town.listed is called town.registered"
    with later():
        with pytest.warns(RenamedFactWarning, match=told):
            read = Case.from_dict(STORED)
        assert TODAY == read.to_dict()
        assert (
            TODAY
            == Case.from_dict({"town": {"enlisted": True, "listed_on": "2010-01-01"}}).to_dict()
        )


def test_a_fact_that_is_stated_under_both_names_is_refused():
    both = {"town": {"listed": True, "registered": False}}
    told = "town.registered: is stated twice, as 'registered' too; leave one of them out"
    with later(), pytest.raises(CaseError, match=told):
        Case.from_dict(both)


def test_a_path_that_was_stored_is_taken_wherever_a_path_is():
    with later() as law:
        assert "town.registered" == Case.fact("town.listed").path
        assert Case.from_dict(TODAY).value("town.enlisted") is True
        question = next_question(Case(), jurisdiction=law, on=ON, skipped=["town.listed"])
        assert question is None or "town.registered" != question.fact.path


def test_the_law_and_the_receipt_of_a_case_stay_the_same(stored):
    with later() as law:
        assert stored["fingerprint"] == law.in_force(ON).fingerprint
        case = Case.from_dict(STORED)
        assert verify(Receipt.from_dict(stored["receipt"]), case).is_confirmed
        assert assess(case, jurisdiction=law, on=ON) == Assessment.from_dict(stored["assessment"])


def test_a_session_goes_on(stored):
    with later() as law:
        session = CaseSession.restore(stored["session"], jurisdiction=law)
        with session:
            assert TODAY == session.case.to_dict()
            assert "registered" in session.save()


@pytest.mark.parametrize("renamed", [{"there": "there"}, {"old": "nowhere"}], ids=str)
def test_a_former_name_is_one_that_no_fact_has_today(renamed):
    with pytest.raises(ArgumentError, match="cannot be the former name of"):

        class Town(FactGroup, key="town", renamed=renamed):
            """A group."""

            there: YesNo = YesNo("the person is there")
