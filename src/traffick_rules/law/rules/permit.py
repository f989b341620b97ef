"""Residence permits: on which ground, under which conditions, for how long."""

from __future__ import annotations

import enum
from typing import ClassVar

import attrs
from attrs.converters import optional

from traffick_rules.errors import LawError, Problem
from traffick_rules.facts import Person
from traffick_rules.facts.fact import AnyFact, shown
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.values.dated_value import DatedValue, Given
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.ranges import LengthRange
from traffick_rules.mixins import SPARSE, Brief

_TAKES = (
    "lasts() takes months(6), up_to(years(1)) or between(months(6), years(1)); while_proceedings_last=True and "
    "until_age=18 are ends of another kind; any other end stands in the words of the provision"
)


class PermitGround(enum.StrEnum):
    """
    What a permit rests on, by which countries can be compared.

    Source:
        CETS 197, Art. 14(1) for the personal situation and the cooperation with the authorities.
    """

    PERSONAL_SITUATION = "personal_situation"
    CRIMINAL_PROCEEDINGS = "criminal_proceedings"
    PROTECTION = "protection"
    HUMANITARIAN = "humanitarian"
    UNACCOMPANIED_MINOR = "unaccompanied_minor"


@attrs.frozen(kw_only=True)
class PermitDuration(Brief):
    """
    How long a permit lasts, as far as the law says; temporary, where it says nothing more.

    Attributes:
        length: The length for which it is first given, fixed or a range, or None where the law states none.
        while_proceedings_last: It lasts as long as the criminal case, and no longer.
        until_age: It ends when the person reaches this age, in years.
        renewable: Whether it can be renewed; None where that is not known.
        renewals: The length for which it is renewed each time, where the law states one.
        longest: The longest in all, renewals included, where the law states one.

    Raises:
        LawError: If a length is none, or it states the length of renewals of what cannot be renewed.
    """

    length: Length | LengthRange | None = None
    while_proceedings_last: bool = False
    until_age: int | None = None
    renewable: bool | None = None
    renewals: Length | LengthRange | None = attrs.field(default=None, metadata=SPARSE)
    longest: Length | None = attrs.field(default=None, metadata=SPARSE)

    def __attrs_post_init__(self) -> None:
        ranged = (Length, LengthRange)
        lengths = (("length", ranged), ("renewals", ranged), ("longest", (Length,)))
        for name, kinds in lengths:
            given = getattr(self, name)
            if given is not None and not isinstance(given, kinds):
                raise LawError(
                    [Problem("permit duration", f"{name}: {shown(given)} is not a length", _TAKES)]
                )
        if self.renewals is not None and not self.renewable:
            hint = "say renewable=True, or leave the length of renewals out"
            raise LawError([Problem("permit duration", "has renewals, but is not renewable", hint)])

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The duration in words, in the language of *translate*."""
        parts = []
        if self.length is not None:
            parts.append(self.length.text(translate))
        if self.while_proceedings_last:
            parts.append(translate("as long as the case lasts"))
        if self.until_age is not None:
            parts.append(translate("until the age of {years}").format(years=self.until_age))
        if not parts:
            parts.append(translate("temporary"))
        if self.renewals is not None:
            length = self.renewals.text(translate)
            parts.append(translate("renewable for {length} each time").format(length=length))
        elif self.renewable is not None:
            parts.append(translate("renewable") if self.renewable else translate("not renewable"))
        if self.longest is not None:
            length = self.longest.text(translate)
            parts.append(translate("up to {length} in all").format(length=length))
        return ", ".join(parts)


def lasts(  # noqa: PLR0913 - what laws say of it
    length: Length | LengthRange | None = None,
    *,
    at_least: Length | None = None,
    renewable: bool | None = None,
    renewals: Length | LengthRange | None = None,
    longest: Length | None = None,
    while_proceedings_last: bool = False,
    until_age: int | None = None,
) -> PermitDuration:
    """
    How long a permit lasts, as a provision gives it; temporary, where nothing more is said.

    Args:
        length: The length for which it is first given, fixed or a range.
        at_least: The shortest length, where the law states no other.
        renewable: Whether it can be renewed.
        renewals: The length for which it is renewed each time; so it is renewable.
        longest: The longest in all.
        while_proceedings_last: It lasts as long as the criminal case.
        until_age: It ends when the person reaches this age.

    Example:
        >>> from traffick_rules.law import lasts, months, years
        >>> print(lasts(months(6), renewals=months(12), longest=years(3)))
        6 months, renewable for 12 months each time, up to 3 years in all
    """
    return PermitDuration(
        length=length if at_least is None else LengthRange(at_least, None),
        while_proceedings_last=while_proceedings_last,
        until_age=until_age,
        renewable=True if renewable is None and renewals is not None else renewable,
        renewals=renewals,
        longest=longest,
    )


@attrs.frozen(eq=False, repr=False, kw_only=True, slots=False)
class PermitRule(Rule):
    """
    A residence permit that is open to victims, whether or not it is made for them.

    Attributes:
        ground: What the permit rests on.
        duration: How long it lasts, or None where the law read states nothing.

    Source:
        CETS 197, Art. 14 (residence permit).
    """

    subject: ClassVar[str] = "permits"

    ground: PermitGround
    duration: DatedValue[PermitDuration] | None = attrs.field(
        default=None,
        converter=optional(Given[PermitDuration]),
        metadata={"words": "how long it lasts", "by_case": True},
    )

    @property
    def topic(self) -> str:
        return f"{self.subject}.{self.ground}"

    def value_facts(self) -> tuple[AnyFact, ...]:
        return (Person.birth_date,)
