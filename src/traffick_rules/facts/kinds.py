"""The kinds of facts: yes/no, open norm, day, whole number, one-of, some-of."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date, datetime
from itertools import islice
from typing import Generic, TypeGuard, TypeVar

from traffick_rules.errors import Problem, did_you_mean
from traffick_rules.facts.country import Country
from traffick_rules.facts.fact import Fact, ReadingError, place, shown, wrong
from traffick_rules.facts.renamed import written_as
from traffick_rules.facts.selection import Selection
from traffick_rules.language import ENGLISH, Translate

T = TypeVar("T")
E = TypeVar("E", bound=enum.StrEnum)
JSON = dict[str, object]

FIRST_DAY = date(1900, 1, 1)
"""The first day that a case can name."""

LAST_DAY = date(2199, 12, 31)
"""The last day that a case can name."""

_TOO_MANY = ("has more entries than there are possibilities", "name each once")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _lists(raw: object) -> TypeGuard[Iterable[object]]:
    """Whether something is a list or another collection of values; a text is none."""
    return isinstance(raw, Iterable) and not isinstance(raw, str | bytes | Mapping | type)


class YesNo(Fact[bool]):
    """
    A fact that holds or does not hold.

    Args:
        words: The fact as a statement in plain words.
        question: The question that an interview asks; empty where the statement has to do.
        negated: The opposite statement; made from *words* where empty.
        until_age: The age below which someone is for it to hold: it is true of the day in `person.age_on` only, and says
            nothing any more once so many years have passed. None where time alone does not outdate it.
        note: What exactly is meant, where the words leave it open.
    """

    expected = "true or false"

    def __init__(
        self,
        words: str,
        question: str = "",
        *,
        negated: str = "",
        until_age: int | None = None,
        note: str = "",
    ) -> None:
        super().__init__(words, question, note=note)
        self._negated = negated
        self.until_age = until_age

    @property
    def negated(self) -> str:
        """The opposite statement, in English."""
        return self.denied(ENGLISH)

    def denied(self, translate: Translate) -> str:
        """The opposite statement, in the language of *translate*."""
        if self._negated:
            return translate(self._negated)
        return translate("it is not so that {clause}").format(clause=translate(self.words))

    def read(self, raw: object) -> bool:
        if isinstance(raw, bool):
            return raw
        hint = "write true or false, or leave it out where it is unknown"
        if isinstance(raw, str):
            word = raw.strip().casefold()
            if word in {"yes", "true", "y", "ja", "1"}:
                hint = "write true, without quotes"
            elif word in {"no", "false", "n", "nej", "0"}:
                hint = "write false, without quotes"
        raise ReadingError(wrong(raw, self.expected, hint))

    def write(self, value: bool) -> object:  # noqa: FBT001 - the value of the fact itself
        return value

    def is_value(self, value: object) -> bool:
        return isinstance(value, bool)

    def value_schema(self) -> JSON:
        return {"type": "boolean"}


class OpenNorm(YesNo):
    """
    An open norm: a yes/no fact that only an authority or a court can settle.

    The library never computes it, and an answer that depends on it says who decides.

    Args:
        words: The norm as a statement in plain words.
        question: The question that an interview asks; empty where the statement has to do.
        decided_by: Who settles it, in words.
        note: What exactly is meant, where the words leave it open.
    """

    def __init__(self, words: str, question: str = "", *, decided_by: str, note: str = "") -> None:
        super().__init__(words, question, note=note)
        self.decided_by = decided_by

    def schema(self) -> JSON:
        described = super().schema()
        described["description"] = f"{described['description']} (open norm: {self.decided_by})"
        return described


class Day(Fact[date]):
    """
    A calendar day, written YYYY-MM-DD.

    Args:
        words: What day it is, in plain words.
        question: The question that an interview asks; empty where the statement has to do.
        can_lie_ahead: Whether the day can lie after the day of the assessment, as the last day of a permit can; what
            has happened cannot.
        note: What exactly is meant, where the words leave it open.
        not_yet: What one replies where there is nothing to say yet; the fact is then unknown.
    """

    expected = "a day written YYYY-MM-DD"

    def __init__(
        self,
        words: str,
        question: str = "",
        *,
        can_lie_ahead: bool = False,
        note: str = "",
        not_yet: str = "",
    ) -> None:
        super().__init__(words, question, note=note, not_yet=not_yet)
        self.can_lie_ahead = can_lie_ahead

    def read(self, raw: object) -> date:
        if isinstance(raw, date) and not isinstance(raw, datetime):
            value = raw
        elif isinstance(raw, str) and _DAY.fullmatch(raw):
            try:
                value = date.fromisoformat(raw)
            except ValueError:
                problem = Problem(
                    "", f"{raw!r} is not a day of the calendar", "check month and day"
                )
                raise ReadingError(problem) from None
        else:
            raise ReadingError(wrong(raw, self.expected, "such as '2008-05-01'"))
        if not self.is_value(value):
            limits = f"give a day from {FIRST_DAY} to {LAST_DAY}"
            raise ReadingError(Problem("", f"{value} is out of range", limits))
        return value

    def write(self, value: date) -> object:
        return value.isoformat()

    def is_value(self, value: object) -> bool:
        return (
            isinstance(value, date)
            and not isinstance(value, datetime)
            and FIRST_DAY <= value <= LAST_DAY
        )

    def value_schema(self) -> JSON:
        return {"type": "string", "format": "date", "pattern": f"^{_DAY.pattern}$"}


class WholeNumber(Fact[int]):
    """
    A whole number within a range.

    Args:
        words: What is counted, in plain words.
        question: The question that an interview asks; empty where the statement has to do.
        minimum: The smallest possible value.
        maximum: The largest possible value.
        unit: The unit in the plural, such as `years`.
        note: What exactly is meant, where the words leave it open.
    """

    def __init__(  # noqa: PLR0913 - all but the words by name
        self,
        words: str,
        question: str = "",
        *,
        minimum: int,
        maximum: int,
        unit: str,
        note: str = "",
    ) -> None:
        super().__init__(words, question, note=note)
        self.minimum = minimum
        self.maximum = maximum
        self.unit = unit

    @property
    def expected(self) -> str:
        return f"a whole number of {self.unit} from {self.minimum} to {self.maximum}"

    def read(self, raw: object) -> int:
        if self.is_value(raw):
            assert isinstance(raw, int)  # noqa: S101 - narrows the type for the checker
            return raw
        hint = "write it without quotes" if isinstance(raw, str) and raw.isdecimal() else ""
        raise ReadingError(wrong(raw, self.expected, hint))

    def write(self, value: int) -> object:
        return value

    def is_value(self, value: object) -> bool:
        return (
            isinstance(value, int)
            and not isinstance(value, bool)
            and self.minimum <= value <= self.maximum
        )

    def value_schema(self) -> JSON:
        return {"type": "integer", "minimum": self.minimum, "maximum": self.maximum}


class _Choice(Fact[T], Generic[T, E]):
    """What one-of and some-of facts share: the possibilities, and how one is read."""

    def __init__(  # noqa: PLR0913 - all but options and words by name
        self,
        options: type[E],
        words: str,
        question: str = "",
        *,
        thing: str,
        note: str = "",
        not_yet: str = "",
    ) -> None:
        super().__init__(words, question, note=note, not_yet=not_yet)
        self.options = options
        self.thing = thing
        self._values = {member.value: member for member in options}

    @property
    def expected(self) -> str:
        return self.thing

    def _member(self, raw: object, path: str = "") -> E:
        if isinstance(raw, str) and raw in self._values:
            return self._values[raw]
        # Python writes no number of thousands of digits.
        if isinstance(raw, int) and raw.bit_length() < 64 and str(raw) in self._values:  # noqa: PLR2004 - as above
            raise ReadingError(wrong(raw, self.thing, f'write it with quotes: "{raw}"', path))
        hint = (written_as(raw) if isinstance(raw, str) else "") or did_you_mean(raw, self._values)
        if not hint and len(self._values) <= 20:  # noqa: PLR2004 - a list one can read
            hint = f"choose from: {', '.join(self._values)}"
        elif not hint:
            # An example of a country alone would read as a suggestion.
            is_country = self.options is Country
            first = next(iter(self._values))
            hint = (
                "give two capital letters, as DK for Denmark"
                if is_country
                else f"such as {first!r}"
            )
        raise ReadingError(wrong(raw, self.thing, hint, path))

    def _member_schema(self) -> JSON:
        return {"type": "string", "enum": list(self._values)}


_LABELS = {
    "case_leader": "leader of the criminal case",
    "decided_by_authority": "decided by an authority",
    "decided_by_court": "decided by a court",
    "eu_right_of_residence": "EU right of residence",
    "ngo": "NGO",
    "refused_manifestly_unfounded": "refused as manifestly unfounded",
    "within_deadline": "within a deadline",
}


def label(member: enum.StrEnum) -> str:
    """A possibility in words."""
    return _LABELS.get(member.value, member.value.replace("_", " "))


class OneOf(_Choice[E, E]):
    """
    Exactly one of several possibilities.

    Args:
        options: The possibilities.
        words: The fact as the opening of a statement, which the possibility completes.
        question: The question that an interview asks; empty where the statement has to do.
        thing: What a possibility is, with its article, such as `a decision`.
        note: What exactly is meant, where the words leave it open.
        not_yet: What one replies where there is nothing to say yet; the fact is then unknown.
    """

    def read(self, raw: object) -> E:
        return self._member(raw)

    def write(self, value: E) -> object:
        return value.value

    def is_value(self, value: object) -> bool:
        return isinstance(value, self.options)

    def value_schema(self) -> JSON:
        return self._member_schema()


class SomeOf(_Choice[Selection[E], E]):
    """
    A set of possibilities, each of which holds, does not hold, or is unknown.

    In a case file `["deception"]` means that deception holds and the rest is unknown,
    `{"deception": true, "threat": false}` states both, `{"only": ["deception"]}` closes the list.

    Args:
        options: The possibilities.
        words: The fact as the opening of a statement, which a possibility completes.
        question: The question that an interview asks; empty where the statement has to do.
        thing: What a possibility is, with its article, such as `a means`.
        note: What exactly is meant, where the words leave it open.
    """

    def read(self, raw: object) -> Selection[E]:
        if isinstance(raw, Selection):
            if self.is_value(raw):
                return raw
            raise ReadingError(wrong(raw, f"a selection of {self.options.__name__}"))
        if isinstance(raw, Mapping):
            if "only" in raw:
                return self._closed(raw)
            return self._states(raw)
        if _lists(raw):
            members = self._members(raw)
            if not members:
                hint = 'write {"only": []} for none of them, or leave it out where it is unknown'
                raise ReadingError(Problem("", "an empty list says nothing", hint))
            return Selection(yes=members)
        one = raw if isinstance(raw, str) and raw in self._values else next(iter(self._values))
        hint = f"write a list, such as {[one]}"
        raise ReadingError(wrong(raw, "a list or an object", hint))

    def _members(self, raw: Iterable[object], path: str = "") -> frozenset[E]:
        # A set has no order, and what comes one by one may never end.
        listed = sorted(raw, key=str) if isinstance(raw, AbstractSet) else raw
        items = list(islice(listed, len(self._values) + 1))
        if len(items) > len(self._values):
            raise ReadingError(Problem(path, *_TOO_MANY))
        members: set[E] = set()
        problems: list[Problem] = []
        for index, item in enumerate(items):
            item_path = f"{path}[{index}]"
            try:
                member = self._member(item, item_path)
            except ReadingError as error:
                problems.extend(error.problems)
                continue
            if member in members:
                problems.append(Problem(item_path, f"{shown(item)} stands twice", "write it once"))
            members.add(member)
        if problems:
            raise ReadingError(*problems)
        return frozenset(members)

    def _closed(self, raw: Mapping[object, object]) -> Selection[E]:
        listed = raw["only"]
        if len(raw) > 1:
            hint = "put every possibility that holds into that list"
            raise ReadingError(Problem("", "nothing can stand beside 'only'", hint))
        if not _lists(listed):
            raise ReadingError(wrong(listed, "a list", path=".only"))
        return Selection.only(self.options, *self._members(listed, ".only"))

    def _states(self, raw: Mapping[object, object]) -> Selection[E]:
        if len(raw) > len(self._values):
            raise ReadingError(Problem("", *_TOO_MANY))
        states: dict[bool, set[E]] = {True: set(), False: set()}
        problems: list[Problem] = []
        for key, state in raw.items():
            path = f".{place(key)}"
            try:
                member = self._member(key, path)
            except ReadingError as error:
                problems.extend(error.problems)
                continue
            if isinstance(state, bool):
                states[state].add(member)
            elif state is not None:
                problems.append(wrong(state, "true or false", path=path))
        if problems:
            raise ReadingError(*problems)
        if not states[True] and not states[False]:
            hint = "leave it out where it is unknown"
            raise ReadingError(Problem("", "an object that says nothing", hint))
        return Selection(yes=frozenset(states[True]), no=frozenset(states[False]))

    def write(self, value: Selection[E]) -> object:
        yes = [member.value for member in self.options if member in value.yes]
        if not value.no:
            return yes
        if len(value.yes) + len(value.no) == len(self._values):
            return {"only": yes}
        return {
            member.value: member in value.yes
            for member in self.options
            if member in value.yes or member in value.no
        }

    def is_value(self, value: object) -> bool:
        return isinstance(value, Selection) and {self.options}.issuperset(
            map(type, value.yes | value.no)
        )

    def value_schema(self) -> JSON:
        member = self._member_schema()
        listed: JSON = {"type": "array", "items": member, "uniqueItems": True}
        return {
            "anyOf": [
                {**listed, "minItems": 1},
                {
                    "type": "object",
                    "properties": {"only": listed},
                    "required": ["only"],
                    "additionalProperties": False,
                },
                {
                    "type": "object",
                    "propertyNames": member,
                    "additionalProperties": {"type": ["boolean", "null"]},
                    "minProperties": 1,
                },
            ]
        }
