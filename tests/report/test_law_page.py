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
    list_history,
    list_law,
    register_jurisdiction,
)
from traffick_rules.cli.commands import cli
from traffick_rules.facts import Stay
from traffick_rules.language import ENGLISH, named_also
from traffick_rules.law import (
    Confidence,
    Instrument,
    InstrumentKind,
    Modality,
    Source,
    by_case,
    days,
)
from traffick_rules.render.law_listing import by_instrument
from traffick_rules.render.law_page import plain
from traffick_rules.render.law_text import history_in
from traffick_rules.report.law import law_in

ON = date(2009, 6, 1)
DAY = date(2026, 11, 1)
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
    assert {f"p-{p}" for rule in listing.rules for p in rule.provisions} <= set(found.ids)
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
    assert ["", "§ 2(1)", "§ 2 a", "§ 12"] == [place.name for place in found["Aliens Act"]]
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
    assert f"#### {escaped}\n" in markdown
    assert f"{escaped} \\[1. x\\]\n" in markdown
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
    assert f"- [{shown}](#concepts." in page("markdown", country)


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
    assert (CODE.title, HELP.place) == (entry.instrument, entry.place)
    assert provision("6").place == entry.place


def test_days_in_doubt_say_so_with_the_days_between_which_they_lie():
    danish = page("text", get_jurisdiction("dk"), on=DAY)
    assert "in force from a day that is not verified, at the latest 2008-07-08" in danish
    assert "the day (3 May 2013) is recalled; the day lies between 2013-05-02" in danish
    for form in ("text", "markdown", "html"):
        assert "the day lies between 2006-03-31 and 2015-01-01" in page(
            form, get_jurisdiction("se"), on=DAY
        )


@pytest.mark.parametrize(
    ("since", "said"),
    [
        ("2000-01-01", ()),
        ("by 2000-01-01", ()),
        ("by 2000-01-01: a page", ("a page",)),
        (
            "about 2000-01-01, 1999-01-01 to: a page",
            ("a page; the day lies on 1999-01-01 or later",),
        ),
        ("about 2000-01-01, by 2001-01-01: w", ("w; the day lies on 2001-01-01 or earlier",)),
    ],
)
def test_what_is_doubtful_about_a_day(since, said):
    first = provision("6", since=since)
    country = replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, provisions=(first,)))
    (entry,) = [p for p in list_law(country, on=ON).provisions if p.id == "6"]
    assert said == entry.doubts


def test_each_source_stands_once_and_provisions_name_its_key():
    country = get_jurisdiction("dk")
    listing = list_law(country, on=DAY)
    markdown = page("markdown", country, on=DAY)
    for source in listing.sources:
        lead = re.escape(plain(source.key))
        assert 1 == len(re.findall(rf"(?m)^- (?:<a [^>]*></a>)?{lead}: ", markdown))
    assert "[D-AA08–D-AA25](#s-D-AA08)" in markdown
    keys = [source.key for source in listing.sources]
    assert len(keys) == len(set(keys))
    assert set(keys) == {key for each in listing.provisions for key in each.sources}
    anchors = set(re.findall(r'<a id="([^"]+)"', markdown))
    assert anchors == set(re.findall(r"\]\(#([^)]+)\)", markdown))


def test_a_range_of_sources_is_of_neighbours_that_are_texts_of_one_instrument():
    acts = [Source(f"A{n}", f"Act, of {n}", "G", "2000") for n in range(8, 14)]
    report = Source("B1", "Report", "R", "2000")
    whole = attrs.evolve(HELP, sources=(*acts, report))
    parts = attrs.evolve(HELP, id="7x", sources=(acts[0], acts[1], acts[3], acts[4], acts[5]))
    rule = attrs.evolve(MEDICAL_HELP, provisions=(whole, parts))
    text = page("text", attrs.evolve(TOYLAND, rules=(rule,)))
    assert "[A8–A13, B1]" in text
    assert "[A8, A9, A11–A13]" in text


def test_what_several_rules_have_is_listed_once_and_named_in_each():
    country = get_jurisdiction("dk")
    listing = list_law(country, on=DAY, subject="permits")
    said = "the person is excluded by danger or crime"
    (concept,) = [each for each in listing.concepts if each.heading == said]
    clauses = [
        [clause for each in rule.conditions for clause in each.clauses if said in clause.words]
        for rule in listing.rules
    ]
    assert len(clauses) > 3
    assert {(f"not: {said}", f"concepts.{concept.code}")} == {
        (clause.words, clause.refers) for found in clauses for clause in found
    }
    assert f"[not: {said}](#concepts.{concept.code})" in page("markdown", country, on=DAY)
    assert f"not: {said} (see Concepts) [PER-20]" in page("text", country, on=DAY)


def test_several_texts_of_one_publisher_are_no_single_source():
    one, other = Source("A", "Act", "Gazette (copy)", "1"), Source("B", "Act", "Gazette", "2")
    single = attrs.evolve(HELP, confidence=Confidence.SINGLE, sources=(one, other))
    assert "read in the texts of one publisher" == single.confidence_in(ENGLISH)
    alone = attrs.evolve(single, sources=(one,))
    assert "read in one source only" == alone.confidence_in(ENGLISH)


@pytest.mark.parametrize(
    "places",
    [
        ("ch. 5 s. 1", "ch. 5 s. 1 para. 2", "ch. 5 s. 1 a", "ch. 5 s. 15", "ch. 5 s. 15 b"),
        ("5 kap. 15 §", "5 kap. 15 a §", "5 kap. 15 b §", "5 kap. 16 §", "12 kap. 1 §"),
        ("§ 9", "§ 9 c(1)", "§ 9 c(5)", "§ 9 d", "§ 10", "§§ 22, 26(2)"),
        ("s. 15, in part", "s. 15 a", "s. 16"),
    ],
)
def test_places_are_in_the_order_in_which_one_counts(places):
    given = {"confidence": HELP.confidence, "sources": HELP.sources, "since": "2000-01-01"}
    made = [CODE.provision(f"P{n}", place, "x", **given) for n, place in enumerate(places)]
    rule = attrs.evolve(MEDICAL_HELP, provisions=tuple(reversed(made)))
    country = attrs.evolve(TOYLAND, rules=(rule,), parameters=())
    (found,) = by_instrument(list_law(country, on=ON)).values()
    assert list(places) == [place.name for place in found]


def test_a_rule_names_only_provisions_on_which_something_rests_that_day():
    listing = list_law("dk", on=DAY, subject="permits")
    humanitarian = next(rule for rule in listing.rules if rule.code == "9b")
    assert "PER-20" in humanitarian.provisions
    # Who is a citizen of such a State was asked in periods that have ended.
    assert "INT-MEMBER-EEA" not in {provision.id for provision in listing.provisions}
    before = list_law("dk", on=date(2012, 6, 1), subject="permits")
    assert "INT-MEMBER-EEA" in {provision.id for provision in before.provisions}


def test_what_is_not_in_force_is_told_at_the_end_with_what_holds_instead():
    country = get_jurisdiction("dk")
    day = date(2012, 6, 1)
    listing = list_law(country, on=day, subject="permits")
    (absent,) = listing.absent
    assert ("permits.9c5", ("PER-13",)) == (absent.question, absent.provisions)
    for form in ("text", "markdown", "html"):
        told = law_in(form, listing, ENGLISH)
        assert "in force from 2013-05-03" in told
        assert "No permit ground is tied to criminal proceedings." in told
        assert told.index(listing.rules[-1].title) < told.index(absent.title)
    assert () == list_law(country, on=DAY, subject="permits").absent


def test_a_value_through_time_says_in_which_cases_it_holds():
    history = list_history(get_jurisdiction("dk"), value="permits.9c3")
    (entry,) = [each for each in history if each.value == "until the age of 18"]
    assert "last entered the country on 1 January 2011 or later" in entry.when
    told = history_in("text", history)
    assert f"until the age of 18 if {entry.when}" in told


def test_a_value_for_all_other_cases_says_so():
    length = by_case((Stay.detained, HELP.gives(days(90))), HELP.gives(days(30)))
    country = replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, longest=length))
    history = list_history(country, value="entitlements.medical.longest")
    assert [
        ("90 days", "the person is detained"),
        ("30 days", "in all other cases"),
    ] == [(each.value, each.when) for each in history]
    assert "30 days; in all other cases\n" in history_in("text", history)
