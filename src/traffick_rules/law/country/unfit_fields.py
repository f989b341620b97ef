"""Whether the fields of rules and concepts hold what they can use, as their type hints say."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from functools import cache
from inspect import get_annotations
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

import attrs

from traffick_rules.errors import Problem
from traffick_rules.facts.fact import Fact, shown
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.law.provision import LaidDown
from traffick_rules.law.values.dated_value import ByCase, DatedSet, DatedValue

Hint = Any
_UNIONS = (Union, UnionType)
_DATED = (DatedValue, DatedSet)
_HOLD_MORE = (tuple, *_DATED, LaidDown)
_known_to_fit: set[tuple[type, str, type]] = set()
"""Fields and the kinds of values that fit them, whatever value of the kind it is; what holds other values is not among them."""
_BY_PROVISION = "a provision gives it: PROVISION.gives(value)"
_TEST_FACTS = "test facts with is_, includes, under_age and the like"


def unfit_fields(thing: object, path: str, place: str = "") -> Iterator[Problem]:
    """
    The fields of a rule or concept, and of the parts of a rule, that hold what they cannot use.

    Args:
        thing: The rule, its part or the concept.
        path: The name of the rule or concept.
        place: Where a part stands in its rule.
    """
    for field_name, alias, hint in _fields(type(thing)):  # type: ignore[arg-type] # a class can be hashed
        value = getattr(thing, field_name)
        in_this_field = type(thing), field_name, type(value)
        if in_this_field in _known_to_fit:
            continue
        name = f"{place}{alias}"
        if isinstance(value, ByCase) and not _may_be_by_case(thing, field_name):
            yield Problem(path, f"{name} is given by case, where one value for all cases is due")
        if not _fits(value, hint):
            unfit = _unfit(value, hint)
            message = f"{name} is given {unfit}, where {_written(hint)} is due"
            words = _TEST_FACTS if unfit.startswith("the fact") else _member_meant(value, hint)
            if _takes_values(hint) and not isinstance(value, DatedValue):
                words = _BY_PROVISION
            yield Problem(path, message, words)
            continue
        if not isinstance(value, _HOLD_MORE):
            _known_to_fit.add(in_this_field)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, LaidDown):
                yield from unfit_fields(part, path, f"{name} {getattr(part, 'code', '')}: ")


def _may_be_by_case(thing: Any, name: str) -> bool:  # noqa: ANN401 - of any class that attrs has made
    return bool(attrs.fields_dict(type(thing))[name].metadata.get("by_case"))


def _takes_values(hint: Hint) -> bool:
    """Whether a field takes values, and no condition alone."""
    kinds = _opened(hint)[1] if _opened(hint)[0] in _UNIONS else (hint,)
    return Condition not in kinds and any(_opened(each)[0] is DatedValue for each in kinds)


@cache
def _fields(kind: type[Any]) -> tuple[tuple[str, str, Hint], ...]:
    """Name, argument and type hint of each field."""
    hints = {name: hint for each in reversed(kind.__mro__) for name, hint in _hints(each).items()}
    return tuple((field.name, str(field.alias), hints[field.name]) for field in attrs.fields(kind))


@cache
def _hints(kind: type[Any]) -> dict[str, Hint]:
    """The type hints of a class apart from its bases, read once for all classes that have it as a base."""
    return get_annotations(kind, eval_str=True)


@cache
def _opened(hint: Hint) -> tuple[Any, tuple[Hint, ...]]:
    """The kind that a type hint is made with, None where it is one itself, and what stands in its brackets."""
    return get_origin(hint), get_args(hint)


def _fits(value: object, hint: Hint) -> bool:
    kind, kinds = _opened(hint)
    if kind in _UNIONS:
        return any(_fits(value, each) for each in kinds)
    if isinstance(value, tuple) and kind is tuple:
        return all(_fits(each, kinds[0]) for each in value)
    if kind in _DATED and isinstance(value, kind):
        return all(_fits(period.value, kinds[0]) for period in value.periods)
    return hint is Any or isinstance(hint, TypeVar) or _is_a(value, kind or hint)


def _unfit(value: object, hint: Hint) -> str:
    """What does not fit, in words; empty if all does."""
    if _fits(value, hint):
        return ""
    kind, kinds = _opened(hint)
    if kind in _UNIONS:
        return max((_unfit(value, each) for each in kinds), key=len)
    if isinstance(value, tuple) and kind is tuple:
        return next(filter(None, (_unfit(each, kinds[0]) for each in value)), "")
    if kind in _DATED and isinstance(value, kind):
        first = next(period for period in value.periods if not _fits(period.value, kinds[0]))
        unfit = _unfit(first.value, kinds[0])
        return f"{unfit} {first.given_by} in the value {value.code}"
    if isinstance(value, Fact):
        return f"the fact {value}"
    return f"{value if attrs.has(type(value)) else shown(value)} ({type(value).__name__})"


def _member_meant(value: object, hint: Hint) -> str:
    """What to write in the place of a text, where it is that of a member of an enumeration that is due."""
    kind, kinds = _opened(hint)
    texts = value.periods if isinstance(value, DatedValue) else ()
    for text in [period.value for period in texts] or [value]:
        if isinstance(text, str) and isinstance(hint, type) and issubclass(hint, enum.Enum):
            return next(
                (
                    f"write {each.__class__.__name__}.{each.name}"
                    for each in hint
                    if each.value == text
                ),
                "",
            )
    return next(filter(None, (_member_meant(value, each) for each in kinds if kind)), "")


def _is_a(value: object, kind: type) -> bool:
    # Of Python's numbers true and false are two.
    return isinstance(value, kind) and not (kind is int and isinstance(value, bool))


def _written(hint: Hint) -> str:
    """A type hint as one writes it, without modules."""
    kind, kinds = _opened(hint)
    if kind in _UNIONS:
        return " or ".join(_written(each) for each in kinds if each is not NoneType)
    if kind is None:
        return "..." if hint is Ellipsis else str(hint.__name__)
    return f"{kind.__name__}[{', '.join(map(_written, kinds))}]"
