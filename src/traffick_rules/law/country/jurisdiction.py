"""A jurisdiction, which is everything one country supplies, and its law in force on a day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar

import attrs

from traffick_rules.case import own_groups
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import (
    ArgumentError,
    LawError,
    NotInForceError,
    UnknownCodeError,
    did_you_mean,
    hinted,
)
from traffick_rules.facts.fact import AnyFact, shown
from traffick_rules.language import ENGLISH, AnyLanguage, Language, language, languages_of
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.law.country import amendment, validation
from traffick_rules.law.country.declaration import Declaration, each_once
from traffick_rules.law.country.fingerprint import digest, fingerprint_of, words_digest
from traffick_rules.law.country.policy import Policy
from traffick_rules.law.fact_question import FactQuestion, names_of_bodies, question_of
from traffick_rules.law.provision import Provision, changes_of
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.values.dated_value import AnyDated, Bounds, DatedSet, DatedValue, joined


def check_day(on: object) -> date:
    """
    *on*, if it is a day.

    Raises:
        ArgumentError: If it is anything else, a `datetime` included.
    """
    if isinstance(on, date) and not isinstance(on, datetime):
        return on
    msg = f"on: {shown(on)} is not a day; give a datetime.date such as date(2008, 5, 1)"
    raise ArgumentError(msg)


R = TypeVar("R", bound=Rule)
C = TypeVar("C", bound=Condition)


@attrs.frozen(eq=False, slots=False, repr=False)
class LawInForce:
    """
    The law of one jurisdiction during one epoch: immutable and validated.

    Attributes:
        jurisdiction: The jurisdiction.
        first_day: The first day of the epoch.
        last_day: The last day of the epoch, None while no change is known.
        rules: The rules in force, in the jurisdiction's order.
    """

    jurisdiction: Jurisdiction
    first_day: date
    last_day: date | None
    rules: tuple[Rule, ...]

    def __repr__(self) -> str:
        return (
            f"<law of {self.jurisdiction.code} from {self.first_day} to {self.last_day or 'open'}>"
        )

    def __deepcopy__(self, memo: object) -> LawInForce:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return type(self.jurisdiction).in_force, (self.jurisdiction, self.first_day)

    def of_kind(self, kind: type[R]) -> tuple[R, ...]:
        """The rules in force of one kind."""
        return tuple(rule for rule in self.rules if isinstance(rule, kind))

    @cached_property
    def questions(self) -> Mapping[type[Record], Mapping[str, Condition]]:
        """The conditions of every question, for cases and for charges."""
        found: dict[type[Record], dict[str, Condition]] = {Case: {}, Charge: {}}
        for rule in self.rules:
            found[rule.record].update(rule.questions(self.first_day))
        return MappingProxyType({kind: MappingProxyType(asked) for kind, asked in found.items()})

    @cached_property
    def values(self) -> Mapping[str, object]:
        """The dated values in force by their code; a dated set as a frozen set."""
        day = self.first_day
        found: dict[str, object] = {}
        for code, dated in self.jurisdiction.values.items():
            try:
                found[code] = dated.at(day)
            except NotInForceError:
                continue
        return MappingProxyType(found)

    def value(self, code: str) -> object:
        """
        The value in force under that code.

        Raises:
            UnknownCodeError: If the jurisdiction has no such value, or none in force.
        """
        if code not in self.values:
            if code in self.jurisdiction.values:
                raise NotInForceError(code, f"has no value from {self.first_day}")
            raise UnknownCodeError(code, "is not a value of this law")
        return self.values[code]

    @cached_property
    def fingerprint(self) -> str:
        """
        SHA-256 of the content of the law in force, as hexadecimal digits.

        It covers rules, conditions, values and provisions, but no titles and not what provisions say in our words;
        equal content gives the same fingerprint in every process and on every platform.
        """
        return fingerprint_of(self.jurisdiction.code, self.first_day, self.rules, self.values)

    @cached_property
    def words_digest(self) -> str:
        """SHA-256 of what its fingerprint leaves out, which is titles, and what provisions say."""
        return words_digest(self.rules, self.first_day)


@attrs.frozen(eq=False, slots=False, kw_only=True, repr=False)
class Jurisdiction(Declaration):
    """
    Everything one country supplies: rules, values, provisions and policy, of all days it covers.

    Loading validates everything at once: codes, citations, overlaps and gaps, the facts that rules use,
    and that every condition can be built for every stretch of days.

    Attributes:
        code: ISO 3166-1 alpha-2 code in lower case.
        name: The country's name in English.
        local_name: Its name in its own language, or empty.
        local_language: The ISO 639-1 code of that language, in which local titles are, or empty.
        covers_from: The first day whose law the plugin knows.
        rules: The rules of all days; a superseded rule stays beside its successor.
        parameters: Dated values that can be looked up although no rule uses them.
        milder_law: The provision by which the milder of two laws decides a punishment, or None.
        fact_groups: Fact groups of the country's own for cases, beside the shared vocabulary.
        charge_groups: The same for charges, such as what the court finds of the degree of an offence.
        policy: Action plans, institutions, commitments, treaties and statistics; or a function that gives
            them, called, and validated, on first use, so that assessing need not load them.
        further_provisions: Provisions that no rule uses, kept for looking them up.
        claims: What is claimed of the law as a whole, and can be proved; a rule has claims of its own.
        catalogues: Packages with a folder `locale`, which hold the country's words in other languages.
        sources: The table of its sources by their keys, so that the conformance suite finds those that nothing uses.

    Raises:
        LawError: With every problem of the jurisdiction at once.
    """

    def __attrs_post_init__(self) -> None:
        try:
            problems = validation.problems(self)
        except RecursionError:
            problems = validation.cycles(self)
            if not problems:
                raise
        if problems:
            raise LawError(problems, source=self.code)
        own_groups.declare(Case, self.fact_groups)
        own_groups.declare(Charge, self.charge_groups)

    def __repr__(self) -> str:
        return f"<jurisdiction {self.code} {self.name}>"

    def __deepcopy__(self, memo: object) -> Jurisdiction:
        return self

    def __reduce__(self) -> tuple[Callable[..., Jurisdiction], tuple[Any, ...]]:
        fields = {field.alias: getattr(self, field.name) for field in attrs.fields(type(self))}
        return _made, ({**fields, "policy": self.policy},)

    def language(self, code: AnyLanguage) -> Language:
        """
        A language in which the country's law can be explained.

        Args:
            code: The ISO 639-1 code, such as `da`; `en` is always there. A language is given back as it is.

        Raises:
            ArgumentError: If neither the country nor the library has a catalogue of that language.
        """
        return language(code, *self.catalogues)

    @property
    def languages(self) -> tuple[str, ...]:
        """
        The languages that the country's own words are in, English and those of its catalogues.

        In a language that only the library knows, its law would be half in English, so that one is not here.

        Example:
            >>> from traffick_rules import get_jurisdiction
            >>> get_jurisdiction("dk").languages
            ('en', 'da')
        """
        return languages_of(*self.catalogues)

    def question(
        self, fact: AnyFact | str, *, on: date | None = None, language: AnyLanguage = ENGLISH
    ) -> FactQuestion:
        """
        The question that asks for a fact, as for a form.

        Args:
            fact: A fact of cases or charges, or its path, such as `stay.lawful`.
            on: The day from which bodies have their names; that of the newest law if left out.
            language: The language.

        Raises:
            ArgumentError: If fact, day or language is not one.
            NotInForceError: If the day lies before the first day that the plugin covers.

        Example:
            >>> from traffick_rules import get_jurisdiction
            >>> question = get_jurisdiction("dk").question("person.age", language="da")
            >>> print(question.kind, question)
            whole_number Hvor gammel er personen?
        """
        asked = {
            each.path: each
            for kind in (Charge, Case)
            for group in self.groups(kind).values()
            for each in group.facts.values()
        }
        path = fact if isinstance(fact, str) else getattr(fact, "path", "")
        if path not in asked:
            hint = did_you_mean(path, asked) or "name one such as Stay.lawful or 'stay.lawful'"
            msg = f"{shown(fact)} is not a fact that {self.name} asks; {hint}"
            raise ArgumentError(msg)
        law = self.in_force(self.epochs[-1] if on is None else on)
        bodies = names_of_bodies(law.rules, law.first_day if on is None else on)
        return question_of(asked[path], self.language(language), bodies)

    def name_in(self, language: AnyLanguage) -> str:
        """
        The country's name in that language, where that is its own; else in English.

        Raises:
            ArgumentError: If neither the country nor the library knows the language.
        """
        is_its_own = self.language(language).code == self.local_language
        return self.local_name if is_its_own and self.local_name else self.name

    def amended(self, *changes: Rule | DatedValue[Any] | DatedSet[Any]) -> Jurisdiction:
        """
        A copy in which rules and values are replaced, for studies of what another law would do.

        Args:
            changes: Rules, each in the place of those with its question, and dated values or sets, each in the
                place of the one with its code, wherever rules use it.

        Raises:
            ArgumentError: If the jurisdiction has no such question or code.
            LawError: With every problem of the amended jurisdiction at once.

        Example:
            >>> from datetime import date
            >>> from traffick_rules import get_jurisdiction
            >>> from traffick_rules.law import DatedValue, days
            >>> denmark = get_jurisdiction("dk")
            >>> old = denmark.values["reflection.standard_days"]
            >>> new = denmark.provision("REF-04").gives(days(90))
            >>> longer = DatedValue(old.code, old.title, *old.periods[:-1], new)
            >>> denmark.amended(longer).in_force(date(2026, 1, 1)).value("reflection.standard_days")
            Length(count=90, unit=<Unit.DAY: 'day'>)
        """
        rules, parameters = self.rules, self.parameters
        for change in changes:
            if isinstance(change, Rule):
                rules = amendment.with_rule(rules, change)
                continue
            values = (*(dated for rule in rules for dated in rule.all_values), *parameters)
            old = [dated for dated in values if dated.code == change.code]
            if not old:
                message = f"{change.code!r} is not a value of {self.name}"
                hint = did_you_mean(change.code, [dated.code for dated in values])
                raise ArgumentError(hinted(message, hint))
            rules = amendment.with_value(rules, change, *old)
            parameters = amendment.with_value(parameters, change, *old)
        return attrs.evolve(self, rules=rules, parameters=parameters)

    @cached_property
    def policy(self) -> Policy:
        """
        What the country has planned, set up, promised and counted.

        Raises:
            LawError: If a provision of it is declared twice.
        """
        policy = self._policy if isinstance(self._policy, Policy) else self._policy()
        problems = validation.problems_of_policy(self, policy)
        if problems:
            raise LawError(problems, source=self.code)
        return policy

    @cached_property
    def provisions(self) -> Mapping[str, Provision]:
        """Every provision of the jurisdiction by its id."""
        return MappingProxyType({provision.id: provision for provision in self.all_provisions})

    def provision(self, id: str) -> Provision:  # noqa: A002 - the provision's own word
        """
        The provision with that id, such as `REF-05`.

        Raises:
            UnknownCodeError: If the jurisdiction has none.
        """
        found = self.provisions.get(id)
        if found is None:
            message = f"is not a provision of {self.name}"
            raise UnknownCodeError(id, hinted(message, did_you_mean(id, self.provisions)))
        return found

    @cached_property
    def values(self) -> Mapping[str, AnyDated]:
        """Every dated value of the jurisdiction by its code; what successive rules give is one value through time."""
        found: dict[str, list[tuple[AnyDated, Bounds]]]
        found = {dated.code: [(dated, (None, None))] for dated in self.parameters}
        questions = {rule.question for rule in self.rules}
        for rule in sorted(self.rules, key=lambda rule: rule.provisions[0].first_day or date.min):
            days = rule.provisions[0].first_day, rule.provisions[0].last_day
            for dated in each_once(rule.all_values):
                of_rule = ".".join(dated.code.split(".")[:2])
                # What another rule gives is met here through `holds`; that rule says since when.
                if of_rule in questions and of_rule != rule.question:
                    continue
                found.setdefault(dated.code, []).append((dated, days))
        return MappingProxyType(
            {dated.code: joined(found[dated.code]) for dated in self.all_values}
        )

    @cached_property
    def values_by_topic(self) -> Mapping[str, tuple[AnyDated, ...]]:
        """
        Every dated value by a name that is the same in every country.

        A value that rules give is named by their topic and the field, such as
        `permits.criminal_proceedings.duration`; several rules of one topic can give one. Any other has its code.
        """
        found: dict[str, list[AnyDated]] = {}
        codes = set()
        for rule in self.rules:
            for field, given in rule.values_by_field.items():
                codes.add(given.code)
                found.setdefault(f"{rule.topic}.{field}", []).append(self.values[given.code])
        for code, dated in self.values.items():
            if code not in codes:
                found.setdefault(code, []).append(dated)
        return MappingProxyType({name: each_once(values) for name, values in found.items()})

    @cached_property
    def epochs(self) -> tuple[date, ...]:
        """The first days of the stretches without a change of law, in order."""
        periods = (period for dated in self.all_values for period in dated.periods)
        days = changes_of((*self.provisions_of_law, *periods)) | {self.covers_from}
        return tuple(sorted(day for day in days if day >= self.covers_from))

    def in_force(self, on: date) -> LawInForce:
        """
        The law of that day; the same object for every day of one epoch.

        Raises:
            ArgumentError: If *on* is not a day.
            NotInForceError: If it lies before the first day that the plugin covers.
        """
        index = bisect_right(self.epochs, check_day(on)) - 1
        if index < 0:
            raise NotInForceError(
                self.code,
                f"the law of {self.name} on {on} is not known; it is from {self.covers_from}",
            )
        law = self._laws.get(index)
        if law is None:
            first = self.epochs[index]
            following = self.epochs[index + 1 : index + 2]
            last = date.fromordinal(following[0].toordinal() - 1) if following else None
            rules = tuple(rule for rule in self.rules if rule.in_force(first))
            law = self._laws.setdefault(index, LawInForce(self, first, last, rules))
        return law

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of the fingerprints of the law in force on all days, as hexadecimal digits."""
        return digest([[day.isoformat(), self.in_force(day).fingerprint] for day in self.epochs])

    @cached_property
    def _laws(self) -> dict[int, LawInForce]:
        return {}

    @cached_property
    def all_provisions(self) -> tuple[Provision, ...]:
        """Every provision, each once; those of policy and those kept for looking up included."""
        of_policy = self.policy.all_provisions()
        return each_once((*self.provisions_of_law, *self.further_provisions, *of_policy))


def _made(fields: dict[str, Any]) -> Jurisdiction:
    return Jurisdiction(**fields)
