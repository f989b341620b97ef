"""What is proved of every country, beside what it declares itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import reduce
from operator import and_
from typing import Any

import attrs

from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.facts import Identification, IdentificationDecision, OpenNorm
from traffick_rules.law.conditions.atom import is_, under_age
from traffick_rules.law.conditions.condition import (
    Atom,
    Condition,
    FactIsYes,
    Settled,
    all_of,
    not_,
)
from traffick_rules.law.conditions.palermo import CHILD_AGE
from traffick_rules.law.country.claim import Claim, Rails, never, not_worse
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.law.rules.victim_status import VictimStatusRule
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.proof.claims import Proof, declared_claims, prove
from traffick_rules.proof.dead_clauses import dead_clauses
from traffick_rules.proof.search import ProofMethod


def prove_all(jurisdiction: AnyJurisdiction) -> tuple[Proof, ...]:
    """
    Everything that is claimed of a country's law: what it declares, and what is claimed of every country.

    Of every country is claimed that no clause is dead; that what settles a matter with a yes and what settles
    it with a no never both hold; that no answer about a case is worse because the person is a child; and that
    no one is denied the status of a victim while no decision against them is known. Where a rule says why it can be
    worse for a child, the proof says so too, as `exempt`.

    Args:
        jurisdiction: The country, or its code.

    Raises:
        ArgumentError: If there are too many cases for a truth table and the extra `traffick-rules[proof]` is
            not installed.

    Example:
        >>> from traffick_rules import Verdict
        >>> from traffick_rules.proof import prove_all
        >>> {proof.claim for proof in prove_all("se") if proof.verdict is not Verdict.YES}
        {'entitlements.voluntary_return never worse because the person is a child'}
    """
    country = get_jurisdiction(jurisdiction)
    declared = declared_claims(country)
    found = [proof for claim in declared for proof in prove(claim, jurisdiction=country)]
    children = (proof for _, proof in of_children(country))
    settled = (proof for _, _, proof in conflicts(country))
    denied = (proof for _, proof in denials(country))
    return (*found, *children, *denied, *settled, *_dead_clauses(country))


def gaps(jurisdiction: AnyJurisdiction) -> tuple[Proof, ...]:
    """
    The questions that are not always answered where every fact is known, each with a case.

    Such a gap need not be a fault: where someone has to settle a matter, a decision by another body leaves it
    open. But it should be meant.

    Args:
        jurisdiction: The country, or its code.

    Example:
        >>> from traffick_rules.proof import gaps
        >>> [proof.claim for proof in gaps("se")]
        ['victim_status answered in every case in which all is known']
    """
    country = get_jurisdiction(jurisdiction)
    asked: dict[str, list[Condition]] = {}
    for _, question, condition in _conditions(country):
        # Only what someone has to settle can stay open.
        if any(isinstance(part, Settled) for part in condition.walk()):
            asked.setdefault(question, []).append(condition)
    found: list[Proof] = []
    for question, conditions in asked.items():
        parts = (part for condition in conditions for part in condition.walk())
        atoms = dict.fromkeys(part for part in parts if isinstance(part, Atom))
        claim = Claim(
            words=f"{question} answered in every case in which all is known",
            asked={"a": question, **{f"fact {i}": atom for i, atom in enumerate(atoms)}},
            broken=_open,
        )
        proofs = prove(claim, jurisdiction=country)
        found += (proof for proof in proofs if proof.verdict is not Verdict.YES)
    return tuple(found)


def _conditions(country: Jurisdiction) -> Iterator[tuple[date, str, Condition]]:
    """Every question with its condition, for every stretch of law by its first day."""
    for law in map(country.in_force, country.epochs):
        for questions in law.questions.values():
            for question, condition in questions.items():
                yield law.first_day, question, condition


def _open(rails: Rails) -> Any:  # noqa: ANN401 - a rail
    """The cases in which all is known and the question is not answered."""
    yes, no = rails["a"]
    known = (one | other for name, (one, other) in rails.items() if name != "a")
    return reduce(and_, known, ~yes & ~no)


def conflicts(country: Jurisdiction) -> Iterator[tuple[str, Settled, Proof]]:
    """That what settles a matter one way and what settles it the other never both hold; each with its question."""
    seen: set[str] = set()
    for day, question, condition in _conditions(country):
        for part in condition.walk():
            if isinstance(part, Settled) and (written := str(part.canonical())) not in seen:
                seen.add(written)
                both = never(all_of(part.yes_when, part.no_when))
                for proof in prove(both, jurisdiction=country, on=day):
                    yield question, part, proof


def of_children(country: Jurisdiction, only: str = "") -> Iterator[tuple[str, Proof]]:
    """That no answer about a case, or that to one question, is worse because the person is a child; each with its question."""
    laws = map(country.in_force, country.epochs)
    names = dict.fromkeys(question for law in laws for question in law.questions[Case])
    child = under_age(CHILD_AGE)
    exempt = worse_for_children(country)
    for question in [only] if only in names else names:
        statement = f"{question} never worse because the person is a child"
        claim = not_worse(question, for_=child, than=not_(child), statement=statement)
        for proof in prove(claim, jurisdiction=country):
            holds = proof.verdict is Verdict.YES
            yield question, attrs.evolve(proof, exempt="" if holds else exempt.get(question, ""))


def worse_for_children(country: Jurisdiction) -> dict[str, str]:
    """The questions whose rules say that a child's answer can be worse, with why."""
    said = ((rule.question, rule.worse_for_children) for rule in country.rules)
    return {question: why for question, why in said if why}


def denials(country: Jurisdiction) -> Iterator[tuple[str, Proof]]:
    """That no one is denied the status of a victim while no decision against them is known; each with its question."""
    seen: set[str] = set()
    for law in map(country.in_force, country.epochs):
        for rule in law.rules:
            if isinstance(rule, VictimStatusRule):
                condition = law.questions[Case][rule.question]
                if (written := str(condition.canonical())) not in seen:
                    seen.add(written)
                    claim = _denied_by_decision(country, rule.question, condition)
                    for proof in prove(claim, jurisdiction=country, on=law.first_day):
                        yield rule.question, proof


def _denied_by_decision(country: Jurisdiction, question: str, condition: Condition) -> Claim:
    """
    The claim about one status.

    A country can state decisions by facts of its own. A yes of one may be a decision, and so may any value of a choice;
    but where a yes/no fact is a no, nothing has happened yet. What an authority has to settle it may have settled.
    """
    own = [
        atom
        for atom in condition.walk()
        if isinstance(atom, Atom)
        and any(isinstance(f, OpenNorm) or f.group in country.fact_groups for f in atom.facts)
    ]
    against = is_(Identification.decision, IdentificationDecision.NOT_A_VICTIM)

    def broken(rails: Rails) -> Any:  # noqa: ANN401 - a rail
        found = rails["a"][1] & ~rails["against"][0]
        for name, atom in enumerate(own):
            yes, no = rails[f"own {name}"]
            is_event = isinstance(atom, FactIsYes) and not isinstance(atom.fact, OpenNorm)
            found &= ~yes if is_event else ~yes & ~no
        return found

    facts = {f"own {name}": atom for name, atom in enumerate(own)}
    words = f"{question} never a no while no decision against the person is known"
    return Claim(words=words, asked={"a": question, "against": against, **facts}, broken=broken)


def _dead_clauses(country: Jurisdiction) -> Iterator[Proof]:
    dead = list(dead_clauses(country))
    if not dead:
        yield Proof(
            claim="every clause decides in some case",
            verdict=Verdict.YES,
            method=ProofMethod.WITNESSES,
            days=((country.covers_from, None),),
        )
    for clause in dead:
        yield Proof(
            claim=f"{clause.of}: is a yes in some case"
            if clause.is_whole
            else f"{clause.of}: {clause.words!r} decides in some case",
            verdict=Verdict.NO if clause.is_proved else Verdict.UNKNOWN,
            method=ProofMethod.TRUTH_TABLE if clause.is_proved else ProofMethod.WITNESSES,
            days=((clause.day, None),),
        )
