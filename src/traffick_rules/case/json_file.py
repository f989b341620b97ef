"""Reading JSON strictly: no key twice, no number that JSON does not know, bounded depth."""

from __future__ import annotations

import json
import math
from typing import NoReturn

from traffick_rules.errors import Problem
from traffick_rules.facts.fact import ReadingError


def load(text: str, *, max_depth: int) -> object:
    """
    The plain data of a JSON text.

    Args:
        text: The JSON text.
        max_depth: How many levels may lie within each other.

    Raises:
        ReadingError: If the text is not such JSON.
    """
    try:
        data: object = json.loads(
            text, object_pairs_hook=_object, parse_constant=_number, parse_float=_number
        )
    except json.JSONDecodeError as error:
        message = f"{error.msg.lower()} (line {error.lineno}, column {error.colno})"
        _refuse(f"is not JSON: {message}")
    except RecursionError:
        _refuse("is nested too deeply")
    except ValueError:
        _refuse("holds a number with too many digits")
    if _deeper_than(data, max_depth):
        _refuse(f"is nested deeper than {max_depth} levels")
    return data


def _refuse(message: str, hint: str = "") -> NoReturn:
    raise ReadingError(Problem("", message, hint)) from None


def _object(items: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(items)
    if len(found) < len(items):
        seen: set[str] = set()
        twice = next(key for key, _ in items if key in seen or seen.add(key))  # type: ignore[func-returns-value] # adds what is new
        _refuse(f"{twice[:60]!r} stands twice in one object", "keep one of them")
    return found


def _number(literal: str) -> object:
    value = float(literal)
    if not math.isfinite(value):
        _refuse(f"{literal[:60]} is not a JSON number")
    return value


def _deeper_than(data: object, depth: int) -> bool:
    level = [data] if isinstance(data, dict | list) else []
    for _ in range(depth):
        inner = (each.values() if isinstance(each, dict) else each for each in level)
        level = [item for items in inner for item in items if isinstance(item, dict | list)]
    return bool(level)
