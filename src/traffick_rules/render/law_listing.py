"""
The law of a day as a lawyer would want to read it, and dated values through time.

Everything is generated from the rules: conditions in words, values, provisions, days in force, confidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from traffick_rules.errors import NotInForceError, UnknownCodeError
from traffick_rules.law.boundary import Confidence
from traffick_rules.law.condition import Cited, Condition
from traffick_rules.law.dated_value import AnyDated
from traffick_rules.law.jurisdiction import check_day
from traffick_rules.law.outline import Clause, concepts_in, outline
from traffick_rules.law.provision import Provision
from traffick_rules.law.rule import Modality, Rule
from traffick_rules.mixins import SPARSE, Brief
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction

__all__ = [
    "ConditionEntry",
    "HistoryEntry",
    "LawListing",
    "ProvisionEntry",
    "RuleEntry",
    "ValueEntry",
    "list_history",
    "list_law",
]


@attrs.frozen(kw_only=True)
class ProvisionEntry(Brief):
    """
    A provision in force.

    Attributes:
        id: Its id.
        citation: Instrument and place.
        says: What it says, in our words.
        since: The first day in force, in words.
        until: The last day in force, in words; empty while in force.
        confidence: How well it is established.
        doubts: What is doubtful about its days, as of the day of the listing.
        sources: Where it was read, in words.
        note: What a reader should know beside it.
    """

    id: str
    citation: str
    says: str
    since: str
    until: str
    confidence: Confidence
    doubts: tuple[str, ...]
    sources: tuple[str, ...]
    note: str


@attrs.frozen(kw_only=True)
class ConditionEntry(Brief):
    """
    A condition in words.

    Attributes:
        heading: What the condition decides.
        clauses: Its clauses.
    """

    heading: str
    clauses: tuple[Clause, ...]


@attrs.frozen(kw_only=True)
class ValueEntry(Brief):
    """
    A value in force.

    Attributes:
        code: Its code.
        title: What it is.
        value: The value in words.
        provisions: The ids of the provisions that set it.
    """

    code: str
    title: str
    value: str
    provisions: tuple[str, ...]


@attrs.frozen(kw_only=True)
class RuleEntry(Brief):
    """
    A rule in force.

    Attributes:
        subject: The subject, such as `permits`.
        code: The rule's code.
        title: What it gives, in plain words.
        local_title: The same in the country's language, or empty.
        modality: Whether the authority shall or may.
        conditions: Its conditions in words.
        values: The values it gives.
        provisions: The provisions it rests on.
        owed_by: Who has to do it, where the rule is a duty; else empty.
        decided_by: Who decides; empty where not known.
    """

    subject: str
    code: str
    title: str
    local_title: str
    modality: Modality
    conditions: tuple[ConditionEntry, ...]
    values: tuple[ValueEntry, ...]
    provisions: tuple[ProvisionEntry, ...]
    owed_by: str = ""
    decided_by: str = attrs.field(default="", metadata=SPARSE)


@attrs.frozen(kw_only=True)
class LawListing(Brief):
    """
    The law in force on a day.

    Attributes:
        country: The country's name.
        on: The day.
        since: The first day of the stretch without a change of law.
        fingerprint: The fingerprint of the law in force.
        rules: The rules, in the jurisdiction's order.
        concepts: The concepts that the rules use, by their name, in words.
        parameters: The values that no listed rule gives.
    """

    country: str
    on: date
    since: date
    fingerprint: str
    rules: tuple[RuleEntry, ...]
    concepts: tuple[ConditionEntry, ...]
    parameters: tuple[ValueEntry, ...]


@attrs.frozen(kw_only=True)
class HistoryEntry(Brief):
    """
    One period of a dated value.

    Attributes:
        code: The value's code.
        title: What it is.
        value: The value in words.
        since: The first day, in words.
        until: The last day, in words; empty while in force.
        provision: The provision that sets it.
    """

    code: str
    title: str
    value: str
    since: str
    until: str
    provision: ProvisionEntry


def list_law(jurisdiction: AnyJurisdiction, *, on: date, subject: str | None = None) -> LawListing:
    """
    The law of a day, rule by rule.

    Args:
        jurisdiction: The country, or its code.
        on: The day.
        subject: Only rules of this subject, such as `permits`; None for all.

    Raises:
        ArgumentError: If country or day is not one.
        NotInForceError: If the day is not covered, or no rule of that subject is in force.
    """
    country = get_jurisdiction(jurisdiction)
    law = country.in_force(check_day(on))
    rules = [rule for rule in law.rules if subject in {None, rule.subject}]
    if not rules:
        known = ", ".join(dict.fromkeys(rule.subject for rule in law.rules))
        message = f"the law of {country.name} on {on} has no rule on it; it has: {known}"
        raise NotInForceError(subject or country.code, message)
    conditions = [c for rule in rules for c in rule.questions(law.first_day).values()]
    concepts = {code: c for each in conditions for code, c in concepts_in(each).items()}
    entries = tuple(_rule(rule, law.first_day, on) for rule in rules)
    given = {value.code for entry in entries for value in entry.values}
    parameters = _values(country.values.values(), law.first_day) if subject is None else ()
    return LawListing(
        country=country.name,
        on=on,
        since=law.first_day,
        fingerprint=law.fingerprint,
        rules=entries,
        concepts=tuple(
            ConditionEntry(
                heading=concept.title,
                clauses=_with_first(outline(concept.part), tuple(p.id for p in concept.cites)),
            )
            for concept in concepts.values()
        ),
        parameters=tuple(value for value in parameters if value.code not in given),
    )


def list_history(jurisdiction: AnyJurisdiction, *, value: str) -> tuple[HistoryEntry, ...]:
    """
    Dated values through time.

    Args:
        jurisdiction: The country, or its code.
        value: The code of a value, or its beginning, such as `reflection`.

    Raises:
        ArgumentError: If *jurisdiction* is neither a jurisdiction nor a code.
        UnknownCodeError: If no value has such a code.
    """
    country = get_jurisdiction(jurisdiction)
    found = [
        dated
        for code, dated in country.values.items()
        if (code == value or code.startswith(f"{value}.")) and not _of_conditions(dated)
    ]
    if not found:
        known = ", ".join(dict.fromkeys(code.partition(".")[0] for code in country.values))
        raise UnknownCodeError(value, f"is not a value of {country.name}; they begin with: {known}")
    return tuple(
        HistoryEntry(
            code=dated.code,
            title=dated.text(),
            value=value_in_words(period.value),
            since=_first_day(period.first_day),
            until=str(period.last_day) if period.last_day else "",
            provision=_provision(period.provision, None),
        )
        for dated in found
        for period in dated.periods
    )


def _rule(rule: Rule, day: date, on: date) -> RuleEntry:
    provisions = dict.fromkeys(p for p in rule.all_provisions() if p.in_force(on))
    bodies = rule.bodies_on(day)
    return RuleEntry(
        subject=rule.subject,
        code=rule.code,
        title=rule.title,
        local_title=rule.local_title,
        modality=rule.modality,
        conditions=tuple(_conditions(rule, day)),
        values=tuple(_values(rule.dated(), day)),
        provisions=tuple(_provision(provision, on) for provision in provisions),
        owed_by=bodies.get("owed_by", ""),
        decided_by=bodies["decided_by"],
    )


def _conditions(rule: Rule, day: date) -> Iterator[ConditionEntry]:
    for question, condition in rule.questions(day).items():
        if question == rule.question:
            yield ConditionEntry(heading="if", clauses=tuple(outline(condition)))
        elif isinstance(condition, Cited):
            ids = tuple(provision.id for provision in condition.cites)
            clauses = _with_first(outline(condition.part), ids)
            if [clause.words for clause in clauses] == [condition.title]:
                continue  # a concept of the same name is listed among the concepts
            yield ConditionEntry(heading=f"{condition.title}, if", clauses=clauses)


def _values(dated_values: Iterable[AnyDated], day: date) -> Iterator[ValueEntry]:
    for dated in dated_values:
        if _of_conditions(dated):
            continue
        periods = [period for period in dated.periods if period.in_force(day)]
        if periods:
            yield ValueEntry(
                code=dated.code,
                title=dated.title,
                value=", ".join(value_in_words(period.value) for period in periods),
                provisions=tuple(dict.fromkeys(period.provision.id for period in periods)),
            )


def _of_conditions(dated: AnyDated) -> bool:
    return any(isinstance(period.value, Condition) for period in dated.periods)


def _provision(provision: Provision, on: date | None) -> ProvisionEntry:
    boundaries = (provision.since, provision.until)
    if on is None:
        doubts = tuple(b.why for b in boundaries if b is not None and b.why)
    else:
        doubts = tuple(caution.words for caution in provision.cautions(on))
    return ProvisionEntry(
        id=provision.id,
        citation=provision.citation,
        says=provision.says,
        since=_first_day(provision.first_day),
        until=str(provision.last_day) if provision.last_day else "",
        confidence=provision.confidence,
        doubts=doubts,
        sources=tuple(f"{s.title} ({s.publisher}, {s.year})" for s in provision.sources),
        note=provision.note,
    )


def _first_day(day: date | None) -> str:
    return str(day) if day else "a day that is not verified"


def value_in_words(value: object) -> str:
    """A value of the law, as its listing writes it."""
    match value:
        case None:
            return "none stated"
        case bool():
            return "yes" if value else "no"
        case tuple():
            return "; ".join(value_in_words(item) for item in value)
        case _:
            return str(value).replace("_", " ")


def _with_first(clauses: list[Clause], ids: tuple[str, ...]) -> tuple[Clause, ...]:
    first, *rest = clauses
    return (attrs.evolve(first, provisions=tuple(dict.fromkeys((*ids, *first.provisions)))), *rest)
