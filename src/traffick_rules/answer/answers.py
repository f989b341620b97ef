"""Answers: what is common to all kinds of them, those of one case together, and what the law of a day does not answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, ClassVar, Generic, NamedTuple, TypeAlias, TypeVar, cast

import attrs

from traffick_rules.answer.dates import AnswerDate
from traffick_rules.answer.reason import Derivation, Evaluation, Reason, Support
from traffick_rules.answer.section import Section
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.errors import NotInForceError, UnknownCodeError, did_you_mean
from traffick_rules.facts.fact import AnyFact
from traffick_rules.language import ENGLISH, Translate, named_also
from traffick_rules.law.country.jurisdiction import LawInForce
from traffick_rules.law.provision import Caution, Provision
from traffick_rules.law.rules.rule import Modality, Rule
from traffick_rules.law.values.boundary import Confidence, day_after, weakest
from traffick_rules.lines import Line, Role, details, role_of, terminal_width, to_html, to_text
from traffick_rules.markup import notebook
from traffick_rules.mixins import SPARSE, Brief, Undecided, shortened


@attrs.frozen
class Summary:
    """
    What an answer says.

    Attributes:
        title: What the question is about; put better, it is the same answer.
        verdict: The verdict.
        words: What it gives or demands, in words.
        modality: Whether the law binds whoever it asks something of.
    """

    title: str = attrs.field(eq=False)
    verdict: Verdict
    words: str
    modality: Modality


class Told(NamedTuple):
    """What is compared of an answer, on one line, and the days on which that can become something else."""

    line: str
    turning_days: tuple[date, ...]


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Answer(Undecided):
    """
    The answer to one question about one case.

    Attributes:
        question: The name of the question, such as `permits.9c5`.
        title: What the question is about, in plain words.
        local_title: The same in the country's language, or empty.
        verdict: Yes, no or unknown.
        modality: Whether a yes means that the authority shall, or that it may.
        decided_by: Who decides, in words; empty where not known.
        detail: Whether it is a detail, such as procedure or an appeal, and no headline.
    """

    is_for_person: ClassVar[bool] = True
    """Whether a yes gives the person something."""

    question: str
    title: str
    local_title: str = ""
    verdict: Verdict
    modality: Modality
    decided_by: str = attrs.field(default="", metadata=SPARSE)
    detail: bool = attrs.field(default=False, metadata=SPARSE)
    # Reasons are made when someone asks for them; what was read from data has them already.
    _support: Support | Derivation

    def __repr__(self) -> str:
        return f"<{self.question}: {self.verdict}>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Answer) or type(self) is not type(other):
            return NotImplemented
        return self.__getstate__() == other.__getstate__()

    def __hash__(self) -> int:
        return hash((type(self), self.question, self.verdict))

    @property
    def support(self) -> Support:
        """Reasons, provisions and cautions together."""
        if isinstance(self._support, Support):
            return self._support
        made = self.__dict__.get("_made_support")
        if made is None:
            made = self.__dict__["_made_support"] = self._support.support()
        return cast("Support", made)

    @property
    def derivation(self) -> Support | Derivation:
        """What the support, and an explanation, are made from; the support alone where it was read from data."""
        return self._support

    @property
    def because(self) -> tuple[Reason, ...]:
        """The clauses that carry the verdict, or that it depends on where it is unknown."""
        return self.support.because

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provisions that the answer rests on, all in force on the day that counts."""
        return self.support.provisions

    @property
    def confidence(self) -> Confidence | None:
        """The weakest confidence among the provisions and their doubtful days."""
        return self.support.confidence

    @property
    def cautions(self) -> tuple[Caution, ...]:
        """What is doubtful about the days on which the provisions are in force."""
        return self.support.cautions

    @property
    def value(self) -> object:
        """What is given, where the verdict is yes; None where nothing is, or nothing is known."""
        return None

    @classmethod
    def heading(cls, translate: Translate) -> str:  # noqa: ARG003 - a kind that stands under a heading has one
        """What stands above the answers of this kind."""
        return ""

    def wording(self, translate: Translate = ENGLISH) -> str:  # noqa: ARG002 - what an answer gives, its kind says
        """
        What the answer gives or demands, in words; empty unless there is something.

        Args:
            translate: The language.
        """
        return ""

    def terms(self, translate: Translate = ENGLISH) -> str:
        """
        For how long, how far and until when, in few words; empty unless there is something.

        Args:
            translate: The language.
        """
        return self.wording(translate)

    @property
    def provider(self) -> str | None:
        """Who provides what the answer gives, in English; empty where the law does not say, None where no one does."""
        return None

    @property
    def is_urgent(self) -> bool:
        """Whether what the answer gives cannot be made good when it was missed."""
        return False

    @property
    def is_done(self) -> bool:
        """Whether what the answer asks has been done; no for all that asks nothing."""
        return False

    @property
    def has_deadline(self) -> bool:
        """Whether the law gives a last day to do what the answer asks, known or not."""
        return False

    @property
    def section(self) -> Section:
        """The section of a summary in which the answer stands."""
        if self.verdict is Verdict.UNKNOWN:
            return Section.NOT_KNOWN
        if self.verdict is Verdict.NO:
            return Section.DOES_NOT_APPLY
        if not self.is_for_person:
            return Section.DUTIES
        return Section.APPLIES if self.modality is Modality.SHALL else Section.MAY

    def dates(self, translate: Translate = ENGLISH) -> tuple[AnswerDate, ...]:  # noqa: ARG002 - as in wording
        """
        The days that the answer gives, in order: when something ends, or is due.

        Args:
            translate: The language of their words.
        """
        return ()

    @property
    def undated(self) -> tuple[str, ...]:
        """The facts, as paths, that the verdict depends on and that are true of a day only, which was not stated."""
        return self.support.undated

    def turning_days(self) -> Iterator[date]:
        """The days on which the answer can say something else although facts, law and verdict stay as they are."""
        for each in self.dates():
            yield from (each.day, day_after(each.day))

    @property
    def outdated(self) -> tuple[str, ...]:
        """The facts, as paths, that the verdict depends on and that were stated for or until an earlier day; they may no longer be so."""
        return self.support.outdated

    def remarks(self, translate: Translate) -> tuple[str, ...]:
        """What a reader should be careful about, beside doubtful days in force."""
        told: dict[str, None] = {}
        if self.undated:
            words = translate(
                "what the case says of an age counts for the day of the assessment; state person.age_on, the day "
                "for which it was stated, or the birth date"
            )
            told[words] = None
        for path in self.outdated:
            fact = Case.fact_at(path)
            last = None if fact is None else fact.group.lasts.get(fact.name)
            if fact is None or last is None:
                words = translate(
                    "that someone is under 18 was stated for an earlier day, person.age_on; check whether it is still so"
                )
                told[words] = None
            else:
                words = translate("{day} has passed; check what has become of the stay since")
                told[words.format(day=translate(fact.group.facts[last].words))] = None
        return tuple(told)

    def details(self, translate: Translate) -> tuple[str, tuple[str, ...]]:
        """What stands below the answer before its reasons: a label and the lines behind it."""
        return translate("decides"), (translate(self.decided_by),) if self.decided_by else ()

    def lines(
        self, translate: Translate = ENGLISH, given: str | None = None, name: str = ""
    ) -> Iterator[Line]:
        """
        The answer for people: verdict, reasons, provisions, and how sure they are.

        Args:
            translate: The language.
            given: What the answer gives, in words, where that is not its wording.
            name: The name of the question, where that is another.
        """
        title = named_also(self.title, self.local_title, translate)
        named = f"{title} [{name or self.question}]"
        given = self.wording(translate) if given is None else given
        text = f"{named}: {given}" if given else named
        yield Line(role_of(self.verdict), self.verdict.text(translate), text)
        yield from details(Role.DETAIL, *self.details(translate))
        label = translate("depends on") if self.verdict is Verdict.UNKNOWN else translate("because")
        yield from details(Role.DETAIL, label, (reason.text(translate) for reason in self.because))
        law = cited_with_ids(self.provisions, translate)
        yield from details(Role.DETAIL, translate("law"), law)
        confidence = weakest(provision.confidence for provision in self.provisions)
        if confidence not in {None, Confidence.CONFIRMED}:
            ids = [p.id for p in self.provisions if p.confidence is confidence]
            told = f"{confidence.text(translate)} ({', '.join(ids)})"
            yield Line(Role.DETAIL, translate("confidence"), told)
        doubts: dict[str, list[str]] = {}
        for caution in self.cautions:
            doubts.setdefault(caution.words, []).append(caution.provision)
        cautions = (f"{translate(words)} ({', '.join(ids)})" for words, ids in doubts.items())
        yield from details(
            Role.CAUTION, translate("caution"), (*self.remarks(translate), *cautions)
        )

    def __str__(self) -> str:
        """The answer with its reasons and provisions, as wide as the terminal."""
        return to_text(self.lines(), terminal_width())

    def _repr_html_(self) -> str:
        return notebook(*to_html(self.lines()))

    @property
    def summary(self) -> Summary:
        """What the answer says, by which two answers are compared; why stands apart."""
        return Summary(self.title, self.verdict, self.said(), self.modality)

    @property
    def told(self) -> Told:
        """What the answer says, and until when that holds by itself."""
        words = f"{self.question} {self.verdict} {self.modality} {self.said()}"
        return Told(words, tuple(self.turning_days()))

    def said(self, translate: Translate = ENGLISH) -> str:
        """
        The words by which two answers are compared.

        Args:
            translate: The language.
        """
        return self.wording(translate)

    def __getstate__(self) -> dict[str, object]:
        state = {**self.__dict__, "_support": self.support}
        state.pop("_made_support", None)
        return state


def cited_with_ids(provisions: Iterable[Provision], translate: Translate) -> Iterator[str]:
    """The provisions as one cites them, each citation once, with the ids of all that it stands for."""
    cited: dict[str, list[str]] = {}
    for provision in provisions:
        cited.setdefault(provision.citation_in(translate), []).append(provision.id)
    return (f"{citation} [{', '.join(ids)}]" for citation, ids in cited.items())


@attrs.frozen(kw_only=True)
class NotInForce(Brief):
    """
    A rule of the jurisdiction that is not in force on the day.

    Attributes:
        question: The name of the question it would answer.
        title: What it gives, in plain words.
        provision: The provision that it rests on.
        provisions: What the law says instead on that day.
        cautions: What is doubtful about these days.
        gap: Why there is no rule on that day, although there was one before; empty where that is not so.
        detail: Whether it is a detail, and no headline.
    """

    _computed: ClassVar = ("first_day", "last_day")

    question: str
    title: str
    provision: Provision
    provisions: tuple[Provision, ...]
    cautions: tuple[Caution, ...]
    gap: str = ""
    detail: bool = False

    def __str__(self) -> str:
        return self.text(ENGLISH)

    @property
    def first_day(self) -> date | None:
        """Its first day in force; None where not known."""
        return self.provision.first_day

    @property
    def last_day(self) -> date | None:
        """Its last day in force; None while it is in force."""
        return self.provision.last_day

    @property
    def citation(self) -> str:
        """The provision, as one cites it."""
        return self.provision.citation

    def text(self, translate: Translate) -> str:
        """The provision and its days in force, in the language of *translate*."""
        since = translate("from {day}").format(day=self.first_day)
        if self.first_day is None:
            since = translate("from a day that is not verified")
        until = f" {translate('to {day}').format(day=self.last_day)}" if self.last_day else ""
        text = translate("{provision} is in force {days}").format(
            provision=self.provision.citation_in(translate), days=f"{since}{until}"
        )
        return f"{text}; {translate(self.gap)}" if self.gap else text


Maker: TypeAlias = Callable[[Case, Evaluation], Answer]
"""Makes the answer of one rule for a case; all that does not depend on the case is prepared."""

A = TypeVar("A", bound=Answer)


def prepared(kind: type[A], rule: Rule, on: date) -> Callable[..., A]:
    """An answer of that kind, given all but what every answer of the rule says under a law from its first day on."""
    given: dict[str, Any] = {
        "question": rule.question,
        "title": rule.title,
        "local_title": rule.local_title,
        "modality": rule.modality,
        "detail": rule.detail,
        **rule.bodies_on(on),
    }
    return partial(kind, **given)


def rules_not_in_force(law: LawInForce, on: date) -> tuple[NotInForce, ...]:
    """
    The rules about cases that the country has on other days.

    Args:
        law: The law of that day.
        on: The day.
    """
    asked = law.questions[Case]
    rules = law.jurisdiction.rules
    ended = {rule.question for rule in rules if (rule.provisions[0].last_day or date.max) < on}
    return tuple(
        NotInForce(
            question=rule.question,
            title=rule.title,
            provision=rule.provisions[0],
            provisions=tuple(found for found in rule.otherwise if found.in_force(on)),
            cautions=rule.provisions[0].cautions(on),
            gap=_gap(rule, on) if rule.question in ended else "",
            detail=rule.detail,
        )
        for rule in rules
        if rule.record is Case and rule.question not in asked
    )


def _gap(rule: Rule, on: date) -> str:
    return rule.gap_before if on < (rule.provisions[0].first_day or date.min) else ""


def no_such_question(
    question: str, asked: Iterable[str], absent: Iterable[NotInForce]
) -> UnknownCodeError:
    """
    The error for a question that the law of a day does not have: when it has it, or what it has instead.

    Args:
        question: What was asked for.
        asked: The names of the questions of that day.
        absent: The rules that are not in force on it.
    """
    for rule in absent:
        if rule.question == question:
            return NotInForceError(question, f"is not in force on that day; {rule}")
    known = list(asked)
    whole = max((name for name in known if question.startswith(f"{name}.")), key=len, default="")
    if whole:
        hint = f"its parts are explained with {whole}; ask for that"
        return UnknownCodeError(question, f"is not a question of the law of that day; {hint}")
    subjects = dict.fromkeys(name.partition(".")[0] for name in known)
    hint = did_you_mean(question, known) or f"they begin with: {', '.join(subjects)}"
    return UnknownCodeError(question, f"is not a question of the law of that day; {hint}")


@attrs.frozen(eq=False)
class DecidedBy:
    """
    What decides what the answer to a question says: in cases in which that is the same, it says the same.

    Attributes:
        nodes: Nodes of the network.
        facts: Facts of the case from which days are counted.
    """

    nodes: Sequence[int]
    facts: Sequence[AnyFact]

    def of(self, case: Case, evaluation: Evaluation) -> tuple[object, ...]:
        """What it is in a case."""
        yes, no = evaluation.rails
        bit = evaluation.bit
        states = [yes[node] >> bit & 1 or (no[node] >> bit & 1) * 2 for node in self.nodes]
        return (*states, *map(case.value, self.facts))


@attrs.frozen(eq=False)
class Alike:
    """
    What answers that say the same in several cases of a batch have in common, worked out once.

    Attributes:
        by: What decides what an answer says, by its question.
        told: What was told so far, by the question and what decided.
    """

    by: Mapping[str, DecidedBy]
    told: dict[tuple[str, tuple[object, ...]], Told] = attrs.field(factory=dict)


class AnswerSet(Mapping[str, Answer]):
    """
    The answers to all questions about one case, each made when it is read.

    Args:
        kinds: The questions of each kind of answer.
        makers: What makes the answer to each question, in the order of the law.
        alike: What answers that are alike in the batch have in common.
        case: The case.
        evaluation: The values of the nodes.
    """

    __slots__ = ("_alike", "_case", "_evaluation", "_kinds", "_made", "_makers", "_told")

    def __init__(
        self,
        kinds: Mapping[type[Answer], Sequence[str]],
        makers: Mapping[str, Maker],
        alike: Alike,
        case: Case,
        evaluation: Evaluation,
    ) -> None:
        self._kinds = kinds
        self._makers = makers
        self._alike = alike
        self._case = case
        self._evaluation = evaluation
        self._made: dict[str, Answer] = {}
        self._told: list[Told] = []

    def __getitem__(self, question: str) -> Answer:
        answer = self._made.get(question)
        if answer is None:
            answer = self._made[question] = self._makers[question](self._case, self._evaluation)
        return answer

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)

    def __contains__(self, question: object) -> bool:
        return question in self._makers

    def __repr__(self) -> str:
        return f"<{len(self)} answers>"

    def __reduce__(self) -> tuple[object, ...]:
        return dict, (dict(self),)

    @property
    def told(self) -> Sequence[Told]:
        """What each answer says, in order; what is alike in a batch is worked out once."""
        if not self._told:
            self._told = [self._tell(question) for question in self._makers]
        return self._told

    def _tell(self, question: str) -> Told:
        decided = self._alike.by[question].of(self._case, self._evaluation)
        told = self._alike.told.get((question, decided))
        if told is None:
            told = self._alike.told[question, decided] = self[question].told
        return told

    def of_kind(self, kind: type[Answer]) -> Sequence[str]:
        """The names of the questions that are answered by this kind."""
        return self._kinds.get(kind, ())


class Answers(Mapping[str, A], Generic[A]):
    """
    Answers of one kind by the code of their rule.

    Raises:
        UnknownCodeError: For a code that is not in force on the day, or that the country does not have.
    """

    def __init__(
        self,
        subject: str,
        questions: Sequence[str],
        made: Mapping[str, Answer],
        absent: Callable[[], tuple[NotInForce, ...]],
    ) -> None:
        self._subject = subject
        self._questions = questions
        self._made = made
        self._absent = absent

    def __getitem__(self, code: str) -> A:
        asked = f"{self._subject}.{code}"
        if asked in self._questions:
            return cast("A", self._made[asked])
        for rule in self._absent():
            if rule.question == asked:
                raise NotInForceError(asked, f"is not in force on that day; {rule}")
        known = ", ".join(self) or "none"
        hint = did_you_mean(code, list(self)) or f"in force: {known}"
        raise UnknownCodeError(asked, f"is not in the law of that day; {hint}")

    def __iter__(self) -> Iterator[str]:
        return (question.removeprefix(f"{self._subject}.") for question in self._questions)

    def __len__(self) -> int:
        return len(self._questions)

    def __repr__(self) -> str:
        verdicts = ", ".join(f"{code} {answer.verdict}" for code, answer in self.items())
        return shortened(f"<{self._subject}: {verdicts}>")
