"""Proving claims: over every possible case, for every stretch of law; a refuted claim comes with the case."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from itertools import combinations, islice, product
from typing import TypeAlias

import attrs

from traffick_rules.answer.serialization import Plain
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import ArgumentError, did_you_mean, hinted
from traffick_rules.facts.fact import AnyFact
from traffick_rules.law.conditions.condition import Atom, Condition
from traffick_rules.law.country.claim import Claim
from traffick_rules.law.country.jurisdiction import Jurisdiction, LawInForce, check_day
from traffick_rules.mixins import Undecided, shortened
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.proof.search import ProofMethod, Search
from traffick_rules.proof.space import Point, Space

Days: TypeAlias = tuple[tuple[date, date | None], ...]
"""Stretches of days, first and last each; the last is None where open."""
Posed: TypeAlias = tuple[type[Record], dict[str, Condition]]
"""The kind of record that a claim is about, and the conditions by the names that the claim has for them."""

_MOST_TRIES = 200
"""Of how many broken cases a record is sought."""
_MOST_SMALLER = 5_000
"""How many cases with fewer facts are looked at for a smaller counterexample."""


@attrs.frozen(kw_only=True, repr=False)
class Proof(Plain, Undecided):
    """
    What came of proving a claim, for the days on which the conditions it speaks of are the same.

    Attributes:
        claim: The claim in words.
        verdict: Yes if it is proved, no if it is refuted; unknown where it fails only in cases for which no
            record was found.
        method: How: no case can break it by its structure, a truth table of all cases, or a solver.
        days: The stretches of days for which it is so, first and last day each; the last is None where open.
        facts: The paths of the facts that the conditions test.
        cases: How many cases, or pairs of cases, there are; 0 where the structure decides.
        combinations: Which facts are tested by several conditions, and how many combinations of values these can
            have; the others are left out.
        counterexample: The case that breaks it, as small as was found; two where it compares cases.
        compares: Whether the claim compares cases.
        exempt: Why it need not hold, in the words of the rule; empty where it has to, and where it holds.
    """

    claim: str
    verdict: Verdict
    method: ProofMethod
    days: Days
    facts: tuple[str, ...] = ()
    cases: int = 0
    combinations: tuple[str, ...] = ()
    counterexample: tuple[Record, ...] = ()
    compares: bool = False
    exempt: str = ""

    def __repr__(self) -> str:
        return shortened(f"<proof {self}>")

    def __str__(self) -> str:
        words = {
            Verdict.YES: "proved",
            Verdict.NO: "refuted",
            Verdict.UNKNOWN: "cannot be said",
        }[self.verdict]
        shown = " against ".join(self.shown)
        return f"{self.claim}: {words} ({self.how}){f': {shown}' if shown else ''}"

    @property
    def how(self) -> str:
        """The method in words, and over how many cases."""
        if not self.cases:
            return self.method.value
        compared = "pairs of cases" if self.compares else "cases"
        return f"{self.method}, {self.cases} {compared} of {len(self.facts)} facts"

    @property
    def when(self) -> str:
        """The days in words."""
        stretches = (f"{first} to {last}" if last else f"{first} on" for first, last in self.days)
        return ", ".join(stretches)

    @property
    def shown(self) -> tuple[str, ...]:
        """The counterexample as case files, one line each."""
        return tuple(record.line for record in self.counterexample)


def declared_claims(jurisdiction: AnyJurisdiction) -> tuple[Claim, ...]:
    """
    Every claim that a jurisdiction and its rules declare, each with its question.

    Raises:
        ArgumentError: If *jurisdiction* is neither a jurisdiction nor a code.
    """
    country = get_jurisdiction(jurisdiction)
    found = list(country.claims)
    for rule in country.rules:
        days = [day for day in country.epochs if rule.in_force(day)] if rule.claims else []
        questions = dict.fromkeys(question for day in days for question in rule.questions(day))
        for claim in rule.claims:
            if "" in claim.asked.values():
                found += [claim.of(question) for question in questions]
            else:
                found.append(claim)
    return tuple(found)


def prove(
    claim: Claim, *, jurisdiction: AnyJurisdiction, on: date | None = None
) -> tuple[Proof, ...]:
    """
    Whether a claim holds in every possible case; never by sampling.

    Args:
        claim: The claim.
        jurisdiction: The country, or its code.
        on: The day whose law is looked at; without it every day that the plugin covers.

    Returns:
        A proof for every law under which the conditions differ; none where a question is never in force.

    Raises:
        ArgumentError: If country or day is not one, a question does not exist, or there are too many
            cases for a truth table and the extra `traffick-rules[proof]` is not installed.

    Example:
        >>> from datetime import date
        >>> from traffick_rules.facts import Cooperation
        >>> from traffick_rules.law import independent_of
        >>> from traffick_rules.proof import prove
        >>> claim = independent_of("permits.9c5", Cooperation)
        >>> (proof,) = prove(claim, jurisdiction="dk", on=date(2024, 7, 1))
        >>> proof.verdict
        <Verdict.NO: 'no'>
    """
    country = get_jurisdiction(jurisdiction)
    _check_questions(claim, country)
    if on is not None:
        law = country.in_force(check_day(on))
        asked = posed(claim, law)
        return () if asked is None else (proof_of(claim, *asked, on),)
    grouped: dict[str, list[tuple[LawInForce, Posed]]] = {}
    for law in map(country.in_force, country.epochs):
        asked = posed(claim, law)
        if asked is not None:
            written = {name: condition.canonical() for name, condition in asked[1].items()}
            grouped.setdefault(json.dumps(written, sort_keys=True), []).append((law, asked))
    found = []
    for group in grouped.values():
        first, asked = group[0]
        days = _stretches([law for law, _ in group])
        # A counterexample can depend on the day of decision: it is one on the first day that is given.
        found.append(proof_of(claim, *asked, first.first_day, days))
    return tuple(found)


@cache
def _questions_of(country: Jurisdiction) -> frozenset[str]:
    """The questions that a country has had on any day."""
    return frozenset(
        question
        for law in map(country.in_force, country.epochs)
        for questions in law.questions.values()
        for question in questions
    )


def _check_questions(claim: Claim, country: Jurisdiction) -> None:
    known = _questions_of(country)
    for asked in claim.asked.values():
        if isinstance(asked, str) and asked not in known:
            msg = f"{asked!r} is not a question of {country.name}"
            raise ArgumentError(hinted(msg, did_you_mean(asked, known)))


def posed(claim: Claim, law: LawInForce) -> Posed | None:
    """The kind of record and the conditions of the day; None where a question is not in force."""
    names = [asked for asked in claim.asked.values() if isinstance(asked, str)]
    kind = next(
        (k for k in (Case, Charge) if any(name in law.questions[k] for name in names)), None
    )
    if names and (kind is None or any(name not in law.questions[kind] for name in names)):
        return None
    conditions = {
        name: law.questions[kind or Case][asked]
        if isinstance(asked, str)
        else asked.on_day(law.first_day)
        for name, asked in claim.asked.items()
    }
    return kind or Case, conditions


def _stretches(laws: list[LawInForce]) -> Days:
    joined: list[tuple[date, date | None]] = []
    for law in laws:
        earlier = joined[-1] if joined else None
        if earlier and earlier[1] and (law.first_day - earlier[1]).days == 1:
            joined[-1] = (earlier[0], law.last_day)
        else:
            joined.append((law.first_day, law.last_day))
    return tuple(joined)


def proof_of(
    claim: Claim,
    kind: type[Record],
    conditions: Mapping[str, Condition],
    on: date,
    days: Days = (),
) -> Proof:
    """
    Whether a claim holds of conditions that are given, on one day.

    Args:
        claim: The claim.
        kind: The kind of record that the conditions ask about.
        conditions: The conditions by the names that the claim has for them.
        on: The day of decision.
        days: The stretches of days on which the conditions are these; that day alone if not given.
    """
    days = days or ((on, on),)
    space = Space(conditions, kind, on)
    facts = tuple(dict.fromkeys(fact.path for fact in space.facts))
    search = Search(space, claim)
    method, cases = ProofMethod.STRUCTURE, 0
    broken: Iterator[tuple[Point, ...]] = iter(())
    # Else what is compared tests nothing in which the two cases may differ.
    if not claim.split or set(claim.split) & set(_read(conditions["a"])):
        (method, broken), cases = search.find(), search.rows
    verdict = Verdict.YES
    counterexample: tuple[Record, ...] = ()
    for points in islice(broken, _MOST_TRIES):
        verdict = Verdict.UNKNOWN
        local = _shrunk(search, points)
        tried = map(search.records, (*_smaller(search, local), local, points))
        records = next(filter(None, tried), None)
        if records:
            verdict, counterexample = Verdict.NO, records
            break
        search.leave_out(points)
    return Proof(
        claim=str(claim),
        verdict=verdict,
        method=method,
        days=days,
        facts=facts,
        cases=cases,
        combinations=space.combinations if cases else (),
        counterexample=counterexample,
        compares=bool(claim.split and cases),
    )


def _read(condition: Condition) -> Iterator[AnyFact]:
    """All facts on which the tests of a condition depend."""
    for part in condition.walk():
        if isinstance(part, Atom):
            yield from part.reads


def _shrunk(search: Search, points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The case or the pair with as many parts as possible unknown, still breaking the claim."""
    best = points
    for place in range(len(points[0])):
        for forgetting in _ways_to_forget(search, place):
            smaller = tuple(
                (*point[:place], 0, *point[place + 1 :]) if forgets else point
                for point, forgets in zip(best, forgetting, strict=True)
            )
            if smaller != best and search.is_broken(smaller):
                best = smaller
                break
    return best


def _smaller(search: Search, points: tuple[Point, ...]) -> Iterator[tuple[Point, ...]]:
    """Cases that break the claim with fewer parts known than this one, the fewest first."""
    if len(points) > 1:
        return
    parts = search.space.parts
    known = sum(chosen > 0 for chosen in points[0])
    nothing = (0,) * len(parts)
    tried = 0
    for count in range(known):
        for places in combinations(range(len(parts)), count):
            for patterns in product(*(range(1, len(parts[place].patterns)) for place in places)):
                chosen = dict(zip(places, patterns, strict=True))
                point = tuple(chosen.get(place, least) for place, least in enumerate(nothing))
                tried += 1
                if tried > _MOST_SMALLER:
                    return
                if search.is_broken((point,)):
                    yield (point,)


def _ways_to_forget(search: Search, place: int) -> Iterator[tuple[bool, ...]]:
    """Which of the cases compared forget a part: all of them, or one where they may differ in it."""
    count = 2 if search.claim.split else 1
    yield (True,) * count
    if place in search.may_differ:
        yield from ((True, False), (False, True))
