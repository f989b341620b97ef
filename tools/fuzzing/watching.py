"""Watching a run: inputs that take too long, errors that are not the library's, memory that grows."""

from __future__ import annotations

import hashlib
import os
import signal
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import attrs

from tools.fuzzing.targets import Target

__all__ = ["GROWTH", "SECONDS", "Defect", "HangError", "Watch", "resident"]

SECONDS = 2.0
"""How much time of the processor one input may take, whatever else the machine does."""
GROWTH = 128 << 20
"""By how many bytes the process may grow from the end of the warm-up to the end of the run."""
_STUCK = 20.0
_AGAIN = 2
_STATM = Path("/proc/self/statm")
_PAGE = 4096


class HangError(Exception):
    """An input takes too long."""


@attrs.frozen
class Defect:
    """
    What an input did that it may not do.

    Attributes:
        file: Where the input was written to.
        told: What happened, with the traceback.
    """

    file: Path
    told: str


def resident() -> int:
    """How many bytes of memory the process holds; 0 where the system does not say."""
    return int(_STATM.read_text("ascii").split()[1]) * _PAGE if _STATM.exists() else 0


@attrs.define
class Watch:
    """
    A run of one target.

    Attributes:
        target: The target.
        folder: Where inputs that are defects are written to.
        end: Tells what was found, when the process is about to be ended in the middle of an input.
        runs: How many inputs were run.
        slowest: The most time of the processor that one took, in seconds.
        defects: What was found, the first of each kind.
    """

    target: Target
    folder: Path
    end: Callable[[], None] = lambda: None
    runs: int = 0
    slowest: float = 0.0
    defects: dict[str, Defect] = attrs.Factory(dict)

    def begin(self) -> None:
        """Run the seeds without looking at the clock, so that everything is imported and compiled afterwards."""
        for data in self.target.seeds():
            self.target(data)

    def run(self, data: bytes) -> None:
        """Run an input; one that takes too long is tried again, as something may have been made for the first time."""
        self.runs += 1
        seconds = self._once(data)
        for _ in range(_AGAIN):
            if seconds > SECONDS:
                seconds = min(seconds, self._once(data))
        self.slowest = max(self.slowest, seconds)
        if seconds > SECONDS:
            msg = f"it takes {seconds:.1f} s"
            self._note(HangError(msg), data)

    def _once(self, data: bytes) -> float:
        def ring(_signal: int, frame: FrameType | None) -> None:
            # No error is raised here: a lock that it leaves closed would stop everything after it.
            msg = "it does not end"
            self._note(HangError(msg), data, "".join(traceback.format_stack(frame)))
            self.end()
            os._exit(0)

        signal.signal(signal.SIGALRM, ring)
        signal.setitimer(signal.ITIMER_REAL, _STUCK)
        begun = time.process_time()
        try:
            self.target(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a defect
            self._note(error, data)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        return time.process_time() - begun

    def _note(self, error: Exception, data: bytes, where: str = "") -> None:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in frames if "traffick_rules" in frame.filename] or list(frames)
        place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else str(error)
        kind = f"{type(error).__name__} {place}"
        if kind in self.defects:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / f"{self.target.name}-{hashlib.sha256(data).hexdigest()[:12]}"
        file.write_bytes(data)
        told = where + "".join(traceback.format_exception(error))
        self.defects[kind] = Defect(file, told)
