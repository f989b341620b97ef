"""Strategies for hostile input: plain data after a JSON Schema, then damaged; texts that programs stumble over."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from hypothesis import strategies as st

Schema: TypeAlias = Mapping[str, Any]

HOSTILE: Sequence[bytes] = tuple(
    text.encode("utf-8", "surrogatepass")
    for text in (
        *(
            "null",
            "true",
            "false",
            "NaN",
            "-Infinity",
            "1e999",
            "-0",
            "1.5",
            "1" * 5000,
            "0x1f",
            "1_0",
        ),
        *("{}", "[]", "[[]]", "[" * 200, "{'a':" * 100, '{"":{}}', '{"a":' * 50, "- " * 200, "? "),
        *(
            '""',
            '"\\ud800"',
            '"\\u0000"',
            '"\\u202e"',
            "\x00",
            "\ufeff",
            "\u2028",
            "\x1b[2J",
            "\ud800",
        ),
        *(
            "&a ",
            "*a",
            "<<: ",
            "!!python/object:os.system ",
            "!!int ",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "|\n ",
        ),
        *(
            "2024-02-30",
            "0000-00-00",
            "9999-12-31",
            "20240101",
            "2024-W01-1",
            "2199-12-31",
            "1899-12-31",
        ),
        *(
            "%Y%Y",
            "%",
            "%s%n",
            "%Q",
            "{0.__class__}",
            "{}",
            "${x}",
            "{{7*7}}",
            "__class__",
            "__proto__",
        ),
        *(
            "../../x",
            "os",
            "con",
            ".",
            "(a+)+$",
            "(?P<a>",
            "[",
            "*" * 40,
            "\\",
            "'",
            '"',
            "\t",
            "\r\n",
        ),
        *(
            "<script>",
            "javascript:alert(1)",
            "]]>",
            "&lt;",
            "x" * 3000,
            "é" * 200,
            "=1+1",
            '"\n"',
            ",,,",
        ),
        *(
            "only",
            "on",
            "learn",
            "correct",
            "withdraw",
            "note",
            "implies",
            "alpha-3",
            "--",
            "--help",
            "-",
        ),
    )
)
"""What programs stumble over, in the spelling of JSON, YAML, dates, formats, paths, patterns and markup."""

_TOKEN = re.compile(rb'"(?:[^"\\\n]|\\.)*"|[\w.]+|\s+|.', re.DOTALL)

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
"""Whatever someone can pass by mistake."""


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


@st.composite
def broken(draw: st.DrawFn, inputs: Sequence[bytes]) -> bytes:
    """One of some inputs in which up to four pieces are replaced, repeated or lost."""
    tokens: list[bytes] = _TOKEN.findall(draw(st.sampled_from(inputs)))
    for _ in range(draw(st.integers(1, 4))):
        begin = draw(st.integers(0, len(tokens)))
        end = begin + draw(st.integers(0, 20) | st.just(1))
        piece = draw(
            st.sampled_from(HOSTILE)
            | st.sampled_from([b"", *tokens])
            | st.just(b"".join(tokens[begin:end] * 2))
            | st.binary(max_size=8)
        )
        tokens[begin:end] = [piece]
    return b"".join(tokens)
