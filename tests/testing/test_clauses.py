"""The clause table: a table that says what the law says passes, and each thing that is otherwise is told."""

from __future__ import annotations

import enum
import subprocess
import sys

import attrs
import pytest
from tests.toyland import TOYLAND, VICTIM_PERMIT, replaced

from traffick_rules import register_jurisdiction
from traffick_rules.errors import LawError
from traffick_rules.facts import Cooperation, FactGroup, Needs, OneOf, SomeOf, WholeNumber
from traffick_rules.facts.fact import ReadingError
from traffick_rules.law import all_of, any_of, at_least, includes, is_
from traffick_rules.testing import ClauseTable, clause_table, draft_clauses, fingerprints, row_files
from traffick_rules.testing.__main__ import main

HEADER = "question,day,modality,cites,yes,no,unknown\n"
LAW = replaced(
    VICTIM_PERMIT,
    attrs.evolve(
        VICTIM_PERMIT,
        when=all_of(Cooperation.with_police, any_of(Needs.medical, Needs.psychological)),
        unless=(),
    ),
)
ROW = "permits.victim,2012-01-01,shall,4,cooperation.with_police=yes; needs.medical=yes; needs.psychological=no,"
CHANGES = "cooperation.with_police=no; needs.medical=no"


@pytest.fixture(autouse=True)
def _registered():
    with register_jurisdiction(LAW):
        yield


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the tests of a table, and give what those that fail say."""
    monkeypatch.setattr(row_files, "beside", lambda _cls, name: tmp_path / name)

    def failures(text):
        (tmp_path / "clauses.csv").write_text(text)
        cls = type("Tests", (ClauseTable,), {"code": "tl"})
        found = []
        tests = [
            (
                cls().test_a_question_is_a_yes_and_each_change_alone_decides,
                [clause_table._rows(cls)],
            )
        ]
        tests.append((cls().test_every_clause_is_decisive_in_a_row_as_a_yes_and_as_a_no, []))
        for test, given in tests:
            try:
                test(*given)
            except pytest.fail.Exception as error:
                found.append(str(error))
        return found

    return failures


def test_a_draft_says_what_the_law_says_and_lacks_no_clause(run):
    draft = draft_clauses("tl")
    assert draft.startswith(HEADER)
    assert [] == run(draft)


class Section(enum.StrEnum):
    """Sections of an Act, whose names are numbers, or read like another word."""

    OF_133 = "133"
    OF_134 = "134"
    NONE = "no"


class Sections(FactGroup, key="sections"):
    """A country's own enumeration."""

    opened: OneOf[Section] = OneOf(Section, "the case was opened under §", thing="a section")
    others: SomeOf[Section] = SomeOf(Section, "the charge names §", thing="a section")
    count: WholeNumber = WholeNumber("the counts", minimum=0, maximum=9, unit="counts")


@pytest.mark.parametrize(
    "when",
    [
        is_(Sections.opened, Section.OF_133),
        is_(Sections.opened, Section.NONE),
        includes(Sections.others, Section.OF_134),
        at_least(Sections.count, 2),
    ],
    ids=str,
)
def test_a_draft_is_read_by_the_kinds_of_its_facts(run, when):
    law = replaced(
        VICTIM_PERMIT,
        attrs.evolve(VICTIM_PERMIT, when=when, unless=()),
        fact_groups=(*TOYLAND.fact_groups, Sections),
    )
    with register_jurisdiction(law, replace=True):
        assert [] == run(draft_clauses("tl"))


@pytest.mark.parametrize(
    ("fact", "raw"), [(Sections.opened, 133), (Sections.others, [133])], ids=str
)
def test_a_possibility_that_is_a_number_is_told_to_be_quoted(fact, raw):
    with pytest.raises(ReadingError, match='133 is not a section; write it with quotes: "133"'):
        fact.read(raw)
    with pytest.raises(ReadingError, match="is not a section"):
        Sections.opened.read(10**5000)


def test_a_draft_has_each_clause_with_the_facts_that_make_it_decide(run):
    rows = [line for line in draft_clauses(LAW).splitlines() if line.startswith("permits.victim,")]
    changes = {row.split(",")[5] for row in rows}
    assert {"needs.medical=no", "needs.psychological=no"} <= {
        change for cell in changes for change in cell.split("; ")
    }
    assert all("cooperation.with_police=no" in cell for cell in changes)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (f"{ROW}{CHANGES},", None),
        (f"{ROW}cooperation.with_police=no,", None),
        (f"{ROW},", None),
        (f'{ROW},"needs.medical=no, needs.psychological=yes"', "it is yes with needs.medical=no, needs.psych"),
        (f"{ROW}needs.psychological=yes,", "it is yes with needs.psychological=yes, and should be no"),
        (f"{ROW},needs.medical=no", "it is no with needs.medical=no, and should be unknown"),
        (ROW.replace("police=yes", "police=no") + ",", "it is no with these facts, and should be yes"),
        (ROW.replace("; needs.medical=yes", "") + ",", "it is unknown with these facts"),
        (ROW.replace(",shall,", ",may,") + ",", "the law says shall, and the table may"),
        (ROW.replace(",4,", ",4 5 99,") + ",", "the answer does not cite 5, 99"),
        (ROW.replace("permits.victim", "permits.victm") + ",", "is asked of no law in force on 2012-01-01; did you mean 'permits.victim'?"),
        (ROW.replace("2012-01-01", "2004-12-31") + ",", "is asked of no law in force on 2004-12-31"),
        (ROW.replace("with_police", "with_polise") + ",", "did you mean 'with_police'?"),
        (ROW.replace("police=yes", "police") + ",", "'cooperation.with_police' is no fact; write stay.lawful=no"),
        (ROW.replace("police=yes", "police=maybe") + ",", "cooperation.with_police: 'maybe'"),
    ],
)  # fmt: skip
def test_a_row_that_is_otherwise_than_the_law_is_told_with_its_line_and_what_was_found(
    run, row, said
):
    first, *others = run(f"{HEADER}{row}\n")
    if said is None:
        assert [] == others
        assert "clauses.csv: has no row for " in first
    else:
        assert "clauses.csv: line 2: " in first
        assert said in first


def test_a_clause_without_a_row_that_has_it_both_ways_is_told(run):
    draft = draft_clauses("tl")
    rows = [line for line in draft.splitlines() if not line.startswith("permits.victim,")]
    (said,) = run("\n".join([*rows, f"{ROW}{CHANGES},"]))
    assert "permits.victim: the person needs psychological help (as a yes)" in said
    assert "permits.victim: the person needs medical help" not in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("question,day\n", "clauses.csv: has other columns"),
        (f"{HEADER}permits.victim,2012-13-01,may,4,,,\n", "clauses.csv: line 2: "),
        (f"{HEADER}permits.victim,2012-01-01,must,4,,,\n", "clauses.csv: line 2: 'must' is not a valid Modality"),
    ],
)  # fmt: skip
def test_what_is_no_table_of_clauses_is_told_with_its_line(run, text, said):
    with pytest.raises(LawError) as error:
        run(text)
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("only threat and force", {"only": ["threat", "force"]}),
        ("none", {"only": []}),
        ("threat", {"threat": True}),
        ("threat and not force", {"threat": True, "force": False}),
    ],
)
def test_several_possibilities_are_written_in_words_and_come_back(cell, written):
    from traffick_rules import Charge

    row = f"trafficking.means={cell}"
    facts = clause_table._facts(Charge, TOYLAND, [row])
    assert {"trafficking": {"means": written}} == facts
    back = clause_table._text(Charge.from_dict(facts))
    assert facts == clause_table._facts(Charge, TOYLAND, [back]) or set(cell.split()) == set(
        back.partition("=")[2].split()
    )


def test_rows_that_still_hold_are_kept_and_only_what_they_lack_is_drafted(run):
    header, *rows = draft_clauses("tl").splitlines()
    changed = [row.replace(",shall,", ",may,") for row in rows if row.startswith("permits.")]
    kept = [row for row in rows[::-1] if not row.startswith("permits.")]
    assert changed
    assert kept != rows
    again = draft_clauses("tl", keep="\n".join([header, *changed, *kept]))

    assert [] == run(again)
    assert not set(changed) & set(again.splitlines())
    # Those that hold stay in their order; the others are drafted as if nothing were there.
    assert kept == [row for row in again.splitlines() if row in kept]
    assert set(rows) == set(again.splitlines()) - {header}


@pytest.mark.slow
def test_the_command_writes_both_files_and_names_a_country_that_is_not_there(
    monkeypatch, capsys, tmp_path
):
    command = [sys.executable, "-m", "traffick_rules.testing", "clauses", "zz"]
    wrong = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    assert (2, "") == (wrong.returncode, wrong.stdout)
    assert "'zz'" in wrong.stderr
    # Here, where the small country is registered.
    for name, expected in (("clauses", draft_clauses(LAW)), ("fingerprints", fingerprints(LAW))):
        monkeypatch.setattr(sys, "argv", ["traffick_rules.testing", name, LAW.code])
        assert 0 == main()
        assert expected == capsys.readouterr().out
    (tmp_path / "clauses.csv").write_text(draft_clauses(LAW))
    argv = [
        "traffick_rules.testing",
        "clauses",
        LAW.code,
        "--keep",
        str(tmp_path / "clauses.csv"),
    ]
    monkeypatch.setattr(sys, "argv", argv)
    assert 0 == main()
    assert draft_clauses(LAW) == capsys.readouterr().out
