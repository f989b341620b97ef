"""Freshness: an answer says which texts were last read before its day, and what to read again is listed."""

from __future__ import annotations

import json
from datetime import date

import attrs
import pytest
from click.testing import CliRunner
from tests.toyland import CODE, HELP, MEDICAL_HELP, TELL, TOYLAND, toyland

from traffick_rules import Assessment, Case, assess, list_law, list_review, register_jurisdiction
from traffick_rules.answer import LastChecked, Section
from traffick_rules.cli.commands import cli
from traffick_rules.language import ENGLISH, language
from traffick_rules.law import Confidence, Instrument, InstrumentKind
from traffick_rules.render.law_page import law_in_markdown
from traffick_rules.render.review import review_in_markdown
from traffick_rules.report.law import law_to_html
from traffick_rules.schemas import json_schema

READ = date(2009, 5, 1)
CHECKED = attrs.evolve(CODE, last_checked=READ)
ORDER = Instrument("Toy Order", InstrumentKind.STATUTE, last_checked="2009-01-01")
LINK = "https://toy.test/6"
CARE = attrs.evolve(MEDICAL_HELP, provisions=(attrs.evolve(HELP, instrument=CHECKED, link=LINK),))
RECALLED = ORDER.provision("60", "§ 1", "What § 1 says.", since="2000-01-01", confidence="recall")
TOLD = attrs.evolve(TELL, provisions=(RECALLED,))
FRESH = toyland(rules=(*(CARE if rule is MEDICAL_HELP else rule for rule in TOYLAND.rules), TOLD))
ILL = Case.from_dict({"needs": {"medical": True}})
AFTER = date(2009, 6, 1)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2009, 1, 1), []),
        (READ, ["Toy Order"]),
        (date(2009, 5, 2), ["Toy Order", "Toy Code"]),
    ],
)
def test_from_the_day_after_its_last_reading_a_text_is_as_last_checked(on, expected):
    found = assess(ILL, jurisdiction=FRESH, on=on).last_checked
    assert expected == [each.instrument for each in found]


def test_the_screen_and_the_report_say_so_once_for_each_text():
    found = assess(ILL, jurisdiction=FRESH, on=AFTER)
    assert LastChecked("Toy Code", READ) in found.last_checked
    caution = found.summary()[Section.CAUTIONS][0]
    assert "Texts last checked before this day" == caution.title
    assert ("Toy Order (2009-01-01)", "Toy Code (2009-05-01)") == caution.details
    for text in (found.to_text(full=True), found.to_html()):
        for line in (
            "as last checked on 2009-01-01: Toy Order",
            "as last checked on 2009-05-01: Toy Code",
        ):
            assert 1 == text.count(line)
    assert "senest kontrolleret 2009-05-01" in found.last_checked[1].text(language("da"))


def test_stored_answers_say_so_too():
    jsonschema = pytest.importorskip("jsonschema")
    found = assess(ILL, jurisdiction=FRESH, on=AFTER)
    plain = found.to_dict()
    jsonschema.validate(plain, json_schema("assessment"))
    assert {"instrument": "Toy Code", "day": "2009-05-01"} in plain["last_checked"]
    assert found.last_checked == Assessment.from_dict(plain).last_checked


def test_what_is_least_sure_is_read_again_first_then_what_was_read_longest_ago():
    first, *others = list_review(FRESH, on=AFTER)
    assert ("Toy Order", Confidence.RECALL, date(2009, 1, 1)) == (
        first.instrument,
        first.confidence,
        first.last_checked,
    )
    assert (("60",), ("duties.tell",), ()) == (first.provisions, first.rules, first.links)
    # The same text under two days of reading: no one wrote down when the first was read.
    assert [None, READ] == [each.last_checked for each in others]
    assert (("6",), ("entitlements.medical",), (LINK,)) == (
        others[1].provisions,
        others[1].rules,
        others[1].links,
    )


def test_what_is_not_in_force_need_not_be_read():
    early = list_review(FRESH, on=date(2003, 1, 1))
    assert "permits.victim" not in {rule for each in early for rule in each.rules}
    assert "permits.victim" in {
        rule for each in list_review(FRESH, on=AFTER) for rule in each.rules
    }


def test_the_command_lists_it_as_text_and_as_data():
    asked = ["review", "tl", "--on", "2009-06-01"]
    with register_jurisdiction(FRESH):
        text = CliRunner().invoke(cli, asked)
        data = json.loads(CliRunner().invoke(cli, [*asked, "--format", "json"]).output)
    assert (0, True) == (text.exit_code, LINK in text.output)
    assert text.output.index("Toy Order, last checked on 2009-01-01") < text.output.index(
        "Toy Code"
    )
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(data, json_schema("review"))
    assert ["duties.tell"] == data[0]["rules"]
    assert 0 == CliRunner().invoke(cli, ["review", "dk", "--lang", "da"]).exit_code


def test_a_page_of_the_site_leads_to_the_texts():
    page = review_in_markdown(list_review(FRESH, on=AFTER))
    assert page.startswith("- Toy Order, last checked on 2009-01-01")
    assert f"(<{LINK}>)" in page


def test_the_law_and_a_report_lead_to_the_text_of_the_day():
    listing = list_law(FRESH, on=AFTER)
    assert f"(<{LINK}>)" in law_in_markdown(listing, ENGLISH)
    for page in (
        law_to_html(listing, ENGLISH),
        assess(ILL, jurisdiction=FRESH, on=AFTER).to_html(),
    ):
        assert f'href="{LINK}"' in page


def test_a_link_that_is_none_of_the_web_is_no_link():
    odd = attrs.evolve(CARE.provisions[0], link="javascript:alert(1)")
    country = toyland(rules=(attrs.evolve(CARE, provisions=(odd,)),))
    listing = list_law(country, on=AFTER)
    pages = law_to_html(listing, ENGLISH), assess(ILL, jurisdiction=country, on=AFTER).to_html()
    assert all('href="javascript' not in page for page in pages)
    assert "](<javascript" not in law_in_markdown(listing, ENGLISH)
