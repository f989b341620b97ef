"""What changed between two laws of a country: provisions, values, and answers with a case each."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction

import attrs

from traffick_rules.answer.serialization import Plain
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.record import Record
from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import Fact
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.law.country.claim import equivalent, never
from traffick_rules.law.country.jurisdiction import Jurisdiction, LawInForce, check_day
from traffick_rules.law.provision import LaidDown, Provision
from traffick_rules.law.rules.burden import BurdenRule
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.rules.victim_status import Competence
from traffick_rules.lines import Line, Role, details, to_html
from traffick_rules.markup import notebook
from traffick_rules.mixins import shortened
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.proof.claims import proof_of
from traffick_rules.proof.country_comparison import given_on, in_words
from traffick_rules.proof.counts import broken_cases
from traffick_rules.proof.space import Space
from traffick_rules.proof.text import more


class ChangeKind(enum.StrEnum):
    """How an answer changed: its question came, went, or is answered otherwise."""

    BEGUN = "begun"
    ENDED = "ended"
    CHANGED = "changed"


_CHANGES = {ChangeKind.BEGUN: "new", ChangeKind.ENDED: "gone", ChangeKind.CHANGED: "changed"}


class _Change:
    """What prints as it reads in a list of changes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return shortened(f"<{self}>")


@attrs.frozen(repr=False, kw_only=True)
class ValueChange(_Change):
    """
    A value that changed.

    Attributes:
        code: Its code.
        before: The value before; None where there was none. That of a set is a sorted tuple.
        after: The value after, likewise.
        provisions: The provisions of the value after, or of the one before where there is none after.
    """

    code: str
    before: object
    after: object
    provisions: tuple[Provision, ...]

    def __str__(self) -> str:
        return f"{self.code}: {in_words(self.before)} -> {in_words(self.after)}"


@attrs.frozen(repr=False, kw_only=True)
class RuleChange(_Change):
    """
    What a rule, or a part of it, says beside its condition and its values, and says otherwise.

    Attributes:
        question: The name of the question that the rule answers.
        field: What changed, by the name that it has in the rule: `modality`, `title`, `provided_by`, `provisions` …; that
            of a part after its name, as `extension.modality` or `degrees.gross.title`.
        before: What it was; the provisions in force by their ids.
        after: What it is.
    """

    question: str
    field: str
    before: str
    after: str

    def __str__(self) -> str:
        changed = f"{self.before or 'none'} -> {self.after or 'none'}"
        return f"{self.question}, {self.field}: {changed}"


@attrs.frozen(repr=False, kw_only=True)
class AnswerChange(_Change):
    """
    A question that is answered otherwise.

    Attributes:
        question: Its name.
        kind: Whether it came, went or changed.
        example: The smallest case found in which it is answered otherwise; where it came or went, one in which
            it is a yes.
        share: Of all cases that its facts make, yes, no and unknown alike, the share that is answered otherwise;
            None where it came or went.
        cases: How many cases there are.
        facts: The paths of the facts that they are made of.
    """

    question: str
    kind: ChangeKind
    example: Record | None
    share: Fraction | None
    cases: int
    facts: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.question}: {_CHANGES[self.kind]}"

    @property
    def shown(self) -> str:
        """The example as a case file, in one line; empty where there is none."""
        return "" if self.example is None else self.example.line


@attrs.frozen(repr=False, kw_only=True)
class LawDiff(Plain):
    """
    What changed between two days of the law of a country, or between it and an amended copy.

    Attributes:
        country: The country's name.
        before: The first day.
        after: The second day.
        begun: The provisions that are in force on the second day and were not on the first.
        ended: Those that were and are not.
        values: The values that changed.
        rules: What rules of both days say otherwise beside their conditions and values: shall or may, who gives, owes or
            decides it, title, provisions; and likewise their extensions, degrees, circumstances and exceptions.
        answers: The questions that came, went, or are answered otherwise in some case.
    """

    country: str
    before: date
    after: date
    begun: tuple[Provision, ...]
    ended: tuple[Provision, ...]
    values: tuple[ValueChange, ...]
    rules: tuple[RuleChange, ...]
    answers: tuple[AnswerChange, ...]

    def __repr__(self) -> str:
        count = len(self.answers)
        changed = "1 answer" if count == 1 else f"{count} answers"
        return f"<{self.country} from {self.before} to {self.after}: {changed} changed>"

    @property
    def parts(self) -> Mapping[str, Sequence[AnswerChange | ValueChange | RuleChange | Provision]]:
        """All that changed, by what it is."""
        return {
            "Answers": self.answers,
            "Values": self.values,
            "Rules": self.rules,
            "New provisions": self.begun,
            "Provisions no longer in force": self.ended,
        }

    def _repr_html_(self) -> str:
        return notebook(*to_html(diff_lines(self, full=True)))


def diff(
    jurisdiction: AnyJurisdiction,
    before: date,
    after: date,
    *,
    amended: AnyJurisdiction | None = None,
) -> LawDiff:
    """
    What changed in the law of a country from one day to another.

    An answer counts as changed where there is a case in which it is another one: this is proved, not sampled.

    Args:
        jurisdiction: The country, by code or as a jurisdiction.
        before: The first day.
        after: The second day.
        amended: The law of the second day is that of this copy, made by `Jurisdiction.amended`.

    Raises:
        ArgumentError: If a country or a day is not one, *amended* is of another country, or there are too
            many cases and the extra `traffick-rules[proof]` is not installed.
        JurisdictionNotFoundError: If no plugin supplies the country.
        NotInForceError: If a day lies before the first day that the plugin covers.

    Example:
        >>> from datetime import date
        >>> from traffick_rules.proof import diff
        >>> found = diff("dk", date(2013, 5, 2), date(2013, 5, 3))
        >>> found.answers
        (<permits.9c5: new>, <entitlements.keep_investigation_permit: new>)
    """
    own = get_jurisdiction(jurisdiction)
    other = own if amended is None else get_jurisdiction(amended)
    if other.code != own.code:
        msg = f"amended: {other.name} is not an amended copy of {own.name}"
        raise ArgumentError(msg)
    first, second = own.in_force(check_day(before)), other.in_force(check_day(after))
    old = {provision.id: provision for provision in _in_force(own, before)}
    new = {provision.id: provision for provision in _in_force(other, after)}
    return LawDiff(
        country=own.name,
        before=before,
        after=after,
        begun=tuple(provision for id_, provision in new.items() if id_ not in old),
        ended=tuple(provision for id_, provision in old.items() if id_ not in new),
        values=_values(own, before, other, after),
        rules=tuple(_rules(first, before, second, after)),
        answers=tuple(_answers(first, before, second, after)),
    )


def _in_force(country: Jurisdiction, on: date) -> list[Provision]:
    return [provision for provision in country.provisions_of_law if provision.in_force(on)]


def _values(
    own: Jurisdiction, before: date, other: Jurisdiction, after: date
) -> tuple[ValueChange, ...]:
    found = []
    for code in sorted({*own.values, *other.values}):
        old = given_on(own.values[code], before) if code in own.values else None
        new = given_on(other.values[code], after) if code in other.values else None
        was, is_ = old and old[0], new and new[0]
        if was != is_:
            by = new or old
            found.append(
                ValueChange(code=code, before=was, after=is_, provisions=by[1] if by else ())
            )
    return tuple(found)


def _rules(
    first: LawInForce, before: date, second: LawInForce, after: date
) -> Iterator[RuleChange]:
    old = {rule.question: rule for rule in first.rules}
    for rule in second.rules:
        if rule.question in old:
            was, is_ = dict(_said(old[rule.question], before)), dict(_said(rule, after))
            for field in dict.fromkeys((*was, *is_)):
                one, other = was.get(field, ""), is_.get(field, "")
                title = f"{field.rpartition('.')[0]}.title"
                # Of a part that came or went, its title is enough.
                is_new = "." in field and (title not in was or title not in is_)
                if one != other and (not is_new or field == title):
                    yield RuleChange(question=rule.question, field=field, before=one, after=other)


def _said(thing: LaidDown, on: date, place: str = "") -> Iterator[tuple[str, str]]:
    """What a rule, and its parts in force on a day, say beside conditions and values, by the name of the field."""
    for field in attrs.fields(type(thing)):  # type: ignore[arg-type] # all are of attrs
        value, name = getattr(thing, field.name), f"{place}{field.name}"
        parts = value if isinstance(value, tuple) else (value,)
        there = [part for part in parts if isinstance(part, LaidDown) and part.in_force(on)]
        if isinstance(value, str | Fact) and field.name not in {
            "code",
            "gap_before",
            "worse_for_children",
        }:
            yield name, str(value)
        elif there and isinstance(value, LaidDown):
            yield from _said(value, on, f"{name}.")
        elif there and any(codes := [getattr(part, "code", "") for part in there]):
            for code, part in zip(codes, there, strict=True):
                yield from _said(part, on, f"{name}.{code}.")
        elif there:
            yield name, "; ".join(map(_titled, there))
    if isinstance(thing, BurdenRule):
        yield "ends", ", ".join(thing.ends)
    if isinstance(thing, Rule):
        yield from thing.bodies_on(on).items()
    yield f"{place}provisions", ", ".join(each.id for each in thing.provisions_on(on))


def _titled(part: LaidDown) -> str:
    title = getattr(part, "title", "")
    return f"{part.step}: {title}" if isinstance(part, Competence) else title


def _answers(
    first: LawInForce, before: date, second: LawInForce, after: date
) -> Iterator[AnswerChange]:
    for kind in first.questions:
        old, new = first.questions[kind], second.questions[kind]
        for question in dict.fromkeys((*old, *new)):
            was, is_ = old.get(question), new.get(question)
            if was is None and is_ is not None:
                yield _change(question, ChangeKind.BEGUN, kind, {"a": is_}, after)
            elif was is not None and is_ is None:
                yield _change(question, ChangeKind.ENDED, kind, {"a": was}, before)
            elif was is not None and is_ is not None and was.canonical() != is_.canonical():
                change = _change(question, ChangeKind.CHANGED, kind, {"a": was, "b": is_}, after)
                if change.share:
                    yield change


def _change(
    question: str,
    change: ChangeKind,
    kind: type[Record],
    conditions: Mapping[str, Condition],
    on: date,
) -> AnswerChange:
    share = None
    if change is ChangeKind.CHANGED:
        claim = equivalent(conditions["a"], conditions["b"], statement=f"{question} answered alike")
        proof = proof_of(claim, kind, conditions, on)
        count = 0
        if proof.verdict is not Verdict.YES:
            count = broken_cases(Space(conditions, kind, on), claim)
        share = Fraction(count, proof.cases)
    else:
        proof = proof_of(never(conditions["a"]), kind, conditions, on)
    return AnswerChange(
        question=question,
        kind=change,
        example=next(iter(proof.counterexample), None),
        share=share,
        cases=proof.cases,
        facts=proof.facts,
    )


def diff_lines(found: LawDiff, *, full: bool = False) -> Iterator[Line]:
    """
    What changed between two days of the law of a country.

    Args:
        found: The difference.
        full: Whether provisions are shown with what they say, and answers with a case; else each on a line.
    """
    yield Line(Role.TITLE, "", f"{found.country}: from {found.before} to {found.after}")
    if not any(found.parts.values()):
        yield Line(Role.BLANK, "", "")
        yield Line(Role.NOTE, "", "Nothing changed.")
        return
    counts = ", ".join(f"{what.lower()}: {len(each)}" for what, each in found.parts.items())
    yield Line(Role.NOTE, "", f"Changed {counts}")
    for heading, changes in found.parts.items():
        if changes:
            yield Line(Role.BLANK, "", "")
            yield Line(Role.HEADING, "", heading)
        for change in changes:
            yield from _lines(change, full=full)
    if not full:
        yield from more()


def _lines(
    change: AnswerChange | ValueChange | RuleChange | Provision, *, full: bool
) -> Iterator[Line]:
    if isinstance(change, Provision):
        text = f"{change.citation}: {change.says}" if full else change.citation
        yield Line(Role.ITEM, change.id, text, 10)
        return
    yield Line(Role.NOTE, "", str(change))
    if full and isinstance(change, AnswerChange):
        yield from details(Role.DETAIL, "case", [change.shown] if change.shown else [])
        if change.kind is ChangeKind.CHANGED:
            share = f"{change.share} of {change.cases} cases of {', '.join(change.facts)}"
            yield from details(Role.DETAIL, "share", [share])
