"""Explanations: why an answer is what it is, as data, as text and as Markdown."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from datetime import date

import attrs

from traffick_rules.answer.serialization import Plain
from traffick_rules.answer.verdict import Verdict
from traffick_rules.explain.fact_parts import KnownFact
from traffick_rules.language import Language, wrapped
from traffick_rules.law.rules.rule import Modality
from traffick_rules.law.values.boundary import Confidence
from traffick_rules.markup import Html, element, notebook, outline
from traffick_rules.mixins import Brief, Undecided


class ClauseOrigin(enum.StrEnum):
    """
    Where the value of a clause comes from.

    `GIVEN`: it is a fact of the case. `DERIVED`: it follows from facts. `PRESUMED`: the law presumes it.
    `UNKNOWN`: it has none.
    """

    GIVEN = "given"
    DERIVED = "derived"
    PRESUMED = "presumed"
    UNKNOWN = "unknown"


class Combination(enum.StrEnum):
    """Whether the clauses below a clause carry it together, or each of them on its own."""

    ALL = "all"
    ANY = "any"


@attrs.frozen
class CitedProvision(Brief):
    """
    A provision as an explanation cites it.

    Attributes:
        id: Its id.
        citation: Instrument and place, in the language of the explanation.
        first_day: Its first day in force; None where that is not known, or before the plugin's coverage.
        last_day: Its last day in force; None while it is in force.
        confidence: How well it is established.
    """

    id: str
    citation: str
    first_day: date | None
    last_day: date | None
    confidence: Confidence


@attrs.frozen
class MinimalSet(Brief):
    """
    One way in which the facts carry a verdict: they suffice, and none of them can be spared.

    Attributes:
        facts: The facts.
    """

    facts: tuple[KnownFact, ...]

    def __str__(self) -> str:
        """The facts on one line."""
        return "; ".join(map(str, self.facts))


@attrs.frozen
class ExplainedClause(Undecided, Brief):
    """
    A clause and what makes it what it is.

    Attributes:
        words: The clause in plain words.
        verdict: Whether it holds.
        origin: Where it has that value from.
        combination: How the clauses below carry it; None where there are none.
        parts: The clauses below that carry it, or that it depends on where it is unknown.
        facts: The facts it looks at itself, as far as they are known; all of them where none is.
        decided_by: Who settles it, where it is an open norm; else empty.
        provisions: The provisions that make it count.
        not_in_force: Provisions that belong to it on other days, and are not in force on that day.
    """

    words: str
    verdict: Verdict
    origin: ClauseOrigin
    combination: Combination | None = None
    parts: tuple[ExplainedClause, ...] = ()
    facts: tuple[KnownFact, ...] = ()
    decided_by: str = ""
    provisions: tuple[CitedProvision, ...] = ()
    not_in_force: tuple[CitedProvision, ...] = ()

    def walk(self) -> Iterator[ExplainedClause]:
        """The clause and all below it, outermost first."""
        yield self
        for part in self.parts:
            yield from part.walk()


@attrs.frozen
class Explanation(Plain, Undecided, Brief):
    """
    Why an answer is what it is.

    Attributes:
        question: The name of the question.
        title: What it is about.
        verdict: The verdict.
        modality: Whether a yes binds whoever is to act, or leaves a choice.
        on: The day whose law was applied.
        language: The language of the words.
        provisions: The provisions of the rule itself, and of the values it gives.
        clauses: A tree for each condition that the answer asks, the deciding one first.
        minimal_sets: Every minimal set of facts that carries the verdict; none where it is unknown.
        cautions: What a reader should be careful about: an age without its day, and what is doubtful about the days
            on which the provisions are in force, with their ids.
    """

    question: str
    title: str
    verdict: Verdict
    modality: Modality
    on: date
    language: Language
    provisions: tuple[CitedProvision, ...]
    clauses: tuple[ExplainedClause, ...]
    minimal_sets: tuple[MinimalSet, ...]
    cautions: tuple[str, ...]

    @property
    def all_provisions(self) -> tuple[CitedProvision, ...]:
        """The provisions of the rule, and those that make a clause count, each once."""
        found = dict.fromkeys(self.provisions)
        for tree in self.clauses:
            for clause in tree.walk():
                found.update(dict.fromkeys(clause.provisions))
        return tuple(found)

    def _repr_html_(self) -> str:
        parts: list[Html] = []
        below: list[tuple[int, str]] = []
        for depth, text in _points(self):
            if depth is not None:
                below.append((depth, text))
                continue
            parts += [outline(below)] if below else []
            parts.append(element("h4" if parts else "h3", text))
            below = []
        return notebook(*parts, *([outline(below)] if below else []))

    def to_text(self) -> str:
        """The explanation as plain text, in its language."""
        lines = []
        for depth, text in _points(self):
            margin = "" if depth is None else "  " * (depth + 2)
            lines.append(wrapped(text, f"{margin[:-2]}- ", margin) if margin else text)
        return "\n".join(lines) + "\n"

    def to_markdown(self) -> str:
        """The explanation as Markdown, in its language."""
        title, *points = _points(self)
        lines = [f"### {title[1]}"]
        for depth, text in points:
            if depth is None:
                lines += [*([""] if lines[-1] else []), f"**{text}**", ""]
            else:
                lines.append(f"{'  ' * depth}- {text}")
        return "\n".join(lines) + "\n"


def _points(explanation: Explanation) -> Iterator[tuple[int | None, str]]:
    """Line by line how deep it stands, None for a heading, and what it says."""
    translate = explanation.language
    yield (
        None,
        f"{explanation.title} [{explanation.question}]: {explanation.verdict.text(translate)}",
    )
    first, *further = explanation.clauses
    yield None, heading_of(explanation)
    yield from _clause(first, 0, translate)
    if further:
        yield None, translate("Beside it")
        for clause in further:
            yield from _clause(clause, 0, translate)
    if len(explanation.minimal_sets) > 1:
        yield None, translate("Each of these grounds is enough on its own")
        for minimal in explanation.minimal_sets:
            yield 0, "; ".join(map(str, minimal.facts)) or translate("in every case")
    yield None, translate("The law of {day}").format(day=explanation.on)
    for provision in explanation.all_provisions:
        yield 0, provision_line(provision, translate)
    trees = [clause for tree in explanation.clauses for clause in tree.walk()]
    absent = dict.fromkeys(provision for clause in trees for provision in clause.not_in_force)
    if absent:
        yield None, translate("Not in force on that day")
    for provision in absent:
        yield 0, provision_line(provision, translate)
    if explanation.cautions:
        yield None, translate("Caution")
    for caution in explanation.cautions:
        yield 0, caution


def heading_of(explanation: Explanation) -> str:
    """What stands over the reasons, in the language of the explanation."""
    translate = explanation.language
    yes = {
        Modality.SHALL: translate("Yes, because"),
        Modality.SHOULD: translate("Yes, as good practice, because"),
        Modality.MAY: translate("Yes, it can be given, because"),
    }
    return {
        Verdict.YES: yes[explanation.modality],
        Verdict.NO: translate("No, because"),
        Verdict.UNKNOWN: translate("Unknown; it depends on"),
    }[explanation.verdict]


def clause_lines(explanation: Explanation) -> Iterator[tuple[int, str]]:
    """The clauses line by line, each with how deep it stands, in the language of the explanation."""
    for clause in explanation.clauses:
        yield from _clause(clause, 0, explanation.language)


def _clause(clause: ExplainedClause, depth: int, translate: Language) -> Iterator[tuple[int, str]]:
    words = f"{clause.words}: {clause.verdict.text(translate)}"
    if clause.combination is Combination.ANY and len(clause.parts) > 1:
        words = f"{words}, {translate('and each of these is enough for it')}"
    elif clause.parts and clause.verdict is Verdict.UNKNOWN:
        words = f"{words}, {translate('which depends on')}"
    remarks = []
    if clause.origin is ClauseOrigin.PRESUMED:
        remarks.append(translate("presumed by law"))
    if clause.origin is ClauseOrigin.DERIVED and clause.facts:
        remarks.append("; ".join(map(str, clause.facts)))
    if clause.decided_by:
        remarks.append(clause.decided_by)
    if clause.provisions:
        remarks.append(", ".join(provision.id for provision in clause.provisions))
    yield depth, f"{words} ({'; '.join(remarks)})" if remarks else words
    for part in clause.parts:
        yield from _clause(part, depth + 1, translate)


def provision_line(provision: CitedProvision, translate: Language) -> str:
    """A provision as one cites it, with its days in force and how well it is established."""
    if provision.first_day is None:
        since = translate("in force since a day that is not verified")
    else:
        since = translate("in force since {day}").format(day=provision.first_day)
    if provision.last_day is not None:
        until = translate("until {day}").format(day=provision.last_day)
        since = f"{since} {until}"
    confidence = provision.confidence.text(translate)
    return f"{provision.citation} [{provision.id}], {since}; {confidence}"
