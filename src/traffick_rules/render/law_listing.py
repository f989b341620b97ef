"""
The law of a day as a lawyer would want to read it, and dated values through time.

Everything is generated from the rules: conditions in words, values, provisions, days in force, confidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import attrgetter

import attrs

from traffick_rules.errors import NotInForceError, UnknownCodeError
from traffick_rules.language import ENGLISH, AnyLanguage, Language, Translate
from traffick_rules.law.conditions.condition import Cited, Condition
from traffick_rules.law.conditions.outline import Clause, concepts_in, outline
from traffick_rules.law.country.declaration import each_once
from traffick_rules.law.country.jurisdiction import check_day
from traffick_rules.law.provision import InstrumentKind, Provision
from traffick_rules.law.rules.rule import Modality, Rule
from traffick_rules.law.values.boundary import Confidence
from traffick_rules.law.values.dated_value import AnyDated, ByCase
from traffick_rules.mixins import SPARSE, Brief
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction

__all__ = [
    "ConditionEntry",
    "HistoryEntry",
    "LawListing",
    "Place",
    "ProvisionEntry",
    "RuleEntry",
    "ValueEntry",
    "by_instrument",
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
        instrument: The statute, treaty, plan or practice.
        place: The place in it; empty for the whole.
        says: What it says, in our words.
        since: The first day in force, in words.
        until: The last day in force, in words; empty while in force.
        confidence: How well it is established.
        doubts: What is doubtful about its days, as of the day of the listing.
        sources: Where it was read, in words.
        addresses: The web address of each source; empty where there is none.
        note: What a reader should know beside it.
        link: The lasting web address of the text of those days; empty where none is known.
    """

    id: str
    citation: str
    instrument: str
    place: str
    says: str
    since: str
    until: str
    confidence: Confidence
    doubts: tuple[str, ...]
    sources: tuple[str, ...]
    addresses: tuple[str, ...]
    note: str
    link: str = attrs.field(default="", metadata=SPARSE)


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
        local_title: The same in the country's language; empty where the listing is in it.
        modality: Whether the authority shall or may.
        conditions: Its conditions in words.
        values: The values it gives.
        provisions: The provisions it rests on.
        owed_by: Who has to do it, where the rule is a duty; else empty.
        place: The id of the provision that decides when it is in force.
        decided_by: Who decides; empty where not known.
        ends: The questions of what it ends, where the rule is a burden.
        detail: Whether it is a detail, such as procedure or an appeal, and no headline.
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
    place: str = ""
    decided_by: str = attrs.field(default="", metadata=SPARSE)
    ends: tuple[str, ...] = attrs.field(default=(), metadata=SPARSE)
    detail: bool = attrs.field(default=False, metadata=SPARSE)


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
        provisions: The provisions of all these, each once: by instrument, statutes first, then by place.
        language: The code of the language that it is in; what provisions say is in English.
    """

    country: str
    on: date
    since: date
    fingerprint: str
    rules: tuple[RuleEntry, ...]
    concepts: tuple[ConditionEntry, ...]
    parameters: tuple[ValueEntry, ...]
    provisions: tuple[ProvisionEntry, ...]
    language: str = "en"


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


def list_law(
    jurisdiction: AnyJurisdiction,
    *,
    on: date,
    subject: str | None = None,
    language: AnyLanguage = ENGLISH,
) -> LawListing:
    """
    The law of a day, rule by rule.

    Args:
        jurisdiction: The country, or its code.
        on: The day.
        subject: Only rules of this subject, such as `permits`; None for all.
        language: The language, or its code, such as `da`; what provisions say stays in English.

    Raises:
        ArgumentError: If country, day or language is not one.
        NotInForceError: If the day is not covered, or no rule of that subject is in force.
    """
    country = get_jurisdiction(jurisdiction)
    spoken = country.language(language)
    law = country.in_force(check_day(on))
    rules = [rule for rule in law.rules if subject in {None, rule.subject}]
    if not rules:
        known = ", ".join(dict.fromkeys(rule.subject for rule in law.rules))
        message = f"the law of {country.name} on {on} has no rule on it; it has: {known}"
        raise NotInForceError(subject or country.code, message)
    conditions = [c for rule in rules for c in rule.questions(law.first_day).values()]
    concepts = {code: c for each in conditions for code, c in concepts_in(each).items()}
    made = _Entries(spoken, on, law.first_day, spoken.code == country.local_language)
    entries = tuple(made.rule(rule) for rule in rules)
    given = {value.code for entry in entries for value in entry.values}
    further = [] if subject else [v for v in country.values.values() if v.code not in given]
    parameters = tuple(made.values(further))
    codes = {value.code for value in parameters}
    resting = [provision for rule in rules for provision in rule.all_provisions()]
    cited = [p for value in further if value.code in codes for p in value.provisions]
    return LawListing(
        country=country.name_in(spoken),
        on=on,
        since=law.first_day,
        fingerprint=law.fingerprint,
        rules=entries,
        concepts=tuple(
            ConditionEntry(
                heading=spoken(concept.title),
                clauses=_with_first(
                    outline(concept.part, spoken), tuple(p.id for p in concept.cites)
                ),
            )
            for concept in concepts.values()
        ),
        parameters=tuple(
            attrs.evolve(value, title=country.values[value.code].text(spoken))
            for value in parameters
            if value.code not in given
        ),
        provisions=tuple(map(made.provision, _in_order([*resting, *cited], on))),
        language=spoken.code,
    )


@attrs.frozen
class Place:
    """
    A place in an instrument.

    Attributes:
        name: The place, in words; empty for the instrument as a whole.
        provisions: What stands there.
        rules: The rules of which the first provision, which decides their days, stands there.
    """

    name: str
    provisions: tuple[ProvisionEntry, ...]
    rules: tuple[RuleEntry, ...]


def by_instrument(listing: LawListing) -> dict[str, tuple[Place, ...]]:
    """The law of a listing as it stands in the books: instrument by instrument, and by place within each."""
    found: dict[str, tuple[Place, ...]] = {}
    in_order = list(dict.fromkeys(each.instrument for each in listing.provisions))
    provisions_of = sorted(listing.provisions, key=lambda each: in_order.index(each.instrument))
    for instrument, within in groupby(provisions_of, attrgetter("instrument")):
        places = []
        for name, there in groupby(within, attrgetter("place")):
            provisions = tuple(there)
            ids = {provision.id for provision in provisions}
            rules = tuple(rule for rule in listing.rules if rule.place in ids)
            places.append(Place(name, provisions, rules))
        found[instrument] = tuple(places)
    return found


def list_history(jurisdiction: AnyJurisdiction, *, value: str) -> tuple[HistoryEntry, ...]:
    """
    Dated values through time.

    Args:
        jurisdiction: The country, or its code.
        value: The code of a value, its name by topic and field, or the beginning of one, such as `reflection_period`.

    Raises:
        ArgumentError: If *jurisdiction* is neither a jurisdiction nor a code.
        UnknownCodeError: If no value has such a code.
    """
    country = get_jurisdiction(jurisdiction)
    by_name = (
        *country.values.items(),
        *((name, dated) for name, some in country.values_by_topic.items() for dated in some),
    )
    found = each_once(
        dated
        for name, dated in by_name
        if (name == value or name.startswith(f"{value}.")) and not _of_conditions(dated)
    )
    if not found:
        known = ", ".join(dict.fromkeys(code.partition(".")[0] for code in country.values))
        raise UnknownCodeError(value, f"is not a value of {country.name}; they begin with: {known}")
    return tuple(
        HistoryEntry(
            code=dated.code,
            title=dated.text(),
            value=value_in_words(period.value),
            since=_first_day(period.first_day, ENGLISH),
            until=str(period.last_day) if period.last_day else "",
            provision=_provision(period.provision, None, ENGLISH),
        )
        for dated in found
        for period in dated.periods
    )


@attrs.frozen
class _Entries:
    """Makes the entries of a listing."""

    translate: Language
    on: date
    day: date
    """The first day of the stretch: the law of every day in it is made once."""
    is_local: bool
    """Whether it is in the country's own language, so that titles need not be repeated in it."""

    def rule(self, rule: Rule) -> RuleEntry:
        provisions = dict.fromkeys(p for p in rule.all_provisions() if p.in_force(self.on))
        bodies = rule.bodies_on(self.day)
        return RuleEntry(
            subject=rule.subject,
            code=rule.code,
            title=self.translate(rule.title),
            local_title="" if self.is_local else rule.local_title,
            modality=rule.modality,
            conditions=tuple(self._conditions(rule)),
            values=tuple(self.values(rule.dated())),
            provisions=tuple(map(self.provision, provisions)),
            owed_by=self.translate(bodies.get("owed_by", "")),
            decided_by=self.translate(bodies["decided_by"]),
            place=rule.provisions[0].id,
            ends=getattr(rule, "ends", ()),
            detail=rule.detail,
        )

    def provision(self, provision: Provision) -> ProvisionEntry:
        return _provision(provision, self.on, self.translate)

    def _conditions(self, rule: Rule) -> Iterator[ConditionEntry]:
        for question, condition in rule.questions(self.day).items():
            if question == rule.question:
                clauses = tuple(outline(condition, self.translate))
                yield ConditionEntry(heading=self.translate("if"), clauses=clauses)
            elif isinstance(condition, Cited) and condition.title:
                ids = tuple(provision.id for provision in condition.cites)
                clauses = _with_first(outline(condition.part, self.translate), ids)
                title = self._title(condition.title)
                if [clause.words for clause in clauses] == [title]:
                    continue  # a concept of the same name is listed among the concepts
                heading = self.translate("{title}, if").format(title=title)
                yield ConditionEntry(heading=heading, clauses=clauses)

    def _title(self, title: str) -> str:
        """A title; of a step and the body it lies with, each is a part of its own."""
        said = self.translate(title)
        return said if said != title else ": ".join(map(self.translate, title.split(": ")))

    def values(self, dated_values: Iterable[AnyDated]) -> Iterator[ValueEntry]:
        for dated in dated_values:
            if _of_conditions(dated):
                continue
            periods = [period for period in dated.periods if period.in_force(self.day)]
            if periods:
                words = [value_in_words(period.value, self.translate) for period in periods]
                if isinstance(dated, ByCase):
                    words = [dated.at(self.day).text(self.translate)]
                yield ValueEntry(
                    code=dated.code,
                    title=self.translate(dated.title),
                    value=", ".join(words),
                    provisions=tuple(dict.fromkeys(period.provision.id for period in periods)),
                )


def _of_conditions(dated: AnyDated) -> bool:
    return any(isinstance(period.value, Condition) for period in dated.periods)


def _provision(provision: Provision, on: date | None, translate: Translate) -> ProvisionEntry:
    boundaries = (provision.since, provision.until)
    if on is None:
        doubts = tuple(b.why for b in boundaries if b is not None and b.why)
    else:
        doubts = tuple(caution.words for caution in provision.cautions(on))
    return ProvisionEntry(
        id=provision.id,
        citation=provision.citation_in(translate),
        instrument=translate(provision.instrument.title),
        place=translate(provision.place),
        says=provision.says,
        since=_first_day(provision.first_day, translate),
        until=str(provision.last_day) if provision.last_day else "",
        confidence=provision.confidence,
        doubts=tuple(map(translate, doubts)),
        sources=tuple(f"{s.title} ({s.publisher}, {s.year})" for s in provision.sources),
        addresses=tuple(source.address for source in provision.sources),
        note=provision.note,
        link=provision.link,
    )


def _in_order(provisions: Iterable[Provision], on: date) -> list[Provision]:
    """
    Those in force, each once: by instrument, then by place.

    Statutes come first and practice last, each kind in the order in which they come; numbers of places by their size.
    """
    each = dict.fromkeys(provision for provision in provisions if provision.in_force(on))
    kinds, instruments = list(InstrumentKind), list(dict.fromkeys(p.instrument for p in each))

    def place(provision: Provision) -> tuple[int, int, list[tuple[int, str]]]:
        pieces = re.findall(r"\d+|\D+", provision.place)
        numbered = [(int(piece), "") if piece.isdecimal() else (0, piece) for piece in pieces]
        instrument = provision.instrument
        return kinds.index(instrument.kind), instruments.index(instrument), numbered

    return sorted(each, key=place)


def _first_day(day: date | None, translate: Translate) -> str:
    return str(day) if day else translate("a day that is not verified")


def value_in_words(value: object, translate: Translate = ENGLISH) -> str:
    """A value of the law, as its listing writes it."""
    match value:
        case None:
            return translate("none stated")
        case bool():
            return translate("yes") if value else translate("no")
        case tuple():
            return "; ".join(value_in_words(item, translate) for item in value)
        case _ if callable(text := getattr(value, "text", None)):
            return str(text(translate))
        case _:
            return translate(str(value).replace("_", " "))


def _with_first(clauses: list[Clause], ids: tuple[str, ...]) -> tuple[Clause, ...]:
    first, *rest = clauses
    return (attrs.evolve(first, provisions=tuple(dict.fromkeys((*ids, *first.provisions)))), *rest)
