"""Bodies: who decides, gives, pays or owes something, in words, the same at all times or not."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from traffick_rules.law.provision import Provision
from traffick_rules.law.values.dated_value import DatedValue, Givable, Given

Body: TypeAlias = str | DatedValue[str]
"""A body in words, empty where not known; a dated value where the task passed from one to another."""


def body_given(body: str | Givable[str]) -> Body:
    """A body as a rule is given it: in words, or by the provisions that name it."""
    return body if isinstance(body, str) else Given(body)


def body_on(body: Body, on: date) -> tuple[str, tuple[Provision, ...]]:
    """The body of a day, empty where there is none, and the provision that says so where the body changes with time."""
    if isinstance(body, str):
        return body, ()
    period = body.period(on)
    return ("", ()) if period is None else (period.value, (period.provision,))
