"""Pictures: all that is to be seen is there, at its place, without overlap, and the same bytes each time."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date
from itertools import combinations

import pytest
from click.testing import CliRunner
from matplotlib.font_manager import FontProperties, findfont
from matplotlib.ft2font import FT2Font, LoadFlags
from tests.countries import CODES, COUNTRIES

from traffick_rules import (
    ArgumentError,
    Case,
    Charge,
    UnknownCodeError,
    Verdict,
    assess,
    get_jurisdiction,
    reach,
)
from traffick_rules.cli.commands import cli
from traffick_rules.explain.tree import explain
from traffick_rules.law.country.policy import StatisticKind
from traffick_rules.pictures import (
    drawing,
    graph,
    history,
    matrix,
    plans,
    route,
    statistics,
    timeline,
)
from traffick_rules.proof import compare

DENMARK = get_jurisdiction("dk")
ON = date(2013, 3, 1)
TODAY = date(2026, 11, 24)
CASE = Case.from_dict(
    {
        "person": {"birth_date": "1999-03-01"},
        "trafficking": {"first_day": "2012-02-01", "last_day": "2012-11-20"},
        "identification": {
            "referred_on": "2012-12-01",
            "decision": "victim",
            "decided_by": "immigration_authority",
            "decided_on": "2013-02-10",
        },
        "stay": {"lawful": False, "reflection_period_from": "2013-02-20"},
        "findings": {"special_reasons_against_time": False},
        "cooperation": {"with_return": True},
    }
)
ASSESSMENT = assess(CASE, jurisdiction=DENMARK, on=ON)
ROUTE = "examples/charges/route-riga-tallinn-malmo.yaml"
TERM = "offences.trafficking.ordinary.maximum"


def drawn():
    """Every kind of picture, by what it is."""
    yield "timeline", timeline(ASSESSMENT)
    yield "nothing known", timeline(assess(Case(), jurisdiction=DENMARK, on=ON))
    yield "history", history(TERM, COUNTRIES, until=TODAY)
    yield "matrix", matrix(compare(CASE, COUNTRIES, on=date(2024, 7, 1)))
    yield "plans", plans(CODES, until=TODAY)
    yield "statistics", statistics(StatisticKind.MONEY, CODES)
    yield "route", route(reach(Charge.from_file(ROUTE), on=TODAY, jurisdictions=COUNTRIES))
    for country in COUNTRIES:
        found = assess(Case(), jurisdiction=country, on=date(2024, 7, 1))
        yield f"graph {country.code}", graph(found.victim_status)
    yield "graph in Danish", graph(ASSESSMENT.reflection_period, language=DENMARK.language("da"))


def words(svg):
    """The texts of a picture as one, without those for people who do not see it."""
    root = ET.fromstring(svg)  # noqa: S314 - our own
    texts = [" ".join(node.itertext()) for node in root.iter("{http://www.w3.org/2000/svg}text")]
    return " ".join(" ".join(texts).split())


@pytest.fixture(scope="module")
def pictures():
    return dict(drawn())


def test_the_same_picture_has_the_same_bytes(pictures):
    assert dict(drawn()) == pictures


def test_every_picture_stands_alone_and_says_what_it_shows(pictures):
    for name, svg in pictures.items():
        root = ET.fromstring(svg)  # noqa: S314
        title, description = root[0], root[1]
        assert title.tag.endswith("title"), name
        assert title.text, name
        assert description.text, name
        assert "img" == root.get("role")
        assert "<script" not in svg
        addresses = set(re.findall(r'(?:href|src)="([^"#][^"]*)"', svg))
        assert set() == addresses, name


class Placed:
    """A text of a picture, and where it lies."""

    def __init__(self, node):
        self.text, self.size = node.text, float(node.get("font-size"))
        self.bold = node.get("font-weight") == "bold"
        self.width = drawing.width_of(self.text, size=self.size, bold=self.bold)
        middle = node.get("text-anchor") == "middle"
        self.left = float(node.get("x")) - (self.width / 2 if middle else 0)
        self.bottom = float(node.get("y")) + 0.24 * self.size

    def overlaps(self, other):
        return (
            self.left + 1 < other.left + other.width
            and other.left + 1 < self.left + self.width
            and self.bottom - self.size + 1 < other.bottom
            and other.bottom - other.size + 1 < self.bottom
        )


def placed(svg):
    root = ET.fromstring(svg)  # noqa: S314 - our own
    return root, [Placed(node) for node in root.iter("{http://www.w3.org/2000/svg}text")]


def test_no_text_lies_on_another_or_outside(pictures):
    for name, svg in pictures.items():
        root, texts = placed(svg)
        width, height = (float(root.get(key).removesuffix("pt")) for key in ("width", "height"))
        for each in texts:
            assert each.left >= 0, (name, each.text)
            assert each.left + each.width <= width, (name, each.text)
            assert each.size <= each.bottom + each.size <= height + each.size, (name, each.text)
        for one, other in combinations(texts, 2):
            assert not one.overlaps(other), (name, one.text, other.text)


def test_no_text_is_wider_than_it_was_measured(pictures):
    faces = [
        FT2Font(findfont(FontProperties(family="DejaVu Sans", weight=weight)))
        for weight in ("normal", "bold")
    ]
    for svg in pictures.values():
        for each in placed(svg)[1]:
            faces[each.bold].set_size(each.size, 72)
            faces[each.bold].set_text(each.text, flags=LoadFlags.NO_HINTING)
            assert faces[each.bold].get_width_height()[0] / 64 <= each.width + 1, each.text


def test_a_text_is_wrapped_where_it_is_too_wide_and_a_long_word_stands_alone():
    assert ["a bb", "ccc"] == drawing.lines_of("a bb  ccc", drawing.width_of("a bb c", size=10))
    assert ["aaaaaaaa", "b"] == drawing.lines_of("aaaaaaaa b", 5)
    assert drawing.width_of("é", size=10) == drawing.width_of("e", size=10)
    assert drawing.width_of("語", size=10) >= 10


def test_a_timeline_has_every_day_of_the_case_and_of_the_law_at_its_place(pictures):
    svg, text = pictures["timeline"], words(pictures["timeline"])
    for said in (
        "2012-02-01 – 2012-11-20", "the day of the referral", "2012-12-01",
        "the day of the decision on the person's status", "2013-02-10", "the first day of the reflection period",
        "30 days, can be extended up to 100 days in all", "2013-05-31 at the latest",
        "Apply for more time before the deadline ends", "2013-05-03",
    ):  # fmt: skip
        assert said in text
    assert "1999-03-01" not in svg
    marks = [float(x) for x in re.findall(r'transform="translate\(([0-9.]+) ', svg)]
    # Referral, decision and first day stand from left to right, and the two duties end on one day.
    assert sorted(marks) == marks
    assert 5 == len(marks)
    assert marks[3] == marks[4]


def test_a_timeline_of_a_case_without_a_known_day_says_so_to_all(pictures):
    assert 2 == pictures["nothing known"].count("No day of the case is known yet.")


def test_the_last_day_of_the_calendar_can_be_drawn():
    found = assess(Case(), jurisdiction=DENMARK, on=date.max)
    assert "9999-12-31" in timeline(found)
    assert "8 years" in history(TERM, COUNTRIES[:1], until=date.max)


def test_a_history_has_every_period_of_every_country(pictures):
    text = words(pictures["history"])
    for country in COUNTRIES:
        assert country.name in text
        for period in (each for value in country.values_by_topic[TERM] for each in value.periods):
            assert str(period.value) in text
            assert period.provision.id in text


def test_a_country_without_the_value_is_told_so_and_a_value_that_none_has_is_refused():
    text = words(history("offences.trafficking.gross.maximum", COUNTRIES, until=TODAY))
    assert "no such value in the law that was read" in text
    with pytest.raises(UnknownCodeError, match=f"did you mean '{TERM}'"):
        history("offences.traficking.ordinary.maximum", COUNTRIES, until=TODAY)
    begun = r"limitation: .*; choose from: (limitation\.[\w.]+, )*limitation\.ladder, (limit[\w.]+, )*limit[\w.]+$"
    with pytest.raises(UnknownCodeError, match=begun):
        history("limitation", COUNTRIES[:1], until=TODAY)
    with pytest.raises(
        UnknownCodeError, match="zzz: .*; they begin with: .*, child, .*, limitation, "
    ):
        history("zzz", COUNTRIES[:1], until=TODAY)
    with pytest.raises(ArgumentError, match="give at least one"):
        history(TERM, [], until=TODAY)


def test_a_graph_has_every_clause_with_its_sign():
    for answer in ASSESSMENT.answers:
        svg = graph(answer)
        clauses = [clause for tree in explain(answer).clauses for clause in tree.walk()]
        text = words(svg)
        for clause in clauses:
            assert " ".join(clause.words.split()) in text
        signs = [clause.verdict.sign for clause in clauses]
        for sign in set(signs):
            assert svg.count(f">{sign}</text>") >= signs.count(sign)


def test_a_matrix_has_every_answer_and_unknown_is_not_no(pictures):
    comparison = compare(CASE, COUNTRIES, on=date(2024, 7, 1))
    svg = pictures["matrix"]
    answers = [a for row in comparison.rows for found in row.answers.values() for a in found]
    for verdict in Verdict:
        assert svg.count(f">{verdict.sign}</text>") == sum(a.verdict is verdict for a in answers)
    assert "–: no rule in the law that was read" in svg


def test_what_somebody_wrote_cannot_become_markup(monkeypatch):
    answer = assess(Case(), jurisdiction=DENMARK, on=ON).victim_status
    monkeypatch.setitem(answer.__dict__, "title", "<script>alert(1)</script> costs $5 or $6")
    svg = graph(answer)
    assert "<script>" not in svg
    assert "costs $5 or $6" in words(svg)


def test_a_report_can_hold_pictures():
    html = ASSESSMENT.to_html(pictures=[timeline(ASSESSMENT)])
    assert 'src="data:image/svg+xml;base64,' in html
    assert 'alt="what was done: 2012-02-01 – 2012-11-20; ' in html
    assert "img-src data:" in html
    assert "<figcaption>Denmark: The law of 2013-03-01</figcaption>" in html


@pytest.mark.slow
def test_the_command_puts_the_timeline_into_the_report(tmp_path):
    case, out = tmp_path / "case.json", tmp_path / "report.html"
    case.write_text('{"stay": {"lawful": false, "reflection_period_from": "2024-06-20"}}')
    asked = ["report", str(case), "--jurisdiction", "dk", "--on", "2024-07-01", "--out", str(out)]
    for more, count in ((["--timeline"], 1), ([], 0)):
        result = CliRunner().invoke(cli, [*asked, *more])
        assert 0 == result.exit_code, result.output
        assert count == out.read_text(encoding="utf-8").count("data:image/svg+xml")


@pytest.mark.parametrize(
    "asked",
    [
        ["timeline", "FILE", "--jurisdiction", "dk", "--on", "2024-07-01", "--lang", "da"],
        ["graph", "FILE", "--jurisdiction", "dk", "--on", "2024-07-01", "--question", "permits.9c5"],
        ["history", TERM, "--jurisdiction", "dk", "--jurisdiction", "se", "--until", "2026-11-24"],
        ["matrix", "FILE", "--jurisdiction", "dk", "--jurisdiction", "no", "--on", "2024-07-01"],
    ],
    ids=lambda asked: asked[0],
)  # fmt: skip
def test_the_command_draws(tmp_path, asked):
    case = tmp_path / "case.json"
    case.write_text('{"stay": {"lawful": false, "reflection_period_from": "2024-06-20"}}')
    out = tmp_path / "picture.svg"
    asked = [str(case) if part == "FILE" else part for part in asked]
    result = CliRunner().invoke(cli, ["plot", *asked, "--out", str(out)])
    assert 0 == result.exit_code, result.output
    assert words(out.read_text(encoding="utf-8"))
    wrong = CliRunner().invoke(cli, ["plot", *asked, "--out", str(tmp_path / "picture.png")])
    assert 2 == wrong.exit_code
    assert "a picture is SVG; name the file .svg" in wrong.output


def test_a_figure_stands_at_its_year_with_its_bound_and_one_of_several_years_in_words():
    picture = words(statistics("victims", ["dk", "se"]))
    assert "persons assessed as trafficked persons 17 28 47" in picture
    assert "~78" in picture
    assert "2007-2020: 717" in picture
    assert picture.index("Denmark") < picture.index("Sweden")
    assert "no figure of this kind" in words(statistics("prosecutions", ["fi"]))
    with pytest.raises(UnknownCodeError, match="did you mean 'victims'"):
        statistics("victim", ["dk"])


def test_plans_stand_with_their_money():
    picture = words(plans(["dk", "lv"], until=TODAY))
    assert "DKK 118,200,000" in picture
    assert "EUR 101,898.68" in picture


@pytest.mark.parametrize("args", [["statistics", "victims"], ["plans", "--until", "2026-01-01"]])
def test_figures_and_plans_are_drawn_of_all_countries_or_of_some(tmp_path, args):
    drawn_ = []
    for named in ([], ["--jurisdiction", "dk"]):
        out = tmp_path / f"{len(named)}.svg"
        result = CliRunner().invoke(cli, ["plot", *args, *named, "--out", str(out)])
        assert 0 == result.exit_code, result.stderr
        drawn_.append(words(out.read_text(encoding="utf-8")))
    assert ["Latvia" in each for each in drawn_] == [True, False]


def test_a_route_shows_its_legs_with_acts_and_days_and_for_each_country_whether_and_why():
    found = reach(Charge.from_file(ROUTE), on=TODAY, jurisdictions=COUNTRIES)
    shown = words(route(found))
    for text in ("recruitment 2026-08-01 – 2026-08-05", "transportation", "Denmark", "LV-JUR-NAT"):
        assert text in shown
    assert "an act in the country: yes" in shown
    described = re.search("<desc[^>]*>(.*?)</desc>", route(found), re.DOTALL)[1]
    assert "Latvia: yes" in described
    assert "Denmark: no" in described
