"""What of a country's law to read again: what is least sure and was read longest ago first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import attrs

from traffick_rules.language import ENGLISH, Translate, opened
from traffick_rules.law.country.jurisdiction import check_day
from traffick_rules.law.provision import Instrument, Provision
from traffick_rules.law.values.boundary import Confidence
from traffick_rules.lines import Line, Role, details
from traffick_rules.mixins import Brief
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.render.law_page import linked, plain


@attrs.frozen(kw_only=True)
class ToReview(Brief):
    """
    What of one text to read again: its provisions of one confidence.

    Attributes:
        instrument: The title of the statute, treaty, plan or practice.
        confidence: How well its provisions are established.
        last_checked: The day on which it was last read; None where no one wrote it down.
        provisions: The ids of the provisions, in the order of the law.
        rules: The questions of the rules of that day that rest on them.
        links: Where to read it: the links of the provisions, else the addresses of their sources; each once.
    """

    instrument: str
    confidence: Confidence
    last_checked: date | None
    provisions: tuple[str, ...]
    rules: tuple[str, ...]
    links: tuple[str, ...]

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The text, when it was last read, and how many rules rest on it, in the language of *translate*."""
        words = translate("{text}, last checked on {day}; rules that rest on it: {count}")
        if self.last_checked is None:
            words = translate(
                "{text}, last checked on an unknown day; rules that rest on it: {count}"
            )
        return words.format(
            text=translate(self.instrument), day=self.last_checked, count=len(self.rules)
        )


def list_review(jurisdiction: AnyJurisdiction, *, on: date) -> tuple[ToReview, ...]:
    """
    What to read again of the law on which the answers of a day rest.

    What is least sure comes first; of that, what no one said when it was read, then what was read longest ago, then
    that on which most rules rest.

    Args:
        jurisdiction: The country, or its code.
        on: The day.

    Raises:
        ArgumentError: If country or day is not one.
        NotInForceError: If the day lies before the first day that the plugin covers.
    """
    law = get_jurisdiction(jurisdiction).in_force(check_day(on))
    cited: dict[tuple[Confidence, Instrument], tuple[dict[Provision, None], dict[str, None]]] = {}
    for rule in law.rules:
        for provision in rule.all_provisions():
            if provision.in_force(on):
                key = provision.confidence, provision.instrument
                provisions, rules = cited.setdefault(key, ({}, {}))
                provisions[provision] = rules[rule.question] = None
    found = [
        ToReview(
            instrument=instrument.title,
            confidence=confidence,
            last_checked=instrument.last_checked,
            provisions=tuple(provision.id for provision in provisions),
            rules=tuple(rules),
            links=tuple(dict.fromkeys(link for each in provisions for link in _links(each))),
        )
        for (confidence, instrument), (provisions, rules) in cited.items()
    ]
    weakest_first = list(Confidence)[::-1]
    return tuple(
        sorted(
            found,
            key=lambda each: (
                weakest_first.index(each.confidence),
                each.last_checked or date.min,
                -len(each.rules),
            ),
        )
    )


def _links(provision: Provision) -> Iterator[str]:
    if provision.link:
        yield provision.link
    else:
        yield from (source.address for source in provision.sources if source.address)


def review_lines(
    country: str, on: date, found: Sequence[ToReview], translate: Translate = ENGLISH
) -> Iterator[Line]:
    """
    What to read again, for people.

    Args:
        country: The name of the country.
        on: The day.
        found: What `list_review` gave.
        translate: The language.
    """
    what = translate("what to read again of the law of {day}").format(day=on)
    yield Line(Role.TITLE, "", f"{country}: {what}")
    confidence = None
    for each in found:
        if each.confidence is not confidence:
            confidence = each.confidence
            yield Line(Role.BLANK, "", "")
            yield Line(Role.HEADING, "", opened(confidence.text(translate)))
        yield Line(Role.ITEM, "-", each.text(translate))
        yield from details(Role.DETAIL, translate("law"), [", ".join(each.provisions)])
        yield from details(Role.DETAIL, translate("read in"), each.links)


def review_in_markdown(found: Sequence[ToReview]) -> str:
    """What to read again, text by text, as a list in Markdown."""
    return "".join(
        f"- {plain(_in_a_line(each))}\n"
        + "".join(f"  - {linked(link, link)}\n" for link in each.links)
        for each in found
    )


def _in_a_line(each: ToReview) -> str:
    return f"{each}; {each.confidence.text(ENGLISH)} [{', '.join(each.provisions)}]"
