"""Assessing: a case meets the law of a day and becomes an assessment, with all that can be asked of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Literal, Self, cast, overload

import attrs

from traffick_rules.answer.answers import Alike, Answer
from traffick_rules.answer.assessed_case import AssessedCase
from traffick_rules.answer.plan import plan_of
from traffick_rules.answer.reason import Evaluation
from traffick_rules.answer.serialization import Document
from traffick_rules.answer.verdict import Verdict
from traffick_rules.assessment.receipt import Receipt, receipt_of, substance
from traffick_rules.case.case import Case, check_case
from traffick_rules.engine.live import Engine
from traffick_rules.engine.program import Rails
from traffick_rules.errors import ArgumentError, CaseError, TraffickRulesError
from traffick_rules.explain import what_if
from traffick_rules.explain.explanation import Explanation
from traffick_rules.explain.summary import AssessmentSummary, summary_of
from traffick_rules.explain.tree import explain
from traffick_rules.explain.what_if import Difference, FactSet
from traffick_rules.facts.fact import AnyFact, check_each, shown
from traffick_rules.language import ENGLISH, WIDTH, AnyLanguage, Language
from traffick_rules.law.country.jurisdiction import LawInForce, check_day
from traffick_rules.lines import terminal_width, to_text
from traffick_rules.markup import element, notebook
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction, language_in
from traffick_rules.render.first_screen import summary_lines
from traffick_rules.render.html import summary_html
from traffick_rules.render.text import assessment_lines
from traffick_rules.report.page import to_html


def assess(case: Case, *, jurisdiction: AnyJurisdiction, on: date) -> Assessment:
    """
    What the law of a country gives this person on a day, and why.

    Args:
        case: What is known about the person.
        jurisdiction: The country, or its code.
        on: The day of decision; its law is applied. There is no default.

    Raises:
        ArgumentError: If case, country or day is not one.
        CaseError: If something cannot be true on that day: an age that contradicts another fact, or an event after it.
        NotInForceError: If the day lies before the first day that the plugin covers.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Case, assess
        >>> case = Case.from_dict({"proceedings": {"case_open": False}})
        >>> assessment = assess(case, jurisdiction="dk", on=date(2017, 2, 1))
        >>> assessment.permits["9c5"].verdict
        <Verdict.NO: 'no'>
    """
    law = get_jurisdiction(jurisdiction).in_force(check_day(on))
    (assessment,) = _assessed([check_case(case, on)], law, on)
    return assessment


@overload
def assess_many(
    cases: Sequence[Case | Mapping[str, object]],
    *,
    jurisdiction: AnyJurisdiction,
    on: date,
    errors: Literal["raise"] = "raise",
) -> list[Assessment]: ...
@overload
def assess_many(
    cases: Sequence[Case | Mapping[str, object]],
    *,
    jurisdiction: AnyJurisdiction,
    on: date,
    errors: Literal["collect"],
) -> list[Assessment | CaseError]: ...
def assess_many(
    cases: Sequence[Case | Mapping[str, object]],
    *,
    jurisdiction: AnyJurisdiction,
    on: date,
    errors: Literal["raise", "collect"] = "raise",
) -> list[Assessment] | list[Assessment | CaseError]:
    """
    The assessments of several cases under the law of one day, computed as one batch.

    Args:
        cases: The cases, or their facts as `to_dict` gives them; they do not influence each other.
        jurisdiction: The country, or its code.
        on: The day of decision, the same for all.
        errors: `raise` for an error that names every case that cannot be read or be true on that day, or `collect` to
            have the error of such a case in the place of its assessment.

    Returns:
        One assessment a case, in order, each equal to what `assess` gives; or its error, where they are collected.

    Raises:
        ArgumentError: If case, country or day is not one, or *errors* is none of the two.
        CaseError: If cases cannot be read or be true on that day and errors are not collected; the path of each problem
            begins with the place of its case, such as `cases[3]`.
        NotInForceError: If the day lies before the first day that the plugin covers.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Case, assess_many
        >>> cases = [Case.from_dict({"person": {"birth_date": day}}) for day in ("2001-05-01", "2045-05-01")]
        >>> for found in assess_many(cases, jurisdiction="dk", on=date(2017, 2, 1), errors="collect"):
        ...     print(repr(found))
        <assessment under the law of Denmark on 2017-02-01>
        CaseError('cases[1].person.birth_date: 2045-05-01 lies after 2017-02-01, the day of the assessment; correct it, or assess on a later day')
    """
    if errors not in {"raise", "collect"}:
        msg = f"errors: {shown(errors)} is not known; give 'raise' or 'collect'"
        raise ArgumentError(msg)
    law = get_jurisdiction(jurisdiction).in_force(check_day(on))
    given = check_each("cases", cases, "[Case.from_dict({})]")
    good: list[Case] = []
    bad: dict[int, CaseError] = {}
    for place, each in enumerate(given):
        at = f"cases[{place}]"
        try:
            case = Case.from_dict(each) if isinstance(each, Mapping) else Case.check(each, at)
            good.append(check_case(case, on))
        except CaseError as error:
            named = [attrs.evolve(p, path=f"{at}.{p.path}".rstrip(".")) for p in error.problems]
            bad[place] = CaseError(named)
    if bad and errors == "raise":
        raise CaseError([problem for error in bad.values() for problem in error.problems])
    made = iter(_assessed(good, law, on))
    return [bad[place] if place in bad else next(made) for place in range(len(given))]


def _assessed(cases: Sequence[Case], law: LawInForce, on: date) -> list[Assessment]:
    return assessments_of(cases, law, on, plan_of(law).program.run(cases, on))


@attrs.frozen(kw_only=True, slots=False, repr=False, eq=False)
class Assessment(Document, AssessedCase):
    """
    All answers for one case, with what is needed to reproduce them years later.

    One that is read from data is made again under the same law, and can do all that it could when it was made. If the
    installed law is another, it can be read, in English, and says that the case has to be assessed again for the rest.
    """

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """
        What `to_dict` gave.

        Args:
            data: The plain data.

        Raises:
            CaseError: If the data are not an assessment.
        """
        read = super().from_dict(data)
        try:
            (again,) = _assessed([read.case], read.law, read.on)
        except TraffickRulesError:
            return read
        same = [substance(answer) for answer in read.answers]
        if same != [substance(answer) for answer in again.answers]:
            return read
        again.__dict__["made_with"] = read.made_with
        return cast("Self", again)

    def explain(self, answer: Answer | str, *, language: AnyLanguage = ENGLISH) -> Explanation:
        """
        Why an answer is what it is: a tree of clauses, and every minimal set of facts that carries the verdict.

        Args:
            answer: The answer, or the name of its question, such as `permits.9c5`.
            language: The language to explain in, or its code, such as `da`.

        Raises:
            ArgumentError: If the assessment was read from data, or the answer was decided without a condition: then
                its `because` is all there is.
            UnknownCodeError: If the law of the day has no such question.
        """
        question = answer.question if isinstance(answer, Answer) else answer
        return explain(self[question], language=language)

    def missing(
        self, answer: Answer | str, *, language: AnyLanguage = ENGLISH
    ) -> tuple[FactSet, ...]:
        """
        The minimal sets of unknown facts that would settle an answer, the easiest to ask for first; of a yes the days it lacks.

        Args:
            answer: The answer, or the name of its question, such as `permits.9c5`.
            language: The language of the words.

        Returns:
            Sets that lead to a yes and sets that lead to a no. Where the conditions are settled as a yes, each unknown day
            from which its dates run, or that can move them, alone and without a value; none where nothing is missing.

        Raises:
            ArgumentError: If *answer* is not one.
            UnknownCodeError: If the law of the day has no such question.
        """
        return what_if.missing(self, answer, language=language)

    @overload
    def what_if(self, changes: Mapping[AnyFact, object]) -> tuple[Difference, ...]: ...
    @overload
    def what_if(self, changes: Mapping[str, object]) -> tuple[Difference, ...]: ...
    def what_if(self, changes: Mapping[Any, object]) -> tuple[Difference, ...]:
        """
        Which answers would be others if some facts were.

        Args:
            changes: The facts, or their paths, with their values as for `Case.with_values`; None makes a fact unknown.

        Returns:
            The answers that say something else, in the order of the law.

        Raises:
            ArgumentError: If something is not a fact of the case.
            CaseError: If a value is not one of its fact, or the facts would contradict each other.
        """
        return what_if.what_if(self, changes)

    def minimal_changes(
        self,
        answer: Answer | str,
        *,
        to: Verdict,
        changeable: Iterable[AnyFact | str] | None = None,
        language: AnyLanguage = ENGLISH,
    ) -> tuple[FactSet, ...]:
        """
        The smallest changes of changeable facts that lead an answer to a verdict, each tried.

        Args:
            answer: The answer, or the name of its question.
            to: Yes or no.
            changeable: The facts, or their paths, that can be changed or learned; those that someone can still bring about
                if left out. Ages and what is past are not among them.
            language: The language of the words.

        Returns:
            Every smallest change; none where none leads there, or the answer is there already.

        Raises:
            ArgumentError: If *answer* or *to* is not one.
            UnknownCodeError: If the law of the day has no such question.
        """
        return what_if.minimal_changes(
            self, answer, to=to, changeable=changeable, language=language
        )

    def receipt(self, *, salt: str | bytes | None = None) -> Receipt:
        """
        What the assessment was made with and of, to be verified later; it holds no fact of the case.

        Args:
            salt: At least 16 bytes that only the holder of the case knows, such as `secrets.token_hex()`. Without
                one, whoever has the receipt can try which case it is of: there are not that many.

        Raises:
            ArgumentError: If the salt is too short, or the assessment was read from data and the installed law is
                another.
        """
        return receipt_of(self, salt)

    def summary(self, *, language: AnyLanguage = ENGLISH) -> AssessmentSummary:
        """
        What applies, what is open and what must be done by when, on one page.

        Args:
            language: The language of the words, or its code, such as `da`.
        """
        return summary_of(self, self._language(language))

    def to_text(
        self, *, language: AnyLanguage = ENGLISH, full: bool = False, width: int = WIDTH
    ) -> str:
        """
        The assessment as plain text for people: its summary on one page, or all of it.

        Args:
            language: The language, or its code, such as `da`; what provisions say stays English.
            full: Whether every answer is printed with its reasons and provisions.
            width: How many characters a line has at most.
        """
        translate = self._language(language)
        if full:
            return to_text(assessment_lines(self, translate), width)
        more = translate("All with reasons: {how}").format(how="to_text(full=True)")
        lines = summary_lines(self.summary(language=translate), translate, more=more)
        return to_text(lines, width)

    def _repr_html_(self) -> str:
        summary = self.summary()
        return notebook(element("h3", summary.title), summary_html(summary, ENGLISH))

    def __str__(self) -> str:
        """The summary, as wide as the terminal."""
        return self.to_text(width=terminal_width())

    def _language(self, language: AnyLanguage) -> Language:
        spoken = language_in(language, self._law.jurisdiction if self._law else self.jurisdiction)
        if spoken is not ENGLISH:
            self.law  # noqa: B018 - raises: what was read of another law is in English alone
        return spoken

    def to_html(
        self,
        *,
        language: AnyLanguage = ENGLISH,
        unfolded: bool = False,
        pictures: Sequence[str] = (),
    ) -> str:
        """
        The assessment as a page for people, complete in itself; it needs the extra `traffick-rules[report]`.

        Args:
            language: The language of the page, or its code, such as `da`.
            unfolded: Whether every answer is unfolded from the start.
            pictures: Pictures to be embedded, as `traffick_rules.pictures` draws them.

        Raises:
            ArgumentError: If Jinja is not installed, or the assessment was read from data and the installed law is another.
        """
        self.law  # noqa: B018 - raises where it is not there, and no answer can be explained
        return to_html(self, language=language, unfolded=unfolded, pictures=pictures)


def assessments_of(
    cases: Sequence[Case],
    law: LawInForce,
    on: date,
    rails: Rails,
    engine: Engine = Engine.PROGRAM,
) -> list[Assessment]:
    """
    The assessments of cases whose nodes have these values, whatever engine found them.

    Args:
        cases: The cases, checked.
        law: The law of that day.
        on: The day of decision.
        rails: The rails of the nodes of the law's network; bit *i* is that of case *i*.
        engine: What computed them.
    """
    plan = plan_of(law)
    made = plan.made_with(engine)
    network = plan.program.network
    alike = Alike(plan.decided_by)
    return [
        Assessment(
            jurisdiction=law.jurisdiction.code,
            country=law.jurisdiction.name,
            on=on,
            fingerprint=law.fingerprint,
            case=case,
            made_with=made,
            made=plan.answers(case, Evaluation(network, rails, on, law, bit, case), alike),
            law=law,
        )
        for bit, case in enumerate(cases)
    ]
