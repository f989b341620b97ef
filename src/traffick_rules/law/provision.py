"""
Provisions: where the law says something, since when, and how sure we are.

A provision carries its days in force, so that no date stands anywhere else: dated values, concepts and
rules take theirs from the provisions they rest on. The day of a change can be weaker than what changed
(the month is sourced, the day is not); a `Boundary` keeps that doubt, and answers show it.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Generic, TypeVar

import attrs

from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.fact import shown
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.result import Brief, shortened

__all__ = [
    "Boundary",
    "Caution",
    "Confidence",
    "Instrument",
    "InstrumentKind",
    "Period",
    "Provision",
    "Source",
    "day_in",
    "not_verified",
    "recalled",
    "weakest",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
ONE_DAY = timedelta(days=1)


class Confidence(enum.StrEnum):
    """How well a statement of law is established, from the strongest to the weakest."""

    CONFIRMED = "confirmed"
    SINGLE = "single"
    RECALL = "recall"
    DISPUTED = "disputed"

    @property
    def words(self) -> str:
        """What it means, in plain words."""
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The same in words, in the language of *translate*."""
        return {
            Confidence.CONFIRMED: translate("confirmed by two or more independent sources"),
            Confidence.SINGLE: translate("read in one source only"),
            Confidence.RECALL: translate("recalled, not verified in any source"),
            Confidence.DISPUTED: translate("disputed: the sources disagree"),
        }[self]


_STRENGTH = {confidence: rank for rank, confidence in enumerate(Confidence)}


def weakest(confidences: Iterable[Confidence]) -> Confidence | None:
    """The weakest of *confidences*, or None if there are none."""
    return max(confidences, key=_STRENGTH.__getitem__, default=None)


def _between(first: date | None, on: date, last: date | None) -> bool:
    return (first is None or first <= on) and (last is None or on <= last)


@attrs.frozen
class Source(Brief):
    """
    A text in which a statement of law was read.

    Attributes:
        key: A short key, unique within a jurisdiction.
        title: The title of the text.
        publisher: Who published it.
        year: The year or period of publication, as far as known.
        address: The web address, or empty.
    """

    key: str
    title: str
    publisher: str
    year: str
    address: str = ""


@attrs.frozen
class Boundary(Brief):
    """
    The first or last day of something in force, with what is doubtful about that day.

    Attributes:
        day: The day, or None where it is not known at all.
        confidence: How well the day is established.
        earliest: The first day of the stretch in which the true day may lie; None if open.
        latest: The last day of that stretch; None if open.
        why: What is known about the day, in words; empty for an exact day.
    """

    day: date | None
    confidence: Confidence = Confidence.CONFIRMED
    earliest: date | None = None
    latest: date | None = None
    why: str = ""

    def is_doubtful_on(self, on: date) -> bool:
        """Whether the true day may lie on the other side of *on*."""
        return bool(self.why) and _between(self.earliest, on, self.latest)

    def day_before(self) -> Boundary:
        """The last day of what this boundary ends, with the same doubt."""
        return attrs.evolve(self, day=None if self.day is None else self.day - ONE_DAY)


def _date(day: str) -> date:
    try:
        return date.fromisoformat(day)
    except (TypeError, ValueError):
        raise LawError([Problem("", f"{shown(day)} is not a day", "write 'YYYY-MM-DD'")]) from None


def _boundary(day: str | Boundary | None) -> Boundary | None:
    return Boundary(_date(day)) if isinstance(day, str) else day


def day_in(
    day: str, earliest: str, latest: str, *, why: str, confidence: Confidence = Confidence.RECALL
) -> Boundary:
    """
    A day that is taken as the boundary although only a stretch around it is established.

    Args:
        day: The day taken, YYYY-MM-DD.
        earliest: The first day on which the true boundary may lie.
        latest: The last such day.
        why: What is known and what is not, in words.
        confidence: How well *day* is established.
    """
    return Boundary(_date(day), confidence, _date(earliest), _date(latest), why)


def recalled(day: str, *, known_by: str, why: str) -> Boundary:
    """
    A day that is recalled and not verified in any source.

    Args:
        day: The day recalled, YYYY-MM-DD.
        known_by: The last day by which the earliest source was written that shows it in force; answers
            for later days need not mention the doubt.
        why: What is known and what is not, in words.
    """
    return Boundary(_date(day), Confidence.RECALL, None, _date(known_by), why)


def not_verified(*, known_by: str, why: str = "") -> Boundary:
    """
    A beginning that is not known; it was in force when the earliest source was written.

    Args:
        known_by: The last day by which that source was written, YYYY-MM-DD.
        why: More about it, in words.
    """
    latest = _date(known_by)
    words = why or f"the first day in force is not verified; it was in force by {latest}"
    return Boundary(None, Confidence.RECALL, None, latest, words)


class InstrumentKind(enum.StrEnum):
    """What kind of text a provision stands in."""

    STATUTE = "statute"
    TREATY = "treaty"
    EU_LAW = "eu_law"
    ACTION_PLAN = "action_plan"
    PRACTICE = "practice"


@attrs.frozen
class Instrument(Brief):
    """
    A statute, treaty, plan or practice in which provisions stand.

    Attributes:
        title: The name in English.
        kind: What kind of text it is.
        local_title: The name in the country's language, or empty.
    """

    title: str
    kind: InstrumentKind
    local_title: str = ""

    def provision(  # noqa: PLR0913 - the fields of a provision, in the order one reads them
        self,
        id: str,  # noqa: A002 - the field's own name
        place: str,
        says: str,
        *,
        since: str | Boundary | None,
        until: str | Boundary | None = None,
        confidence: Confidence,
        sources: tuple[Source, ...] = (),
        note: str = "",
    ) -> Provision:
        """
        A provision of this instrument; the arguments are the attributes of `Provision`, a day YYYY-MM-DD.

        Raises:
            LawError: If a day is not a day, or the last lies before the first.
        """
        return Provision(
            id, self, place, says, _boundary(since), _boundary(until), confidence, sources, note
        )


@attrs.frozen(unsafe_hash=True, cache_hash=True, repr=False)
class Provision:
    """
    One statement of law: where it stands, what it says, when it is in force, how sure we are.

    Attributes:
        id: The fact's id in the research behind the plugin, such as `REF-05`.
        instrument: The statute, treaty, plan or practice.
        place: The place in it, such as `§ 33(14), 3rd sentence`; empty for the whole.
        says: What it says, in our own words.
        since: The first day in force; None where it reaches back before the plugin's coverage.
        until: The last day in force; None while it is in force.
        confidence: How well it is established.
        sources: Where it was read; none for what is only recalled.
        note: What a reader should know beside it.
    """

    id: str
    instrument: Instrument
    place: str
    says: str
    since: Boundary | None
    until: Boundary | None
    confidence: Confidence
    sources: tuple[Source, ...] = ()
    note: str = ""

    def __attrs_post_init__(self) -> None:
        if self.first_day and self.last_day and self.last_day < self.first_day:
            message = f"ends on {self.last_day}, before it begins on {self.first_day}"
            raise LawError([Problem(f"provision {self.id}", message)])
        if not self.sources and self.confidence in {Confidence.CONFIRMED, Confidence.SINGLE}:
            message = f"is {self.confidence.value} without a source"
            hint = "name the sources, or mark it as recalled"
            raise LawError([Problem(f"provision {self.id}", message, hint)])

    def __repr__(self) -> str:
        return shortened(f"<{self.id}: {self.citation}>")

    @property
    def citation(self) -> str:
        """Instrument and place, as one cites them."""
        return self.citation_in(ENGLISH)

    def citation_in(self, translate: Translate) -> str:
        """Instrument and place, as one cites them in the language of *translate*."""
        instrument, place = translate(self.instrument.title), translate(self.place)
        if place and self.instrument.kind is InstrumentKind.PRACTICE:
            # What stands behind a practice is whose it is; not every language lets that follow bare.
            return translate("{practice} {whose}").format(practice=instrument, whose=place)
        return f"{instrument} {place}".strip()

    @property
    def first_day(self) -> date | None:
        """The first day in force, None where it is not known or before the plugin's coverage."""
        return self.since.day if self.since else None

    @property
    def last_day(self) -> date | None:
        """The last day in force, None while it is in force."""
        return self.until.day if self.until else None

    def in_force(self, on: date) -> bool:
        """Whether it is in force on that day, doubtful days taken as they are encoded."""
        return _between(self.first_day, on, self.last_day)

    @property
    def is_doubtful(self) -> bool:
        """Whether its first or last day in force is doubtful at all."""
        return bool((self.since and self.since.why) or (self.until and self.until.why))

    def cautions(self, on: date) -> tuple[Caution, ...]:
        """What is doubtful about its being in force, or not in force, on that day."""
        return tuple(
            Caution(self.id, boundary.why, boundary.confidence)
            for boundary in (self.since, self.until)
            if boundary is not None and boundary.is_doubtful_on(on)
        )

    def gives(self, value: T, *, since: str | None = None, until: str | None = None) -> Period[T]:
        """
        The period of a dated value that this provision sets.

        Args:
            value: The value.
            since: A later first day than the provision's own, YYYY-MM-DD.
            until: An earlier last day than the provision's own, YYYY-MM-DD.
        """
        return Period(
            value,
            self,
            _date(since) if since else self.first_day,
            _date(until) if until else self.last_day,
        )


def changes_of(bounded: Iterable[Provision | Period[object]]) -> set[date]:
    """The days on which one of these begins, or has just ended."""
    days = set()
    for item in bounded:
        if item.first_day:
            days.add(item.first_day)
        if item.last_day:
            days.add(item.last_day + ONE_DAY)
    return days


class LaidDown(Brief):
    """What provisions lay down, a rule or a part of one; the first of them decides when it is in force."""

    __slots__ = ()

    provisions: tuple[Provision, ...]

    def in_force(self, on: date) -> bool:
        """Whether it is in force on that day."""
        return self.provisions[0].in_force(on)

    def provisions_on(self, on: date) -> tuple[Provision, ...]:
        """Its own provisions that are in force on that day."""
        return tuple(provision for provision in self.provisions if provision.in_force(on))


@attrs.frozen
class Caution(Brief):
    """
    A warning that belongs to an answer.

    Attributes:
        provision: The id of the provision whose day is doubtful.
        words: What is doubtful.
        confidence: How well the day is established.
    """

    provision: str
    words: str
    confidence: Confidence


@attrs.frozen(eq=False, repr=False)
class Period(Generic[T_co]):
    """
    A value and the provision that sets it.

    Attributes:
        value: The value.
        provision: The provision that sets it.
        first_day: The first day, None where it is not known or before the plugin's coverage.
        last_day: The last day, None while it is in force.
    """

    value: T_co
    provision: Provision
    first_day: date | None
    last_day: date | None

    def __repr__(self) -> str:
        return shortened(f"<{self.value} by {self.provision.id}>")

    def in_force(self, on: date) -> bool:
        """Whether the value is in force on that day."""
        return self.provision.in_force(on) and _between(self.first_day, on, self.last_day)
