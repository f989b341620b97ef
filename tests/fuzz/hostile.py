"""Strategies for hostile input: plain data after a JSON Schema, then damaged; texts that programs stumble over."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

from hypothesis import strategies as st
from tools.fuzzing.mutating import HOSTILE

Schema: TypeAlias = Mapping[str, Any]

TEXTS = st.sampled_from([text.decode("utf-8", "surrogatepass") for text in HOSTILE]) | st.text(
    st.characters(exclude_categories=[]), max_size=8
)
"""Texts with every character, halves of pairs included."""

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([10**400, -(10**400), 1 << 64])
    | st.floats()
    | TEXTS
)

PLAIN = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4)
)
"""Whatever JSON and Python can say."""

THINGS = PLAIN | st.sampled_from(
    [
        b"bytes",
        (),
        {1},
        {1: 2},
        object(),
        date.min,
        date.max,
        dict,
        len,
        complex(1, 2),
    ]
)
"""Whatever somebody can pass by mistake."""


def after(schema: Schema) -> st.SearchStrategy[Any]:
    """Plain data that a JSON Schema accepts; of the keywords it knows those that the library writes."""
    if "anyOf" in schema:
        return st.one_of([after(each) for each in schema["anyOf"]])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    match schema.get("type"):
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(schema["minimum"], schema["maximum"])
        case "string":
            return st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(date.isoformat)
        case "array":
            least = schema.get("minItems", 0)
            return st.lists(after(schema["items"]), min_size=least, max_size=4, unique=True)
        case "object":
            return _objects(schema)
        case [*types]:
            return st.one_of([after({"type": each}) for each in types])
        case kind:
            msg = f"a schema of type {kind} is not known here"
            raise ValueError(msg)


def _objects(schema: Schema) -> st.SearchStrategy[dict[str, Any]]:
    if "propertyNames" in schema:
        names, values = after(schema["propertyNames"]), after(schema["additionalProperties"])
        return st.dictionaries(names, values, min_size=schema["minProperties"], max_size=4)
    known = {name: after(each) for name, each in schema["properties"].items()}
    required = schema.get("required", ())
    optional = {name: each for name, each in known.items() if name not in required}

    @st.composite
    def drawn(draw: st.DrawFn) -> dict[str, Any]:
        # A few of many: a case in which everything is stated would be the rarest of all.
        chosen = (
            draw(st.lists(st.sampled_from(sorted(optional)), max_size=4, unique=True))
            if optional
            else []
        )
        return {name: draw(known[name]) for name in (*required, *chosen)}

    return drawn()


def damaged(schema: Schema) -> st.SearchStrategy[Any]:
    """Data after a schema in which up to three places hold something else."""
    whole = after(schema)

    @st.composite
    def drawn(draw: st.DrawFn) -> Any:
        data = draw(whole)
        for _ in range(draw(st.integers(0, 3))):
            data = _damage(draw, data)
        return data

    return drawn()


def _damage(draw: st.DrawFn, data: Any) -> Any:
    if isinstance(data, dict) and data and draw(st.integers(0, 3)):
        key = draw(st.sampled_from(sorted(data, key=repr)))
        changed = dict(data)
        if draw(st.integers(0, 4)) == 0:
            changed[draw(TEXTS | st.integers())] = changed.pop(key)
        else:
            changed[key] = _damage(draw, data[key])
        return changed
    if isinstance(data, list) and data and draw(st.booleans()):
        place = draw(st.integers(0, len(data) - 1))
        return [*data[:place], _damage(draw, data[place]), *data[place + 1 :]]
    return draw(THINGS)
