"""Damage: an input with some of its tokens, or some of its bytes, replaced, doubled, swapped or lost."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from functools import lru_cache

__all__ = ["HOSTILE", "mutated"]

_TOKEN = re.compile(
    rb'"(?:[^"\\\n]|\\.)*"|[A-Za-z_][A-Za-z0-9_.]*|-?[0-9][0-9.:eE-]*|[ \t]+|\n|.', re.DOTALL
)

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

_MOST_BYTES = 1 << 14


def mutated(data: bytes, draw: random.Random, others: Sequence[bytes] = ()) -> bytes:
    """
    The input, damaged in one to four places.

    Args:
        data: The input.
        draw: Where chance comes from.
        others: Further inputs of the kind, from which tokens are taken.
    """
    for _ in range(draw.choice((1, 1, 1, 2, 2, 3, 4))):
        data = (
            _bytes_damaged(data, draw)
            if draw.randrange(4) == 0
            else _tokens_damaged(data, draw, others)
        )
    return data[:_MOST_BYTES]


def _tokens_damaged(data: bytes, draw: random.Random, others: Sequence[bytes]) -> bytes:
    tokens = list(_tokens(data))
    place = draw.randrange(len(tokens))
    match draw.randrange(7):
        case 0 | 1:
            tokens[place] = draw.choice(HOSTILE)
        case 2:
            tokens.insert(place, draw.choice(HOSTILE))
        case 3:
            tokens[place] = draw.choice(_tokens(draw.choice(others)) if others else tokens)
        case 4:
            end = min(len(tokens), place + draw.randint(1, 20))
            tokens[place:end] = []
        case 5:
            end = min(len(tokens), place + draw.randint(1, 20))
            tokens[place:place] = tokens[place:end] * draw.choice((1, 1, 2, 20))
        case _:
            other = draw.randrange(len(tokens))
            tokens[place], tokens[other] = tokens[other], tokens[place]
    return b"".join(tokens)


@lru_cache(maxsize=256)
def _tokens(data: bytes) -> tuple[bytes, ...]:
    return tuple(_TOKEN.findall(data)) or (b"",)


def _bytes_damaged(data: bytes, draw: random.Random) -> bytes:
    found = bytearray(data or b"\0")
    place = draw.randrange(len(found))
    match draw.randrange(4):
        case 0:
            found[place] ^= 1 << draw.randrange(8)
        case 1:
            found[place:place] = draw.randbytes(draw.randint(1, 8))
        case 2:
            del found[place : place + draw.randint(1, 16)]
        case _:
            found[place] = draw.randrange(256)
    return bytes(found)
