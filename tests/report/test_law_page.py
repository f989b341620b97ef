"""The law of a day as a page: in Markdown and HTML, as it stands in the books."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner
from tests.report.test_reports import Page
from tests.toyland import CODE, HELP, IS_VICTIM, MEDICAL_HELP, TOYLAND, provision, replaced

from traffick_rules import (
    available_jurisdictions,
    get_jurisdiction,
    list_law,
    register_jurisdiction,
)
from traffick_rules.cli.commands import cli
from traffick_rules.language import ENGLISH, named_also
from traffick_rules.law import Instrument, InstrumentKind, Modality, Source
from traffick_rules.render.law_listing import by_instrument
from traffick_rules.report.law import law_in

ON = date(2009, 6, 1)
COUNTRIES = [found.code for found in available_jurisdictions()]
GOLDEN = Path(__file__).parent / "law_of_toyland"
HOSTILE = "<b onclick=x>*a* _b_ [c](d) # `e` | 1 < 2 & 3"


def page(form, country=TOYLAND, language="en", on=ON, **changes):
    listing = list_law(country, on=on, language=language)
    return law_in(form, attrs.evolve(listing, **changes), country.language(language))


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_the_law_of_toyland_reads_as_in_the_file(form):
    """The file is what a reader sees; it is written anew by hand where the page is to be another."""
    found = page(form, fingerprint="f" * 64)
    if form == "html":
        found = re.sub(r"(?s)<style>.*</style>|<meta http-equiv.*?>", "", found)
    assert GOLDEN.with_suffix({"markdown": ".md", "html": ".html"}[form]).read_text() == found


@pytest.mark.parametrize("code", COUNTRIES)
def test_every_rule_and_every_provision_stands_once_and_links_lead_somewhere(code):
    listing = list_law(code, on=date(2024, 7, 1))
    found = Page(page("html", get_jurisdiction(code), on=date(2024, 7, 1)))
    assert len(found.ids) == len(set(found.ids))
    assert {f"p-{p.id}" for rule in listing.rules for p in rule.provisions} <= set(found.ids)
    assert [1, 2] == [found.headings[0], found.headings[1]]
    steps = zip(found.headings, found.headings[1:], strict=False)
    assert all(after - before <= 1 for before, after in steps)
    assert len(listing.rules) == found.headings.count(4)
    links = [value for tag, key, value in found.attributes if (tag, key) == ("a", "href")]
    within = {link for link in links if link.startswith("#")}
    assert within <= {f"#{name}" for name in found.ids}
    assert all(link.startswith(("https://", "http://")) for link in set(links) - within)
    labels = {value for _, key, value in found.attributes if key == "aria-labelledby"}
    assert labels <= set(found.ids)
    tags = [tag for tag, _, _ in found.attributes]
    assert not {"script", "link", "img", "iframe"} & set(tags)
    assert not [key for _, key, _ in found.attributes if key == "src" or key.startswith("on")]
    for rule in listing.rules:
        assert rule.title in found.text


def test_instruments_and_places_are_in_the_order_of_the_books():
    practice = Instrument("practice", InstrumentKind.PRACTICE)
    act = Instrument("Aliens Act", InstrumentKind.STATUTE)
    given = {"confidence": HELP.confidence, "sources": HELP.sources, "since": "2000-01-01"}
    provisions = (
        practice.provision("A", "the office", "x", **given),
        act.provision("B", "§ 12", "x", **given),
        act.provision("C", "§ 2 a", "x", **given),
        act.provision("D", "", "x", **given),
        act.provision("E", "§ 2(1)", "x", **given),
    )
    country = attrs.evolve(TOYLAND, rules=(attrs.evolve(MEDICAL_HELP, provisions=provisions),))
    found = by_instrument(list_law(country, on=ON))
    assert ["Aliens Act", "practice"] == list(found)
    assert ["", "§ 2 a", "§ 2(1)", "§ 12"] == [place.name for place in found["Aliens Act"]]
    assert ["medical"] == [rule.code for place in found["practice"] for rule in place.rules]


def test_what_an_author_wrote_is_shown_as_it_is():
    source = Source("X", HOSTILE, HOSTILE, "2000", "javascript:alert(1)")
    hostile = attrs.evolve(HELP, id="1. x", says=HOSTILE, note=HOSTILE, sources=(source, source))
    rule = attrs.evolve(MEDICAL_HELP, title=HOSTILE, provisions=(hostile,))
    country = replaced(MEDICAL_HELP, rule)
    found = Page(page("html", country))
    assert found.text.count(HOSTILE) >= 4
    assert "onclick" not in {key for _, key, _ in found.attributes}
    assert "javascript:alert(1)" not in {value for _, _, value in found.attributes}
    markdown = page("markdown", country)
    escaped = r"\<b onclick=x\>\*a\* \_b\_ \[c\](d) \# \`e\` \| 1 \< 2 \& 3"
    assert f"#### {escaped} \\[entitlements.medical\\]" in markdown
    assert f"- **1\\. x** {escaped}\n" in markdown
    assert "](<" not in markdown
    assert "<b" not in markdown.replace("\\<b", "")


@pytest.mark.parametrize(
    ("written", "shown"),
    [("1. x", "1\\. x"), ("- x", "\\- x"), ("+ x", "\\+ x"), ("10) x", "10\\) x")],
)
def test_a_line_that_would_be_a_list_is_none(written, shown):
    concept = attrs.evolve(IS_VICTIM, title=written)
    rule = attrs.evolve(MEDICAL_HELP, when=concept)
    country = attrs.evolve(TOYLAND, rules=(rule,))
    assert f"- {shown} \\[1\\]\n" in page("markdown", country)


@pytest.mark.parametrize(
    ("modality", "words"),
    [
        (Modality.SHALL, "the authority shall"),
        (Modality.SHOULD, "the authority should"),
        (Modality.MAY, "the authority may"),
    ],
)
def test_it_says_whether_the_law_binds(modality, words):
    country = replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, modality=modality))
    for form in ("text", "markdown", "html"):
        assert words in page(form, country)


def test_a_page_in_danish_has_danish_words_and_says_where_it_is_english():
    html = page("html", get_jurisdiction("dk"), "da", date(2024, 7, 1))
    assert '<html lang="da">' in html
    assert '<span lang="en">The Immigration Service is competent' in html
    found = Page(html).text
    for words in ("Gældende ret pr. 2024-07-01", "udlændingeloven", "myndigheden skal gøre det"):
        assert words in found
    for words in (
        "all of these hold",
        "in force from",
        "Further values",
        "the authority",
        "lies with",
    ):
        assert words not in found
    assert "Departure deadline" not in found
    for form in ("text", "markdown"):
        assert "alle disse punkter gælder:" in page(
            form, get_jurisdiction("dk"), "da", date(2024, 7, 1)
        )


def test_the_command_prints_each_form():
    with register_jurisdiction(TOYLAND):
        run = CliRunner().invoke
        html = run(cli, ["law", "tl", "--on", "2009-06-01", "--format", "html"])
        danish = run(cli, ["law", "tl", "--on", "2009-06-01", "--lang", "da"])
        refused = run(cli, ["law", "tl", "--history", "reflection", "--format", "html"])
    assert (0, page("html")) == (html.exit_code, html.output)
    assert "Toyland: gældende ret pr. 2009-06-01" in danish.output
    assert 2 == refused.exit_code
    assert "--format html prints the law of a day" in refused.stderr


@pytest.mark.parametrize(
    ("title", "local", "expected"),
    [
        ("Permit", "tilladelse", "Permit (tilladelse)"),
        ("Permit", "permit", "Permit"),
        ("Permit", "", "Permit"),
        ("Permit", "leyfi (umþóttun)", "Permit – leyfi (umþóttun)"),
        ("Permit (old)", "leyfi", "Permit (old) – leyfi"),
    ],
)
def test_brackets_do_not_stand_in_brackets(title, local, expected):
    assert expected == named_also(title, local, ENGLISH)


def test_a_provision_knows_its_place():
    (entry,) = [p for p in list_law(TOYLAND, on=ON).provisions if p.id == HELP.id]
    assert (CODE.title, HELP.place, ("", "")) == (entry.instrument, entry.place, entry.addresses)
    assert provision("6").place == entry.place
