"""What is made once for a law, or a part of one, and forgotten with it."""

from __future__ import annotations

import functools
import weakref
from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


def made_once(make: Callable[[K], V]) -> Callable[[K], V]:
    """
    A function that is asked once for each thing, however many ask; it keeps no thing alive.

    Args:
        make: The function; two threads may ask it for one thing, and are given the same.
    """
    found: weakref.WeakKeyDictionary[K, V] = weakref.WeakKeyDictionary()

    @functools.wraps(make)
    def made(thing: K) -> V:
        known = found.get(thing)
        return found.setdefault(thing, make(thing)) if known is None else known

    return made
