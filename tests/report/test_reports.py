"""Reports: every answer and every provision is there, in two languages, on a page that needs nothing else."""

from __future__ import annotations

import base64
import hashlib
import re
import sys
from datetime import date
from functools import cached_property, partial
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.countries import SAMPLE

from traffick_rules import ArgumentError, Assessment, Case, Verdict, assess, get_jurisdiction
from traffick_rules.cli.commands import cli
from traffick_rules.report import page

DENMARK = get_jurisdiction("dk")
ON = date(2024, 7, 1)
EXAMPLES = Path(__file__).parents[2] / "examples" / "cases"
VOID = {"meta", "link", "br", "img", "input", "hr"}
STYLE = (files("traffick_rules.report") / "templates" / "report.css").read_text("utf-8")


class Page(HTMLParser):
    """A page as a reader of it sees it: texts, ids, headings, attributes; tags have to match."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.headings: list[int] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.texts: list[str] = []
        self.verdicts: dict[str, str] = {}
        self.feed(html)
        self.close()
        assert [] == self.open

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "details":
            self.verdicts[found["id"]] = found["class"].split()[1]
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert tag == self.open.pop()

    def handle_data(self, data):
        if "style" not in self.open:
            self.texts.append(data)

    @cached_property
    def text(self):
        return " ".join(" ".join(self.texts).split())


def example(name="dk-presumed-victim.json"):
    case = Case.from_file(EXAMPLES / name)
    # A full profile has days of late 2026.
    return assess(case, jurisdiction=DENMARK, on=date(2026, 12, 1) if "full" in name else ON)


@pytest.mark.slow
@pytest.mark.parametrize("code", SAMPLE)
def test_every_answer_and_every_provision_is_on_the_page(code):
    country = get_jurisdiction(code)
    for case in (Case(), Case.from_dict({"proceedings": {"case_open": False}})):
        assessment = assess(case, jurisdiction=country, on=ON)
        found = Page(assessment.to_html())
        expected = {answer.question: answer.verdict.value for answer in assessment.answers}
        assert expected == found.verdicts
        for answer in assessment.answers:
            assert answer.title in found.text
            for provision in answer.provisions:
                assert provision.id in found.ids
                assert " ".join(provision.says.split()) in found.text
        assert assessment.fingerprint in found.text


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.iterdir()))
def test_a_page_is_whole_and_its_headings_and_links_are_in_order(name):
    found = Page(example(name).to_html())
    assert len(found.ids) == len(set(found.ids))
    assert 1 == found.headings[0]
    assert 1 == found.headings.count(1)
    steps = zip(found.headings, found.headings[1:], strict=False)
    assert all(after - before <= 1 for before, after in steps)
    links = {value for tag, key, value in found.attributes if tag == "a" and key == "href"}
    assert links <= {f"#{name}" for name in found.ids}
    labels = {value for _, key, value in found.attributes if key == "aria-labelledby"}
    assert labels <= set(found.ids)


def test_nothing_is_fetched_and_nothing_runs():
    html = example().to_html()
    found = Page(html)
    assert not {"script", "link", "img", "iframe"} & {tag for tag, _, _ in found.attributes}
    assert not [
        key for _, key, _ in found.attributes if key in {"src", "style"} or key.startswith("on")
    ]
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    (policy,) = (v for _, key, v in found.attributes if key == "content" and "default-src" in v)
    style = re.search(r"<style>(.*)</style>", html, re.DOTALL).group(1)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy


def test_unknown_is_told_as_unknown_with_what_would_settle_it():
    assessment = example()
    open_ = [answer for answer in assessment.answers if answer.verdict is Verdict.UNKNOWN]
    found = Page(assessment.to_html())
    assert open_
    assert "What would settle it" in found.text
    for answer in open_:
        assert "unknown" == found.verdicts[answer.question]


def test_days_that_count_stand_in_order():
    case = Case.from_dict(
        {
            "identification": {"decision": "victim", "decided_by": "immigration_authority"},
            "stay": {"lawful": False, "reflection_period_from": "2024-06-20"},
            "findings": {"special_reasons_against_time": False},
            "cooperation": {"with_return": True},
        }
    )
    found = Page(assess(case, jurisdiction=DENMARK, on=ON).to_html())
    days = [value for tag, key, value in found.attributes if (tag, key) == ("time", "datetime")]
    assert {"2024-07-20", "2024-10-18"} <= set(days)
    assert sorted(days) == days


def test_a_report_begins_with_the_summary():
    assessment = example()
    html = assessment.to_html()
    first = html[html.index('<h2 id="summary">') :].partition("</section>")[0]
    found = Page(first).text
    for group in assessment.summary().groups:
        assert group.heading in found
        for item in group.items:
            assert all(part in found for part in (item.title, item.terms, *item.details))


def test_what_somebody_wrote_cannot_become_markup(monkeypatch):
    assessment = example()
    hostile = "<script>alert(1)</script>"
    answers = list(assessment.answers)
    monkeypatch.setitem(answers[0].__dict__, "title", hostile)
    html = assessment.to_html()
    assert hostile not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_a_page_in_danish_has_no_english_words_of_ours():
    english, danish = example(), DENMARK.language("da")
    html = english.to_html(language=danish)
    found = Page(html)
    assert '<html lang="da">' in html
    template = files("traffick_rules.report") / "templates" / "report.html"
    labels = re.findall(r'translate\("([^"{]+)"\)', template.read_text("utf-8"))
    assert len(labels) > 12
    for label in labels:
        assert label != danish(label)
        # "day", "what" and "past" are a part of other words.
        if len(label) > 4:
            assert label not in found.text
    assert danish("unknown") in found.text
    assert "Danmark" in found.text
    assert "is to be given" not in found.text
    assert "Departure deadline" not in found.text


@pytest.mark.slow
def test_english_on_a_page_in_danish_says_so():
    """The law that stood in place of a rule not yet in force is cited in English, as the sources are."""
    law_of_2012 = assess(example().case, jurisdiction=DENMARK, on=date(2012, 7, 1))
    says = "No permit ground is tied to criminal proceedings. (Aliens Act § 9 c, before May 2013)"
    html = law_of_2012.to_html(language=DENMARK.language("da"))
    assert f'<li lang="en">{says}' in html
    assert "(udlændingeloven § 9 c, stk. 5, nu stk. 4, i kraft fra 2013-05-03)" in html
    assert f"<li>{says}" in law_of_2012.to_html()


@pytest.mark.slow
def test_a_page_in_the_language_of_the_country_does_not_repeat_its_titles():
    local = '<span class="local" lang="da">'
    assert local in example().to_html()
    assert local not in example().to_html(language=DENMARK.language("da"))


def luminance(colour):
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("ink", ["ink", "soft", "yes", "no", "unknown", "focus"])
@pytest.mark.parametrize("paper", ["paper", "shade"])
def test_every_colour_of_text_can_be_read_on_every_ground(ink, paper):
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{6});", STYLE))
    light, dark = sorted((luminance(colours[paper]), luminance(colours[ink])), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


@pytest.mark.slow
def test_answers_can_be_unfolded_from_the_start():
    assert "<details" in example().to_html()
    assert " open>" not in example().to_html()
    assert example().to_html(unfolded=True).count(" open>") == len(example().answers)


@pytest.mark.slow
def test_what_was_read_from_data_is_whole_under_the_same_law_and_else_says_what_to_do():
    made = example()
    read = Assessment.from_dict(made.to_dict())
    assert made.to_html(language="da") == read.to_html(language="da")
    assert made.to_text(full=True) == read.to_text(full=True)
    of_other_law = Assessment.from_dict(made.to_dict() | {"fingerprint": "0" * 64})
    assert "Not known" in of_other_law.to_text()
    for written in (of_other_law.to_html, partial(of_other_law.to_text, language="da")):
        with pytest.raises(ArgumentError, match="assess the case again"):
            written()


def test_without_jinja_the_extra_is_named(monkeypatch):
    page._template.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(ArgumentError, match=r"pip install 'traffick-rules\[report\]'"):
        example().to_html()
    page._template.cache_clear()


@pytest.mark.slow
def test_the_command_writes_the_page(tmp_path):
    out = tmp_path / "report.html"
    case = str(EXAMPLES / "dk-presumed-victim.json")
    options = ["--jurisdiction", "dk", "--on", "2024-07-01", "--out", str(out)]
    result = CliRunner().invoke(cli, ["report", case, *options, "--lang", "da", "--unfolded"])
    assert 0 == result.exit_code, result.output
    expected = example().to_html(language=DENMARK.language("da"), unfolded=True)
    assert expected == out.read_text(encoding="utf-8")
    gone = CliRunner().invoke(cli, ["report", case, *options[:-1], str(tmp_path / "a" / "b.html")])
    assert 2 == gone.exit_code
    assert "cannot be written" in gone.output


def test_a_report_says_with_which_versions_it_was_made():
    dk = get_jurisdiction("dk")
    made = assess(Case(), jurisdiction=dk, on=date(2024, 7, 1))
    library, plugin = made.made_with.library, made.made_with.plugin_version
    assert f"traffick-rules {library}, traffick-rules-denmark {plugin}" in made.to_html()
