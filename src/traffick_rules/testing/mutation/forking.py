"""Jobs in processes of their own, made by forking this one; whatever a job changes is gone with its process."""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import sys
import time
import traceback
import warnings
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

import attrs

from traffick_rules.errors import ArgumentError

__all__ = ["Job", "Outcome", "can_fork", "run_jobs"]

Outcome: TypeAlias = dict[str, str]
"""What a job tells: plain text by plain names."""

Job: TypeAlias = Callable[[], Outcome]

_READ = 65_536


@attrs.define(eq=False)
class _Child:
    place: int
    pid: int
    until: float
    said: bytes = b""
    is_late: bool = False


def can_fork() -> None:
    """
    See that processes can be forked here.

    Raises:
        ArgumentError: If they cannot, as on Windows.
    """
    if not hasattr(os, "fork"):
        msg = f"mutants are tested in forked processes, which {sys.platform} has not; use Linux or macOS"
        raise ArgumentError(msg)


def run_jobs(jobs: Iterable[Job], *, workers: int, seconds: float) -> Iterator[tuple[int, Outcome]]:
    """
    What each job tells, with its place among them, in the order in which they end.

    Args:
        jobs: The jobs.
        workers: How many run at a time.
        seconds: How long one may take; it is ended then.

    Returns:
        The outcomes; that of a job whose time was over, or whose process died, says so under `ended`.

    Raises:
        RuntimeError: If a job raised an exception.
    """
    waiting = enumerate(jobs)
    running: dict[int, _Child] = {}
    try:
        while True:
            while len(running) < workers and (following := next(waiting, None)):
                place, job = following
                reads, pid = _forked(job)
                running[reads] = _Child(place, pid, time.monotonic() + seconds)
            if not running:
                return
            for reads, child in _ended(running):
                del running[reads]
                os.close(reads)
                os.waitpid(child.pid, 0)
                yield child.place, _told(child)
    finally:
        for reads, child in running.items():
            _end(child)
            os.close(reads)
            os.waitpid(child.pid, 0)


def _ended(running: dict[int, _Child]) -> list[tuple[int, _Child]]:
    """Those that have told everything, or whose time is over."""
    left = min(child.until for child in running.values()) - time.monotonic()
    ready, _, _ = select.select(list(running), [], [], max(left, 0))
    ended = []
    for reads in ready:
        said = os.read(reads, _READ)
        running[reads].said += said
        if not said:
            ended.append((reads, running[reads]))
    for reads, child in running.items():
        if reads not in ready and child.until <= time.monotonic():
            _end(child)
            child.is_late = True
            ended.append((reads, child))
    return ended


def _told(child: _Child) -> Outcome:
    if child.is_late:
        return {"ended": "the time was over"}
    if not child.said:
        return {"ended": "the process died"}
    told: Outcome = json.loads(child.said)
    if "raised" in told:
        raise RuntimeError(told["raised"])
    return told


def _end(child: _Child) -> None:
    """End a process and what it has started."""
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        os.kill(child.pid, signal.SIGKILL)


def _forked(job: Job) -> tuple[int, int]:
    reads, writes = os.pipe()
    with warnings.catch_warnings():
        # A thread that somebody else has left running takes no part in the child.
        warnings.simplefilter("ignore", DeprecationWarning)
        pid = os.fork()
    if pid:
        os.close(writes)
        return reads, pid
    try:
        os.setpgid(0, 0)
        gc.freeze()  # what the parent has made is not looked through again
        os.close(reads)
        try:
            outcome = job()
        except BaseException:  # noqa: BLE001 - it is raised again where the jobs were started
            outcome = {"raised": traceback.format_exc()}
        told = json.dumps(outcome).encode("ascii")
        while told:
            told = told[os.write(writes, told) :]
    finally:
        os._exit(0)
