"""Worked cases as files: facts, a day, and the answers expected, in one file that a lawyer can read."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar, NoReturn, TypeAlias, cast

import attrs
import pytest

from traffick_rules.answer.answers import NotInForce
from traffick_rules.answer.reason import evaluated
from traffick_rules.answer.verdict import Verdict
from traffick_rules.assessment.assessment import assess
from traffick_rules.assessment.limitation import limitation
from traffick_rules.assessment.sentence import SentenceAnswer, sentence
from traffick_rules.case import reading
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.engine.program import program_of
from traffick_rules.errors import CaseError, Problem, UnknownCodeError, did_you_mean, hinted
from traffick_rules.facts.fact import shown
from traffick_rules.law.values.length import Length
from traffick_rules.plugins import get_jurisdiction
from traffick_rules.render.law_listing import value_in_words
from traffick_rules.testing.kit import changed
from traffick_rules.testing.row_files import found_beside

_Data: TypeAlias = Mapping[str, object]
_KINDS: Mapping[str, type[Record]] = {"case": Case, "charge": Charge}
_FILE = (*_KINDS, "on", "expect", "variants")
_VARIANT = ("with", "on", "expect")
_NOT_IN_FORCE = "not in force"


class WorkedCases:
    """
    Worked cases as a test class: a plugin's test module subclasses it, with a folder of files beside it.

    A file, YAML or JSON, holds a `case` or a `charge` as its own file would; `on`, the day of decision or several of
    them; `expect`, the answers by their questions; and `variants` by their names, each with what is otherwise: the facts
    in `with` (`null` makes one unknown), `on`, and what it expects. Every file is a test, which asks every day of every
    variant and names all that differs.

    An answer is expected by its verdict (`yes`, `no`, `unknown`, `not in force`) or by more of it: any attribute of the
    answer, in words (`length: 30 days`); `cites`, provisions that it rests on, and `cites_not`; `because`, the facts that
    its reasons name, such as those that are missing; `cautions`, provisions whose days are doubtful. A charge is asked
    `offences.262a`, with what `sentence` answers and what it `allows`; `limitation.262a`; and `offence`, the gravest that
    is met.

    Attributes:
        code: The code of an installed or registered jurisdiction.
        folder: The name of the folder.

    Example:
        >>> from traffick_rules.testing import WorkedCases
        >>> class TestWorkedCases(WorkedCases):
        ...     code = "dk"
    """

    code: ClassVar[str]
    folder: ClassVar[str] = "cases"

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Make a test of every file."""
        if "file" in metafunc.fixturenames:
            hint = "make the folder, with a file for each case"
            files = sorted(found_beside(type(self), self.folder, hint).iterdir())
            metafunc.parametrize("file", files, ids=[file.name for file in files])

    def test_a_case_has_the_answers_expected(self, file: Path) -> None:
        """All differences are reported at once."""
        wrong = []
        for worked in worked_cases(file):
            differing = list(worked.differing(self.code))
            wrong += [f"{worked}:", *differing] if differing else []
        if wrong:
            pytest.fail("\n".join(wrong), pytrace=False)


@attrs.frozen(slots=False)
class WorkedCase:
    """
    A case, or a variant of one, on a day.

    Attributes:
        file: The name of the file.
        variant: The name of the variant; empty for the case itself.
        record: The case or charge.
        on: The day of decision; None for a charge that is not asked for its limitation.
        expect: What is expected, by question.
    """

    file: str
    variant: str
    record: Record
    on: date | None
    expect: _Data

    def __str__(self) -> str:
        variant = f" ({self.variant})" if self.variant else ""
        return f"{self.file}{variant}{f' on {self.on}' if self.on else ''}"

    def differing(self, code: str) -> Iterator[str]:
        """Where the law of a country answers otherwise."""
        for question, wanted in self.expect.items():
            try:
                found = _asked(self.record, code, self.on, question)
            except UnknownCodeError as error:
                yield f"  {error}"
                continue
            expected = wanted if isinstance(wanted, Mapping) else {"verdict": wanted}
            yield from _differing(question, found, expected)


def worked_cases(path: Path) -> list[WorkedCase]:
    """
    The worked cases of a file.

    Raises:
        CaseError: With every problem of the file that was found, each with its path.
    """
    data = reading.load(path)
    source = path.name
    top = _mapping(data, _FILE, "", source)
    kinds = [key for key in _KINDS if key in top]
    if len(kinds) != 1:
        _refuse("", "holds neither a case nor a charge, or both", "give case: or charge:", source)
    (key,) = kinds
    facts = cast("Mapping[str, Mapping[str, object]]", top[key])
    found = list(_days(_KINDS[key], facts, "", top, source, key))
    variants = _mapping(top.get("variants", {}), None, "variants", source)
    for name, raw in variants.items():
        place = f"variants.{name}"
        variant = {"on": top.get("on"), **_mapping(raw, _VARIANT, place, source)}
        changes = _mapping(variant.get("with", {}), None, f"{place}.with", source)
        otherwise = changed(facts, cast("Mapping[str, Mapping[str, object]]", changes))
        found += _days(_KINDS[key], otherwise, name, variant, source, f"{place}.with")
    if not found:
        _refuse("expect", "is missing", "say which answers are expected", source)
    return found


def _days(  # noqa: PLR0913, PLR0917 - what a variant is made of
    kind: type[Record], facts: object, name: str, raw: _Data, source: str, place: str
) -> Iterator[WorkedCase]:
    """The case of a variant on each of its days, if it expects anything."""
    where = f"variants.{name}." if name else ""
    if "expect" not in raw:
        if name:
            _refuse(f"{where}expect", "is missing", "say which answers are expected", source)
        return
    expect = _mapping(raw["expect"], None, f"{where}expect", source)
    try:
        record = kind.from_dict(cast("_Data", facts))
    except CaseError as error:
        told = [attrs.evolve(p, path=f"{place}.{p.path}".rstrip(".")) for p in error.problems]
        raise CaseError(told, source=source) from None
    given = raw.get("on")
    days = given if isinstance(given, list) else [given]
    needs_a_day = kind is Case or any(each.startswith("limitation.") for each in expect)
    for day in days:
        if day is None and not needs_a_day:
            yield WorkedCase(source, name, record, None, expect)
            continue
        try:
            on = date.fromisoformat(cast("str", day))
        except (TypeError, ValueError):
            _refuse(f"{where}on", f"{shown(day)} is not a day", "write 2024-07-01", source)
        yield WorkedCase(source, name, record, on, expect)


@attrs.frozen
class _Part:
    """What has a verdict alone: a part of an answer, or the offence that a charge comes to."""

    verdict: Verdict | str | None


def _asked(record: Record, code: str, on: date | None, question: str) -> object:
    """What the law answers to a question."""
    if isinstance(record, Charge):
        subject, _, offence = question.partition(".")
        if question == "offence":
            return _Part(sentence(record, jurisdiction=code).offence)
        if subject == "limitation":
            return limitation(record, jurisdiction=code, on=cast("date", on), offence=offence)
        if subject == "offences":
            return sentence(record, jurisdiction=code, offence=offence)
        known = ("offence", "offences", "limitation")
        raise UnknownCodeError(
            question, hinted("is not asked of a charge", did_you_mean(subject, known))
        )
    on = cast("date", on)
    found = assess(cast("Case", record), jurisdiction=code, on=on)
    if question in found:
        return found[question]
    for rule in found.not_in_force:
        if rule.question == question:
            return rule
    return _part_of_an_answer(code, record, on, question)


def _part_of_an_answer(code: str, record: Record, on: date, question: str) -> _Part:
    country = get_jurisdiction(code)
    of_the_day = evaluated(record, country.in_force(on), on)
    if question in of_the_day.network.roots:
        return _Part(of_the_day.verdict(question))
    laws = map(country.in_force, country.epochs)
    known = {each for law in laws for each in program_of(law, type(record)).network.roots}
    if question in known:
        return _Part(_NOT_IN_FORCE)
    raise UnknownCodeError(
        question, hinted("is no question of the law", did_you_mean(question, known))
    )


def _differing(path: str, found: object, wanted: _Data) -> Iterator[str]:
    """Where an answer, or a part of one, is otherwise than wanted."""
    for name, value in wanted.items():
        here = f"{path}.{name}"
        answer = getattr(found, "answer", found)
        if name in _SETS:
            listed = [value] if isinstance(value, str) else cast("list[str]", value)
            yield from _of_sets(here, _SETS[name](answer), set(listed))
        elif name == "allows" and isinstance(found, SentenceAnswer):
            for term, verdict in cast("_Data", value).items():
                yield from _of_values(f"{here}.{term}", _allowed(found, term), verdict)
        elif name == "verdict" and isinstance(found, NotInForce):
            yield from _of_values(here, _NOT_IN_FORCE, value)
        elif hasattr(found, name) or hasattr(answer, name):
            has_it = found if hasattr(found, name) else answer
            yield from _of_values(here, getattr(has_it, name), value)
        else:
            names = [each for each in dir(found) if not each.startswith("_")]
            yield f"  {hinted(f'{here}: is nothing that the answer has', did_you_mean(name, names))}"


def _of_values(path: str, found: object, wanted: object) -> Iterator[str]:
    if isinstance(wanted, Mapping) and isinstance(found, tuple):
        verdicts = {part.code: part.verdict for part in found}
        for code, verdict in wanted.items():
            yield from _of_values(f"{path}.{code}", verdicts.get(code, "not there"), verdict)
    elif isinstance(wanted, Mapping):
        yield from _differing(path, found, wanted)
    elif isinstance(wanted, list) and isinstance(found, tuple) and len(wanted) == len(found):
        for number, (here, value) in enumerate(zip(found, wanted, strict=True)):
            yield from _of_values(f"{path}[{number}]", here, value)
    elif _words(wanted) != _words(found):
        yield f"  {path}: expected {_words(wanted)}, found {_words(found)}"


def _of_sets(path: str, found: set[str], wanted: set[str]) -> Iterator[str]:
    """Where a set is otherwise: `because` is the whole of it, `cites` and `cautions` a part, `cites_not` no part."""
    if path.endswith(".cites_not"):
        if both := wanted & found:
            yield f"  {path}: {', '.join(sorted(both))} is cited"
    elif (wanted != found) if path.endswith(".because") else (wanted - found):
        there, expected = (", ".join(sorted(each)) or "none" for each in (found, wanted))
        yield f"  {path}: expected {expected}, found {there}"


def _cited(answer: object) -> set[str]:
    return {getattr(each, "id", each) for each in getattr(answer, "provisions", ())}


def _because(answer: object) -> set[str]:
    return {fact for reason in getattr(answer, "because", ()) for fact in reason.facts}


def _cautions(answer: object) -> set[str]:
    return {caution.provision for caution in getattr(answer, "cautions", ())}


_SETS: Mapping[str, Callable[[object], set[str]]] = {
    "because": _because,
    "cautions": _cautions,
    "cites": _cited,
    "cites_not": _cited,
}


def _words(value: object) -> str:
    if isinstance(value, enum.StrEnum):
        return value.value.replace("_", " ")
    return value_in_words(value).replace("_", " ")


def _allowed(found: SentenceAnswer, term: str) -> Verdict | str:
    count, _, unit = term.partition(" ")
    try:
        return found.allows(Length(int(count), unit.removesuffix("s")))
    except ValueError:
        return "no length; write 3 years or 27 months"


def _mapping(data: object, keys: Sequence[str] | None, place: str, source: str) -> _Data:
    """A mapping of the file, with no other keys."""
    if not isinstance(data, Mapping):
        _refuse(
            place, f"{shown(data)} is not a mapping", "write names with values below it", source
        )
    for key in data if keys is not None else ():
        if key not in cast("Sequence[str]", keys):
            hint = did_you_mean(key, keys or ()) or f"known are {', '.join(keys or ())}"
            _refuse(f"{place}.{key}".strip("."), "is not known here", hint, source)
    return cast("_Data", data)


def _refuse(place: str, message: str, hint: str, source: str) -> NoReturn:
    raise CaseError([Problem(place, message, hint)], source=source)
