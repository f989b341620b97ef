"""
What type checkers must refuse; read by mypy and basedpyright, never run.

Each line to be refused says so, and a checker that no longer refuses it reports the comment as unused: mypy by
`warn_unused_ignores`, basedpyright by the first line below.
"""
# pyright: reportUnnecessaryTypeIgnoreComment=error, reportUnnecessaryComparison=error

from __future__ import annotations

from traffick_rules import Answer, Assessment, SentenceAnswer, Verdict
from traffick_rules.answer import Reason
from traffick_rules.assessment import Verification


def answered(answer: Answer) -> str:
    """An answer is neither true nor false."""
    if answer:  # pyright: ignore[reportGeneralTypeIssues]
        return "yes"  # type: ignore[unreachable]
    return "no"  # type: ignore[unreachable]


def decided(verdict: Verdict) -> str:
    """A verdict is neither true nor false."""
    if verdict:  # pyright: ignore[reportGeneralTypeIssues]
        return "yes"  # type: ignore[unreachable]
    return "no"  # type: ignore[unreachable]


def either(one: SentenceAnswer, other: SentenceAnswer) -> SentenceAnswer:
    """Nor is one the other's stand-in."""
    return one or other  # type: ignore[redundant-expr, unreachable]


def chosen(assessment: Assessment, verification: Verification, reason: Reason) -> tuple[int, ...]:
    """Nor is a whole assessment, a verification or a reason."""
    return (
        1 if assessment else 0,  # type: ignore[redundant-expr]  # pyright: ignore[reportGeneralTypeIssues]
        1 if verification else 0,  # type: ignore[redundant-expr]  # pyright: ignore[reportGeneralTypeIssues]
        1 if reason else 0,  # type: ignore[redundant-expr]  # pyright: ignore[reportGeneralTypeIssues]
    )


def misspelt(verdict: Verdict) -> bool:
    """A text that no verdict is; mypy lets a text be compared with any other."""
    return verdict == "nope"  # pyright: ignore[reportUnnecessaryComparison]


def written(verdict: Verdict) -> bool:
    """A verdict can be compared with its text."""
    return verdict == "no"
