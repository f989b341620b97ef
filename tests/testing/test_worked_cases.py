"""Worked cases as files: what the law answers passes, and all that differs, or cannot be read, is told with its path."""

from __future__ import annotations

import json
import re
from types import SimpleNamespace

import pytest
from tests.toyland import TOYLAND

from traffick_rules import CaseError, LawError, register_jurisdiction
from traffick_rules.testing import WorkedCases, row_files
from traffick_rules.testing.worked_cases import worked_cases

CASE = """
case:
  identification: {decision: victim, indicators: true}
  stay: {lawful: false}
on: 2012-01-01
expect:
  victim_status: {verdict: yes, stage: assessed, cites: ["1"], cites_not: ["9"], cautions: []}
  reflection_period.reflection: {length: 6 months, extension: no, modality: shall}
variants:
  no one has decided:
    with: {identification: {decision: null}}
    on: [2011-01-01, 2012-01-01]
    expect: {victim_status: {verdict: unknown, because: [identification.decision, identification.indicators]}}
  before the permit:
    on: 2004-12-31
    expect: {permits.victim: {verdict: not in force, first_day: 2005-01-01, cautions: []}}
"""
CHARGE = """
charge:
  trafficking: {purposes: [prostitution], last_day: 2006-05-01}
expect:
  offence: trafficking
  offences.trafficking:
    verdict: yes
    minimum: null
    allows: {1 year: unknown, 20 years: no}
    candidates: [{degree: gross, minimum: 2 years}, {degree: ordinary, maximum: 8 years}]
"""


@pytest.fixture(autouse=True)
def _registered():
    with register_jurisdiction(TOYLAND):
        yield


@pytest.fixture
def write(tmp_path):
    def written(text, name="case.yaml"):
        (tmp_path / name).write_text(text)
        return tmp_path / name

    return written


def differing(path):
    return [line for worked in worked_cases(path) for line in worked.differing("tl")]


def test_every_day_of_every_variant_is_a_case_and_is_named_by_it(write):
    assert [
        "case.yaml on 2012-01-01",
        "case.yaml (no one has decided) on 2011-01-01",
        "case.yaml (no one has decided) on 2012-01-01",
        "case.yaml (before the permit) on 2004-12-31",
    ] == [str(worked) for worked in worked_cases(write(CASE))]


@pytest.mark.parametrize("text", [CASE, CHARGE])
def test_what_the_law_answers_passes(write, text):
    assert [] == differing(write(text))


def test_a_file_can_be_json(write):
    data = {
        "case": {"identification": {"decision": "victim"}},
        "on": "2012-01-01",
        "expect": {"victim_status": "no"},
    }
    found = differing(write(json.dumps(data), "case.json"))
    assert ["  victim_status.verdict: expected no, found yes"] == found


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{verdict: yes,", "{verdict: no,", "victim_status.verdict: expected no, found yes"),
        ("stage: assessed", "stage: presumed", "victim_status.stage: expected presumed, found assessed"),
        ('cites: ["1"]', 'cites: ["1", "8"]', "victim_status.cites: expected 1, 8, found 1"),
        ('cites: ["1"]', "cites: '8'", "victim_status.cites: expected 8, found 1"),
        ('cites_not: ["9"]', 'cites_not: ["1"]', "victim_status.cites_not: 1 is cited"),
        ("cautions: []}\n  ref", 'cautions: ["1"]}\n  ref', "victim_status.cautions: expected 1, found none"),
        ("stage:", "stages:", "victim_status.stages: is nothing that the answer has; did you mean 'stage'?"),
        ("length: 6 months", "length: 180 days", "reflection.length: expected 180 days, found 6 months"),
        ("because: [identification.decision,", "because: [stay.lawful,", "because: expected identification.indicators, stay.lawful, found identification.decision, identification.indicators"),
        ("because: [identification.decision, identification.indicators]", "because: []", "because: expected none, found identification.decision"),
        ("first_day: 2005-01-01", "first_day: 2005-01-02", "permits.victim.first_day: expected 2005-01-02, found 2005-01-01"),
        ("victim_status: {verdict: yes", "victim_state: {verdict: yes", "victim_state: is no question of the law; did you mean 'victim_status'?"),
    ],
)  # fmt: skip
def test_what_a_case_is_answered_otherwise_is_told(write, old, new, said):
    assert old in CASE
    assert said in "\n".join(differing(write(CASE.replace(old, new, 1))))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("offence: trafficking", "offence: theft", "offence.verdict: expected theft, found trafficking"),
        ("20 years: no", "20 years: yes", "allows.20 years: expected yes, found no"),
        ("20 years: no", "long: no", "expected no, found no length; write 3 years or 27 months"),
        ("minimum: 2 years", "minimum: 3 years", "candidates[0].minimum: expected 3 years, found 2 years"),
        (", {degree: ordinary, maximum: 8 years}", "", "offences.trafficking.candidates: expected"),
        ("offences.trafficking:", "offense.trafficking:", "is not asked of a charge; did you mean 'offence'?"),
    ],
)  # fmt: skip
def test_what_a_charge_is_answered_otherwise_is_told(write, old, new, said):
    assert old in CHARGE
    assert said in "\n".join(differing(write(CHARGE.replace(old, new, 1))))


def test_a_part_of_an_answer_is_asked_by_its_verdict(write):
    text = "case: {identification: {indicators: true}}\non: 2012-01-01\nexpect: {%s: %s}\n"
    assert [] == differing(write(text % ("victim_status.presumed", "yes")))
    found = differing(write(text % ("victim_status.presumed", "no")))
    assert ["  victim_status.presumed.verdict: expected no, found yes"] == found


def test_a_part_of_an_answer_is_not_in_force_where_it_is_asked_on_another_day_alone(write):
    text = "case: {}\non: %s\nexpect: {victim_status.interview.ngo: %s}\n"
    for day, verdict in (("2021-12-31", "yes"), ("2022-01-01", "not in force")):
        (worked,) = worked_cases(write(text % (day, verdict)))
        assert [] == list(worked.differing("dk"))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("case:\n", "cases:\n", "case.yaml: cases: is not known here; did you mean 'case'?"),
        ("case:\n  identification: {decision: victim, indicators: true}\n  stay: {lawful: false}\n", "", "holds neither a case nor a charge"),
        ("on: 2012-01-01", "on: 2012-13-01", "case.yaml: on: '2012-13-01' is not a day; write 2024-07-01"),
        ("on: 2012-01-01", "charge: {}", "or both; give case: or charge:"),
        ("    with:", "    change:", "variants.no one has decided.change: is not known here"),
        ("decision: victim,", "decision: victm,", "case.yaml: case.identification.decision: 'victm'"),
        ("{decision: null}", "{decision: maybe}", "variants.no one has decided.with.identification.decision: 'maybe'"),
        ("    expect: {permits.victim", "    expects: {permits.victim", "before the permit.expects: is not known here; did you mean 'expect'?"),
        ("    expect: {permits.victim: {verdict: not in force, first_day: 2005-01-01, cautions: []}}\n", "", "variants.before the permit.expect: is missing"),
        ("on: [2011-01-01, 2012-01-01]", "on: [soon]", "variants.no one has decided.on: 'soon' is not a day"),
        ("expect:\n  victim_status", "expect: 3\nvariants:\n  victim_status", "expect: 3 is not a mapping"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_with_file_path_value_and_fix(write, old, new, said):
    assert old in CASE
    text = CASE.replace(old, new, 1)
    if "expect: 3" in new:
        text = text[: text.rindex("variants:")]
    with pytest.raises(CaseError, match=re.escape(said)):
        worked_cases(write(text))


def test_a_charge_is_asked_for_its_limitation_on_a_day(write):
    text = "charge: {}\nexpect: {limitation.trafficking: unknown}\n"
    with pytest.raises(CaseError, match="on: null is not a day"):
        worked_cases(write(text))


def test_a_file_that_expects_nothing_is_refused(write):
    with pytest.raises(CaseError, match="expect: is missing; say which answers are expected"):
        worked_cases(write("case: {}\n"))


MODULE = """
from traffick_rules.testing import WorkedCases


class TestWorkedCases(WorkedCases):
    code = "no"
"""


@pytest.mark.slow
def test_a_subclass_in_a_line_runs_the_files_of_its_folder(run_pytest, tmp_path):
    (tmp_path / "cases").mkdir()
    text = (
        "case: {identification: {decision: victim}}\non: 2024-01-01\nexpect: {victim_status: %s}\n"
    )
    for name, verdict in (("right", "yes"), ("wrong", "no")):
        (tmp_path / "cases" / f"{name}.yaml").write_text(text % verdict)
    found = run_pytest("test_cases.py", MODULE)
    assert "test_a_case_has_the_answers_expected[wrong.yaml]" in found.stdout
    assert "wrong.yaml on 2024-01-01:" in found.stdout
    assert "victim_status.verdict: expected no, found yes" in found.stdout
    assert "1 failed, 1 passed" in found.stdout


def test_the_class_names_its_folder():
    assert "cases" == WorkedCases.folder


def test_a_folder_that_is_missing_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(row_files, "beside", lambda _cls, name: tmp_path / name)
    with pytest.raises(LawError, match="cases: is missing; make the folder"):
        WorkedCases().pytest_generate_tests(SimpleNamespace(fixturenames=["file"]))
