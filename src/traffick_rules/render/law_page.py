"""The law of a day as a page that a lawyer reads from top to bottom: what both forms of it, Markdown and HTML, say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from traffick_rules.answer.rule_kinds import KINDS
from traffick_rules.language import ENGLISH, Language, named_also
from traffick_rules.law.rules.rule import Modality
from traffick_rules.render.law_listing import (
    LawListing,
    ProvisionEntry,
    RuleEntry,
    ValueEntry,
    by_instrument,
)

__all__ = ["binding", "days_of", "law_in_markdown", "linked", "plain", "title_of"]

_BINDING = {kind.rule.subject for kind in KINDS if kind.binds}
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~$&])")
_LINE_START = re.compile(r"^(\s*)(?:([+-])|(\d+)([.)]))(?=\s|$)")


def binding(rule: RuleEntry, translate: Language) -> str:
    """Who shall or may do it; empty where the kind of rule asks nothing of anybody."""
    if rule.subject not in _BINDING:
        return ""
    words = {
        Modality.SHALL: translate("{who} shall"),
        Modality.SHOULD: translate("{who} should"),
        Modality.MAY: translate("{who} may"),
    }
    return words[rule.modality].format(
        who=rule.owed_by or rule.decided_by or translate("the authority")
    )


def title_of(listing: LawListing, translate: Language) -> str:
    """The country and the day."""
    title = translate("The law of {day}").format(day=listing.on)
    return f"{listing.country}: {title[0].lower()}{title[1:]}"


def days_of(provision: ProvisionEntry, translate: Language) -> str:
    """A provision's days in force and how well it is established."""
    if provision.until:
        days = translate("in force from {first} to {last}")
    else:
        days = translate("in force from {first}")
    days = days.format(first=provision.since, last=provision.until)
    return f"{days}; {provision.confidence.text(translate)}"


def law_in_markdown(listing: LawListing, translate: Language) -> str:
    """The page in Markdown."""
    return "\n".join(_lines(listing, translate)).rstrip("\n") + "\n"


def _lines(listing: LawListing, translate: Language) -> Iterator[str]:
    yield from _heading(1, title_of(listing, translate))
    since = translate("unchanged since {day}").format(day=listing.since)
    yield f"{since}; {translate('fingerprint')} `{listing.fingerprint}`"
    yield ""
    for instrument, places in by_instrument(listing).items():
        yield from _heading(2, instrument)
        for place in places:
            yield from _heading(3, place.name or translate("As a whole"))
            for provision in place.provisions:
                yield from _provision(provision, translate)
            yield ""
            for rule in place.rules:
                yield from _rule(rule, translate)
    if listing.concepts:
        yield from _heading(2, translate("Concepts"))
        for concept in listing.concepts:
            yield from _heading(3, concept.heading)
            for clause in concept.clauses:
                yield _point(clause.depth, clause.words, clause.provisions)
            yield ""
    if listing.parameters:
        yield from _heading(2, translate("Further values"))
        yield from _values(listing.parameters)
        yield ""
    yield plain(translate("This is information about the law, not legal advice."))


def _rule(rule: RuleEntry, translate: Language) -> Iterator[str]:
    title = named_also(rule.title, rule.local_title, ENGLISH)
    yield from _heading(4, f"{title} [{rule.subject}.{rule.code}]")
    if rule.detail:
        yield from (f"*{plain(translate('further detail'))}*", "")
    if who := binding(rule, translate):
        yield from (plain(who), "")
    for condition in rule.conditions:
        yield from (f"*{plain(condition.heading)}*", "")
        for clause in condition.clauses:
            yield _point(clause.depth, clause.words, clause.provisions)
        yield ""
    if rule.values:
        yield from _values(rule.values)
        yield ""
    ids = ", ".join(plain(provision.id) for provision in rule.provisions)
    yield from (f"{plain(translate('law'))}: {ids}", "")


def _values(values: Iterable[ValueEntry]) -> Iterator[str]:
    for value in values:
        yield _point(0, f"{value.title}: {value.value}", value.provisions)


def _provision(provision: ProvisionEntry, translate: Language) -> Iterator[str]:
    yield f"- **{plain(provision.id)}** {plain(provision.says)}"
    yield _point(1, days_of(provision, translate))
    for doubt in provision.doubts:
        yield _point(1, f"{translate('caution')}: {doubt}")
    if provision.note:
        yield _point(1, f"{translate('note')}: {provision.note}")
    if provision.link:
        yield f"  - {plain(translate('text of these days'))}: {linked(provision.link, provision.link)}"
    for source, address in zip(provision.sources, provision.addresses, strict=True):
        yield f"  - {plain(translate('read in'))}: {linked(source, address)}"


def _heading(level: int, text: str) -> tuple[str, str]:
    return f"{'#' * level} {plain(text)}", ""


def _point(depth: int, text: str, ids: tuple[str, ...] = ()) -> str:
    cites = f" [{', '.join(ids)}]" if ids else ""
    return f"{'  ' * depth}- {plain(text + cites)}"


def plain(text: str) -> str:
    """A text as Markdown that shows it as it is, on one line."""
    line = _MARKUP.sub(r"\\\1", " ".join(text.split()))
    return _LINE_START.sub(r"\1\\\2" if line[:1] in "+-" else r"\1\3\\\4", line)


def linked(text: str, address: str) -> str:
    """A text as Markdown that leads to an address, where that is one of the web."""
    if not address.startswith(("https://", "http://")):
        return plain(text)
    address = address.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20")
    return f"[{plain(text)}](<{address}>)"
