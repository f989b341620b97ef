"""A jurisdiction: everything one country supplies."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar

import attrs

from traffick_rules.case.argument import check_class
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import ArgumentError, LawError, NotInForceError, did_you_mean
from traffick_rules.facts.fact import FactGroup, shown
from traffick_rules.language import Language, language, languages_of
from traffick_rules.law import amendment, validation
from traffick_rules.law.claim import Claim
from traffick_rules.law.dated_value import DatedSet, DatedValue
from traffick_rules.law.law_in_force import LawInForce
from traffick_rules.law.policy import Policy
from traffick_rules.law.provision import Provision, changes_of
from traffick_rules.law.rule import Rule, dated_values_of

__all__ = ["Jurisdiction", "check_day", "check_jurisdiction"]


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


def check_jurisdiction(jurisdiction: object) -> Jurisdiction:
    """
    *jurisdiction*, if it is one.

    Raises:
        ArgumentError: If it is anything else, a country code included.
    """
    if isinstance(jurisdiction, Jurisdiction):
        return jurisdiction
    msg = f"jurisdiction: {shown(jurisdiction)} is not a jurisdiction; use get_jurisdiction('dk')"
    raise ArgumentError(msg)


@attrs.frozen(eq=False, slots=False, kw_only=True, repr=False)
class Jurisdiction:
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

    Raises:
        LawError: With every problem of the jurisdiction at once.
    """

    code: str
    name: str
    local_name: str = ""
    local_language: str = ""
    covers_from: date
    rules: tuple[Rule, ...] = ()
    parameters: tuple[DatedValue[object] | DatedSet[object], ...] = ()
    milder_law: Provision | None = None
    fact_groups: tuple[type[FactGroup], ...] = ()
    charge_groups: tuple[type[FactGroup], ...] = ()
    _policy: Policy | Callable[[], Policy] = attrs.field(default=Policy(), alias="policy")
    further_provisions: tuple[Provision, ...] = ()
    claims: tuple[Claim, ...] = ()
    catalogues: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        strangers = validation.strangers(self)
        if strangers:
            raise LawError(strangers)
        try:
            problems = validation.problems(self)
        except RecursionError:
            problems = validation.cycles(self)
            if not problems:
                raise
        if problems:
            raise LawError(problems, source=self.code)

    def __repr__(self) -> str:
        return f"<jurisdiction {self.code} {self.name}>"

    @property
    def case_type(self) -> type[Case]:
        """`Case`, with the country's own fact groups where it has any."""
        return Case.with_groups(*self.fact_groups)

    @property
    def charge_type(self) -> type[Charge]:
        """`Charge`, with the country's own fact groups for charges where it has any."""
        return Charge.with_groups(*self.charge_groups)

    def record_type(self, kind: type[Record]) -> type[Record]:
        """
        The country's own kind of record for `Case` or `Charge`, which a rule asks about.

        Raises:
            ArgumentError: If *kind* is neither.
        """
        check_class("kind", kind, Record, "give Case or Charge")
        return self.case_type if issubclass(kind, Case) else self.charge_type

    def language(self, code: str) -> Language:
        """
        A language in which the country's law can be explained.

        Args:
            code: The ISO 639-1 code, such as `da`; `en` is always there.

        Raises:
            ArgumentError: If neither the country nor the library has a catalogue of that language.
        """
        return language(code, *self.catalogues)

    @property
    def languages(self) -> tuple[str, ...]:
        """
        The languages that the country's own words are in, English and those of its catalogues.

        In a language that only the library knows, its law would be told half in English, so that one is not here.

        Example:
            >>> from traffick_rules import get_jurisdiction
            >>> get_jurisdiction("dk").languages
            ('en', 'da')
        """
        return languages_of(*self.catalogues)

    def name_in(self, language: Language) -> str:
        """The country's name in that language, where that is its own; else in English."""
        is_its_own = language.code == self.local_language
        return self.local_name if is_its_own and self.local_name else self.name

    def amended(self, *changes: Rule | DatedValue[Any] | DatedSet[Any]) -> Jurisdiction:
        """
        A copy in which rules and values are replaced, for studies of what another law would do.

        Args:
            changes: Rules, each in the place of those with its question, and dated values or sets, each in the
                place of the one with its code, wherever rules use it.

        Raises:
            ArgumentError: If something is neither a rule nor a value, or the jurisdiction has no such question or code.
            LawError: With every problem of the amended jurisdiction at once.

        Example:
            >>> from datetime import date
            >>> from traffick_rules import get_jurisdiction
            >>> from traffick_rules.law import DatedValue, days
            >>> denmark = get_jurisdiction("dk")
            >>> old = denmark.values["reflection.standard_days"]
            >>> new = denmark.provision("REF-04").gives(days(90))
            >>> longer = DatedValue(old.code, old.title, old.periods[0], new)
            >>> denmark.amended(longer).in_force(date(2026, 1, 1)).value("reflection.standard_days")
            Length(count=90, unit=<Unit.DAY: 'day'>)
        """
        rules, parameters = self.rules, self.parameters
        for change in changes:
            if isinstance(change, Rule):
                rules = amendment.with_rule(rules, change)
                continue
            values = {dated.code: dated for rule in rules for dated in dated_values_of(rule)}
            values.update({dated.code: dated for dated in parameters})
            if not isinstance(change, DatedValue | DatedSet):
                msg = f"{shown(change)} is neither a rule nor a dated value"  # type: ignore[unreachable] # not for callers without a type checker
                raise ArgumentError(msg)
            old = values.get(change.code)
            if old is None:
                hint = did_you_mean(change.code, values)
                message = f"{change.code!r} is not a value of {self.name}"
                raise ArgumentError(f"{message}; {hint}" if hint else message)
            rules = amendment.with_value(rules, change, old)
            parameters = amendment.with_value(parameters, change, old)
        return attrs.evolve(self, rules=rules, parameters=parameters)

    def with_parts(self, made: dict[int, object]) -> Jurisdiction:
        """
        A copy in which parts of the law are replaced wherever it uses them; its policy included.

        Args:
            made: The new parts by the identity of the old ones; what is made on the way is added.

        Raises:
            LawError: With every problem of the copy at once.
        """

        def policy() -> Policy:
            return amendment.rewritten(self.policy, made)

        return attrs.evolve(
            self,
            rules=amendment.rewritten(self.rules, made),
            parameters=amendment.rewritten(self.parameters, made),
            milder_law=amendment.rewritten(self.milder_law, made),
            further_provisions=amendment.rewritten(self.further_provisions, made),
            claims=amendment.rewritten(self.claims, made),
            policy=policy,
        )

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
            NotInForceError: If the jurisdiction has none.
        """
        found = self.provisions.get(id)
        if found is None:
            hint = did_you_mean(id, self.provisions)
            message = f"is not a provision of {self.name}"
            raise NotInForceError(id, f"{message}; {hint}" if hint else message)
        return found

    @cached_property
    def values(self) -> Mapping[str, DatedValue[object] | DatedSet[object]]:
        """Every dated value of the jurisdiction by its code."""
        return MappingProxyType({dated.code: dated for dated in self.all_values})

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
    def _laws(self) -> dict[int, LawInForce]:
        return {}

    @cached_property
    def provisions_of_law(self) -> tuple[Provision, ...]:
        """Every provision that can change an answer or a value, each once."""
        found = [provision for rule in self.rules for provision in rule.all_provisions()]
        found += [provision for dated in self.all_values for provision in dated.provisions]
        if self.milder_law is not None:
            found.append(self.milder_law)
        return _each_once(found)

    @cached_property
    def all_provisions(self) -> tuple[Provision, ...]:
        """Every provision, each once; those of policy and those kept for looking up included."""
        of_policy = self.policy.all_provisions()
        return _each_once((*self.provisions_of_law, *self.further_provisions, *of_policy))

    @cached_property
    def all_values(self) -> tuple[DatedValue[object] | DatedSet[object], ...]:
        """Every dated value, each once."""
        found = [dated for rule in self.rules for dated in dated_values_of(rule)]
        return _each_once((*found, *self.parameters))


T = TypeVar("T")


def _each_once(items: Iterable[T]) -> tuple[T, ...]:
    # By identity: two equal declarations of one thing are a mistake that validation reports.
    return tuple({id(item): item for item in items}.values())
