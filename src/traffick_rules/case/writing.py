"""Files out: each is there as a whole or not at all, and none is written over another that is in use."""

from __future__ import annotations

import os
import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from traffick_rules.errors import ArgumentError


def write(file: Path | str, content: str) -> None:
    """
    Write a text to a file.

    Raises:
        ArgumentError: If it cannot be written.
    """
    try:
        with whole_file(file) as part:
            part.write_bytes(content.encode("utf-8", "backslashreplace"))
    except (OSError, ValueError) as error:
        raise unwritable(file, error) from None


@contextmanager
def whole_file(path: Path | str) -> Iterator[Path]:
    """
    A file beside *path* to write to, which takes its place in the end; where writing fails, nothing changes.

    A link stays a link, and what is no file, such as a pipe, is written to as it is.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        yield target
        return
    part = target.with_name(f".{target.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        part.open("xb").close()
        yield part
        if target.exists():
            part.chmod(target.stat().st_mode)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def unwritable(path: Path | str, error: Exception) -> ArgumentError:
    """What is reported of a file that cannot be written."""
    reason = getattr(error, "strerror", None) or "cannot be the name of a file"
    return ArgumentError(f"{path}: cannot be written: {reason.lower()}")


def is_same_file(one: Path | str, other: Path | str) -> bool:
    """
    Whether two paths lead to one file: by a link, a second name or another spelling.

    Files that are not there yet are one if their paths differ in upper case and accents alone, as some systems do
    not tell these apart.
    """
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):
        return _spelled(one) == _spelled(other)


def _spelled(path: Path | str) -> str:
    return unicodedata.normalize("NFC", os.path.realpath(path)).casefold()
