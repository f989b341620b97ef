"""Law in force: a jurisdiction during one epoch, a stretch of days without any change of law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

import attrs

from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import NotInForceError
from traffick_rules.law.condition import Condition
from traffick_rules.law.fingerprint import fingerprint_of
from traffick_rules.law.rule import Rule

if TYPE_CHECKING:
    from traffick_rules.law.jurisdiction import Jurisdiction

__all__ = ["LawInForce"]

R = TypeVar("R", bound=Rule)
C = TypeVar("C", bound=Condition)


@attrs.frozen(eq=False, slots=False, repr=False)
class LawInForce:
    """
    The law of one jurisdiction during one epoch: immutable and validated.

    Attributes:
        jurisdiction: The jurisdiction.
        first_day: The first day of the epoch.
        last_day: The last day of the epoch, None while no change is known.
        rules: The rules in force, in the jurisdiction's order.
    """

    jurisdiction: Jurisdiction
    first_day: date
    last_day: date | None
    rules: tuple[Rule, ...]

    def __repr__(self) -> str:
        return (
            f"<law of {self.jurisdiction.code} from {self.first_day} to {self.last_day or 'open'}>"
        )

    def __deepcopy__(self, memo: object) -> LawInForce:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return type(self.jurisdiction).in_force, (self.jurisdiction, self.first_day)

    def of_kind(self, kind: type[R]) -> tuple[R, ...]:
        """The rules in force of one kind."""
        return tuple(rule for rule in self.rules if isinstance(rule, kind))

    @cached_property
    def questions(self) -> Mapping[type[Record], Mapping[str, Condition]]:
        """The conditions of every question, for cases and for charges."""
        found: dict[type[Record], dict[str, Condition]] = {Case: {}, Charge: {}}
        for rule in self.rules:
            found[rule.record].update(rule.questions(self.first_day))
        return MappingProxyType({kind: MappingProxyType(asked) for kind, asked in found.items()})

    def parts_of(self, kind: type[C]) -> Iterator[C]:
        """The parts of one kind of all its conditions, from the top down; a shared one each time."""
        for questions in self.questions.values():
            for condition in questions.values():
                yield from (part for part in condition.walk() if isinstance(part, kind))

    @cached_property
    def values(self) -> Mapping[str, object]:
        """The dated values in force by their code; a dated set as a frozen set."""
        day = self.first_day
        found: dict[str, object] = {}
        for code, dated in self.jurisdiction.values.items():
            try:
                found[code] = dated.at(day)
            except NotInForceError:
                continue
        return MappingProxyType(found)

    def value(self, code: str) -> object:
        """
        The value in force under that code.

        Raises:
            NotInForceError: If the jurisdiction has no such value, or none in force.
        """
        if code not in self.values:
            known = code in self.jurisdiction.values
            message = (
                f"has no value from {self.first_day}" if known else "is not a value of this law"
            )
            raise NotInForceError(code, message)
        return self.values[code]

    @cached_property
    def fingerprint(self) -> str:
        """
        SHA-256 of the content of the law in force, as hexadecimal digits.

        It covers rules, conditions, values and provisions; equal content gives the same fingerprint in
        every process and on every platform.
        """
        return fingerprint_of(self)
