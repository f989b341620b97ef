"""Numbers of the law, one more and one less: ages, counts, lengths of time, steps of a ladder."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from traffick_rules.errors import TraffickRulesError
from traffick_rules.law.length import Length
from traffick_rules.law.provision import Period

__all__ = ["numbers_changed"]


def numbers_changed(value: object) -> Iterator[tuple[object, str]]:
    """
    A value with one number of it changed, each way, and what became of that number in words.

    Yes/no values that are part of a longer value, such as whether a permit is renewable, are turned.
    """
    if isinstance(value, bool):
        yield not value, f"{not value} instead of {value}"
    elif isinstance(value, int):
        for number in (value - 1, value + 1):
            yield number, f"{number} instead of {value}"
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            for new, change in numbers_changed(item):
                yield (*value[:place], new, *value[place + 1 :]), change
    elif attrs.has(type(value)) and not isinstance(value, Period):
        yield from _of_record(value)


def _of_record(value: object) -> Iterator[tuple[object, str]]:
    for field in attrs.fields(type(value)):  # type: ignore[arg-type] # it was asked for
        for part, change in numbers_changed(getattr(value, field.name)):
            try:
                new = attrs.evolve(value, **{field.alias: part})  # type: ignore[misc] # as above
            except TraffickRulesError:
                continue  # no length is negative, no shortest length above the longest
            yield new, f"{new} instead of {value}" if isinstance(value, Length) else change
