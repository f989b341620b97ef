"""The pages of the site that are made from the plugins: countries, topics, typical persons, treaties and figures."""

from __future__ import annotations

import re
import shutil
from itertools import starmap
from pathlib import Path
from typing import TYPE_CHECKING

from traffick_rules import (
    Case,
    available_jurisdictions,
    get_jurisdiction,
    list_history,
    list_law,
    list_review,
)
from traffick_rules.errors import UnknownCodeError
from traffick_rules.language import ENGLISH
from traffick_rules.law.country.policy import StatisticKind
from traffick_rules.markup import Html, element, table
from traffick_rules.pictures import plans, statistics
from traffick_rules.proof import check_floors, compare
from traffick_rules.proof.country_comparison import shared_topic, topic_in_words
from traffick_rules.render.law_page import law_in_markdown
from traffick_rules.render.law_text import history_in
from traffick_rules.render.review import review_in_markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from traffick_rules.law import Jurisdiction
    from traffick_rules.render.law_listing import HistoryEntry, RuleEntry

DOCS = Path(__file__).parent
ROOT = DOCS.parent
PERSONS = {
    "dk-cooperating-witness.yaml": "A witness who cooperates",
    "dk-presumed-victim.json": "A presumed victim",
    "dk-age-disputed.yaml": "A person whose age is disputed",
    "dk-unaccompanied-child.json": "A child alone",
    "dk-asylum-seeker.json": "An asylum seeker",
    "dk-eu-builder-lawful-stay.yaml": "A worker from the European Union",
}
"""Typical persons of the examples."""
_INNER_LINK = re.compile(r"\[((?:[^\]\\]|\\.)*)\]\((#[^)]+)\)")
FIRST_DAYS = (2008, 2013, 2024)


def write_law_pages(today: date) -> None:
    """All of them, for the law of a day."""
    countries = [
        get_jurisdiction(found.code) for found in available_jurisdictions() if not found.error
    ]
    _write("countries", "Countries", {c.code: _country(c) for c in countries})
    topics = _topics(countries, today)
    _write("topics", "Topics", {name.replace(".", "-"): text for name, text in topics.items()})
    persons = {
        Path(file).stem.removeprefix("dk-"): _person(file, title, countries, today)
        for file, title in PERSONS.items()
    }
    _write("persons", "Typical persons", persons)
    _write(
        "side-by-side",
        "Side by side",
        {"treaties": _treaties(countries, today), "figures": _figures(countries, today)},
    )


def _write(folder: str, title: str, pages: Mapping[str, str]) -> None:
    place = DOCS / folder
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for name, text in pages.items():
        (place / f"{name}.md").write_text(text, encoding="utf-8")
    listed = "\n".join(pages)
    (place / "index.md").write_text(
        f"# {title}\n\n```{{toctree}}\n:maxdepth: 1\n\n{listed}\n```\n", encoding="utf-8"
    )


def _country(country: Jurisdiction) -> str:
    """Its law in force, what is covered and left open, its values through time, and what to read again."""
    since = country.epochs[-1]
    law = law_in_markdown(list_law(country, on=since), ENGLISH).partition("\n")[2]
    # The site knows no anchors within a page but its own, and would warn of each of these.
    law = _INNER_LINK.sub(r'<a href="\2">\1</a>', law)
    history = history_in("markdown", tuple(_histories(country)))
    review = review_in_markdown(list_review(country, on=since))
    parts = {
        "What is covered, and what is left open": _below(_readme(country)),
        f"The law since {since}": _below(law),
        "Values through time": f"\n{history}",
        "To read again": f"\nWhat is least sure first, then what was read longest ago.\n\n{review}",
    }
    return f"# {country.name}\n\n" + "\n".join(
        f"## {title}\n{text}\n" for title, text in parts.items()
    )


def _below(text: str) -> str:
    """A text whose headings lie one level deeper."""
    return text.replace("## ", "### ")


def _readme(country: Jurisdiction) -> str:
    """What the plugin says of itself, from its first heading on; links to files of the repository stand as text."""
    file = ROOT / "jurisdictions" / country.name.lower() / "README.md"
    if not file.is_file():
        return "\nThe plugin says nothing of itself.\n"
    text = file.read_text(encoding="utf-8")
    return "\n## " + text.partition("\n## ")[2]


def _histories(country: Jurisdiction) -> Iterator[HistoryEntry]:
    for code in country.values:
        try:
            yield from list_history(country, value=code)
        except UnknownCodeError:
            # A condition through time is no value; the law of a day has it.
            continue


def _wide(table: str) -> str:
    """A table that scrolls."""
    return f'\n```{{raw}} html\n<div class="wide">{table}</div>\n```\n'


def _topics(countries: Sequence[Jurisdiction], today: date) -> dict[str, str]:
    """By topic that several countries have: its rules today and its values through time, a column for each country."""
    found: dict[str, dict[str, list[tuple[RuleEntry, str]]]] = {}
    for country in countries:
        rules, listing = country.in_force(today).rules, list_law(country, on=today)
        for rule, entry in zip(rules, listing.rules, strict=True):
            topic = found.setdefault(shared_topic(rule.topic, country.code), {})
            topic.setdefault(country.code, []).append((entry, rule.provisions[0].citation))
    several = {topic: rules for topic, rules in sorted(found.items()) if len(rules) > 1}
    return {topic: _topic(topic, rules, countries, today) for topic, rules in several.items()}


def _topic(
    topic: str,
    rules: Mapping[str, Sequence[tuple[RuleEntry, str]]],
    countries: Sequence[Jurisdiction],
    today: date,
) -> str:
    words = topic_in_words(topic)
    names = dict.fromkeys(name for c in countries for name in c.values_by_topic)
    rows = [("rules", *(_lines(starmap(_in_words, rules.get(c.code, ()))) for c in countries))]
    for name in names:
        if name.startswith(f"{topic}."):
            field = name.removeprefix(f"{topic}.").replace("_", " ")
            rows.append((field, *(_lines(_through_time(c, name)) for c in countries)))
    told = _wide(table(("", *(country.name for country in countries)), rows))
    return f"# {words[0].upper()}{words[1:]}\n\nThe law of {today}.\n{told}"


def _lines(parts: Iterable[str]) -> Html:
    """Parts of a cell, each on lines of its own; a dash where there are none."""
    return Html("".join(element("div", part) for part in parts) or "–")


def _in_words(rule: RuleEntry, cited: str) -> Html:
    """A rule: what it gives, whether shall or may, who decides, and where the law says so."""
    about = (rule.local_title, rule.modality.value, rule.decided_by or rule.owed_by, cited)
    told = ", ".join(each for each in about if each)
    return element("span", element("b", rule.title), f" ({told})")


def _through_time(country: Jurisdiction, name: str) -> Iterator[str]:
    for value in country.values_by_topic.get(name, ()):
        for period in getattr(value, "periods", ()):
            yield f"{period.first_day or '…'} – {period.last_day or '…'}: {period.value}"


def _person(file: str, title: str, countries: Sequence[Jurisdiction], today: date) -> str:
    """What the countries give a typical person today, and what is known of the person."""
    case = Case.from_file(ROOT / "examples" / "cases" / file)
    told = _wide(compare(case, countries, on=today)._repr_html_())
    return f"# {title}\n\nWhat is known:\n\n```json\n{case.line}\n```\n\nThe law of {today}; what is not stated is unknown.\n{told}"


def _treaties(countries: Sequence[Jurisdiction], today: date) -> str:
    """Where each country stands towards each minimum of the treaties, on some days."""
    days = [*(today.replace(year=year, month=7, day=1) for year in FIRST_DAYS), today]
    parts = ["# Minimums of treaties\n"]
    for day in days:
        known = [country for country in countries if country.covers_from <= day]
        rows = [
            (
                _lines((results[0].floor.provision.citation, results[0].asks)),
                *(_lines((each.status.value, each.because)) for each in results),
            )
            for results in zip(*(check_floors(each, on=day) for each in known), strict=True)
        ]
        parts.append(f"## {day}\n{_wide(table(('', *(each.name for each in known)), rows))}")
    return "\n".join(parts)


def _figures(countries: Sequence[Jurisdiction], today: date) -> str:
    """Published figures by year, and the action plans."""
    static = DOCS / "side-by-side-pictures"
    shutil.rmtree(static, ignore_errors=True)
    static.mkdir()
    drawn = {kind.value: statistics(kind.value, countries) for kind in StatisticKind}
    drawn["action plans"] = plans(countries, until=today)
    parts = ["# Figures and plans\n\nFigures whose definitions differ are not added up.\n"]
    for name, picture in drawn.items():
        file = static / f"{name.replace(' ', '-')}.svg"
        file.write_text(picture, encoding="utf-8")
        parts.append(f"## {name[0].upper()}{name[1:]}\n\n![{name}](../{static.name}/{file.name})\n")
    return "\n".join(parts)
