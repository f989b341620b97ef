"""
Names for durable-rules: short ASCII of our own, never anybody's text, and never two with one hash.

durable-rules 2.0.28 looks names up by their 32-bit FNV-1a hash alone, so that two names with the same hash
would be one name to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

_OFFSET_BASIS = 2166136261
_PRIME = 16777619
_WORD = 0xFFFFFFFF


def fnv1a(name: str) -> int:
    """
    The 32-bit FNV-1a hash of an ASCII name.

    Source:
        G. Fowler, L. C. Noll, K.-P. Vo: FNV hash; `fnv1Hash32` of durable-rules.
    """
    found = _OFFSET_BASIS
    for byte in name.encode("ascii"):
        found = ((found ^ byte) * _PRIME) & _WORD
    return found


class Names:
    """
    Hands out names of which no two have the same hash.

    Args:
        reserved: Names that are taken from the beginning.
    """

    def __init__(self, *reserved: str) -> None:
        self._taken = {fnv1a(name): name for name in reserved}
        if len(self._taken) < len(reserved):
            msg = f"two of the names {reserved} have one hash"
            raise ValueError(msg)

    def new(self, stem: str, *forms: str) -> str:
        """
        A name that begins with *stem*, free in each of its forms.

        Args:
            stem: How it begins.
            forms: Format texts for what is made of the name, such as `{}+`; the name itself always counts.
        """
        for candidate in _candidates(stem):
            names = [candidate, *(form.format(candidate) for form in forms)]
            wanted = {fnv1a(name): name for name in names}
            if len(wanted) == len(names) and not self._taken.keys() & wanted.keys():
                self._taken.update(wanted)
                return candidate
        raise AssertionError  # pragma: no cover - there is always another candidate


def _candidates(stem: str) -> Iterator[str]:
    yield stem
    for number in count():
        yield f"{stem}_{number}"
