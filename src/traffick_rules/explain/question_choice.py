"""
Asking: the single best fact to ask next, and what each possible reply would do.

Only facts that can still matter are asked. A fact is the better, the less remains to be asked after its
replies on average, for what the question costs the person who is asked.
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import cast

import attrs

from traffick_rules.answer.answers import no_such_question, rules_not_in_force
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case, check_case
from traffick_rules.case.record import Record
from traffick_rules.engine.network import Network, Operation
from traffick_rules.engine.program import Rails, program_of
from traffick_rules.errors import ArgumentError
from traffick_rules.explain.completions import Completions
from traffick_rules.explain.days_to_ask import DATES, days_to_ask
from traffick_rules.explain.fact_parts import Changed, FactPart, known_fact, state
from traffick_rules.facts.fact import AnyFact, FactGroup, check_each, shown
from traffick_rules.facts.kinds import OneOf, SomeOf, YesNo
from traffick_rules.facts.selection import Selection
from traffick_rules.language import ENGLISH, AnyLanguage, Language
from traffick_rules.law.conditions.condition import Atom
from traffick_rules.law.country.jurisdiction import LawInForce, check_day
from traffick_rules.law.fact_question import (
    FEW_OPTIONS,
    FactQuestion,
    decided_by,
    members_of,
    names_of_bodies,
    options_of,
    question_text,
)
from traffick_rules.mixins import Brief
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction

_AT_A_GLANCE = 8
_EITHER = (True, False)


class ReplyEffect(enum.StrEnum):
    """
    What a reply does to the answers that are sought.

    `DECIDES`: at least one of them is settled by it. `NARROWS`: less remains to be asked.
    """

    DECIDES = "decides"
    NARROWS = "narrows"
    NONE = "none"


@attrs.frozen
class Reply(Brief):
    """
    A possible reply to a question.

    Attributes:
        value: The value of the fact, as in Python.
        words: The same in words.
        effect: What it does.
        decides: The verdicts it leads to, by the name of the question that is sought.
    """

    value: object
    words: str
    effect: ReplyEffect
    decides: Mapping[str, Verdict]


@attrs.frozen(kw_only=True)
class Question(FactQuestion):
    """
    A question to a person, and for what it matters.

    Attributes:
        options: As in `FactQuestion`; of a long list only what makes a difference in this country.
        other_options: What one can choose from beside these in a long list, which makes no difference there.
        replies: The replies that make a difference, with what each does. Days and numbers stand for all that
            lie on the same side of what the law asks. None where it is a day from which the dates of a yes run.
        for_questions: The sought questions for which it matters, by name, with their titles.
    """

    other_options: Mapping[str, str]
    replies: tuple[Reply, ...]
    for_questions: Mapping[str, str]


def goals_of(jurisdiction: AnyJurisdiction, on: date) -> tuple[str, ...]:
    """The questions that are sought where none are named: the headlines of victim status, reflection period and permits."""
    law = get_jurisdiction(jurisdiction).in_force(check_day(on))
    return _headlines(law, {"victim_status", "reflection_period", "permits"})


def named_goals(law: LawInForce, on: date, goals: object) -> tuple[str, ...]:
    """
    The questions that are sought, each once; a subject such as `permits` stands for its headlines.

    The goal `dates` stays what it is: it stands for the days that every yes lacks.

    Args:
        law: The law in force.
        on: The day.
        goals: The names of questions and subjects.

    Raises:
        ArgumentError: If *goals* is not a list of names.
        UnknownCodeError: If a goal is neither a question of the law of that day nor a subject.
    """
    if isinstance(goals, str) or not isinstance(goals, Sequence) or not goals:
        msg = f"goals: {shown(goals)} is not a list of questions such as ['permits.9c5']"
        raise ArgumentError(msg)
    questions = law.questions[Case]
    found: list[str] = []
    for goal in map(str, goals):
        of_subject = _headlines(law, {goal})
        if not of_subject and goal not in questions and goal != DATES:
            raise no_such_question(goal, questions, rules_not_in_force(law, on))
        found += of_subject or [goal]
    return tuple(dict.fromkeys(found))


def _headlines(law: LawInForce, subjects: Collection[str]) -> tuple[str, ...]:
    """The headlines of these subjects; all rules where each is a detail."""
    rules = [rule for rule in law.rules if rule.record is Case and rule.subject in subjects]
    headlines = [rule for rule in rules if not rule.detail]
    return tuple(rule.question for rule in headlines or rules)


def next_question(  # noqa: PLR0913 - all but the case by name
    case: Case,
    *,
    jurisdiction: AnyJurisdiction,
    on: date,
    goals: Sequence[str] | None = None,
    skipped: Collection[AnyFact | str] = (),
    language: AnyLanguage = ENGLISH,
) -> Question | None:
    """
    The best fact to ask next.

    Args:
        case: What is known.
        jurisdiction: The country, or its code.
        on: The day of decision.
        goals: The names of the questions to settle, such as `permits.9c5`, or of subjects, such as `permits`, for
            their headlines; those of victim status, reflection period and permits if left out. `dates` is a goal too:
            the days of every answer that is a yes, whether or not it was sought.
        skipped: Facts that are not to be asked, or their paths, as those to which no one knew the reply.
        language: The language of the question.

    Returns:
        The question; None where all goals are settled, or nothing that may be asked can settle more. What is left is
        then asked of the days from which the dates of a yes run.

    Raises:
        ArgumentError: If case, country, day, language or something skipped is not one, or *goals* is one text.
        CaseError: If the stated age contradicts the birth on that day.
        UnknownCodeError: If a goal is neither a question of the law of that day nor a subject.
    """
    country = get_jurisdiction(jurisdiction)
    law = country.in_force(check_day(on))
    checked = check_case(case, on)
    sought = goals_of(country, on) if goals is None else named_goals(law, on, goals)
    translate = country.language(language)
    titles = {rule.question: translate(rule.title) for rule in law.rules}
    left_out = frozenset(map(Case.fact, check_each("skipped", skipped, "['stay.lawful']")))
    completions = Completions(
        checked, law, on, lambda part: part.fact not in left_out and state(checked, part) is None
    )
    to_settle = tuple(goal for goal in sought if goal != DATES)
    asking = _Asking(checked, completions, country.groups(Case), to_settle, on)
    best = asking.best(left_out, translate, titles, names_of_bodies(law.rules, on))
    if best is not None:
        return best
    for day, questions in days_to_ask(checked, completions.evaluation, sought).items():
        if not _left_open(day, left_out):
            return _question(day, questions, translate, titles)
    return None


def facts_to_ask(
    case: Case, law: LawInForce, on: date, goals: Sequence[str]
) -> list[tuple[AnyFact, tuple[str, ...]]]:
    """
    The facts that can still matter, the best to ask first, each with the goals for which it matters.

    Args:
        case: What is known.
        law: The law in force.
        on: The day of decision.
        goals: The names of the questions to settle.
    """
    completions = Completions(case, law, on, lambda part: state(case, part) is None)
    groups = law.jurisdiction.groups(Case)
    return _Asking(case, completions, groups, tuple(goals), on).ranked(())[0]


@attrs.frozen(eq=False, repr=False)
class _Asking:
    """What is looked at to choose a question."""

    case: Case
    completions: Completions
    groups: Mapping[str, type[FactGroup]]
    goals: tuple[str, ...]
    on: date

    def best(
        self,
        skipped: Collection[AnyFact],
        language: Language,
        titles: Mapping[str, str],
        bodies: Mapping[str, str],
    ) -> Question | None:
        ranked, effects = self.ranked(skipped)
        if not ranked:
            return None
        fact, goals = ranked[0]
        options = options_of(fact, language, bodies)
        others = options.keys() - self._asked_of(fact) if len(options) > _AT_A_GLANCE else set()
        return attrs.evolve(
            _question(fact, goals, language, titles),
            options={value: words for value, words in options.items() if value not in others},
            other_options={value: words for value, words in options.items() if value in others},
            replies=tuple(effects.replies(fact, language)),
        )

    def ranked(
        self, skipped: Collection[AnyFact]
    ) -> tuple[list[tuple[AnyFact, tuple[str, ...]]], _Effects]:
        """The facts to ask, the best first, each with the goals for which it matters; and what replies do."""
        verdict = self.completions.evaluation.verdict
        open_goals = [goal for goal in self.goals if verdict(goal) is Verdict.UNKNOWN]
        matters: dict[int, list[str]] = {}
        for goal in open_goals:
            for atom in self.completions.relevant(goal):
                matters.setdefault(atom, []).append(goal)
        candidates = self._candidates(matters, skipped)
        replies = {fact: list(self._values(fact, atoms)) for fact, atoms in candidates.items()}
        effects = _Effects.of(self.case, self.completions, open_goals, replies, self.on)
        gains = {fact: (effects.gain(fact) / fact.group.weight, 0) for fact in candidates}
        for fact, (gain, _) in list(gains.items()):
            first = _asked_after(fact)
            if first in gains:
                gains[first] = max(gains[first], (gain, 1))  # worth as much, and comes first
        ranked = [
            (
                fact,
                tuple(dict.fromkeys(goal for atom in candidates[fact] for goal in matters[atom])),
            )
            for fact in sorted(
                gains, key=lambda fact: (self._goes_on(fact), gains[fact]), reverse=True
            )
        ]
        return ranked, effects

    def _goes_on(self, fact: AnyFact) -> bool:
        """Whether it belongs to what was just said: who decided, and when, to what was decided."""
        return fact.follows is not None and self.case.value(fact.follows) is not None

    def _asked_of(self, fact: AnyFact) -> set[str]:
        """The possibilities of a fact that the law in force asks about."""
        program = program_of(self.completions.law, Case)
        atoms = [program.network.atoms[place] for place in program.reading[fact.path]]
        values = self._given(fact, atoms, [True])
        return {
            member.value
            for value in values
            for member in (value.yes if isinstance(value, Selection) else [value])
            if isinstance(member, enum.StrEnum)
        }

    def _candidates(
        self, matters: Mapping[int, list[str]], skipped: Collection[AnyFact]
    ) -> dict[AnyFact, list[int]]:
        """The facts to ask, in the order of the vocabulary, with the atoms for which they count."""
        found: dict[AnyFact, list[int]] = {}
        for index in sorted(matters):
            for completion in self.completions.values_for(index, _EITHER):
                if not Changed(self.case, completion).is_possible(self.on):
                    continue  # an age that the known birth date excludes
                # Of a some-of fact other possibilities may be known.
                facts = [
                    fact
                    for fact in completion
                    if isinstance(fact, SomeOf) or self.case.value(fact) is None
                ]
                if facts and not any(_left_open(fact, skipped) for fact in facts):
                    for fact in facts:
                        if index not in found.setdefault(fact, []):
                            found[fact].append(index)
                    break
        order = [fact for group in self.groups.values() for fact in group.facts.values()]
        return {
            fact: found[fact]
            for fact in sorted(found, key=order.index)
            if fact.follows not in found or self._goes_on(fact)
        }

    def _values(self, fact: AnyFact, atoms: Sequence[int]) -> Iterator[object]:
        """Values of a fact that can make a difference, each once."""
        if isinstance(fact, YesNo):
            yield from (True, False)
        elif isinstance(fact, OneOf) and len(options := members_of(fact)) <= FEW_OPTIONS:
            yield from options
        elif isinstance(fact, SomeOf):
            known = self.case.value(fact) or Selection.only(fact.options)
            yield Selection.only(fact.options, *known.yes)
            chosen = cast("Iterable[Selection[enum.StrEnum]]", self._given(fact, atoms, [True]))
            for member in dict.fromkeys(member for each in chosen for member in each.yes):
                yield Selection.only(fact.options, *known.yes, member)
        else:
            yield from self._given(fact, atoms, _EITHER)

    def _given(
        self, fact: AnyFact, atoms: Sequence[int], wanted: Iterable[bool]
    ) -> Iterable[object]:
        """The values of a fact with which one of the atoms comes to one of these values, each once."""
        ways = (way for index in atoms for way in self.completions.values_for(index, wanted))
        return dict.fromkeys(way[fact] for way in ways if fact in way)


@attrs.frozen(eq=False, repr=False)
class _Effects:
    """What every reply to every candidate does, found in one batch; *left* has the weight of each atom and where it still matters."""

    network: Network
    goals: Sequence[str]
    rails: Rails
    left: Sequence[tuple[int, int]]
    places: Mapping[AnyFact, Sequence[tuple[int, object, Record]]]

    @classmethod
    def of(
        cls,
        case: Case,
        completions: Completions,
        goals: Sequence[str],
        replies: Mapping[AnyFact, Sequence[object]],
        on: date,
    ) -> _Effects:
        changes: list[tuple[tuple[AnyFact], Record]] = []
        places: dict[AnyFact, list[tuple[int, object, Record]]] = {}
        for fact, values in replies.items():
            places[fact] = []
            for value in values:
                changed = Changed(case, {fact: value})
                if fact.is_value(value) and changed.is_possible(on):  # else no one can reply so
                    replied = cast("Record", changed)
                    changes.append(((fact,), replied))
                    places[fact].append((len(changes), value, replied))
        program = program_of(completions.law, Case)
        rails = program.run_changes(completions.evaluation.rails, changes, on)
        network = completions.network
        live = _live(network, goals, rails, len(changes) + 1)
        left = [
            (min(fact.group.weight for fact in atom.facts), live[index])
            for index in network.atoms
            if live[index] and (atom := cast("Atom", network.nodes[index].condition)).facts
        ]
        return cls(network, goals, rails, left, places)

    def remaining(self, bits: int) -> int:
        """How much there is still to ask after these replies, all in all."""
        return sum(weight * (live & bits).bit_count() for weight, live in self.left)

    def decided(self, bit: int) -> dict[str, Verdict]:
        yes, no = self.rails
        found = {}
        for goal in self.goals:
            root = self.network.roots[goal]
            if yes[root] >> bit & 1:
                found[goal] = Verdict.YES
            elif no[root] >> bit & 1:
                found[goal] = Verdict.NO
        return found

    def gain(self, fact: AnyFact) -> float:
        """How much less there is to ask on average, once the fact is known."""
        places = self.places[fact]
        if not places:
            return 0.0
        left = self.remaining(sum(1 << bit for bit, _, _ in places))
        return self.remaining(1) - left / len(places)

    def replies(self, fact: AnyFact, language: Language) -> Iterator[Reply]:
        for bit, value, case in self.places[fact]:
            decides = self.decided(bit)
            effect = ReplyEffect.NONE
            if decides:
                effect = ReplyEffect.DECIDES
            elif self.remaining(1 << bit) < self.remaining(1):
                effect = ReplyEffect.NARROWS
            said = known_fact(case, FactPart(fact), language).value
            yield Reply(value, said, effect, decides)


def _question(
    fact: AnyFact, goals: Iterable[str], language: Language, titles: Mapping[str, str]
) -> Question:
    """The question that asks for a fact, for the sake of some goals."""
    return Question(
        fact=fact,
        text=question_text(fact, language),
        options={},
        other_options={},
        decided_by=decided_by(fact, language),
        not_yet=language(fact.not_yet),
        replies=(),
        for_questions={goal: titles.get(goal, goal) for goal in goals},
    )


def _live(network: Network, goals: Sequence[str], rails: Rails, size: int) -> list[int]:
    """For each node, the records of the batch in which a goal still depends on it."""
    everyone = (1 << size) - 1
    yes, no = rails
    unknown = [everyone & ~(y | n) for y, n in zip(yes, no, strict=True)]
    live = [0] * len(network.nodes)
    for goal in goals:
        root = network.roots[goal]
        live[root] |= unknown[root]
    for index in range(len(network.nodes) - 1, -1, -1):
        if live[index] and network.nodes[index].operation is not Operation.ATOM:
            for child in network.nodes[index].children:
                live[child] |= live[index] & unknown[child]
    return live


def _asked_after(fact: AnyFact) -> AnyFact | None:
    """The fact that is asked before any of its group."""
    return Case.fact(fact.group.asked_after) if fact.group.asked_after else None


def _left_open(fact: AnyFact | None, skipped: Collection[AnyFact]) -> bool:
    """Whether no one knew it, or what is asked before it."""
    while fact is not None:
        if fact in skipped:
            return True
        fact = fact.follows
    return False
