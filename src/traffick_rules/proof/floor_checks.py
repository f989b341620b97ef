"""Whether a law meets the floors of the treaties: numbers are compared, properties are proved."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, ClassVar, cast

import attrs

from traffick_rules.answer.serialization import to_dict
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.case.record import Record
from traffick_rules.facts import Accused, Cooperation, KnowledgeOfAge, Means, Person, Trafficking
from traffick_rules.facts.fact import AnyFact
from traffick_rules.law.conditions.atom import (
    IncludesListed,
    UnderAge,
    includes,
    is_,
    under_age,
    under_age_when_trafficked,
)
from traffick_rules.law.conditions.condition import NotRead, all_of, facts_tested, not_
from traffick_rules.law.conditions.palermo import CHILD_AGE
from traffick_rules.law.country.claim import Claim, Rails, differ, independent_of, never, not_worse
from traffick_rules.law.country.jurisdiction import LawInForce, check_day
from traffick_rules.law.floors import FLOORS, Floor, Measure
from traffick_rules.law.provision import Provision
from traffick_rules.law.rules.entitlement import EntitlementKind, EntitlementRule
from traffick_rules.law.rules.permit import PermitRule
from traffick_rules.law.rules.reflection_period import ReflectionPeriodRule
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.rules.sentencing import OffenceKind, SentencingRule
from traffick_rules.law.values.boundary import Confidence
from traffick_rules.law.values.dated_value import DatedSet, DatedValue
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.ranges import LengthRange
from traffick_rules.mixins import Undecided, shortened
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.proof.claims import Proof, prove
from traffick_rules.proof.unread import refuted_whatever_unread, unread_in


class FloorStatus(Undecided, enum.StrEnum):
    """Where a law stands towards a floor."""

    MET = "met"
    NOT_MET = "not met"
    NOT_BOUND = "not bound"
    CANNOT_BE_SAID = "cannot be said"


@attrs.frozen(kw_only=True, repr=False)
class FloorResult(Undecided):
    """
    Where the law of a day stands towards a floor.

    Attributes:
        floor: The floor.
        status: Met, not met, not bound, or cannot be said.
        because: Why, in words.
        provisions: The national provisions it rests on.
        example: A case that shows that the floor is not met; two where cases are compared.
        question: The question of the rule that the example refutes; empty where no proof failed.
    """

    floor: Floor
    status: FloorStatus
    because: str
    provisions: tuple[Provision, ...] = ()
    example: tuple[Record, ...] = ()
    question: str = ""

    _written: ClassVar = (
        "floor",
        "treaty",
        "asks",
        "confidence",
        "status",
        "because",
        "provisions",
        "example",
    )

    def __repr__(self) -> str:
        return shortened(f"<floor {self.floor.provision.id} {self.status}: {self.because}>")

    def _instead(self) -> str:
        return "compare its status: result.status is FloorStatus.MET"

    @property
    def shown(self) -> tuple[str, ...]:
        """The example as case files, one line each."""
        return tuple(case.line for case in self.example)

    @property
    def treaty(self) -> str:
        """The code of the treaty."""
        return self.floor.treaty.code

    @property
    def asks(self) -> str:
        """What it asks at least."""
        return self.floor.provision.says

    @property
    def confidence(self) -> Confidence:
        """How well it is established that it asks this."""
        return self.floor.provision.confidence

    def to_dict(self) -> dict[str, object]:
        """The result as plain data; the floor by the id of the provision that asks for it."""
        return to_dict(self)


def check_floors(jurisdiction: AnyJurisdiction, *, on: date) -> tuple[FloorResult, ...]:
    """
    The law of a day checked against the minimums of treaties and EU acts.

    Args:
        jurisdiction: The country, or its code.
        on: The day.

    Raises:
        ArgumentError: If country or day is not one, or a property has too many cases for a truth table
            and the extra `traffick-rules[proof]` is not installed.
        NotInForceError: If the day lies before the first day that the plugin covers.

    Example:
        >>> from datetime import date
        >>> from traffick_rules.proof import check_floors
        >>> results = check_floors("dk", on=date(2008, 5, 1))
        >>> {r.floor.provision.id: r.status.value for r in results}["INT-COE-13-DAYS"]
        'met'
    """
    law = get_jurisdiction(jurisdiction).in_force(check_day(on))
    return tuple(check_floor(floor, law, on) for floor in FLOORS)


def check_floor(floor: Floor, law: LawInForce, on: date) -> FloorResult:
    """The law of a day checked against one floor."""
    treaty = floor.treaty
    value = law.jurisdiction.values.get(treaty.value)
    if not isinstance(value, DatedValue):
        words = f"the plugin does not say {treaty.asks} {law.jurisdiction.name}"
        return FloorResult(floor=floor, status=FloorStatus.CANNOT_BE_SAID, because=words)
    period = value.period(on)
    if period is None or period.value is False:
        by = (period.provision,) if period else ()
        words = f"{treaty.title} does not bind {law.jurisdiction.name} on {on}"
        return FloorResult(floor=floor, status=FloorStatus.NOT_BOUND, because=words, provisions=by)
    since = floor.since.day if floor.since else None
    if since is not None and on < since:
        words = f"it has to be met from {since} on"
        return FloorResult(floor=floor, status=FloorStatus.NOT_BOUND, because=words)
    found = _MEASURES[floor.measure](floor, law, on)
    return attrs.evolve(found, provisions=(period.provision, *found.provisions))


def _result(floor: Floor, status: FloorStatus, because: str, *provisions: Provision) -> FloorResult:
    return FloorResult(floor=floor, status=status, because=because, provisions=provisions)


# Numbers.


def _length(floor: Floor, what: str, length: object, provision: Provision) -> FloorResult:
    """A length, or the shortest of a range, against the least."""
    least = cast("Length", floor.least)
    shortest = length.shortest if isinstance(length, LengthRange) else length
    if not isinstance(shortest, Length):
        words = f"{what}: {length}; no shortest length is stated"
        return _result(floor, FloorStatus.CANNOT_BE_SAID, words, provision)
    status = FloorStatus.MET if shortest >= least else FloorStatus.NOT_MET
    return _result(floor, status, f"{what}: {length}, at least {least} asked", provision)


def _best(floor: Floor, found: list[FloorResult], nothing: str) -> FloorResult:
    """The best of several rules, one of which is enough."""
    order = [FloorStatus.MET, FloorStatus.CANNOT_BE_SAID, FloorStatus.NOT_MET]
    if not found:
        return _result(floor, FloorStatus.NOT_MET, nothing)
    return min(found, key=lambda result: order.index(result.status))


def _worst(found: list[FloorResult]) -> FloorResult:
    """The worst of what a rule gives in several cases, each of which has to do."""
    order = [FloorStatus.NOT_MET, FloorStatus.CANNOT_BE_SAID, FloorStatus.MET]
    return min(found, key=lambda result: order.index(result.status))


def _granted(law: LawInForce, on: date, rule: Rule) -> tuple[Record, ...]:
    """A case in which a rule gives what it gives."""
    proofs = prove(never(rule.question), jurisdiction=law.jurisdiction, on=on)
    return proofs[0].counterexample if proofs else ()


def _is_unread(law: LawInForce, rule: Rule) -> bool:
    """Whether nothing was read of what a rule asks."""
    condition = law.questions[rule.record][rule.question]
    return all(isinstance(part, NotRead) for part in condition.walk() if not part.parts)


def _exists(floor: Floor, law: LawInForce, rule: Rule) -> FloorResult:
    """That there is such a rule, if its text was read."""
    if _is_unread(law, rule):
        words = f"{rule.title}: what the law asks was not read"
        return _result(floor, FloorStatus.CANNOT_BE_SAID, words, rule.provisions[0])
    return _result(floor, FloorStatus.MET, rule.title, rule.provisions[0])


def _reflection_length(floor: Floor, law: LawInForce, on: date) -> FloorResult:
    found = []
    for rule in law.of_kind(ReflectionPeriodRule):
        result = _worst(
            [
                _length(floor, rule.title, period.value, period.provision)
                for _, _, period in (rule.standard.rows_on(on) if rule.standard else ())
            ]
            or [_length(floor, rule.title, "no length is stated", rule.provisions[0])]
        )
        if result.status is FloorStatus.NOT_MET:
            result = attrs.evolve(result, example=_granted(law, on, rule))
        found.append(result)
    return _best(floor, found, "the law of that day has no reflection period")


def _reflection_exists(floor: Floor, law: LawInForce, on: date) -> FloorResult:  # noqa: ARG001
    found = [_exists(floor, law, rule) for rule in law.of_kind(ReflectionPeriodRule)]
    return _best(floor, found, "the law of that day has no reflection period")


def _permit_exists(floor: Floor, law: LawInForce, on: date) -> FloorResult:
    found = []
    for rule in law.of_kind(PermitRule):
        if rule.ground not in floor.grounds:
            continue
        if _is_unread(law, rule):
            found.append(_exists(floor, law, rule))
            continue
        rows = rule.duration.rows_on(on) if rule.duration else ()
        said = [period.value.renewable for _, _, period in rows] or [None]
        renewable = False if False in said else None if None in said else True
        status = {
            True: FloorStatus.MET,
            False: FloorStatus.NOT_MET,
            None: FloorStatus.CANNOT_BE_SAID,
        }
        words = {
            True: "renewable",
            False: "not renewable",
            None: "it is not said if it is renewable",
        }
        because = f"{rule.title}: {words[renewable]}"
        found.append(_result(floor, status[renewable], because, rule.provisions[0]))
    grounds = " or ".join(sorted(ground.value.replace("_", " ") for ground in floor.grounds))
    return _best(floor, found, f"the law of that day has no permit because of {grounds}")


def _permit_length(floor: Floor, law: LawInForce, on: date) -> FloorResult:
    found = []
    for rule in law.of_kind(PermitRule):
        if rule.ground in floor.grounds and rule.duration is not None:
            of_cases = [
                _length(floor, rule.title, period.value.length, period.provision)
                for _, _, period in rule.duration.rows_on(on)
                if period.value.length is not None
            ]
            if of_cases:
                found.append(_worst(of_cases))
    if not found:
        return _result(floor, FloorStatus.CANNOT_BE_SAID, "no length of such a permit is stated")
    return _best(floor, found, "")


def _offences(law: LawInForce) -> list[SentencingRule]:
    return [r for r in law.of_kind(SentencingRule) if r.kind is OffenceKind.TRAFFICKING]


NO_OFFENCE = "the law of that day has no offence of trafficking"


def _offence_exists(floor: Floor, law: LawInForce, on: date) -> FloorResult:  # noqa: ARG001
    return _best(floor, [_exists(floor, law, rule) for rule in _offences(law)], NO_OFFENCE)


def _term(floor: Floor, law: LawInForce, on: date) -> FloorResult:
    """How long the maximum of the gravest degree, or of the ordinary one, is."""
    is_gravest = floor.measure is Measure.LONGEST_AGGRAVATED_TERM
    what = "trafficking of the gravest degree" if is_gravest else "trafficking"
    found = []
    for rule in _offences(law):
        degrees = list(rule.degrees_on(on).values())
        ordinary = [degree for degree in degrees if degree.code == "ordinary"]
        degree = degrees[0] if is_gravest or not ordinary else ordinary[0]
        of_cases = [
            _length(floor, what, period.value, period.provision)
            for _, _, period in (degree.maximum.rows_on(on) if degree.maximum else ())
        ]
        words = f"{what}: no maximum is known"
        unknown = _result(floor, FloorStatus.CANNOT_BE_SAID, words, rule.provisions[0])
        found.append(_worst(of_cases) if of_cases else unknown)
    return _best(floor, found, NO_OFFENCE)


def listed_purposes(law: LawInForce) -> list[DatedSet[Any]]:
    """The sets of purposes that the conditions of the offences of trafficking include."""
    return [
        condition.listed
        for rule in _offences(law)
        for condition in rule.all_parts
        if isinstance(condition, IncludesListed) and condition.fact is Trafficking.purposes
    ]


def _purposes(floor: Floor, law: LawInForce, on: date) -> FloorResult:
    """Whether the offence names purposes, in a set that its condition includes."""
    members = [member for listed in listed_purposes(law) for member in listed.members_on(on)]
    if not members:
        words = "the law of that day lists no purposes of trafficking"
        return _result(floor, FloorStatus.CANNOT_BE_SAID, words)
    missing = sorted(
        purpose.value.replace("_", " ")
        for purpose in floor.purposes - {member.value for member in members}
    )
    by = tuple(dict.fromkeys(member.provision for member in members))
    if missing:
        return _result(floor, FloorStatus.NOT_MET, f"not named: {', '.join(missing)}", *by)
    return _result(floor, FloorStatus.MET, "all are named", *by)


# Properties.


def _proved(floor: Floor, law: LawInForce, on: date, claims: list[Claim], what: str) -> FloorResult:
    """A property of every one of some answers."""
    open_ = ""
    count = 0
    for claim in claims:
        for each in prove(claim, jurisdiction=law.jurisdiction, on=on):
            count += 1
            unread = next(_left_open(law, [claim]), "")
            proof: Proof | None = each
            if each.verdict is Verdict.NO and unread:
                # What was not read could be what the floor asks.
                proof = refuted_whatever_unread(claim, law, on)
            if proof is not None and proof.verdict is Verdict.NO:
                return attrs.evolve(
                    _result(floor, FloorStatus.NOT_MET, f"refuted: {proof.claim}"),
                    example=proof.counterexample,
                    question=str(claim.asked["a"]),
                )
            if not open_ and each.verdict is not Verdict.YES:
                open_ = unread or str(each)
    if open_:
        return _result(floor, FloorStatus.CANNOT_BE_SAID, open_)
    for words in _left_open(law, claims):
        return _result(floor, FloorStatus.CANNOT_BE_SAID, words)
    if not count:
        return _result(floor, FloorStatus.CANNOT_BE_SAID, f"the law of that day has no {what}")
    return _result(floor, FloorStatus.MET, f"proved of {count} {what}")


def _left_open(law: LawInForce, claims: list[Claim]) -> Iterator[str]:
    """What no fact settles in the questions of some claims, such as a text that was not read: it can say anything."""
    asked = {name for claim in claims for name in claim.asked.values() if isinstance(name, str)}
    for questions in law.questions.values():
        for name in sorted(asked & set(questions)):
            yield from (f"{name}: {part.why}" for part in unread_in(questions[name]))


def _questions_testing(
    law: LawInForce, *facts: AnyFact, of: type[Record] | None = None
) -> list[str]:
    """The questions that rules answer, without those of degrees and the like, that depend on one of these facts."""
    return [
        rule.question
        for rule in law.rules
        if of in (None, rule.record)
        and set(facts) & set(facts_tested(law.questions[rule.record][rule.question].walk()))
    ]


_HELP = {
    EntitlementKind.ACCOMMODATION,
    EntitlementKind.HEALTH_CARE,
    EntitlementKind.PSYCHOLOGICAL_HELP,
    EntitlementKind.SOCIAL_HELP,
    EntitlementKind.LEGAL_HELP,
    EntitlementKind.CONTACT_PERSON,
    EntitlementKind.EDUCATION,
}


def _help_without_testimony(floor: Floor, law: LawInForce, on: date) -> FloorResult:
    claims = []
    for rule in law.of_kind(EntitlementRule):
        if rule.kind not in _HELP:
            continue
        willing = Cooperation.with_police
        words = f"{rule.question} never worse for who does not cooperate with the police"
        claims.append(not_worse(rule.question, for_=not_(willing), than=willing, statement=words))
    return _proved(floor, law, on, claims, "kinds of help")


def _ages(law: LawInForce, question: str) -> set[int]:
    """The ages on the day of decision that a question asks about: another than that of a child is a law of its own."""
    parts = law.questions[Case][question].walk()
    return {part.years for part in parts if isinstance(part, UnderAge) and part.day is None}


def _child_presumption(floor: Floor, law: LawInForce, on: date) -> FloorResult:
    child = under_age(CHILD_AGE)
    presumed = all_of(Person.age_disputed, Person.thought_to_be_child)
    claims = [
        not_worse(
            question,
            for_=presumed,
            than=child,
            statement=f"{question} never worse for who is presumed to be a child than for a child",
        )
        for question in _questions_testing(law, Person.age, of=Case)
        if _ages(law, question) == {CHILD_AGE}
    ]
    found = _proved(floor, law, on, claims, "answers that depend on the age")
    doubt = _questions_testing(law, Person.age_disputed, Person.thought_to_be_child, of=Case)
    if found.status is not FloorStatus.NOT_MET or doubt:
        return found
    # Rules that name the age alone leave open who proves it: the presumption can be law that the plugin has not. One
    # that says anywhere what holds where the age is doubted, by presuming or by denying, says it of all rules.
    because = (
        "rules on children name the age alone, and nothing says what holds where it is doubted: use TREATED_AS_CHILD "
        "where the law presumes, not_(Person.age_disputed) where it does not"
    )
    return _result(floor, FloorStatus.CANNOT_BE_SAID, because)


def _consent_irrelevant(floor: Floor, law: LawInForce, on: date) -> FloorResult:
    questions = _questions_testing(law, Trafficking.means, Trafficking.purposes)
    claims = [independent_of(question, Trafficking.consent) for question in questions]
    return _proved(floor, law, on, claims, "answers that depend on what was done")


def _other_means_matter(rails: Rails) -> Any:  # noqa: ANN401 - a rail
    """
    The cases of children whose answer differs with the means.

    Payment to who has control over the person can be the act as well as the means, and so stays what it is.
    """
    changed = differ(rails["payment"], rails["payment'"])
    children = rails["child"][0] & rails["child'"][0]
    return differ(rails["a"], rails["a'"]) & children & ~changed


def _no_means_for_children(floor: Floor, law: LawInForce, on: date) -> FloorResult:
    payment = includes(Trafficking.means, Means.PAYMENT_TO_CONTROLLER, Means.PAYMENT_TAKEN)
    # What the accused knew of the age is the mental element of the offence, which the Protocol leaves to the States.
    child = all_of(
        under_age_when_trafficked(CHILD_AGE), is_(Accused.knowledge_of_age, KnowledgeOfAge.KNEW)
    )
    claims = [
        Claim(
            words=f"{rule.question} independent of trafficking.means where the person was a child",
            asked={"a": rule.question, "child": child, "payment": payment},
            broken=_other_means_matter,
            split=(Trafficking.means,),
        )
        for rule in _offences(law)
    ]
    return _proved(floor, law, on, claims, "answers that depend on the means")


_MEASURES: Mapping[Measure, Callable[[Floor, LawInForce, date], FloorResult]] = {
    Measure.OFFENCE_EXISTS: _offence_exists,
    Measure.LONGEST_TERM: _term,
    Measure.LONGEST_AGGRAVATED_TERM: _term,
    Measure.PURPOSES: _purposes,
    Measure.CONSENT_IRRELEVANT: _consent_irrelevant,
    Measure.NO_MEANS_FOR_CHILDREN: _no_means_for_children,
    Measure.REFLECTION_PERIOD_EXISTS: _reflection_exists,
    Measure.REFLECTION_PERIOD_LENGTH: _reflection_length,
    Measure.PERMIT_EXISTS: _permit_exists,
    Measure.PERMIT_LENGTH: _permit_length,
    Measure.HELP_WITHOUT_TESTIMONY: _help_without_testimony,
    Measure.CHILD_PRESUMPTION: _child_presumption,
}
