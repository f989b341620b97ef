"""
The laws that every jurisdiction obeys, one function each, with the numbers of `docs/conformance.md`.

A law is a function that yields what it finds; most look at one record under the law of one day, some at a
whole jurisdiction. They work without pytest: `check_conformance` runs them all.
"""

from __future__ import annotations

import enum
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from itertools import chain, pairwise, product
from typing import TypeAlias, TypeVar, cast

import attrs

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.burden import BurdenAnswer
from traffick_rules.answer.offence import OffenceAnswer
from traffick_rules.answer.sentence_range import Sentencing, offences_of
from traffick_rules.answer.verdict import Verdict, verdict_of
from traffick_rules.assessment.assessment import Assessment, assess
from traffick_rules.assessment.sentence import SentenceAnswer, sentence
from traffick_rules.case.age import age_on
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.consistency import contradictions_on
from traffick_rules.case.record import Record
from traffick_rules.engine.choice import live_network
from traffick_rules.engine.live import Engine
from traffick_rules.engine.program import Program, Rails, program_of
from traffick_rules.errors import CaseError, TraffickRulesError
from traffick_rules.facts import Accused, Judgment, Means, OffenceStage, Person, Trafficking
from traffick_rules.facts.fact import AnyFact
from traffick_rules.facts.selection import Selection
from traffick_rules.law.conditions.condition import facts_tested
from traffick_rules.law.country.days_of_rules import called
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.law.provision import LaidDown, Provision, changes_of, publishers_of
from traffick_rules.law.rules.burden import BurdenKind
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.rules.sentencing import SentencingRule
from traffick_rules.law.rules.victim_status import VictimStatusRule
from traffick_rules.law.values.amount import Amount
from traffick_rules.law.values.boundary import ONE_DAY, Confidence, days_in_words
from traffick_rules.law.values.dated_value import ByCase, DatedSet
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.ranges import AmountRange, LengthRange
from traffick_rules.proof.builtin import conflicts, denials, of_children, worse_for_children
from traffick_rules.proof.claims import declared_claims, prove
from traffick_rules.proof.dead_clauses import dead_clauses
from traffick_rules.session.case_session import CaseSession
from traffick_rules.testing import reference

__all__ = ["LAWS", "ConformanceError", "Draws", "Finding", "Law"]


@attrs.frozen
class Finding:
    """
    One way in which a jurisdiction breaks a law.

    Attributes:
        question: The question, value or concept it is about.
        message: What is wrong, and what would be right.
        provisions: The ids of the provisions of that rule or value.
        record: A case or charge that shows it, or None.
        on: The day of the law, or None where the day is no matter.
    """

    question: str
    message: str
    provisions: tuple[str, ...] = ()
    record: Record | None = None
    on: date | None = None

    def __str__(self) -> str:
        cites = f" [{', '.join(self.provisions)}]" if self.provisions else ""
        day = f" on {self.on}" if self.on else ""
        text = f"{self.question}{cites}{day}: {self.message}"
        if self.record is not None:
            known = self.record.line
            text += f"; the {self.record.title.lower()}: {known}"
        return text


class ConformanceError(TraffickRulesError, AssertionError):
    """
    A jurisdiction breaks a law of the conformance suite.

    Attributes:
        law: The name of the law.
        finding: What was found.
    """

    def __init__(self, law: str, finding: Finding) -> None:
        super().__init__(f"{law}: {finding}")
        self.law = law
        self.finding = finding


Findings: TypeAlias = Iterator[Finding]
R = TypeVar("R", bound=Record)
_CONFIRMED_BY = 2
_ALIKE = 0.75
"""How alike two codes are of which one may be a slip of the other; 1 is the same."""


class Draws(enum.Enum):
    """What a law looks at, beside the jurisdiction: nothing; one record; a part of one, and the whole; or several."""

    NOTHING = enum.auto()
    RECORD = enum.auto()
    PART_AND_WHOLE = enum.auto()
    BATCH = enum.auto()


@attrs.frozen
class Law:
    """
    One law of the conformance suite.

    Attributes:
        number: Its number in `docs/conformance.md`.
        check: Yields what breaks it; given the jurisdiction, then what it looks at, and the day.
        draws: What it looks at beside the jurisdiction.
        about: The kinds of record it looks at.
        proves: Yields what a proof over every possible record finds against it, where that can be proved; given the
            jurisdiction, and the question where only one is looked at.
    """

    number: int
    check: Callable[..., Findings]
    draws: Draws = Draws.RECORD
    about: tuple[type[Record], ...] = (Case, Charge)
    proves: Callable[[Jurisdiction, str], Findings] | None = None

    @property
    def name(self) -> str:
        """Its name, which is that of its test without `test_`."""
        return self.check.__name__


def answers_are_deterministic(jurisdiction: Jurisdiction, record: Record, on: date) -> Findings:
    """1: the same facts give the same answers, in whatever order they are written."""
    first, second = (_answers(jurisdiction, each, on) for each in (record, _reversed(record)))
    for question, one in first.items():
        other = second[question]
        if (one.verdict, one.value, one.provisions) != (
            other.verdict,
            other.value,
            other.provisions,
        ):
            message = (
                "is answered in two ways for the same facts; an answer may depend on nothing else"
            )
            yield _found(jurisdiction, question, message, record, on)


def engines_agree(jurisdiction: Jurisdiction, record: Record, on: date) -> Findings:
    """2: the bit-parallel program, the live network and a naive reading of the rules agree."""
    law = jurisdiction.in_force(on)
    program = program_of(law, type(record))
    by_program = _values(program, program.run_one(record, on))
    live = live_network(program, None)
    try:
        live.update([atom.test(record, on) for atom in program.atoms])
        by_network = _values(program, live.rails)
    finally:
        live.close()
    read = reference.answers(law.rules, record, on)
    for question, value in by_program.items():
        for name, other in {"live network": by_network[question], "rules": read[question]}.items():
            if other is not value:
                message = (
                    f"is {verdict_of(value)} by the program and {verdict_of(other)} by the {name}"
                )
                yield _found(jurisdiction, question, message, record, on)


def a_decided_answer_never_flips(jurisdiction: Jurisdiction, record: Record, on: date) -> Findings:
    """3: what is decided stays so when one more fact becomes known, whichever it is."""
    after = _verdicts(jurisdiction, record, on)
    for fact in known_facts(record):
        if fact is Person.age_on:
            continue  # it says what another fact means: an age with its day is one statement
        fewer = record.with_values({fact: None})
        for question, verdict in _verdicts(jurisdiction, fewer, on).items():
            if verdict is not None and after[question] is not verdict:
                message = (
                    f"is {verdict_of(verdict)} while {fact.path} is unknown, and {verdict_of(after[question])} when it "
                    "is known; a condition may be a no only where the facts say so"
                )
                yield _found(jurisdiction, question, message, record, on)


def withdrawing_a_fact_restores_the_answers(
    jurisdiction: Jurisdiction, records: tuple[Case, Case], on: date
) -> Findings:
    """4: in a live session, what is learned and withdrawn again leaves the answers as they were."""
    fewer, more = records
    if fewer == more:
        return
    learned = {f: more.value(f) for f in known_facts(more) if fewer.value(f) is None}
    has_day = more.value(Person.age_on) is not None
    if has_day and (Person.age_on in learned) is not (Person.age in learned):
        return  # an age with its day is one statement
    with CaseSession.open(
        jurisdiction=jurisdiction, on=on, case=fewer, engine=Engine.PROGRAM
    ) as session:
        before = {answer.question: answer.verdict for answer in session.assessment.answers}
        session.learn(type(more)().with_values(learned).to_dict())
        session.withdraw(*learned)
        after = {answer.question: answer.verdict for answer in session.assessment.answers}
    for question, verdict in before.items():
        if after[question] is not verdict:
            paths = ", ".join(fact.path for fact in learned)
            message = f"is {verdict}, and {after[question]} after {paths} was learned and withdrawn"
            yield _found(jurisdiction, question, message, fewer, on)


def cases_in_a_batch_do_not_influence_each_other(
    jurisdiction: Jurisdiction, records: Sequence[Record], on: date
) -> Findings:
    """5: a record is answered alone as it is beside others."""
    for kind in {type(record) for record in records}:
        batch = [record for record in records if type(record) is kind]
        program = program_of(jurisdiction.in_force(on), kind)
        rails = program.run(batch, on)
        for bit, record in enumerate(batch):
            beside = _values(program, rails, bit)
            for question, alone in _values(program, program.run_one(record, on)).items():
                if beside[question] is not alone:
                    message = f"is {verdict_of(alone)} alone and {verdict_of(beside[question])} among {len(batch)} records"
                    yield _found(jurisdiction, question, message, record, on)


def every_decided_answer_cites_provisions_in_force(
    jurisdiction: Jurisdiction, record: Case, on: date
) -> Findings:
    """6: a yes and a no rest on provisions that are in force on the day that counts."""
    for question, answer in _answers(jurisdiction, record, on).items():
        if answer.verdict is Verdict.UNKNOWN:
            continue
        if not answer.provisions:
            message = (
                f"is {answer.verdict} and cites no provision; give the rule or its concept one"
            )
            yield _found(jurisdiction, question, message, record, on)
        for provision in answer.provisions:
            first, last = provision.first_day, provision.last_day
            if (first is not None and first > on) or (last is not None and last < on):
                message = (
                    f"is {answer.verdict} by {provision.id}, which is in force {days_in_words(first, last)}; "
                    "cite what is in force on the day"
                )
                yield _found(jurisdiction, question, message, record, on)


def dated_values_neither_overlap_nor_leave_gaps(jurisdiction: Jurisdiction) -> Findings:
    """7: on every day exactly one period of a value is in force, or a gap is declared."""
    for value in jurisdiction.all_values:
        if isinstance(value, DatedSet):
            continue
        rows = [row.periods for row in value.rows] if isinstance(value, ByCase) else [value.periods]
        for earlier, later in chain.from_iterable(map(pairwise, rows)):
            ids = (earlier.provision.id, later.provision.id)
            ends, begins = earlier.last_day, later.first_day
            if ends is None or begins is None or begins <= ends:
                message = f"has two values from {begins}; end {ids[0]} before {ids[1]} begins"
                yield Finding(f"value {value.code}", message, ids)
            elif begins > ends + ONE_DAY and not value.gaps:
                message = (
                    f"has no value from {ends + ONE_DAY} to {begins - ONE_DAY}; declare the gap"
                )
                yield Finding(f"value {value.code}", message, ids)


def a_child_is_never_worse_off(jurisdiction: Jurisdiction, record: Case, on: date) -> Findings:
    """8: what an adult gets, a child gets in the same situation, for no shorter time and no lower amount; what an adult does not bear, no child does."""
    child, adult = _aged(record, 15, on), _aged(record, 30, on)
    if child is None or adult is None:
        return
    answers = _answers(jurisdiction, child, on)
    exempt = worse_for_children(jurisdiction)
    for question, of_adult in _answers(jurisdiction, adult, on).items():
        if question in exempt:
            continue
        of_child = answers[question]
        if isinstance(of_adult, BurdenAnswer) and isinstance(of_child, BurdenAnswer):
            message = heavier_for_child(of_adult, of_child)
            if message:
                yield _found(jurisdiction, question, message, child, on)
        if not of_adult.is_for_person:
            continue
        if of_adult.verdict is Verdict.YES and of_child.verdict is Verdict.NO:
            rule = ", ".join(provision.id for provision in of_child.provisions) or "the rule"
            message = f"an adult gets it, and a child of 15 in the same situation does not; {rule} says no"
            yield _found(jurisdiction, question, message, child, on)
        longer, shorter = of_adult.value, of_child.value
        if is_less(shorter, longer):
            message = f"an adult gets {longer}, and a child of 15 in the same situation {shorter}"
            yield _found(jurisdiction, question, message, child, on)


def no_child_is_refused(jurisdiction: Jurisdiction, only: str = "") -> Findings:
    """Of law 8, what `traffick-rules prove` looks at: the verdicts, in every possible case."""
    needless = worse_for_children(jurisdiction)
    for question, proof in of_children(jurisdiction, only):
        if proof.exempt:
            needless.pop(question, "")
        elif proof.verdict is not Verdict.YES:
            others = [f"an adult: {record.line}" for record in proof.counterexample[1:]]
            message = "; ".join(["is worse because the person is a child", *others])
            shown = proof.counterexample[0] if proof.counterexample else None
            yield _found(jurisdiction, question, message, shown, proof.days[0][0])
    for question, why in needless.items():
        if only in ("", question):
            message = f"says why it is worse for children, {why!r}, and never is: take out worse_for_children"
            yield _found(jurisdiction, question, message, None, jurisdiction.covers_from)


def is_less(one: object, other: object) -> bool:
    """Whether a length or an amount, or the most that a range allows, is less than another of its kind."""
    first, second = (_most(value) for value in (one, other))
    if isinstance(first, Amount) and isinstance(second, Amount):
        return first.unit == second.unit and first < second
    return isinstance(first, Length) and isinstance(second, Length) and first < second


def _most(value: object) -> object:
    match value:
        case LengthRange():
            return value.longest
        case AmountRange():
            return value.most
        case _:
            return value


def heavier_for_child(of_adult: BurdenAnswer, of_child: BurdenAnswer) -> str:
    """How a burden is heavier for the child, in words; empty where it is not."""
    if of_adult.verdict is Verdict.NO and of_child.verdict is Verdict.YES:
        rule = ", ".join(provision.id for provision in of_child.provisions)
        return f"an adult does not bear it, and a child of 15 in the same situation does by {rule}"
    less, more = of_adult.length, of_child.length
    if of_adult.kind is BurdenKind.TIME_TO_LEAVE:
        # More time to leave is better; more of any other burden is worse.
        less, more = more, less
    if is_less(less, more):
        return f"an adult bears {of_adult.length}, and a child of 15 in the same situation {of_child.length}"
    return ""


def a_child_needs_no_means_and_consent_never_counts(
    jurisdiction: Jurisdiction, record: Record, on: date
) -> Findings:
    """9: a child's status never depends on means; consent changes nothing where a means was used."""
    child = _aged(record, 15, on)
    if isinstance(child, Case):
        with_means = child.with_values({Trafficking.means: Selection(yes=frozenset(Means))})
        without = child.with_values({Trafficking.means: Selection(no=frozenset(Means))})
        after = _verdicts(jurisdiction, without, on)
        for question, verdict in _verdicts(jurisdiction, with_means, on).items():
            if question.startswith("victim_status") and after[question] is not verdict:
                message = (
                    f"of a child is {verdict_of(verdict)} with means and {verdict_of(after[question])} without; "
                    "a child needs none (Palermo Protocol, Art. 3(c))"
                )
                yield _found(jurisdiction, question, message, without, on)
    means = record.value(Trafficking.means)
    if means is None or not means.yes:
        means = Selection(yes=frozenset([Means.FORCE]))
    agreed, refused = (
        record.with_values({Trafficking.means: means, Trafficking.consent: consent})
        for consent in (True, False)
    )
    before, after = (_verdicts(jurisdiction, each, on) for each in (refused, agreed))
    kinds = (VictimStatusRule, SentencingRule)
    main = {rule.question for rule in jurisdiction.rules if isinstance(rule, kinds)}
    for question, truth in before.items():
        if question in main and after[question] is not truth:
            message = (
                f"is {verdict_of(truth)} without consent and {verdict_of(after[question])} with it, though a means "
                "was used (Palermo Protocol, Art. 3(b))"
            )
            yield _found(jurisdiction, question, message, agreed, on)


def declared_claims_hold(jurisdiction: Jurisdiction) -> Findings:
    """10: what is declared of the law is proved of every possible case."""
    for claim in declared_claims(jurisdiction):
        for proof in prove(claim, jurisdiction=jurisdiction):
            if proof.verdict is Verdict.YES:
                continue
            shown = proof.counterexample[0] if proof.counterexample else None
            asked = next(iter(claim.asked.values()))
            question = asked if isinstance(asked, str) else claim.words
            message = f"is declared {claim}, which does not hold; mend the condition, or take out the claim"
            provisions = (claim.provision.id,) if claim.provision else ()
            yield Finding(question, message, provisions, shown, proof.days[0][0])


def sentences_are_ordered(jurisdiction: Jurisdiction, record: Charge, on: date) -> Findings:
    """11: minimum up to maximum; an attempt never above completion; the milder law never harsher."""
    last_day = record.value(Trafficking.last_day) or on
    conduct: dict[AnyFact, object] = {Trafficking.last_day: last_day, Judgment.on: None}
    done = _changed(record, {**conduct, Accused.stage: OffenceStage.COMPLETED})
    tried = _changed(record, {**conduct, Accused.stage: OffenceStage.ATTEMPT})
    if done is None or tried is None:
        return
    attempt = Sentencing.of(tried, jurisdiction)
    days = dict.fromkeys(max(day, last_day) for day in _changes_of_sentences(jurisdiction))
    charges = [charge for day in days if (charge := _changed(done, {Judgment.on: day}))]
    judgments = [(charge, Sentencing.of(charge, jurisdiction)) for charge in charges]
    rules = offences_of(jurisdiction)
    for code, answer in _offences(jurisdiction, done).items():
        ranges = (answer.punishment, *(candidate.punishment for candidate in answer.candidates))
        for least, most in ((each.minimum, each.gravest) for each in ranges):
            if least is not None and most is not None and least > most:
                message = (
                    f"has a minimum of {least} and a maximum of {most}; look at the two values"
                )
                yield _found(jurisdiction, answer.question, message, done, on)
        if not _is_settled(answer):
            continue
        other = attempt.answer(rules[code])
        if _is_harsher(other, answer):
            message = f"costs {answer.punishment} completed and {other.punishment} attempted"
            yield _found(jurisdiction, answer.question, message, tried, on)
        for charge, judged in judgments:
            other = judged.answer(rules[code])
            if _is_harsher(other, answer):
                message = f"costs {answer.punishment} by the law of the offence and {other.punishment} judged later"
                yield _found(jurisdiction, answer.question, message, charge, on)


def _is_harsher(one: OffenceAnswer, other: OffenceAnswer) -> bool:
    """Whether both ranges are settled, and the first is harsher."""
    settled = map(_is_settled, (one, other))
    return all(settled) and other.punishment.is_milder_than(one.punishment) is True


def _is_settled(answer: OffenceAnswer) -> bool:
    """Whether there is one range of punishment."""
    return answer.verdict is Verdict.YES and not answer.candidates


def _changes_of_sentences(jurisdiction: Jurisdiction) -> Iterator[date]:
    """The first days of the stretches of the law without a change in what a charge is answered."""
    rules = [rule for rule in jurisdiction.rules if rule.record is Charge]
    milder = [] if jurisdiction.milder_law is None else [jurisdiction.milder_law]
    days = changes_of(milder).union(*(rule.changes for rule in rules))
    return (day for day in jurisdiction.epochs if day in days or day == jurisdiction.covers_from)


def json_round_trips(jurisdiction: Jurisdiction, record: Record, on: date) -> Findings:
    """12: cases, charges and results come back from JSON as they went in."""
    try:
        read: object = type(record).from_dict(json.loads(json.dumps(record.to_dict())))
    except CaseError as error:
        read = error
    if read != record:
        yield Finding(record.title.lower(), f"does not come back from JSON: {read}", (), record, on)
        return
    result: Assessment | SentenceAnswer
    back: Assessment | SentenceAnswer
    if isinstance(record, Case):
        result = assess(record, jurisdiction=jurisdiction, on=on)
        back = Assessment.from_dict(json.loads(result.to_json()))
    else:
        result = sentence(cast("Charge", record), jurisdiction=jurisdiction)
        back = SentenceAnswer.from_dict(json.loads(result.to_json()))
    if back.to_json() != result.to_json():
        yield Finding("result", "does not come back from JSON as it went in", (), record, on)


def every_clause_can_be_decisive(jurisdiction: Jurisdiction) -> Findings:
    """13: for every clause there is a record in which it decides, and for every question one in which it is a yes."""
    for dead in dead_clauses(jurisdiction):
        found = "" if dead.is_proved else " that was found"
        if dead.is_whole:
            message = f"is a yes in no case{found}: mend the condition, {dead.words!r}"
        else:
            what = "can never decide" if dead.is_proved else f"decides in no case{found}"
            message = f"the clause {dead.words!r} {what}: take it out, or mend what swallows it"
        yield _found(jurisdiction, dead.of, message, None, dead.day)


def what_is_confirmed_has_two_publishers(jurisdiction: Jurisdiction) -> Findings:
    """14: a statement that is marked as confirmed was read with two publishers."""
    for provision in jurisdiction.all_provisions:
        publishers = sorted(publishers_of(provision.sources))
        if provision.confidence is Confidence.CONFIRMED and len(publishers) < _CONFIRMED_BY:
            message = (
                f"is confirmed, and was read with one publisher, {', '.join(publishers)}; name another source, or "
                "leave out the confidence"
            )
            first = provision.first_day
            yield Finding(f"provision {provision.id}", message, (provision.id,), None, first)


def every_fact_of_its_own_is_asked(jurisdiction: Jurisdiction) -> Findings:
    """15: some rule asks every fact of the country's own groups; what is stated in vain looks like a no."""
    rules = jurisdiction.rules
    asked = {fact for rule in rules for fact in facts_tested(rule.all_parts)}
    asked.update(fact for rule in rules for fact in rule.value_facts())
    for group in (*jurisdiction.fact_groups, *jurisdiction.charge_groups):
        for fact in group.facts.values():
            if fact not in asked:
                yield Finding(
                    fact.path, "is asked by no rule; take it out, or write the rule that asks it"
                )


def every_source_has_a_statement(jurisdiction: Jurisdiction) -> Findings:
    """16: some statement was read in every source of the country's table."""
    read = {source for provision in jurisdiction.all_provisions for source in provision.sources}
    for key, source in jurisdiction.sources.items():
        if source not in read:
            message = (
                "no statement was read in it; name it where it was, or take it out of the table"
            )
            yield Finding(f"source {key}", message)


def what_is_settled_is_not_both(jurisdiction: Jurisdiction) -> Findings:
    """17: what settles a matter with a yes and what settles it with a no never both hold."""
    for question, settled, proof in conflicts(jurisdiction):
        if proof.verdict is not Verdict.YES:
            shown = proof.counterexample[0] if proof.counterexample else None
            message = (
                f"a yes by {settled.yes_when.words!r} and a no by {settled.no_when.words!r} can both hold; let them "
                "exclude each other"
            )
            yield _found(jurisdiction, question, message, shown, proof.days[0][0])


def no_rule_goes_by_two_names(jurisdiction: Jurisdiction) -> Findings:
    """18: a rule that takes the place of another answers the same question; a slip of the code would make two of it."""
    questions: dict[str, list[Rule]] = {}
    for rule in jurisdiction.rules:
        questions.setdefault(rule.question, []).append(rule)
    ended = [max(rules, key=_last_day) for rules in questions.values()]
    begun = [min(rules, key=_first_day) for rules in questions.values()]
    for old, new in product(ended, begun):
        follows = _last_day(old) < date.max and _last_day(old) + ONE_DAY == _first_day(new)
        if (
            follows
            and old.question != new.question
            and (_are_renumbered(old, new) or _are_misspelt(old, new))
        ):
            message = (
                f"ends on {_last_day(old)}, and {new.question} begins on the next day: two questions, each of which is "
                "not in force for a time; give both rules one code"
            )
            ids = (old.provisions[0].id, new.provisions[0].id)
            yield Finding(old.question, message, ids, None, _first_day(new))


def _are_renumbered(old: Rule, new: Rule) -> bool:
    """Whether one rule says what the other said under the number of another section: one topic, and one title."""
    return old.topic == new.topic and old.title.casefold() == new.title.casefold()


def _are_misspelt(old: Rule, new: Rule) -> bool:
    """Whether the code of one may be a slip of that of the other."""
    return bool(
        old.subject == new.subject
        and get_close_matches(new.code, [old.code], cutoff=_ALIKE)
        and get_close_matches(new.title, [old.title])
    )


def no_text_is_left_aside(jurisdiction: Jurisdiction) -> Findings:
    """19: what follows or precedes a provision of the law, in the same place, is law too."""
    used = jurisdiction.provisions_of_law
    for aside in jurisdiction.all_provisions:
        if not aside.place or any(aside is each for each in used):
            continue
        for each in used:
            if (each.instrument, each.place) == (aside.instrument, aside.place) and (
                _follows(each, aside) or _follows(aside, each)
            ):
                day = max(each.first_day or date.min, aside.first_day or date.min)
                message = (
                    f"is used by no rule or value, though {each.id} of the same place is until or from {day} on; use "
                    "it beside that, or the rule ends in silence"
                )
                yield Finding(f"provision {aside.id}", message, (aside.id, each.id), None, day)


def no_rule_begins_after_its_text(jurisdiction: Jurisdiction) -> Findings:
    """20: of the provisions that a rule names, or a part of one, the first begins first, as it decides."""
    for rule in jurisdiction.rules:
        of_question = (each for each in jurisdiction.rules if each.question == rule.question)
        parts = rule.laid_down
        yield from _begins_late(rule, rule, of_question, jurisdiction.covers_from)
        for part in parts[1:]:
            same = (each for each in parts if called(each, rule) == called(part, rule))
            yield from _begins_late(
                part, rule, same, max(jurisdiction.covers_from, _first_day(rule))
            )


def _begins_late(
    part: LaidDown, rule: Rule, same: Iterable[LaidDown], counts_from: date
) -> Findings:
    """Provisions of a part in force before it begins, on days on which it could count and none of the same does."""
    first, *others = part.provisions
    begins = max(_first_day(part), counts_from)
    if any(_last_day(each) == begins - ONE_DAY for each in same):
        return
    for other in others:
        since = counts_from if other.since is None else max(other.first_day or begins, counts_from)
        if since < begins:
            what = called(part, rule)
            message = (
                f"{what} begins on {begins} with {first.id}, its first provision, but {other.id}, which {what} also "
                f"names, is in force since {since}; put it first, write what was in force before, or leave it out"
            )
            yield Finding(rule.question, message, (first.id, other.id), None, since)


def no_status_is_denied_undecided(jurisdiction: Jurisdiction) -> Findings:
    """21: the status of a victim is no "no" while no decision against the person is known; they may be presumed one."""
    for question, proof in denials(jurisdiction):
        if proof.verdict is not Verdict.YES:
            shown = proof.counterexample[0] if proof.counterexample else None
            message = (
                "is a no while no decision against the person is known; name the decision that denies: "
                "settled(yes_when=FOUND, no_when=NOT_FOUND), not no_when=not_(FOUND)"
            )
            yield _found(jurisdiction, question, message, shown, proof.days[0][0])


def _first_day(laid_down: LaidDown) -> date:
    return laid_down.provisions[0].first_day or date.min


def _last_day(laid_down: LaidDown) -> date:
    return laid_down.provisions[0].last_day or date.max


def _follows(earlier: Provision, later: Provision) -> bool:
    return earlier.last_day is not None and later.first_day == earlier.last_day + ONE_DAY


def _answers(jurisdiction: Jurisdiction, record: Record, on: date) -> dict[str, Answer]:
    """The answers to every question about a record, by question."""
    if isinstance(record, Case):
        found = assess(record, jurisdiction=jurisdiction, on=on).answers
        return {answer.question: answer for answer in found}
    offences = _offences(jurisdiction, cast("Charge", record)).values()
    return {answer.question: answer for answer in offences}


def _offences(jurisdiction: Jurisdiction, charge: Charge) -> dict[str, OffenceAnswer]:
    found = sentence(charge, jurisdiction=jurisdiction).offences
    return {answer.offence: answer for answer in found}


def _verdicts(jurisdiction: Jurisdiction, record: Record, on: date) -> dict[str, bool | None]:
    program = program_of(jurisdiction.in_force(on), type(record))
    return _values(program, program.run_one(record, on))


def _values(program: Program, rails: Rails, bit: int = 0) -> dict[str, bool | None]:
    """The value of every question in the record with that bit."""
    yes, no = rails
    return {
        question: True if yes[root] >> bit & 1 else False if no[root] >> bit & 1 else None
        for question, root in program.network.roots.items()
    }


def _reversed(record: Record) -> Record:
    """The same record, its facts stated in the opposite order."""
    turned = {
        group.key: type(group)(**dict(reversed(group.known().items())))
        for group in reversed(record.stated)
    }
    others = tuple(turned.pop(group.key) for group in reversed(record.others))
    return type(record)(**turned, others=others)


def known_facts(record: Record) -> list[AnyFact]:
    """The facts of a record that are not unknown."""
    return [group.facts[name] for group in record.stated for name in group.known()]


def _changed(record: R, values: Mapping[AnyFact, object]) -> R | None:
    """The record with other facts; None where these contradict."""
    try:
        return record.with_values(values)
    except CaseError:
        return None


def _aged(record: R, years: int, on: date) -> R | None:
    """The same person with another age on that day, and so when trafficked; None where that contradicts."""
    born = date(on.year - years, on.month, min(on.day, 28))
    then = record.value(Trafficking.first_day) or record.value(Trafficking.last_day) or on
    if then < born:
        return None
    settled: dict[AnyFact, object] = {
        Person.age: None,
        Person.age_on: None,
        Person.birth_date: born,
        Person.born_not_before: None,
        Person.born_not_after: None,
        Person.age_disputed: False,
        Person.thought_to_be_child: None,
        Trafficking.age_when_trafficked: age_on(born, then),
    }
    aged = _changed(record, settled)
    return None if aged is None or contradictions_on(aged, on) else aged


def _found(
    jurisdiction: Jurisdiction, question: str, message: str, record: Record | None, on: date
) -> Finding:
    law = jurisdiction.in_force(on)
    rule = next((rule for rule in law.rules if question.startswith(rule.question)), None)
    provisions = tuple(p.id for p in rule.provisions_on(on)) if rule else ()
    return Finding(question, message, provisions, record, on)


LAWS: Mapping[str, Law] = {
    law.name: law
    for law in (
        Law(1, answers_are_deterministic),
        Law(2, engines_agree),
        Law(3, a_decided_answer_never_flips),
        Law(4, withdrawing_a_fact_restores_the_answers, Draws.PART_AND_WHOLE, about=(Case,)),
        Law(5, cases_in_a_batch_do_not_influence_each_other, Draws.BATCH),
        Law(6, every_decided_answer_cites_provisions_in_force, about=(Case,)),
        Law(7, dated_values_neither_overlap_nor_leave_gaps, Draws.NOTHING),
        Law(8, a_child_is_never_worse_off, about=(Case,), proves=no_child_is_refused),
        Law(9, a_child_needs_no_means_and_consent_never_counts),
        Law(10, declared_claims_hold, Draws.NOTHING),
        Law(11, sentences_are_ordered, about=(Charge,)),
        Law(12, json_round_trips),
        Law(13, every_clause_can_be_decisive, Draws.NOTHING),
        Law(14, what_is_confirmed_has_two_publishers, Draws.NOTHING),
        Law(15, every_fact_of_its_own_is_asked, Draws.NOTHING),
        Law(16, every_source_has_a_statement, Draws.NOTHING),
        Law(17, what_is_settled_is_not_both, Draws.NOTHING),
        Law(18, no_rule_goes_by_two_names, Draws.NOTHING),
        Law(19, no_text_is_left_aside, Draws.NOTHING),
        Law(20, no_rule_begins_after_its_text, Draws.NOTHING),
        Law(21, no_status_is_denied_undecided, Draws.NOTHING),
    )
}
"""The laws by their name, in the order of their numbers."""
