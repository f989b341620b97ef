"""A country whose every word is hostile: reports and pictures show it as text."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date
from html.parser import HTMLParser

import pytest

from traffick_rules import Case, assess, get_jurisdiction, register_jurisdiction
from traffick_rules.explain.tree import explain
from traffick_rules.facts import FactGroup, Stay, YesNo
from traffick_rules.language import ENGLISH
from traffick_rules.law import (
    Confidence,
    EntitlementKind,
    EntitlementRule,
    Instrument,
    InstrumentKind,
    Jurisdiction,
    Modality,
    Source,
    all_of,
    not_,
)
from traffick_rules.pictures import graph, history, matrix, timeline
from traffick_rules.proof import compare

ON = date(2024, 7, 1)
EVIL = "</title></svg>\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}{0.__class__}%s$x$ javascript:alert(1)"
DANISH = get_jurisdiction("dk").language("da")


class Evil(FactGroup, key="evil"):
    """Facts with hostile words."""

    told: YesNo = YesNo(f"told {EVIL}", negated=f"not told {EVIL}", note=EVIL)


SOURCE = Source(EVIL, EVIL, EVIL, "2000")
PROVISION = Instrument(EVIL, InstrumentKind.STATUTE, EVIL).provision(
    EVIL,
    EVIL,
    EVIL,
    since="2000-01-01",
    confidence=Confidence.CONFIRMED,
    sources=(SOURCE,),
    note=EVIL,
)
ZEDLAND = Jurisdiction(
    code="zz",
    name=EVIL,
    covers_from=date(2000, 1, 1),
    fact_groups=(Evil,),
    rules=(
        EntitlementRule(
            code="help",
            title=EVIL,
            local_title=EVIL,
            provisions=(PROVISION,),
            modality=Modality.SHALL,
            kind=next(iter(EntitlementKind)),
            provided_by=EVIL,
            when=all_of(Evil.told, not_(Stay.lawful)),
        ),
    ),
)
CASES = [
    Case(),
    Case(stay=Stay(lawful=False), others=(Evil(told=True),)),
    Case(others=(Evil(told=False),)),
]


class Tags(HTMLParser):
    """The tags of a page, and where its links lead."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.links = set(), set(), set()
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name in {"href", "src"}:
                self.links.add(value)


@pytest.mark.parametrize("language", [ENGLISH, DANISH], ids=["en", "da"])
@pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))
def test_a_report_shows_hostile_words_as_text(case, language):
    assessment = assess(case, jurisdiction=ZEDLAND, on=ON)
    page = assessment.to_html(language=language, pictures=[timeline(assessment, language=language)])
    found = Tags(page)
    assert set() == found.tags & {"script", "iframe", "object", "embed", "link"}
    assert [] == [name for name in found.attributes if name.startswith("on")]
    assert [] == [link for link in found.links if not link.startswith(("#", "data:image/svg"))]
    # No template was rendered twice, and nothing was taken for a format.
    assert "{{7*7}}{0.__class__}%s" in page
    assert "49" not in re.findall(r">\s*(49)\s*<", page)
    assert "alert(1)&lt;/script&gt;" in page


def pictures(case, language):
    """Every picture that can be drawn of the case."""
    assessment = assess(case, jurisdiction=ZEDLAND, on=ON)
    yield timeline(assessment, language=language)
    yield graph(assessment.entitlements["help"], language=language)
    with register_jurisdiction(ZEDLAND):
        yield matrix(compare(case, ["zz"], on=ON), language=language)
    danish = get_jurisdiction("dk")
    yield history("reflection.standard_days", [danish, ZEDLAND], until=ON)


@pytest.mark.parametrize("language", [ENGLISH, DANISH], ids=["en", "da"])
@pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))
def test_a_picture_shows_hostile_words_as_text(case, language):
    for svg in pictures(case, language):
        root = ET.fromstring(svg)  # noqa: S314 - our own picture
        tags = {element.tag.rpartition("}")[2].lower() for element in root.iter()}
        assert set() == tags & {"script", "img", "foreignobject", "a", "iframe"}
        names = {name.rpartition("}")[2].lower() for each in root.iter() for name in each.attrib}
        assert [] == [name for name in names if name.startswith("on")]
        assert EVIL.split("{", maxsplit=1)[0][:20] in "".join(root.itertext())


def test_text_explanations_and_listings_take_no_word_for_a_format():
    for case in CASES:
        assessment = assess(case, jurisdiction=ZEDLAND, on=ON)
        told = [assessment.to_text(), assessment.to_json()]
        for answer in assessment.answers:
            explained = explain(answer, language=DANISH)
            told += [explained.to_text(), explained.to_markdown()]
        for text in told:
            assert "{0.__class__}" in text
            assert "<class" not in text
