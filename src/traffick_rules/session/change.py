"""Changes: what an answer said before a step and what it says after it, and because of what."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property, partial
from typing import Any, cast

import attrs

from traffick_rules.answer.answers import Answer, Summary
from traffick_rules.answer.reason import Evaluation, Reason, reason_of
from traffick_rules.answer.serialization import Plain
from traffick_rules.answer.verdict import Verdict
from traffick_rules.assessment.assessment import Assessment
from traffick_rules.case.age import stated_until
from traffick_rules.case.case import Case
from traffick_rules.engine.network import Network
from traffick_rules.engine.program import program_of
from traffick_rules.facts.fact import AnyFact
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.conditions.condition import Atom
from traffick_rules.law.country.fingerprint import rule_digests
from traffick_rules.law.country.jurisdiction import LawInForce
from traffick_rules.law.values.boundary import ONE_DAY
from traffick_rules.mixins import UNSAID, Brief
from traffick_rules.once import made_once
from traffick_rules.session.diary import facts_of, shown_plain


class ChangeCause(enum.StrEnum):
    """
    What an answer changed because of.

    `FACTS`: what was learned, corrected or withdrawn. `DAY`: time that passed, as when a period ends, a duty falls due
    or a person comes of age. `LAW`: the law of the country changed. `PLUGIN`: the installed rules are not those under
    which the session was saved.
    """

    FACTS = "facts"
    DAY = "day"
    LAW = "law"
    PLUGIN = "plugin"


@attrs.frozen(kw_only=True)
class Change(Plain, Brief):
    """
    One answer that changed.

    Attributes:
        step: The step of the session in which it changed, from 1.
        on: The day on which it changed; of an event that passes several days, one of these.
        cause: What it changed because of: facts, the day, the law, or the installed rules.
        question: The name of the question, such as `permits.9c5`.
        title: What the question is about, in plain words.
        before: The verdict before; None where the law of the day before had no such question.
        after: The verdict after; None where the law no longer has the question.
        before_text: What the answer gave or demanded before, in words; empty where nothing.
        after_text: What it gives or demands after, in words; empty where nothing.
        because: What changed in this step that the answer looks at.
    """

    step: int
    on: date
    cause: ChangeCause
    question: str
    title: str
    before: Verdict | None
    after: Verdict | None
    before_text: str
    after_text: str
    because: tuple[Reason, ...]
    # How the answers are put into words, and the language they are in: not data.
    _said: Callable[[Translate], tuple[str, str]] | None = attrs.field(
        default=None, eq=False, repr=False, metadata=UNSAID
    )
    _translate: Translate = attrs.field(default=ENGLISH, eq=False, repr=False, metadata=UNSAID)

    def __str__(self) -> str:
        """Verdicts, title and what is said on one line."""
        translate = self._translate
        said = (
            (translate("not in force") if verdict is None else verdict.text(translate), words)
            for verdict, words in ((self.before, self.before_text), (self.after, self.after_text))
        )
        before, after = (f"{verdict} ({words})" if words else verdict for verdict, words in said)
        return f"{self.title} [{self.question}]: {before} -> {after}"

    def __reduce__(self) -> tuple[object, ...]:
        data = {name: getattr(self, name) for name in attrs.fields_dict(Change) if name[0] != "_"}
        return _made_again, (data,)

    def in_language(self, translate: Translate) -> Change:
        """
        The same change in another language.

        What was said before a session was saved is kept in English, where it is no part that the language knows as a
        whole.

        Args:
            translate: The language, such as `jurisdiction.language("da")`.
        """
        before, after = map(translate, (self.before_text, self.after_text))
        if self._said is not None:
            before, after = self._said(translate)
        return attrs.evolve(
            self,
            title=translate(self.title),
            before_text=before,
            after_text=after,
            because=tuple(attrs.evolve(r, words=r.clause(translate)) for r in self.because),
            translate=translate,
        )


def _made_again(data: dict[str, Any]) -> Change:
    return Change(**data)


@attrs.frozen(eq=False, repr=False, slots=False)
class Moment:
    """
    Where a session stands between two steps.

    Attributes:
        law: The law in force.
        evaluation: The values of the nodes of its network.
        assessment: What follows.
    """

    law: LawInForce
    evaluation: Evaluation
    assessment: Assessment

    @cached_property
    def summaries(self) -> Mapping[str, Summary]:
        """What each answer says, by its question."""
        return {answer.question: answer.summary for answer in self.assessment.answers}

    @cached_property
    def changes_of_law_ahead(self) -> tuple[date, ...]:
        """The days ahead on which the law changes in what can touch the case."""
        epochs = self.law.jurisdiction.epochs
        return tuple(day for day in epochs if day > self.assessment.on and self._is_touched_on(day))

    def _is_touched_on(self, day: date) -> bool:
        """Whether a rule is another from that day on, and not known to be a no both before and after."""
        case, country, eve = self.assessment.case, self.law.jurisdiction, day - ONE_DAY
        laws = country.in_force(eve), country.in_force(day)
        before, after = map(_digests, laws)
        changed = {q for q in {**before, **after} if before.get(q) != after.get(q)}
        return any(
            not _is_no(question, case, law, on)
            for law, on in zip(laws, (eve, day), strict=True)
            for question in changed
        )


def _is_no(question: str, case: Case, law: LawInForce, on: date) -> bool:
    """Whether a question is a no on a day, or none of its law; what else the law asks is not looked at."""
    program = program_of(law, Case)
    root = program.network.roots.get(question)
    return root is None or bool(program.run_one(case, on, root=root)[1][root])


@made_once
def _digests(law: LawInForce) -> Mapping[str, str]:
    """The digest of each rule about cases by its question."""
    return rule_digests([rule for rule in law.rules if rule.record is Case], law.first_day)


def changes_between(
    earlier: Moment, later: Moment, cause: ChangeCause, on: date, step: int
) -> list[Change]:
    """
    Every answer that says something else, in the order of the law; those no longer in force come last.

    Args:
        earlier: The moment before.
        later: The moment after.
        cause: What lies between the two.
        on: The day on which they changed.
        step: The number of the step.
    """

    def because(answer: Answer | None) -> Iterable[Reason]:
        return [_law_changed(later.law)] if answer is None else _because(earlier, later, answer)

    made = partial(Change, step=step, on=on, cause=cause)
    answers = {answer.question: answer for answer in earlier.assessment.answers}
    found = list(_changes(earlier.summaries, later, made, because, answers))
    if cause is ChangeCause.DAY:
        told = {change.question for change in found}
        found += (out for out in _run_out(earlier, later, made) if out.question not in told)
    return found


def _run_out(earlier: Moment, later: Moment, made: Callable[..., Change]) -> Iterator[Change]:
    """The answers that rest on what was stated until a day that has passed since: they stay, and may no longer be so."""
    case = later.assessment.case
    ended = {
        fact.path: last
        for fact, last in stated_until(case)
        if earlier.assessment.on <= last < later.assessment.on
    }
    for answer in later.assessment.answers if ended else ():
        if not ended.keys().isdisjoint(answer.outdated):
            said = partial(_with_remarks, answer)
            before, after = said(ENGLISH)
            yield made(
                question=answer.question,
                title=answer.title,
                before=answer.verdict,
                after=answer.verdict,
                before_text=before,
                after_text=after,
                because=tuple(
                    _reason(partial(_remark, answer, number))
                    for number, _ in enumerate(answer.remarks(ENGLISH))
                ),
                said=said,
            )


def _with_remarks(answer: Answer, translate: Translate) -> tuple[str, str]:
    words = answer.said(translate)
    return words, "; ".join(filter(None, (words, *answer.remarks(translate))))


def _remark(answer: Answer, number: int, translate: Translate) -> str:
    return answer.remarks(translate)[number]


def changes_since_saved(saved: Mapping[str, Summary], moment: Moment, step: int) -> list[Change]:
    """Every answer that says something else than when it was saved."""
    because = [
        _reason(
            lambda translate: translate(
                "the installed rules are not those the session was saved under"
            )
        )
    ]
    made = partial(Change, step=step, on=moment.assessment.on, cause=ChangeCause.PLUGIN)
    return list(_changes(saved, moment, made, lambda _: because, {}))


def _changes(
    old: Mapping[str, Summary],
    moment: Moment,
    made: Callable[..., Change],
    because: Callable[[Answer | None], Iterable[Reason]],
    answers_before: Mapping[str, Answer],
) -> Iterator[Change]:
    answers = {answer.question: answer for answer in moment.assessment.answers}
    for question in dict.fromkeys((*answers, *old)):
        before, after = old.get(question), moment.summaries.get(question)
        if before == after:
            continue
        said = cast("Summary", after or before)
        yield made(
            question=question,
            title=said.title,
            before=None if before is None else before.verdict,
            after=None if after is None else after.verdict,
            before_text="" if before is None else before.words,
            after_text="" if after is None else after.words,
            because=tuple(because(answers.get(question))),
            said=partial(
                _words, answers_before.get(question, before), answers.get(question, after)
            ),
        )


def _words(
    before: Answer | Summary | None, after: Answer | Summary | None, translate: Translate
) -> tuple[str, str]:
    """What two answers give or demand; of one that was saved the words are all that is left."""
    first, second = (
        each.said(translate)
        if isinstance(each, Answer)
        else translate("" if each is None else each.words)
        for each in (before, after)
    )
    return first, second


def _reason(clause: Callable[[Translate], str]) -> Reason:
    return Reason.of(clause, Verdict.YES)


def _law_changed(law: LawInForce) -> Reason:
    return _reason(
        lambda translate: translate("the law changed on {day}").format(day=law.first_day)
    )


def _because(earlier: Moment, later: Moment, answer: Answer) -> Iterator[Reason]:
    clauses = list(_changed_clauses(earlier.evaluation, later.evaluation, answer.question))
    carrying = {reason.words for reason in answer.because}
    reasons = [clause for clause in clauses if clause.words in carrying] or clauses
    if earlier.law is not later.law:
        yield _law_changed(later.law)
        yield from reasons
        return
    reasons = reasons or list(_changed_facts(earlier.assessment.case, later, answer.question))
    if not reasons and answer.verdict is not later.evaluation.verdict(answer.question):
        # What was given is over, and that is the first reason of the answer.
        reasons = [*answer.because[:1]]
    day = later.assessment.on
    yield from reasons or [_reason(lambda translate: translate("the day is {day}").format(day=day))]


def _changed_clauses(earlier: Evaluation, later: Evaluation, question: str) -> Iterator[Reason]:
    """The clauses below the question that both laws have and that are something else than before."""
    before = _atoms_below(earlier.network).get(question, {})
    for words, atom in _atoms_below(later.network)[question].items():
        if words in before and earlier.of_node(before[words]) is not later.of_node(atom):
            yield reason_of(later, atom)


def _changed_facts(earlier: Case, later: Moment, question: str) -> Iterator[Reason]:
    # Days and numbers are no clauses: they decide until when, not whether.
    rule = next(rule for rule in later.law.rules if rule.question == question)
    case = later.assessment.case
    before, after = facts_of(earlier), facts_of(case)
    for fact in rule.value_facts():
        path = fact.path
        if before.get(path) != after.get(path):
            known = path in after
            yield Reason.of(
                partial(_fact_in_words, fact, shown_plain(after[path]) if known else ""),
                Verdict.YES if known else Verdict.UNKNOWN,
                facts=(path,),
            )


def _fact_in_words(fact: AnyFact, value: str, translate: Translate) -> str:
    words = translate(fact.words)
    return f"{words}: {value}" if value else words


@made_once
def _atoms_below(network: Network) -> Mapping[str, Mapping[str, int]]:
    """The atoms that the answer to each question looks at, by their words."""
    below: list[set[int]] = []
    for index, node in enumerate(network.nodes):
        own = {index} if isinstance(node.condition, Atom) else set()
        below.append(own.union(*(below[child] for child in node.children)))
    found = {}
    for question in network.roots:
        parts = (each for each in network.roots if f"{each}.".startswith(f"{question}."))
        atoms = sorted(set[int]().union(*(below[network.roots[part]] for part in parts)))
        found[question] = {network.nodes[atom].condition.words: atom for atom in atoms}
    return found
