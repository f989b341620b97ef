"""
Conditions: three-valued (Kleene) expressions over facts.

Every condition has two monotone rails: what makes it yes, and what makes it no; unknown is neither.
AND is yes if all parts are yes and no if any is no; OR is its dual; NOT swaps the rails. There is no
negation as failure, so that learning a fact never flips a decided answer.

A condition as a plugin writes it may hold dated parts. `on_day` gives the condition of one day: the same
expression with every dated part replaced by what is in force, each citing its provisions.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import ClassVar, NoReturn, TypeAlias

import attrs

from traffick_rules.case.age import completes, is_outgrown
from traffick_rules.case.record import Record
from traffick_rules.errors import LawError, Problem, UndecidedError
from traffick_rules.facts import Person
from traffick_rules.facts.fact import AnyFact, Fact, shown
from traffick_rules.facts.kinds import YesNo
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.provision import Provision
from traffick_rules.mixins import shortened


class Condition:
    """A three-valued expression; combine with `all_of`, `any_of`, `not_` and `settled`."""

    __slots__ = ()

    def __bool__(self) -> NoReturn:
        msg = (
            "a condition is neither true nor false; combine conditions with all_of, any_of and not_"
        )
        raise UndecidedError(msg)

    def __repr__(self) -> str:
        return shortened(self.words)

    @property
    def words(self) -> str:
        """The condition as a statement in plain words, in English."""
        return self.text(ENGLISH)

    @abstractmethod
    def text(self, translate: Translate) -> str:
        """The condition as a statement in plain words, in the language of *translate*."""

    @property
    @abstractmethod
    def parts(self) -> tuple[Condition, ...]:
        """The conditions it is made of; none for an atom."""

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provisions that it names itself, of all days; those of its parts are theirs."""
        return ()

    @abstractmethod
    def on_day(self, on: date) -> Condition:
        """
        The condition as it stands on that day.

        Raises:
            LawError: If a part has nothing in force on that day.
        """

    def is_absent(self, on: date) -> bool:  # noqa: ARG002 - most conditions are always there
        """Whether it does not count on that day, because no provision of it is in force then."""
        return False

    @abstractmethod
    def canonical(self) -> object:
        """Plain data that is equal for equal conditions, for fingerprints."""

    def walk(self) -> Iterator[Condition]:
        """The condition and all its parts, each once, outermost first."""
        seen: dict[int, Condition] = {}  # kept alive, so that no other takes its identity
        waiting: list[Condition] = [self]
        while waiting:
            condition = waiting.pop()
            if id(condition) not in seen:
                seen[id(condition)] = condition
                yield condition
                waiting.extend(reversed(condition.parts))


Term: TypeAlias = Condition | YesNo


class Atom(Condition):
    """
    A test of the facts of one record: the leaves of every condition.

    Attributes:
        is_computed: Whether it follows from facts by a computation, rather than being a fact itself.
        asks_day: Whether the same record can come out otherwise on another day of decision.
    """

    __slots__ = ()

    parts: ClassVar[tuple[Condition, ...]] = ()
    is_computed: ClassVar[bool] = False

    @property
    def asks_day(self) -> bool:
        return False

    @property
    @abstractmethod
    def facts(self) -> tuple[AnyFact, ...]:
        """The facts that the test is about."""

    @property
    def reads(self) -> tuple[AnyFact, ...]:
        """All facts that the test looks at: beside those that it is about, what can settle it from outside."""
        return self.facts

    @abstractmethod
    def test(self, record: Record, on: date) -> bool | None:
        """
        Whether it holds of *record*; None where that is not known.

        Args:
            record: The case or charge.
            on: The day of decision.
        """

    def turning_days(self, record: Record, on: date) -> Iterator[date]:  # noqa: ARG002 - most do not ask the day
        """
        The days, of any time, on which the test of the same facts can come out otherwise than on the day before.

        Args:
            record: The case or charge.
            on: The day of decision.
        """
        return iter(())

    @abstractmethod
    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: FBT001
        """
        Values of facts that give the test this value, each filling as a mapping, the plainest first.

        Args:
            value: What the test is to be.
            on: The day of decision.
        """

    def excludes(self, value: bool | None, other: Atom, other_value: bool | None) -> bool:  # noqa: ARG002, FBT001
        """
        Whether no record gives this test that value and another one its own, because of what both mean.

        Args:
            value: A value of this test, None for unknown.
            other: Another test.
            other_value: A value of that.
        """
        return False

    def on_day(self, on: date) -> Condition:  # noqa: ARG002 - an atom is the same on every day
        return self


def facts_tested(conditions: Iterable[Condition]) -> Iterator[AnyFact]:
    """The facts that tests among these conditions look at, some more than once; parts count where they are given."""
    for condition in conditions:
        if isinstance(condition, Atom):
            yield from condition.facts


class OfOneFact(Atom):
    """A test of one fact."""

    __slots__ = ()

    fact: AnyFact

    @property
    def facts(self) -> tuple[AnyFact, ...]:
        return (self.fact,)


@attrs.frozen(repr=False)
class FactIsYes(OfOneFact):
    """A yes/no fact, used as a condition."""

    fact: YesNo

    def text(self, translate: Translate) -> str:
        return translate(self.fact.words)

    @property
    def asks_day(self) -> bool:
        return self.fact.until_age is not None

    def test(self, record: Record, on: date) -> bool | None:
        value = record.value(self.fact)
        return None if value and is_outgrown(self.fact, record, on) else value

    def turning_days(self, record: Record, on: date) -> Iterator[date]:  # noqa: ARG002
        stated_on = record.value(Person.age_on)
        if self.fact.until_age is not None and stated_on is not None:
            yield completes(stated_on, self.fact.until_age)

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: ARG002, FBT001
        yield {self.fact: value}

    def canonical(self) -> object:
        return ["yes", self.fact.first_path]


@attrs.frozen(repr=False)
class NotRead(Atom):
    """A condition whose text was not read: no fact makes it yes or no."""

    why: str

    facts: ClassVar[tuple[AnyFact, ...]] = ()

    def text(self, translate: Translate) -> str:
        return translate(self.why)

    def test(self, record: Record, on: date) -> None:
        pass

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: ARG002, FBT001
        return iter(())

    def canonical(self) -> object:
        return ["not read", self.why]


@attrs.frozen(eq=False, repr=False)
class _Joined(Condition):
    parts: tuple[Condition, ...]

    name: ClassVar[str]

    def _joined(self, joint: str, translate: Translate) -> str:
        return f" {joint} ".join(_grouped(part, translate) for part in self.parts)

    def is_absent(self, on: date) -> bool:
        return all(part.is_absent(on) for part in self.parts)

    def on_day(self, on: date) -> Condition:
        # Where nothing is left, a part says what is missing.
        there = [part for part in self.parts if not part.is_absent(on)] or self.parts
        return type(self)(tuple(part.on_day(on) for part in there))

    def canonical(self) -> object:
        return [self.name, *(part.canonical() for part in self.parts)]


class AllOf(_Joined):
    """Yes if all parts are yes, no if any part is no."""

    __slots__ = ()
    name = "all"

    def text(self, translate: Translate) -> str:
        return self._joined(translate("and"), translate)


class AnyOf(_Joined):
    """Yes if any part is yes, no if all parts are no."""

    __slots__ = ()
    name = "any"

    def on_day(self, on: date) -> Condition:
        condition = super().on_day(on)
        absent = (part.provisions for part in self.parts if part.is_absent(on))
        doubted = tuple(dict.fromkeys(chain.from_iterable(absent)))
        return Cited("", "", condition, (), doubted) if doubted else condition

    def text(self, translate: Translate) -> str:
        return self._joined(translate("or"), translate)


@attrs.frozen(eq=False, repr=False)
class Not(Condition):
    """Yes if the part is no, no if it is yes."""

    part: Condition

    def text(self, translate: Translate) -> str:
        if isinstance(self.part, FactIsYes):
            return self.part.fact.denied(translate)
        if isinstance(self.part, NotRead):
            return self.part.text(translate)
        clause = _grouped(self.part, translate)
        return translate("it is not so that {clause}").format(clause=clause)

    @property
    def parts(self) -> tuple[Condition, ...]:
        return (self.part,)

    def is_absent(self, on: date) -> bool:
        return self.part.is_absent(on)

    def on_day(self, on: date) -> Condition:
        return Not(self.part.on_day(on))

    def canonical(self) -> object:
        return ["not", self.part.canonical()]


@attrs.frozen(eq=False, repr=False)
class Settled(Condition):
    """
    What someone has to settle: yes if one condition holds, no if another does, else unknown.

    The two must exclude each other; neither failing makes the other true.
    """

    yes_when: Condition
    no_when: Condition

    def text(self, translate: Translate) -> str:
        return self.yes_when.text(translate)

    @property
    def parts(self) -> tuple[Condition, ...]:
        return (self.yes_when, self.no_when)

    def on_day(self, on: date) -> Condition:
        return Settled(self.yes_when.on_day(on), self.no_when.on_day(on))

    def canonical(self) -> object:
        return ["settled", self.yes_when.canonical(), self.no_when.canonical()]


@attrs.frozen(eq=False, repr=False)
class Cited(Condition):
    """
    A condition with the provisions it rests on; outside its days in force it cannot be used.

    Attributes:
        code: The code of the concept it stands for, or empty.
        title: What it says, in plain words; empty where its own words say it.
        part: The condition.
        cites: The provisions; on a given day those in force.
        is_presumption: Whether the law presumes it, rather than finding it.
        while_in_force: Whether it does not count while none of its provisions is in force, instead of being refused.
        doubted: Provisions that would widen the condition and are not in force on the given day, though
            the day on which they are may be doubtful; a yes does not depend on them.
    """

    code: str
    title: str
    part: Condition
    cites: tuple[Provision, ...]
    doubted: tuple[Provision, ...] = ()
    is_presumption: bool = attrs.field(default=False, kw_only=True)
    while_in_force: bool = attrs.field(default=False, kw_only=True)

    def text(self, translate: Translate) -> str:
        return translate(self.title) if self.title else self.part.text(translate)

    @property
    def parts(self) -> tuple[Condition, ...]:
        return (self.part,)

    @property
    def provisions(self) -> tuple[Provision, ...]:
        return self.cites

    def is_absent(self, on: date) -> bool:
        ended = self.while_in_force and not any(p.in_force(on) for p in self.cites)
        return ended or self.part.is_absent(on)

    def on_day(self, on: date) -> Condition:
        cites = cites_on(on, self.cites, lambda: self.code or self.words)
        part = self.part.on_day(on)
        return Cited(self.code, self.title, part, cites, is_presumption=self.is_presumption)

    def canonical(self) -> object:
        ids = [provision.id for provision in self.cites]
        return ["cited", self.code, self.title, ids, self.part.canonical()]


@attrs.frozen(eq=False, repr=False)
class Unfit(Condition):
    """What stands where a condition is due and is none; the law that has it is refused, with the rule's name."""

    value: object

    parts: ClassVar[tuple[Condition, ...]] = ()

    def text(self, translate: Translate) -> str:  # noqa: ARG002
        return str(self.value) if isinstance(self.value, Fact) else shown(self.value)

    def on_day(self, on: date) -> Condition:  # noqa: ARG002
        raise LawError([self.problem("", self)])

    def problem(self, path: str, clause: Condition) -> Problem:
        """What is wrong with the clause that it is a part of."""
        # A fact of another kind would be a yes wherever it is known.
        hint = "test other facts with is_, includes, under_age and the like"
        message = f"{self.words} is not a condition or a yes/no fact"
        within = "" if clause is self else f", in the clause {clause.words!r}"
        return Problem(path, message + within, hint)

    def canonical(self) -> object:
        return ["unfit", self.words]


@attrs.frozen(eq=False, repr=False)
class HeldRule(Cited):
    """The answer of another rule on a given day; the code is the name of its question, which has its own clauses."""


def cites_on(
    on: date, provisions: tuple[Provision, ...], place: Callable[[], str]
) -> tuple[Provision, ...]:
    """
    The provisions in force on that day.

    Raises:
        LawError: If there is none; the place is said in it.
    """
    in_force = tuple(provision for provision in provisions if provision.in_force(on))
    if not in_force:
        ids = ", ".join(provision.id for provision in provisions)
        message = f"is used on {on}, when no provision of it is in force ({ids})"
        hint = "give it a provision of these days, or let it count later: cited(…, while_in_force=True)"
        raise LawError([Problem(place(), message, hint)])
    return in_force


def _grouped(part: Condition, translate: Translate) -> str:
    words = part.text(translate)
    return f"({words})" if isinstance(part, AllOf | AnyOf) else words


def as_condition(term: Term) -> Condition:
    """*term* as a condition: a yes/no fact stands for "it holds"."""
    if isinstance(term, Condition):
        return term
    if isinstance(term, YesNo):
        return FactIsYes(term)
    return Unfit(term)  # type: ignore[unreachable] # not for callers without a type checker


def _conditions(terms: Iterable[Term], name: str) -> tuple[Condition, ...]:
    conditions = tuple(as_condition(term) for term in terms)
    if not conditions:
        raise LawError([Problem("", f"{name}() without a condition", "name at least one")])
    return conditions


def all_of(*terms: Term) -> Condition:
    """All of these hold: yes if all are yes, no if any is no, else unknown."""
    return AllOf(_conditions(terms, "all_of"))


def any_of(*terms: Term) -> Condition:
    """At least one of these holds: yes if any is yes, no if all are no, else unknown."""
    return AnyOf(_conditions(terms, "any_of"))


def not_(term: Term) -> Condition:
    """It is not so: yes if *term* is no, no if it is yes, unknown if it is unknown."""
    return Not(as_condition(term))


def not_read(why: str) -> Condition:
    """
    What the law asked in a text that was not read: always unknown, never a no.

    Args:
        why: Which text that is, as a statement: `the text of 1998 to 2004 was not read`.

    Raises:
        LawError: If nothing is said.

    Example:
        >>> from traffick_rules.law import not_read
        >>> not_read("the text of 1998 to 2004 was not read")
        the text of 1998 to 2004 was not read
    """
    if not why.strip():
        hint = "say which text it is: not_read('the text of 1998 to 2004 was not read')"
        raise LawError([Problem("", "not_read() without a reason", hint)])
    return NotRead(why)


def settled(*, yes_when: Term, no_when: Term) -> Condition:
    """
    What has to be settled by someone: yes or no once it is, unknown until then.

    Args:
        yes_when: What settles it as yes.
        no_when: What settles it as no; must exclude *yes_when*.
    """
    return Settled(as_condition(yes_when), as_condition(no_when))


def cited(
    term: Term,
    *provisions: Provision,
    title: str = "",
    is_presumption: bool = False,
    while_in_force: bool = False,
) -> Condition:
    """
    One clause with the provisions it rests on.

    Args:
        term: The condition.
        provisions: Where the law says it; cited while in force.
        title: The clause in plain words; the condition's own words where empty.
        is_presumption: Whether the law presumes it, rather than finding it.
        while_in_force: Whether the clause is left out of its `any_of`, `all_of` or `not_` while no provision of it is in
            force, such as an alternative that a later Act has added. Otherwise such a day is an error.

    Raises:
        LawError: If no provision is given.
    """
    condition = as_condition(term)
    if not provisions:
        raise LawError([Problem(condition.words, "is cited without a provision")])
    return Cited(
        "",
        title,
        condition,
        provisions,
        is_presumption=is_presumption,
        while_in_force=while_in_force,
    )
