"""Two people of whom everything that countries share is known: the law decides nearly all about them."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from tests.countries import CODES

from traffick_rules import Case, Charge, Verdict, assess, get_jurisdiction, sentence

EXAMPLES = Path(__file__).parents[2] / "examples"
WRITTEN_FOR = date(2026, 12, 1)
DAYS = [date(2024, 7, 1), WRITTEN_FOR]
LEAST = 0.85
# Days of what has not happened, and the age, which follows from the birth.
NOT_STATED = {
    "person.age",
    "person.age_on",
    # What it would say stands in countries, acts and days.
    "trafficking.route",
    "stay.ground_since",
    "stay.ground_until",
    "proceedings.case_ended_on",
}
PROFILES = [
    pytest.param(name, code, id=f"{name}-{code}") for name in ("adult", "child") for code in CODES
]


def moved(day, by):
    """A day of a file, that much later."""
    return (date.fromisoformat(day[0]) + by).isoformat()


@pytest.fixture
def in_country(tmp_path):
    """Reads a profile with the country in which it happened, and as long before another day."""

    def read(kind, folder, name, code, on=WRITTEN_FOR):
        text = (EXAMPLES / folder / f"dk-full-profile-{name}.yaml").read_text(encoding="utf-8")
        file = tmp_path / "profile.yaml"
        text = text.replace("[DK]", f"[{code.upper()}]")
        file.write_text(
            re.sub(r"\d{4}-\d\d-\d\d", partial(moved, by=on - WRITTEN_FOR), text), encoding="utf-8"
        )
        return kind.from_file(file)

    return read


@pytest.mark.parametrize("on", DAYS, ids=str)
@pytest.mark.parametrize(("name", "code"), PROFILES)
def test_shared_facts_decide_nearly_all_about_a_person(in_country, name, code, on):
    case = in_country(Case, "cases", name, code, on)
    answers = assess(case, jurisdiction=code, on=on).answers
    decided = [answer for answer in answers if answer.verdict is not Verdict.UNKNOWN]
    assert len(decided) >= LEAST * len(answers)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", ["adult", "child"])
def test_shared_facts_decide_what_the_trafficker_has_done(in_country, name, code):
    found = sentence(in_country(Charge, "charges", name, code), jurisdiction=code)
    assert Verdict.YES is found.verdict


@pytest.mark.parametrize("name", ["adult", "child"])
def test_a_profile_states_what_countries_share_and_nothing_else(name):
    case = Case.from_file(EXAMPLES / "cases" / f"dk-full-profile-{name}.yaml")
    own = {group.key for code in CODES for group in get_jurisdiction(code).fact_groups}
    open_ = {
        fact.path
        for key, group in case.groups().items()
        if key not in own
        for fact in group.facts.values()
        if case.value(fact) is None
    }
    assert open_ <= NOT_STATED | {"asylum.decided_on"}
    assert not own & case.to_dict().keys()
