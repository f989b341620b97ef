"""Comparisons, differences, floors and proofs as people see them: what stands where, in which colour."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner
from tests.toyland import MEDICAL_HELP, TOYLAND

from traffick_rules import Case, Verdict, available_jurisdictions, get_jurisdiction
from traffick_rules.cli.commands import cli
from traffick_rules.facts import Needs
from traffick_rules.law import Modality, any_of
from traffick_rules.law.country.claim import never
from traffick_rules.lines import Role, to_text
from traffick_rules.proof import check_floors, compare, compare_law, diff
from traffick_rules.proof.claims import proof_of
from traffick_rules.proof.floor_checks import FloorStatus
from traffick_rules.proof.law_diff import diff_lines
from traffick_rules.proof.text import floor_lines, proof_lines

ON = date(2024, 7, 1)
CASE = Case.from_dict({"stay": {"lawful": False}, "identification": {"decision": "victim"}})
CODES = [found.code for found in available_jurisdictions()]
FILE = Path(__file__).parents[2] / "examples" / "cases" / "dk-cooperating-witness.yaml"
WIDE, NARROW = "400", "40"


def compared(columns):
    chosen = [f"--jurisdiction={code}" for code in CODES]
    runner = CliRunner(env={"COLUMNS": columns})
    return runner.invoke(cli, ["compare", str(FILE), *chosen, "--on", "2024-07-01"]).output


def test_every_country_has_a_column_where_the_terminal_is_wide_and_a_line_where_it_is_not():
    names = [get_jurisdiction(code).name for code in CODES]
    head = next(line for line in compared(WIDE).splitlines()[1:] if line.strip())
    assert names == head.split()
    lines = compared(NARROW).splitlines()
    place = lines.index("victim status")
    first_words = (line.split()[:1] for line in lines[place + 1 :])
    assert CODES == [word for word, *_ in filter(None, first_words) if word in CODES][: len(CODES)]


@pytest.mark.parametrize("columns", [WIDE, "100", NARROW])
def test_no_line_of_a_comparison_is_wider_than_the_terminal(columns):
    longest_word = 33
    assert max(map(len, compared(columns).splitlines())) <= max(int(columns), longest_word)


def test_a_cell_has_a_sign_and_never_makes_a_no_of_what_is_not_known():
    for row in compare(CASE, CODES, on=ON).rows:
        for code, answers in row.answers.items():
            cell = row.cell(code)
            if not answers:
                assert [None] == [verdict for verdict, _ in cell]
            else:
                assert [answer.verdict for answer in answers] == [verdict for verdict, _ in cell]
            for verdict, text in cell:
                assert text.startswith("–" if verdict is None else verdict.sign)


def test_what_may_be_granted_does_not_read_like_what_must_be():
    may = TOYLAND.amended(attrs.evolve(MEDICAL_HELP, modality=Modality.MAY))
    texts = {}
    for country in (TOYLAND, may):
        row = compare(Case.from_dict({"needs": {"medical": True}}), [country], on=ON)[
            MEDICAL_HELP.topic
        ]
        [(verdict, texts[country.code, country is may])] = row.cell("tl")
        assert verdict is Verdict.YES
    assert 2 == len(set(texts.values()))


class Structure(HTMLParser):
    """The start tags of a page, and that every element is closed."""

    def __init__(self, page):
        super().__init__()
        self.open, self.tags = [], []
        self.feed(page)
        assert not [tag for tag in self.open if tag not in {"meta", "link"}]

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert tag == self.open.pop()


def test_a_comparison_as_a_page_is_a_table_with_headings_that_fetches_nothing():
    comparison = compare(CASE, CODES, on=ON)
    page = comparison.to_html(language="da")
    found = Structure(page)
    headings = [attributes["scope"] for tag, attributes in found.tags if tag == "th"]
    assert len(CODES) == headings.count("col")
    assert len(comparison.rows) == headings.count("row")
    assert ("html", {"lang": "da"}) in found.tags
    assert not re.search(r"<script|src=|url\(", page)
    assert "default-src 'none'" in page.replace("&#x27;", "'")


def test_what_a_notebook_shows_is_whole_html_and_escapes_what_was_written():
    name = "<b>Medical & more</b>"
    amended = TOYLAND.amended(attrs.evolve(MEDICAL_HELP, title=name, modality=Modality.MAY))
    changed = diff(TOYLAND, ON, ON, amended=amended)
    for shown in (compare(CASE, CODES, on=ON), compare_law(CODES, on=ON), changed):
        html = shown._repr_html_()
        Structure(html)
        assert name not in html
    assert "&lt;b&gt;Medical &amp; more" in changed._repr_html_()


def test_a_difference_is_counted_as_one_counts():
    amended = TOYLAND.amended(attrs.evolve(MEDICAL_HELP, when=any_of(Needs.legal)))
    assert "1 answer changed" in repr(diff(TOYLAND, ON, ON, amended=amended))
    assert "0 answers changed" in repr(diff("dk", ON, ON))


def test_a_summary_of_a_difference_names_all_that_changed_and_shows_no_case():
    found = diff("dk", date(2013, 5, 2), date(2013, 5, 3))
    text = to_text(diff_lines(found))
    changed = [*found.begun, *found.ended]
    assert all(provision.id in text and provision.says not in text for provision in changed)
    assert all(change.code in text for change in found.values)
    assert all(change.question in text for change in found.answers)
    shown = [change.shown for change in found.answers if change.shown]
    assert shown
    assert not any(case in text for case in shown)
    full = " ".join(to_text(diff_lines(found, full=True)).split())
    assert all(provision.says in full for provision in changed)


def test_every_status_of_a_floor_stands_in_the_same_column():
    results = check_floors("dk", on=ON)
    assert FloorStatus.NOT_BOUND in {result.status for result in results}
    lines = [*floor_lines("Denmark", ON, results, full=True)]
    status = {found.value for found in FloorStatus}
    begun = {to_text([line]).index(line.text[:5]) for line in lines if line.label in status}
    assert 1 == len(begun)


@pytest.mark.parametrize("full", [False, True])
def test_a_floor_that_is_not_met_says_why(full):
    [found] = [r for r in check_floors("dk", on=ON) if r.status is FloorStatus.CANNOT_BE_SAID][:1]
    for status in (FloorStatus.NOT_MET, FloorStatus.CANNOT_BE_SAID):
        result = attrs.evolve(found, status=status)
        assert found.because in [
            line.text for line in floor_lines("Denmark", ON, [result], full=full)
        ]


def test_a_claim_that_does_not_hold_is_shown_with_what_breaks_it_and_counts_as_refuted():
    medical = any_of(Needs.medical)
    held = proof_of(never(medical), Case, {"a": medical}, ON)
    assert held.verdict is Verdict.NO
    lines = [*proof_lines("Toyland", [attrs.evolve(held, verdict=Verdict.YES), held], [])]
    [claim] = [line for line in lines if line.text == held.claim]
    assert Role.NO is claim.role
    assert set(held.shown) <= {line.text for line in lines}
