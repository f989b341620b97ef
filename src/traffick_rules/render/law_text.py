"""The law of a day as text, and values through time as text, Markdown or JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from traffick_rules.answer.rule_kinds import KINDS
from traffick_rules.answer.serialization import to_json, unstructure
from traffick_rules.language import ENGLISH, Language, named_also
from traffick_rules.render.law_listing import (
    ConditionEntry,
    HistoryEntry,
    LawListing,
    ProvisionEntry,
    RuleEntry,
    ValueEntry,
)
from traffick_rules.render.law_page import binding, days_of, title_of

__all__ = ["history_in", "law_in_text"]


def law_in_text(listing: LawListing, translate: Language) -> str:
    """The law of a day as text for people."""
    return _written("text", _law(listing, translate))


def history_in(output: str, history: Sequence[HistoryEntry]) -> str:
    """Values through time in that form: `text`, `markdown` or `json`."""
    return (
        to_json(unstructure(history)) if output == "json" else _written(output, _history(history))
    )


# A line of output: its level (0 title, 1 subject, 2 rule; None for a point), its depth, its text.
Line = tuple[int | None, int, str]


def _law(listing: LawListing, translate: Language) -> Iterator[Line]:
    yield 0, 0, title_of(listing, translate)
    since = translate("unchanged since {day}").format(day=listing.since)
    yield None, 0, f"{since}; {translate('fingerprint')} {listing.fingerprint}"
    headings = {kind.rule.subject: kind.answer.heading(translate) for kind in KINDS}
    headings |= {"offences": translate("Offences"), "limitation": translate("Limitation")}
    subject = ""
    for rule in listing.rules:
        if rule.subject != subject:
            subject = rule.subject
            yield 1, 0, headings[subject]
        yield from _rule(rule, translate)
    if listing.concepts:
        yield 1, 0, translate("Concepts")
        for concept in listing.concepts:
            yield 2, 0, concept.heading
            yield from _clauses(concept, 0)
    if listing.parameters:
        yield 1, 0, translate("Further values")
        yield from _values(listing.parameters)
    yield None, 0, translate("This is information about the law, not legal advice.")


def _rule(rule: RuleEntry, translate: Language) -> Iterator[Line]:
    yield 2, 0, f"{named_also(rule.title, rule.local_title, ENGLISH)} [{rule.code}]"
    if rule.detail:
        yield None, 0, translate("further detail")
    if who := binding(rule, translate):
        yield None, 0, who
    if rule.ends:
        yield None, 0, translate("ends {what}").format(what=", ".join(rule.ends))
    for condition in rule.conditions:
        yield None, 0, condition.heading
        yield from _clauses(condition, 1)
    yield from _values(rule.values)
    yield None, 0, translate("law")
    for provision in rule.provisions:
        yield from _provision(provision, translate)


def _clauses(condition: ConditionEntry, depth: int) -> Iterator[Line]:
    for clause in condition.clauses:
        ids = f" [{', '.join(clause.provisions)}]" if clause.provisions else ""
        yield None, depth + clause.depth, f"{clause.words}{ids}"


def _values(values: Iterable[ValueEntry]) -> Iterator[Line]:
    for value in values:
        yield None, 0, f"{value.title}: {value.value} [{', '.join(value.provisions)}]"


def _provision(provision: ProvisionEntry, translate: Language) -> Iterator[Line]:
    yield None, 1, f"[{provision.id}] {provision.citation}: {provision.says}"
    yield None, 2, days_of(provision, translate)
    for doubt in provision.doubts:
        yield None, 2, f"{translate('caution')}: {doubt}"
    if provision.note:
        yield None, 2, f"{translate('note')}: {provision.note}"
    if provision.link:
        yield None, 2, f"{translate('text of these days')}: {provision.link}"
    if provision.sources:
        yield None, 2, f"{translate('read in')}: {'; '.join(provision.sources)}"


def _history(history: Sequence[HistoryEntry]) -> Iterator[Line]:
    code = ""
    for entry in history:
        if entry.code != code:
            code = entry.code
            yield 2, 0, f"{entry.title} [{code}]"
        until = f" to {entry.until}" if entry.until else " on"
        yield None, 0, f"from {entry.since}{until}: {entry.value}"
        provision = entry.provision
        yield None, 1, f"[{provision.id}] {provision.citation}; {provision.confidence.words}"
        for doubt in provision.doubts:
            yield None, 1, f"caution: {doubt}"


def _written(output: str, lines: Iterable[Line]) -> str:
    printed: list[str] = []
    for level, depth, text in lines:
        if level is None:
            printed.append(f"{'  ' * depth}- {text}")
        else:
            plain = text.upper() if level == 1 else text
            below = [f"{'#' * (level + 1)} {text}", ""] if output == "markdown" else [plain]
            printed += ["", *below] if printed else below
    return "\n".join(printed) + "\n"
