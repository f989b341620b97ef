"""
The law of a day as a lawyer would want to read it, and dated values through time.

Everything is generated from the rules: conditions in words, values, provisions, days in force, confidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import count, groupby
from operator import attrgetter

import attrs

from traffick_rules.answer.answers import rules_not_in_force
from traffick_rules.errors import NotInForceError, UnknownCodeError
from traffick_rules.language import ENGLISH, AnyLanguage, Language, Translate
from traffick_rules.law.conditions.condition import Cited, Condition
from traffick_rules.law.conditions.outline import Clause, concepts_in, outline, titled_in
from traffick_rules.law.country.declaration import each_once
from traffick_rules.law.country.jurisdiction import LawInForce, check_day
from traffick_rules.law.provision import InstrumentKind, Period, Provision, Source
from traffick_rules.law.rules.rule import Modality, Rule
from traffick_rules.law.values.boundary import Boundary, Confidence
from traffick_rules.law.values.dated_value import AnyDated, ByCase
from traffick_rules.mixins import SPARSE, Brief
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction


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
        established: The same in words.
        doubts: What is doubtful about its days, also where it does not matter on the day of the listing.
        sources: The keys of the texts in which it was read.
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
    established: str
    doubts: tuple[str, ...]
    sources: tuple[str, ...]
    note: str
    link: str = attrs.field(default="", metadata=SPARSE)


@attrs.frozen(kw_only=True)
class ConditionEntry(Brief):
    """
    A condition in words.

    Attributes:
        heading: What the condition decides.
        clauses: Its clauses.
        code: Of a concept, its code, by which clauses refer to it; else empty.
    """

    heading: str
    clauses: tuple[Clause, ...]
    code: str = attrs.field(default="", metadata=SPARSE)


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
        provisions: The ids of the provisions that what it says on that day rests on.
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
    provisions: tuple[str, ...]
    owed_by: str = ""
    place: str = ""
    decided_by: str = attrs.field(default="", metadata=SPARSE)
    ends: tuple[str, ...] = attrs.field(default=(), metadata=SPARSE)
    detail: bool = attrs.field(default=False, metadata=SPARSE)

    @property
    def question(self) -> str:
        """The name of the question that the rule answers, such as `permits.9c5`."""
        return f"{self.subject}.{self.code}"


@attrs.frozen(kw_only=True)
class AbsentEntry(Brief):
    """
    A rule that is not in force.

    Attributes:
        question: The question that it answers on other days.
        title: What it gives, in plain words.
        days: When it is in force, and where the law says so, in words.
        provisions: The ids of the provisions that say what holds instead.
        doubts: What is doubtful about these days.
    """

    question: str
    title: str
    days: str
    provisions: tuple[str, ...]
    doubts: tuple[str, ...]


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
        concepts: The concepts that the rules use, and what several rules have word for word, such as exceptions.
        parameters: The values that no listed rule gives.
        absent: The rules about cases that are not in force.
        provisions: The provisions of all these, each once: by instrument, statutes first, then by place.
        sources: The texts in which these were read, each once, by their key.
        language: The code of the language that it is in; what provisions say is in English.
    """

    country: str
    on: date
    since: date
    fingerprint: str
    rules: tuple[RuleEntry, ...]
    concepts: tuple[ConditionEntry, ...]
    parameters: tuple[ValueEntry, ...]
    absent: tuple[AbsentEntry, ...]
    provisions: tuple[ProvisionEntry, ...]
    sources: tuple[Source, ...]
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
        sources: The texts in which that was read.
        when: In which cases it is the value, in words; empty for all.
    """

    code: str
    title: str
    value: str
    since: str
    until: str
    provision: ProvisionEntry
    sources: tuple[Source, ...]
    when: str = attrs.field(default="", metadata=SPARSE)


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
    by_rule = [tuple(rule.questions(law.first_day).values()) for rule in rules]
    concepts = {code: c for some in by_rule for c in some for code, c in concepts_in(c).items()}
    by_rule += [(concept.part,) for concept in concepts.values()]
    shared = _shared(by_rule)
    apart = _codes(shared)
    concepts |= {apart[key]: clause for key, clause in shared.items()}
    made = _Entries(spoken, on, law.first_day, spoken.code == country.local_language, apart)
    entries = tuple(made.rule(rule) for rule in rules)
    given = {value.code for entry in entries for value in entry.values}
    further = [] if subject else [v for v in country.values.values() if v.code not in given]
    parameters = tuple(made.values(further))
    codes = {value.code for value in parameters}
    resting = [p for rule in rules for p in rule.provisions_of_day(law.first_day)]
    cited = [p for value in further if value.code in codes for p in value.provisions]
    absent, instead = _absent(law, on, subject, spoken)
    provisions = _in_order([*resting, *cited, *instead], on)
    return LawListing(
        country=country.name_in(spoken),
        on=on,
        since=law.first_day,
        fingerprint=law.fingerprint,
        rules=entries,
        concepts=tuple(
            ConditionEntry(
                heading=spoken(concept.title), clauses=made.clauses_of(concept), code=code
            )
            for code, concept in concepts.items()
        ),
        parameters=tuple(
            attrs.evolve(value, title=country.values[value.code].text(spoken))
            for value in parameters
            if value.code not in given
        ),
        absent=absent,
        provisions=tuple(_provision(provision, spoken) for provision in provisions),
        sources=_sources(provisions),
        language=spoken.code,
    )


def _shared(by_rule: Iterable[Iterable[Condition]]) -> dict[str, Cited]:
    """The titled clauses that several rules or concepts have, by what is equal for equal ones."""
    found: dict[str, Cited] = {}
    several: dict[str, Cited] = {}
    for conditions in by_rule:
        # The title of a question of its own stands as a heading above its clauses.
        inner = (c.part if isinstance(c, Cited) and c.title else c for c in conditions)
        titled = {key: clause for each in inner for key, clause in titled_in(each).items()}
        several |= {key: clause for key, clause in titled.items() if key in found}
        found |= titled
    return several


def _codes(clauses: Mapping[str, Cited]) -> dict[str, str]:
    """A code for each of these clauses, after the first provision that it cites."""
    codes: dict[str, str] = {}
    for key, clause in clauses.items():
        tried = (f"{clause.cites[0].id}{f'-{n}' if n > 1 else ''}" for n in count(1))
        codes[key] = next(code for code in tried if code not in codes.values())
    return codes


def _absent(
    law: LawInForce, on: date, subject: str | None, translate: Language
) -> tuple[tuple[AbsentEntry, ...], list[Provision]]:
    """The rules that are not in force, and the provisions that say what holds instead."""
    found = [
        rule
        for rule in rules_not_in_force(law, on)
        if subject in {None, rule.question.partition(".")[0]}
    ]
    entries = tuple(
        AbsentEntry(
            question=rule.question,
            title=translate(rule.title),
            days=rule.text(translate),
            provisions=tuple(provision.id for provision in rule.provisions),
            doubts=_doubts(rule.provision, translate),
        )
        for rule in found
    )
    return entries, [provision for rule in found for provision in rule.provisions]


def _sources(provisions: Iterable[Provision]) -> tuple[Source, ...]:
    """Where they were read, each text once, by its key."""
    found = {source.key: source for p in provisions for source in p.sources}
    return tuple(found[key] for key in sorted(found, key=_natural))


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
            since=str(period.first_day or _first_day(period.provision, ENGLISH)),
            until=str(period.last_day) if period.last_day else "",
            provision=_provision(period.provision, ENGLISH),
            sources=period.provision.sources,
            when=when,
        )
        for dated in found
        for when, period in _with_cases(dated)
    )


def _with_cases(dated: AnyDated) -> Iterator[tuple[str, Period[object]]]:
    """Its periods, and in which cases each counts; empty for all."""
    if not isinstance(dated, ByCase):
        yield from (("", period) for period in dated.periods)
        return
    for row in dated.rows:
        for period in row.periods:
            first = period.first_day or date.min
            others = (p for other in dated.rows if other is not row for p in other.periods)
            alone = "in all other cases" if any(p.in_force(first) for p in others) else ""
            yield alone if row.when is None else row.title, period


@attrs.frozen
class _Entries:
    """Makes the entries of a listing."""

    translate: Language
    on: date
    day: date
    """The first day of the stretch: the law of every day in it is made once."""
    is_local: bool
    """Whether it is in the country's own language, so that titles need not be repeated in it."""
    apart: Mapping[str, str]
    """What several rules have, and where it is listed."""

    def rule(self, rule: Rule) -> RuleEntry:
        bodies = rule.bodies_on(self.day)
        return RuleEntry(
            subject=rule.subject,
            code=rule.code,
            title=self.translate(rule.title),
            local_title="" if self.is_local else rule.local_title,
            modality=rule.modality,
            conditions=tuple(self._conditions(rule)),
            values=tuple(self.values(rule.dated())),
            provisions=tuple(provision.id for provision in rule.provisions_of_day(self.day)),
            owed_by=self.translate(bodies.get("owed_by", "")),
            decided_by=self.translate(bodies["decided_by"]),
            place=rule.provisions[0].id,
            ends=getattr(rule, "ends", ()),
            detail=rule.detail,
        )

    def clauses_of(self, named: Cited) -> tuple[Clause, ...]:
        """The clauses of what has a name, the first with the provisions of the whole."""
        first, *rest = outline(named.part, self.translate, self.apart)
        ids = (*(provision.id for provision in named.cites), *first.provisions)
        return (attrs.evolve(first, provisions=tuple(dict.fromkeys(ids))), *rest)

    def _conditions(self, rule: Rule) -> Iterator[ConditionEntry]:
        for question, condition in rule.questions(self.day).items():
            if question == rule.question:
                clauses = tuple(outline(condition, self.translate, self.apart))
                yield ConditionEntry(heading=self.translate("if"), clauses=clauses)
            elif isinstance(condition, Cited) and condition.title:
                clauses = self.clauses_of(condition)
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


def _provision(provision: Provision, translate: Translate) -> ProvisionEntry:
    return ProvisionEntry(
        id=provision.id,
        citation=provision.citation_in(translate),
        instrument=translate(provision.instrument.title),
        place=translate(provision.place),
        says=provision.says,
        since=_first_day(provision, translate),
        until=str(provision.last_day) if provision.last_day else "",
        confidence=provision.confidence,
        established=provision.confidence_in(translate),
        doubts=_doubts(provision, translate),
        sources=tuple(dict.fromkeys(source.key for source in provision.sources)),
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

    def place(provision: Provision) -> tuple[object, ...]:
        instrument, where = provision.instrument, provision.place
        number = instruments.index(instrument)
        return kinds.index(instrument.kind), number, _natural(where), where

    return sorted(each, key=place)


def _natural(place: str) -> list[tuple[int, str, str]]:
    """What places sort by, as one counts: 2, 15, 15 a, 15 b, 16."""
    pieces = re.findall(
        r"(\d+)(?: ?([^\W\d_])\b)?|(\D+?)(?=\d|$)", place.replace("§§", "§").casefold()
    )
    return [(int(number or 0), letter, words.strip()) for number, letter, words in pieces]


def _first_day(provision: Provision, translate: Translate) -> str:
    since = provision.since
    if since is not None and since.is_first_reading:
        words = translate("a day that is not verified, at the latest {day}")
        return words.format(day=since.latest)
    return str(provision.first_day or translate("a day that is not verified"))


def _doubts(provision: Provision, translate: Translate) -> tuple[str, ...]:
    """What is doubtful about its days, with the stretch in which a day lies that was taken."""
    found = []
    for each in (provision.since, provision.until):
        if each is None or not each.why or each == Boundary.read(f"by {each.latest or date.max}"):
            continue  # what is known of that day is said with the day
        stretch = ""
        if each.day and each.earliest and each.latest:
            stretch = translate("the day lies between {first} and {last}")
        elif each.day and each.earliest:
            stretch = translate("the day lies on {first} or later")
        elif each.day:
            stretch = translate("the day lies on {last} or earlier")
        said = stretch.format(first=each.earliest, last=each.latest)
        found.append("; ".join(filter(None, (translate(each.why), said))))
    return tuple(found)


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
