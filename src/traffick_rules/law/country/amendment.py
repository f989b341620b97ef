"""A law as it would be with one value or rule replaced: copies, made for studies of reform."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

import attrs

from traffick_rules.errors import ArgumentError, did_you_mean, hinted
from traffick_rules.law.country.claim import Claim
from traffick_rules.law.provision import Period, Provision
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.values.dated_value import ByCase, CaseRow, DatedSet, DatedValue

T = TypeVar("T")


def with_rule(rules: tuple[Rule, ...], new: Rule) -> tuple[Rule, ...]:
    """
    The rules with those of one question replaced.

    Raises:
        ArgumentError: If no rule has that question.
    """
    places = [place for place, rule in enumerate(rules) if rule.question == new.question]
    if not places:
        message = f"{new.question!r} is not a rule of this jurisdiction"
        hint = did_you_mean(new.question, [rule.question for rule in rules])
        raise ArgumentError(hinted(message, hint))
    # A rule can ask for the answer of another one.
    made: dict[int, object] = {id(rules[place]): new for place in places}
    kept = [rewritten(rule, made) for rule in rules if rule.question != new.question]
    return (*kept[: places[0]], new, *kept[places[0] :])


def with_value(
    things: tuple[T, ...], new: DatedValue[Any] | DatedSet[Any], *old: object
) -> tuple[T, ...]:
    """Rules or values in which values are replaced by one, wherever they use them; what uses none stays itself."""
    made: dict[int, object] = {id(each): new for each in old}
    return tuple(rewritten(thing, made) for thing in things)


def rewritten(thing: T, made: dict[int, object]) -> T:
    """
    A part of a law, or a tuple of them, in which other parts are replaced wherever it uses them.

    What uses none of them stays itself. A period that has the days of its provision follows a new one.

    Args:
        thing: The part.
        made: The new parts by the identity of the old ones, which must stay alive; what is made on the way is
            added, so that a part that several others share stays shared.
    """
    return cast("T", _rewritten(thing, made))


def _rewritten(thing: object, made: dict[int, object]) -> object:
    if isinstance(thing, tuple):
        parts = tuple(_rewritten(part, made) for part in thing)
        same = all(part is was for part, was in zip(parts, thing, strict=True))
        return thing if same else parts
    if id(thing) not in made and attrs.has(type(thing)):
        made[id(thing)] = _made_anew(thing, made)
    return made.get(id(thing), thing)


def _made_anew(thing: object, made: dict[int, object]) -> object:
    fields = [field for field in attrs.fields(type(thing)) if field.init]  # type: ignore[arg-type] # all are of attrs
    if isinstance(thing, Claim):
        # What is claimed of a law stays what it is, whatever becomes of the law.
        fields = [field for field in fields if field.name == "provision"]
    changed = {
        field.alias: part
        for field in fields
        if (part := _rewritten(value := getattr(thing, field.name), made)) is not value
    }
    if not changed:
        return thing
    if isinstance(thing, Period) and "provision" in changed:
        old, new = thing.provision, cast("Provision", changed["provision"])
        if thing.first_day == old.first_day:
            changed["first_day"] = new.first_day
        if thing.last_day == old.last_day:
            changed["last_day"] = new.last_day
    return evolved(thing, changed)


def evolved(thing: object, changes: Mapping[str, object]) -> object:
    """A part of a law with other values of some of its fields."""
    if isinstance(thing, ByCase):
        rows = cast("tuple[CaseRow[object], ...]", changes.get("rows", thing.rows))
        return ByCase(thing.code, thing.title, *rows, of=thing.of)
    if isinstance(thing, DatedValue | DatedSet):
        fields: dict[str, Any] = {**attrs.asdict(thing, recurse=False), **changes}
        return type(thing)(
            fields.pop("code"), fields.pop("title"), *fields.pop("periods"), **fields
        )
    return attrs.evolve(thing, **changes)  # type: ignore[misc] # all are of attrs
