"""
Provisions: where the law says something, since when, and how sure we are.

A provision carries its days in force, so that no date stands anywhere else: dated values, concepts and
rules take theirs from the provisions they rest on.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Generic, TypeVar

import attrs

from traffick_rules.errors import LawError, Problem
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.values.boundary import (
    ONE_DAY,
    Boundary,
    Confidence,
    between,
    boundary,
    confidence_of,
    day_given,
    days_in_words,
)
from traffick_rules.mixins import Brief, shortened

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@attrs.frozen(cache_hash=True)
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


def publishers_of(sources: Iterable[Source]) -> set[str]:
    """Who published texts: an entry can name several, with semicolons; who copies a text, in brackets, is none."""
    named = (name for source in sources for name in source.publisher.split(";"))
    return {name.partition(" (")[0].strip() for name in named}


class InstrumentKind(enum.StrEnum):
    """What kind of text a provision stands in."""

    STATUTE = "statute"
    TREATY = "treaty"
    EU_LAW = "eu_law"
    ACTION_PLAN = "action_plan"
    PRACTICE = "practice"


@attrs.frozen(cache_hash=True)
class Instrument(Brief):
    """
    A statute, treaty, plan or practice in which provisions stand.

    Attributes:
        title: The name in English.
        kind: What kind of text it is.
        local_title: The name in the country's language, or empty.
        last_checked: The day on which it was last read, given as YYYY-MM-DD; None where no one wrote it down.
    """

    title: str
    kind: InstrumentKind
    local_title: str = ""
    last_checked: date | None = attrs.field(
        default=None, converter=attrs.converters.optional(day_given), kw_only=True
    )

    def provision(  # noqa: PLR0913 - the fields of a provision, in the order one reads them
        self,
        id: str,  # noqa: A002 - the field's own name
        place: str,
        says: str,
        *,
        since: str | Boundary | None,
        until: str | Boundary | None = None,
        confidence: str,
        sources: tuple[Source, ...] = (),
        note: str = "",
        link: str = "",
    ) -> Provision:
        """
        A provision of this instrument; the arguments are the attributes of `Provision`, a day YYYY-MM-DD.

        Raises:
            LawError: If a day is not a day, the last lies before the first, or the confidence is none.
        """
        try:
            sure = confidence_of(confidence)
            first, last = boundary(since, sure), boundary(until, sure)
        except LawError as error:
            problems = [attrs.evolve(each, path=f"provision {id}") for each in error.problems]
            raise LawError(problems) from None
        return Provision(id, self, says, sure, place, first, last, sources, note, link)


@attrs.frozen(unsafe_hash=True, cache_hash=True, repr=False)
class Provision:
    """
    One statement of law: where it stands, what it says, when it is in force, how sure we are.

    Attributes:
        id: The fact's id in the research behind the plugin, such as `REF-05`.
        instrument: The statute, treaty, plan or practice.
        says: What it says, in our own words.
        confidence: How well it is established.
        place: The place in the instrument; empty for the whole.
        since: The first day in force; None where it reaches back before the plugin's coverage.
        until: The last day in force; None while it is in force.
        sources: Where it was read; none for what is only recalled.
        note: What a reader should know beside it.
        link: The lasting web address of the text of those days, such as its ELI; empty where none is known.
    """

    id: str
    instrument: Instrument
    says: str
    confidence: Confidence
    place: str = ""
    since: Boundary | None = None
    until: Boundary | None = None
    sources: tuple[Source, ...] = ()
    note: str = ""
    link: str = ""

    def __attrs_post_init__(self) -> None:
        problems = [Problem(f"provision {self.id}", *wrong) for wrong in self._wrong()]
        if problems:
            raise LawError(problems)

    def _wrong(self) -> Iterator[tuple[str, str]]:
        """What is wrong with its days and sources, each with a hint."""
        since, until = self.since, self.until
        if self.first_day and self.last_day and self.last_day < self.first_day:
            yield f"ends on {self.last_day}, before it begins on {self.first_day}", ""
        if since and since.is_last_reading:
            hint = "write 'by YYYY-MM-DD' where a source of that day shows it in force"
            yield "begins with 'last read', which is for last days", hint
        if until and until.is_first_reading:
            hint = f"write 'last read {until.latest}' where no one knows until when it is in force"
            yield f"ends with 'by {until.latest}', but 'by' is for first days", hint
        unread = until.earliest if until and until.is_last_reading else None
        if unread and self.first_day and self.first_day >= unread:
            yield f"was last read before it begins on {self.first_day}", ""
        if not self.sources and self.confidence not in {Confidence.RECALL, Confidence.DISPUTED}:
            hint = "name the sources, or mark it as recalled"
            yield f"is {self.confidence.value} without a source", hint

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
        since, until = self.since, self.until
        return between(since.day if since else None, on, until.day if until else None)

    @property
    def is_doubtful(self) -> bool:
        """Whether its first or last day in force is doubtful at all."""
        return bool((self.since and self.since.why) or (self.until and self.until.why))

    def confidence_in(self, translate: Translate) -> str:
        """How well it is established, in words; several texts of one publisher are no single source."""
        texts = len(self.sources) > 1 and len(publishers_of(self.sources)) == 1
        if texts and self.confidence is Confidence.SINGLE:
            return translate("read in the texts of one publisher")
        return self.confidence.text(translate)

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

        Raises:
            LawError: If a day is not a day, or lies outside the provision's own days.
        """
        days = tuple(Boundary.read(written).day for written in (since, until) if written)
        for day in days:
            if day is None or not self.in_force(day):
                hint = "name a day of its own, or the provision that gives the value then"
                message = f"gives no value on {day}: it is in force {days_in_words(self.first_day, self.last_day)}"
                raise LawError([Problem(f"provision {self.id}", message, hint)])
        return Period(
            value,
            self,
            Boundary.read(since).day if since else self.first_day,
            Boundary.read(until).day if until else self.last_day,
        )

    def gives_each(self, *values: T) -> tuple[Period[T], ...]:
        """The members of a dated set that this provision names, as `gives` does one."""
        return tuple(self.gives(value) for value in values)


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


def several(given: Provision | tuple[Provision, ...]) -> tuple[Provision, ...]:
    """One provision, which needs no brackets, or several."""
    return (given,) if isinstance(given, Provision) else given


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

    @property
    def given_by(self) -> str:
        """The provision, and from which day on it sets the value, for errors."""
        since = f" from {self.first_day}" if self.first_day else ""
        return f"by {self.provision.id}{since}"

    def in_force(self, on: date) -> bool:
        """Whether the value is in force on that day."""
        return between(self.first_day, on, self.last_day) and self.provision.in_force(on)
