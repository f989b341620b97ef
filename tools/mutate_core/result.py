"""What became of the mutants: the score, its uncertainty, and the survivors."""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from tools.mutate_core.mutants import Mutant
from tools.mutate_core.operators import Operator

__all__ = ["Fate", "Tested", "interval", "table", "to_dict"]

_Z = 1.96


class Fate(enum.StrEnum):
    """What became of a mutant."""

    KILLED = "killed"
    TIMEOUT = "timeout"
    SURVIVED = "survived"
    NOT_COVERED = "not covered"

    @property
    def is_kill(self) -> bool:
        """Whether a test noticed the mutant."""
        return self in {Fate.KILLED, Fate.TIMEOUT}


@attrs.frozen
class Tested:
    """A mutant, what became of it, and which test killed it, or how many did not."""

    mutant: Mutant
    fate: Fate
    by: str = ""


def interval(killed: int, all_: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    if not all_:
        return 0.0, 1.0
    share, z2 = killed / all_, _Z * _Z
    middle = (share + z2 / (2 * all_)) / (1 + z2 / all_)
    half = _Z * math.sqrt(share * (1 - share) / all_ + z2 / (4 * all_ * all_)) / (1 + z2 / all_)
    return middle - half, middle + half


def table(tested: Sequence[Tested], *, of: int) -> Iterator[str]:
    """
    The result in lines: a row for each package and operator, and the score.

    Args:
        tested: The mutants that were tested.
        of: How many mutants there are; if more, the score is that of a sample.
    """
    yield f"{'':12}{'mutants':>8}{'killed':>8}{'timeout':>8}{'survived':>9}{'not covered':>12}{'score':>8}"
    packages = dict.fromkeys(map(_package, tested))
    for package in packages:
        yield _row(package, [found for found in tested if _package(found) == package])
    for operator in Operator:
        yield _row(operator.value, [found for found in tested if found.mutant.operator is operator])
    yield _row("all", tested)
    yield _row(
        "no messages", [found for found in tested if found.mutant.operator is not Operator.MESSAGE]
    )
    if len(tested) < of:
        low, high = interval(_killed(tested), len(tested))
        yield f"a sample of {len(tested)} of {of} mutants; 95 % interval {low:.1%} to {high:.1%}"


def _package(found: Tested) -> str:
    return found.mutant.function.module.split(".")[1]


def _killed(tested: Iterable[Tested]) -> int:
    return sum(found.fate.is_kill for found in tested)


def _row(name: str, tested: Sequence[Tested]) -> str:
    counts = [sum(found.fate is fate for found in tested) for fate in Fate]
    score = f"{_killed(tested) / len(tested):.1%}" if tested else "-"
    widths = (8, 8, 9, 12)
    numbers = "".join(f"{count:>{width}}" for count, width in zip(counts, widths, strict=True))
    return f"{name:12}{len(tested):>8}{numbers}{score:>8}"


def to_dict(found: Tested, root: Path) -> dict[str, object]:
    """A mutant and what became of it, as plain data."""
    mutant = found.mutant
    return {
        "id": mutant.id,
        "file": str(mutant.function.file.relative_to(root)),
        "function": mutant.function.name,
        "line": mutant.line,
        "operator": mutant.operator.value,
        "change": mutant.words,
        "fate": found.fate.value,
        "by": found.by,
    }
