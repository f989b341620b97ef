"""Countries side by side: answers to one case, the parameters of the law, and a case in which two differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import ClassVar

import attrs

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.rule_kinds import KINDS
from traffick_rules.answer.serialization import Plain
from traffick_rules.answer.verdict import UPWARDS, Verdict
from traffick_rules.assessment.assessment import assess
from traffick_rules.case.case import Case
from traffick_rules.errors import ArgumentError, UnknownCodeError, did_you_mean
from traffick_rules.language import ENGLISH, AnyLanguage, Translate
from traffick_rules.law.conditions.condition import Condition, any_of
from traffick_rules.law.country.claim import equivalent
from traffick_rules.law.country.jurisdiction import LawInForce, check_day
from traffick_rules.law.provision import Provision
from traffick_rules.law.rules.rule import Modality, Rule
from traffick_rules.law.values.dated_value import AnyDated, Cases, DatedSet
from traffick_rules.lines import Line, Role, details, role_of, to_html
from traffick_rules.markup import Html, element, notebook, page, table
from traffick_rules.mixins import shortened
from traffick_rules.plugins import AnyJurisdiction, countries_of, language_in
from traffick_rules.proof.claims import Proof, proof_of

_SECTION = re.compile(r"offences\.\d")


@attrs.frozen(repr=False)
class ComparedAnswers:
    """
    The answers on one topic.

    Attributes:
        topic: The topic, such as `permits.criminal_proceedings`.
        answers: By the code of the country, the answers of its rules on the topic; none where it has none.
    """

    topic: str
    answers: Mapping[str, tuple[Answer, ...]]

    def __repr__(self) -> str:
        counts = ", ".join(f"{code} {len(each)}" for code, each in self.answers.items())
        return shortened(f"<{self.topic}: {counts}>")

    def cell(
        self, code: str, translate: Translate = ENGLISH
    ) -> tuple[tuple[Verdict | None, str], ...]:
        """
        What one country answers in few words: for each answer its verdict, and a text that begins with its sign.

        Args:
            code: The code of the country.
            translate: The language.
        """
        answers = self.answers.get(code, ())
        if not answers:
            return ((None, f"– {translate('no rule')}"),)
        is_named = len(answers) > 1
        return tuple(
            (answer.verdict, _in_few_words(answer, translate, is_named=is_named))
            for answer in answers
        )


@attrs.frozen(repr=False)
class AnswerDifference:
    """
    A topic on which countries answer one case differently, with what each answer rests or depends on.

    Attributes:
        topic: The topic, such as `permits.criminal_proceedings`.
        answers: By the code of each country that has a rule, the answer that decides: a yes before an unknown, and that
            before a no; of several the one with the fewest clauses.
    """

    topic: str
    answers: Mapping[str, Answer]

    def __repr__(self) -> str:
        told = ", ".join(f"{code} {answer.verdict}" for code, answer in self.answers.items())
        return shortened(f"<{self.topic}: {told}>")

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts on which the difference depends, as paths of the case file."""
        reasons = (reason for answer in self.answers.values() for reason in answer.because)
        return tuple(dict.fromkeys(path for reason in reasons for path in reason.facts))


@attrs.frozen(repr=False)
class Comparison(Plain):
    """
    One case under the law of several countries.

    Attributes:
        on: The day of decision.
        countries: The names of the countries by their code.
        rows: The answers, topic by topic.
    """

    on: date
    countries: Mapping[str, str]
    rows: tuple[ComparedAnswers, ...]

    _written: ClassVar = ("on", "countries", "topics")

    def __repr__(self) -> str:
        return shortened(f"<comparison of {', '.join(self.countries)} on {self.on}>")

    def title(self, translate: Translate = ENGLISH) -> str:
        """
        The countries and the day.

        Args:
            translate: The language.
        """
        names = ", ".join(map(translate, self.countries.values()))
        return f"{names}: {translate('the law of {day}').format(day=self.on)}"

    def __getitem__(self, topic: str) -> ComparedAnswers:
        for row in self.rows:
            if row.topic == topic:
                return row
        topics = [row.topic for row in self.rows]
        hint = did_you_mean(topic, topics) or f"topics: {', '.join(topics)}"
        raise UnknownCodeError(topic, f"is not a topic of these countries; {hint}")

    @property
    def topics(self) -> Mapping[str, Mapping[str, tuple[Answer, ...]]]:
        """By topic and by the code of the country, the answers of its rules on the topic."""
        return {row.topic: row.answers for row in self.rows}

    @property
    def differences(self) -> tuple[AnswerDifference, ...]:
        """The topics on which the countries answer differently, those that depend on the fewest facts first."""
        found = []
        for row in self.rows:
            deciding = {c: min(a, key=_decides) for c, a in row.answers.items() if a}
            if len({answer.verdict for answer in deciding.values()}) > 1:
                found.append(AnswerDifference(row.topic, deciding))
        return tuple(sorted(found, key=lambda difference: len(difference.facts)))

    def to_html(self, *, language: AnyLanguage = ENGLISH) -> str:
        """
        The comparison as a page for people, complete in itself: a table with a column for each country.

        Args:
            language: The language of the page, or its code, such as `da`.
        """
        translate = language_in(language, *self.countries)
        title = self.title(translate)
        told = to_html(difference_lines(self, translate))
        body = (element("h1", title), self._table(translate), *told)
        return page(title, *body, language=translate.code)

    def _repr_html_(self) -> str:
        return notebook(self._table(ENGLISH))

    def _table(self, translate: Translate) -> Html:
        rows = (
            (
                topic_in_words(row.topic, translate),
                *(
                    Html("".join(_cell_html(*each) for each in row.cell(code, translate)))
                    for code in self.countries
                ),
            )
            for row in self.rows
        )
        return table(("", *map(translate, self.countries.values())), rows)


@attrs.frozen(repr=False)
class ComparedValue:
    """
    One parameter of the law.

    Attributes:
        code: What the value is, the same in every country: the topic and the field of the rules that give it, such as
            `permits.criminal_proceedings.duration`, or its code.
        values: By the code of the country, the value in force and its provisions; missing where there is none. Several
            rules of one topic can give several, which are a tuple.
    """

    code: str
    values: Mapping[str, tuple[object, tuple[Provision, ...]]]

    def __repr__(self) -> str:
        values = ", ".join(f"{code} {in_words(value)}" for code, (value, _) in self.values.items())
        return shortened(f"<{self.code}: {values}>")


@attrs.frozen(repr=False)
class LawComparison:
    """
    The parameters of several countries on one day.

    Attributes:
        on: The day.
        countries: The names of the countries by their code.
        rows: The parameters.
    """

    on: date
    countries: Mapping[str, str]
    rows: tuple[ComparedValue, ...]

    def __repr__(self) -> str:
        return shortened(f"<law of {', '.join(self.countries)} on {self.on}>")

    def _repr_html_(self) -> str:
        rows = (
            (
                row.code,
                *(
                    in_words(row.values[code][0]) if code in row.values else "–"
                    for code in self.countries
                ),
            )
            for row in self.rows
        )
        return notebook(table(("", *self.countries.values()), rows))

    def to_dict(self) -> dict[str, object]:
        """The comparison as plain data; values as text."""
        return {
            "on": self.on.isoformat(),
            "countries": dict(self.countries),
            "values": {
                row.code: {
                    code: {"value": in_words(value), "provisions": [p.id for p in provisions]}
                    for code, (value, provisions) in row.values.items()
                }
                for row in self.rows
            },
        }


def comparison_lines(comparison: Comparison, translate: Translate = ENGLISH) -> Iterator[Line]:
    """The answers of several countries, a line for each country below every topic."""
    yield Line(Role.TITLE, "", comparison.title(translate))
    column = max(map(len, comparison.countries), default=0)
    for row in comparison.rows:
        yield Line(Role.BLANK, "", "")
        yield Line(Role.HEADING, "", topic_in_words(row.topic, translate))
        for code in comparison.countries:
            for verdict, text in row.cell(code, translate):
                role = Role.ITEM if verdict is None else role_of(verdict)
                yield Line(role, code, text, column)


def difference_lines(comparison: Comparison, translate: Translate = ENGLISH) -> Iterator[Line]:
    """
    What makes the differences: for each country the clauses that its answer rests or depends on, with their provisions.

    Args:
        comparison: What `compare` found.
        translate: The language.
    """
    yield Line(Role.HEADING, "", translate("What makes the difference"))
    for found in comparison.differences:
        yield Line(Role.BLANK, "", "")
        yield Line(Role.HEADING, "", topic_in_words(found.topic, translate))
        for code, answer in found.answers.items():
            name = translate(comparison.countries[code])
            title = f"{name}: {translate(answer.title)} [{answer.question}]"
            yield Line(role_of(answer.verdict), answer.verdict.text(translate), title)
            is_open = answer.verdict is Verdict.UNKNOWN
            label = translate("depends on") if is_open else translate("because")
            reasons = [r for r in answer.because if r.verdict is answer.verdict] or answer.because
            yield from details(Role.DETAIL, label, (reason.text(translate) for reason in reasons))
            cited = dict.fromkeys(p.citation_in(translate) for p in answer.provisions)
            yield from details(Role.DETAIL, translate("law"), ("; ".join(cited),) if cited else ())


def _decides(answer: Answer) -> tuple[int, int]:
    return -UPWARDS.index(answer.verdict), len(answer.because)


def _cell_html(verdict: Verdict | None, text: str) -> Html:
    """An answer of a cell, with the colour of its verdict."""
    return element("p", text, of="" if verdict is None else verdict.value)


def _in_few_words(answer: Answer, translate: Translate, *, is_named: bool) -> str:
    terms = answer.terms(translate)
    if answer.verdict is not Verdict.YES and not answer.is_for_person:
        terms = ""  # who would owe it, if there were the duty
    if answer.verdict is Verdict.YES and answer.is_for_person and answer.modality is Modality.MAY:
        terms = ", ".join(filter(None, (translate("may be granted"), terms)))
    name = f" ({translate(answer.title)})" if is_named else ""
    return f"{answer.verdict.sign} {terms or answer.verdict.text(translate)}{name}"


def topic_in_words(topic: str, translate: Translate = ENGLISH) -> str:
    """A topic as a heading, such as `permits: humanitarian`, in the language of *translate*."""
    return ": ".join(translate(part.replace("_", " ")) for part in topic.split("."))


def compare(
    case: Case,
    jurisdictions: Sequence[AnyJurisdiction] | None = None,
    *,
    on: date,
    details: bool = False,
) -> Comparison:
    """
    The answers of several countries to one case, topic by topic.

    Facts that only one country asks are unknown to the others.

    Args:
        case: The case; facts that are a country's own count in that country alone.
        jurisdictions: The countries, by code or as jurisdictions; all that are installed if left out.
        on: The day of decision.
        details: Whether details are compared too, and not headlines alone. Where a headline of one country is a detail
            in another, both are there.

    Raises:
        ArgumentError: If a country, the case or the day is not one.
        JurisdictionNotFoundError: If no plugin supplies a country.
        NotInForceError: If the day lies before the first day that a plugin covers.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Case
        >>> from traffick_rules.proof import compare
        >>> case = Case.from_dict({"stay": {"lawful": False}})
        >>> table = compare(case, ["dk", "se"], on=date(2024, 7, 1))
        >>> [(code, answers[0].title) for code, answers in table["victim_status"].answers.items()]
        [('dk', 'Status as a victim of human trafficking'), ('se', 'Status as a victim of human trafficking')]
    """
    known = Case.check(case)
    laws = _laws(jurisdictions, on)
    answers: dict[str, dict[str, tuple[Answer, ...]]] = {}
    for code, law in laws.items():
        found = assess(known, jurisdiction=law.jurisdiction, on=on)
        by_question = {answer.question: answer for answer in found.answers}
        for topic, rules in _topics_of(law).items():
            on_topic = [
                by_question[rule.question] for rule in rules if rule.question in by_question
            ]
            if on_topic:
                headlines = [answer for answer in on_topic if details or not answer.detail]
                answers.setdefault(topic, {})[code] = tuple(headlines or on_topic)
    rows = tuple(
        ComparedAnswers(topic, {code: found.get(code, ()) for code in laws})
        for topic, found in sorted(answers.items(), key=lambda item: _subject(item[0]))
        if details or not all(answer.detail for each in found.values() for answer in each)
    )
    return Comparison(on, _names(laws), rows)


def compare_law(
    jurisdictions: Sequence[AnyJurisdiction] | None = None, *, on: date
) -> LawComparison:
    """
    The parameters of several countries on one day, with their provisions.

    Args:
        jurisdictions: The countries, by code or as jurisdictions; all that are installed if left out.
        on: The day.

    Raises:
        ArgumentError: If a country, the case or the day is not one.
        JurisdictionNotFoundError: If no plugin supplies a country.
        NotInForceError: If the day lies before the first day that a plugin covers.

    Example:
        >>> from datetime import date
        >>> from traffick_rules.proof import compare_law
        >>> table = compare_law(["dk", "se", "no"], on=date(2024, 7, 1))
        >>> [row] = [row for row in table.rows if row.code == "offences.trafficking.ordinary.maximum"]
        >>> row
        <offences.trafficking.ordinary.maximum: dk 10 years, se 10 years, no 6 years>
    """
    laws = _laws(jurisdictions, on)
    found: dict[str, dict[str, tuple[object, tuple[Provision, ...]]]] = {}
    for code, law in laws.items():
        for topic, values in law.jurisdiction.values_by_topic.items():
            name = shared_topic(topic, code)
            given = [each for value in values if (each := given_on(value, on)) is not None]
            if given:
                found.setdefault(name, {})[code] = _together(given)
    rows = tuple(ComparedValue(name, found[name]) for name in sorted(found))
    return LawComparison(on, _names(laws), rows)


def find_difference(
    jurisdictions: tuple[AnyJurisdiction, AnyJurisdiction],
    asked: str | tuple[str, str],
    *,
    on: date,
) -> Proof:
    """
    The smallest case found in which two countries answer differently, or a proof that there is none.

    Args:
        jurisdictions: The two countries, by code or as jurisdictions; they can be two laws of one country.
        asked: A topic, such as `permits.criminal_proceedings`, of which the headlines of a country count together, or
            a question that both have, such as `victim_status`; or one for each country. What is both is the topic.
        on: The day of decision.

    Returns:
        The proof of the claim that both answer alike; its counterexample is the case, which has the facts of
        both countries.

    Raises:
        ArgumentError: If a country, the case or the day is not one, a country has no such question or topic, or there
            are too many cases and the extra `traffick-rules[proof]` is not installed.

    Example:
        >>> from datetime import date
        >>> from traffick_rules.proof import find_difference
        >>> found = find_difference(("dk", "no"), "victim_status", on=date(2024, 7, 1))
        >>> print(found.verdict, found.method)
        no truth table
    """
    questions = (asked, asked) if isinstance(asked, str) else asked
    posed: list[tuple[type, Condition]] = []
    laws = [law for country in jurisdictions for law in _laws([country], on).values()]
    for law, question in zip(laws, questions, strict=True):
        found = _condition_of(law, question)
        if found is None:
            known = [*_topics_of(law), *(q for asked in law.questions.values() for q in asked)]
            hint = did_you_mean(question, known) or f"topics: {', '.join(_topics_of(law))}"
            name = law.jurisdiction.name
            msg = f"asked: {name} has no {question!r} on {on}; {hint}"
            raise ArgumentError(msg)
        posed.append(found)
    (kind, first), (other_kind, second) = posed
    if kind is not other_kind:
        msg = f"asked: {questions[0]!r} is about a {kind.__name__}, {questions[1]!r} about a {other_kind.__name__}"
        raise ArgumentError(msg)
    codes = [law.jurisdiction.code for law in laws]
    statement = f"{codes[0]} {questions[0]} answered like {codes[1]} {questions[1]}"
    claim = equivalent(first, second, statement=statement)
    return proof_of(claim, kind, {"a": first, "b": second}, on)


def _subject(topic: str) -> int:
    """The place of the subject of a topic in the order in which answers are shown."""
    subjects = [kind.rule.subject for kind in KINDS]
    return subjects.index(topic.partition(".")[0])


def _topics_of(law: LawInForce) -> dict[str, list[Rule]]:
    """The rules of a law by topic, in the order of the law."""
    found: dict[str, list[Rule]] = {}
    for rule in law.rules:
        found.setdefault(shared_topic(rule.topic, law.jurisdiction.code), []).append(rule)
    return found


def shared_topic(topic: str, country: str) -> str:
    """A topic as all countries have it; one that is a number of a section is the country's own."""
    return f"{topic} ({country})" if _SECTION.match(topic) else topic


def _condition_of(law: LawInForce, asked: str) -> tuple[type, Condition] | None:
    """The kind of record and the condition that one of the rules on a topic gives what it gives, or that of a question."""
    # The topic first: a rule can have the name of its topic, and its no is not the no of its country.
    if rules := _topics_of(law).get(asked):
        kind = rules[0].record
        counted = [rule for rule in rules if not rule.detail] or rules
        return kind, any_of(*(law.questions[kind][rule.question] for rule in counted))
    return next(
        ((kind, asks[asked]) for kind, asks in law.questions.items() if asked in asks), None
    )


def in_words(value: object) -> str:
    """A value as text: the members of a set with commas between them, the values of several rules with semicolons."""
    if isinstance(value, tuple):
        is_set = all(isinstance(each, str) for each in value)
        return (", " if is_set else "; ").join(map(in_words, value))
    return "none" if value is None else str(value)


def given_on(dated: AnyDated, on: date) -> tuple[object, tuple[Provision, ...]] | None:
    """The value in force on a day with its provisions; that of a set as a sorted tuple, one by case in words; None for conditions."""
    if isinstance(dated, DatedSet):
        members = dated.members_on(on)
        values = tuple(sorted(str(member.value) for member in members))
        return (values, tuple(member.provision for member in members)) if members else None
    periods = [period for _, _, period in dated.rows_on(on)]
    if not periods or isinstance(periods[0].value, Condition):
        return None
    value = dated.at(on)
    value = str(value) if isinstance(value, Cases) else value
    return value, tuple(dict.fromkeys(period.provision for period in periods))


def _together(
    given: Sequence[tuple[object, tuple[Provision, ...]]],
) -> tuple[object, tuple[Provision, ...]]:
    """The values of several rules of one topic, each once, with their provisions; one alone as it is."""
    values = tuple(dict.fromkeys(value for value, _ in given))
    provisions = tuple(dict.fromkeys(provision for _, by in given for provision in by))
    return values[0] if len(values) == 1 else values, provisions


def _laws(jurisdictions: Sequence[AnyJurisdiction] | None, on: date) -> dict[str, LawInForce]:
    found = countries_of(jurisdictions)
    if not found:
        msg = 'jurisdictions: give a list of codes or jurisdictions, such as ["dk", "se"]'
        raise ArgumentError(msg)
    return {country.code: country.in_force(check_day(on)) for country in found}


def _names(laws: Mapping[str, LawInForce]) -> dict[str, str]:
    return {code: law.jurisdiction.name for code, law in laws.items()}
