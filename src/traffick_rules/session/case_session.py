"""A live case: facts arrive and are withdrawn, days pass, and every change of an answer is announced."""

from __future__ import annotations

import os
import threading
import uuid
import weakref
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any, NoReturn, Self, TypeAlias, TypeVar, cast, overload

import attrs

from traffick_rules.answer.answers import no_such_question
from traffick_rules.answer.duty import DutyAnswer, DutyState
from traffick_rules.answer.reason import Evaluation
from traffick_rules.assessment.assessment import Assessment, assessments_of
from traffick_rules.case.case import Case, check_case
from traffick_rules.engine.choice import check_engine, live_network
from traffick_rules.engine.live import Engine, LiveNetwork
from traffick_rules.engine.program import program_of
from traffick_rules.engine.rete.ruleset import RulesetError
from traffick_rules.errors import ArgumentError, SessionError
from traffick_rules.facts.fact import Fact, shown
from traffick_rules.facts.kinds import FIRST_DAY, LAST_DAY
from traffick_rules.language import ENGLISH, AnyLanguage, Translate
from traffick_rules.law.country.jurisdiction import Jurisdiction, LawInForce, check_day
from traffick_rules.law.values.boundary import ONE_DAY
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.session import case_update, saved
from traffick_rules.session.calendar import Calendar, dates_ahead
from traffick_rules.session.change import (
    Change,
    ChangeCause,
    Moment,
    changes_between,
    changes_since_saved,
)
from traffick_rules.session.diary import Event, EventKind, facts_of, read_event
from traffick_rules.session.firing import Firing, firings_below

T = TypeVar("T")

_SESSIONS = uuid.UUID("5c3f0f0e-6f5b-4d0a-9f0c-0d6a4f1f7b52")
"""The namespace of sessions that are opened with an id."""

OnChange: TypeAlias = Callable[[Change], object]
"""
Called with every change, as in `on_change=mails.append`.

It is called in the thread that took the step, after the step, and while the session is locked: it can take
steps of its own, and other threads wait. What it raises is raised from the step, which stays taken; what
was not announced yet is announced with the next step.
"""


@attrs.frozen(eq=False)
class _Standing:
    """Where a session stands: assigned as one, so that no one ever sees half a step."""

    moment: Moment
    told: saved.SavedSession


class CaseSession:
    """
    A live case, opened with `open`, `restore` or `resume`, closed with `close` or as a context manager.

    Every step either succeeds, or raises and leaves the session as it was; only what a callback raises comes
    after the step. Steps that several threads take in one session come one after the other. The day moves
    by `advance` and `apply` alone; the clock is never asked.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import get_jurisdiction
        >>> from traffick_rules.facts import Proceedings
        >>> from traffick_rules.session import CaseSession
        >>> denmark = get_jurisdiction("dk")
        >>> with CaseSession.open(denmark, on=date(2024, 1, 8)) as session:
        ...     for change in session.learn(Proceedings.case_open, False):
        ...         print(change)
        Residence permit because the person is needed for a criminal case [permits.9c5]: unknown -> no
        The right to stay while a permit for a criminal case is considered [entitlements.stay_while_needed_is_considered]: unknown -> no
    """

    _lock: threading.RLock
    _live: LiveNetwork | None
    _to_announce: deque[Change]
    _is_announcing: bool

    def __init__(
        self,
        jurisdiction: Jurisdiction,
        start: saved.SavedSession,
        on_change: OnChange | None,
        engine: Engine | None,
    ) -> None:
        """For `open` and `restore`; do not call it."""
        self._jurisdiction = jurisdiction
        self._on_change = on_change
        check_engine(engine)
        self._wanted = engine
        self._is_closed = False
        self._begin_in_this_process()
        moment = self._at(start.case, _checked_day(start.on))
        self._standing = _Standing(moment, start)
        _sessions.add(self)

    @classmethod
    def open(  # noqa: PLR0913 - each says one thing about the session
        cls,
        jurisdiction: AnyJurisdiction,
        *,
        on: date,
        case: Case | None = None,
        id: str | None = None,  # noqa: A002 - what `session.id` is made from
        on_change: OnChange | None = None,
        engine: Engine | None = None,
    ) -> Self:
        """
        Open a session.

        Args:
            jurisdiction: The country, or its code.
            on: The day on which it is opened; its law is applied.
            case: What is known already; nothing if left out.
            id: The name of the case in your app, from which the session has its id and the dates of its calendar their
                identity, whenever it is opened anew; random if left out. It can be guessed from the id: give none that
                names a person.
            on_change: Called with every `Change` of an answer from then on, in the thread that took the step.
            engine: Which engine keeps the answers current; the Rete network where durable-rules can be used,
                else the bit-parallel program.

        Raises:
            ArgumentError: If country, day or case is not one.
            CaseError: If the stated age contradicts the birth on that day.
            NotInForceError: If the day lies before the first day that the plugin covers.
            SessionError: If the Rete network is asked for and cannot be used.
        """
        country = get_jurisdiction(jurisdiction)
        known = check_case(Case() if case is None else case, check_day(on)).stated_on(on)
        told = facts_of(known)
        opened = [Event(on=on, kind=EventKind.LEARN, facts=told)] if told else []
        start = saved.SavedSession(
            id=_id_from(id, country),
            jurisdiction=country.code,
            opened_on=check_day(on),
            on=on,
            fingerprint="",
            case=known,
            events=tuple(opened),
        )
        return cls(country, start, on_change, engine)

    @classmethod
    def restore(
        cls,
        text: str,
        *,
        jurisdiction: AnyJurisdiction,
        reassess: bool = False,
        on_change: OnChange | None = None,
        engine: Engine | None = None,
    ) -> Self:
        """
        Open the session that `save` wrote; it gives the same answers.

        Args:
            text: What `save` gave.
            jurisdiction: The country of the session.
            reassess: Whether to go on under the rules that are installed where they are not those the session
                was saved under; what changes by that is announced. Otherwise that is an error.
            on_change: As for `open`; a callback is not saved.
            engine: As for `open`.

        Raises:
            ArgumentError: If country, day or case is not one.
            CaseError: If the case of the session cannot be read.
            NotInForceError: If the day lies before the first day that the plugin covers.
            SessionError: If the text is not a saved session, is one of another country, or was saved under
                other rules.
        """
        session, _ = cls._restored(text, jurisdiction, on_change, engine, reassess=reassess)
        return session

    @classmethod
    def resume(
        cls,
        text: str,
        *,
        jurisdiction: AnyJurisdiction,
        on: date,
        on_change: OnChange | None = None,
        engine: Engine | None = None,
    ) -> tuple[Self, tuple[Change, ...]]:
        """
        Open the session that `save` wrote under the installed rules, and move it to a later day.

        Args:
            text: What `save` gave.
            jurisdiction: The country of the session.
            on: The day; not before the day on which the session was saved.
            on_change: As for `open`.
            engine: As for `open`.

        Returns:
            The session, with the answers that changed since it was saved, by other rules or by the days that passed.

        Raises:
            ArgumentError: If country, day or case is not one.
            CaseError: If the case of the session cannot be read.
            NotInForceError: If the day lies before the first day that the plugin covers.
            SessionError: If the text is not a saved session, is one of another country or of a later day.
        """
        session, changes = cls._restored(text, jurisdiction, on_change, engine, reassess=True)
        try:
            return session, (*changes, *session.advance(to=on))
        except BaseException:
            session.close()
            raise

    @classmethod
    def _restored(
        cls,
        text: str,
        jurisdiction: AnyJurisdiction,
        on_change: OnChange | None,
        engine: Engine | None,
        *,
        reassess: bool,
    ) -> tuple[Self, list[Change]]:
        """The session that was saved, with what changed by other rules."""
        country = get_jurisdiction(jurisdiction)
        start = saved.read(text, country)
        check_case(start.case, start.on)
        # Sessions of older versions have no day beside the age, which is that of the day they stand on.
        start = attrs.evolve(start, case=start.case.stated_on(start.on))
        installed = country.in_force(start.on).fingerprint
        if start.fingerprint != installed and not reassess:
            msg = (
                f"the rules for {country.name} on {start.on} are not those the session was saved under "
                f"(saved {start.fingerprint[:12]}, installed {installed[:12]}); restore with "
                "reassess=True to go on under the installed rules"
            )
            raise SessionError(msg, saved=start.fingerprint, installed=installed)
        session = cls(country, start, on_change, engine)
        standing = session._standing
        changes = changes_since_saved(start.answers, standing.moment, start.step + 1)
        if start.fingerprint != installed:
            session._stand(standing.moment, changes)
            try:
                session._announce()
            except BaseException:
                session.close()
                raise
        elif any(change.before is not change.after for change in changes):
            session.close()
            msg = "the saved answers are not those of the saved case; the text was changed"
            raise SessionError(msg, saved=start.fingerprint, installed=installed)
        else:
            changes = []
        return session, changes

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def __reduce__(self) -> NoReturn:
        msg = "a session is not copied or pickled; use save() and restore()"
        raise SessionError(msg)

    def __repr__(self) -> str:
        state = "closed session" if self._is_closed else "session"
        return f"<{state} under the law of {self._jurisdiction.name} on {self.on}>"

    @property
    def id(self) -> str:
        """The name of the session (UUID), random or made from the id it was opened with; kept when it is saved."""
        return self._standing.told.id

    @property
    def jurisdiction(self) -> Jurisdiction:
        """The country."""
        return self._jurisdiction

    @property
    def on(self) -> date:
        """The day on which the session stands."""
        return self._standing.moment.assessment.on

    @property
    def opened_on(self) -> date:
        """The day on which the session was opened."""
        return self._standing.told.opened_on

    @property
    def case(self) -> Case:
        """What is known."""
        return self._standing.moment.assessment.case

    @property
    def next_day(self) -> date | None:
        """
        The first day ahead on which an answer can change by itself, since time passes or the law changes; None where there is none.

        Under the same installed rules the nights before can be left out.
        """
        return self._standing.moment.assessment.next_day

    @property
    def engine(self) -> Engine:
        """Which engine keeps the answers current; both give the same."""
        with self._open() as live:
            return live.engine

    @property
    def events(self) -> tuple[Event, ...]:
        """What happened, step by step; a day that came is no event where it changed no answer."""
        return self._standing.told.events

    @property
    def is_closed(self) -> bool:
        """Whether the session has been closed."""
        return self._is_closed

    @overload
    def learn(self, facts: Mapping[str, object], /) -> tuple[Change, ...]: ...
    @overload
    def learn(self, facts: Fact[T], value: T, /) -> tuple[Change, ...]: ...
    @overload
    def learn(self, facts: str, value: object, /) -> tuple[Change, ...]: ...
    def learn(self, facts: Any, value: object = None, /) -> tuple[Change, ...]:
        """
        Learn facts that were unknown.

        What is known already may be learned again. Of a some-of fact further possibilities may be learned.

        Args:
            facts: A fact such as `Stay.lawful`, or its path, followed by its value; or facts as a case file has them.
            value: The value of the one fact, as in Python or as in a case file.

        Returns:
            The answers that changed.

        Raises:
            CaseError: If a value cannot be read, a fact is known to be otherwise, or facts contradict.
            SessionError: If the session is closed.
        """
        return self._tell(EventKind.LEARN, facts, value)

    @overload
    def correct(self, facts: Mapping[str, object], /) -> tuple[Change, ...]: ...
    @overload
    def correct(self, facts: Fact[T], value: T, /) -> tuple[Change, ...]: ...
    @overload
    def correct(self, facts: str, value: object, /) -> tuple[Change, ...]: ...
    def correct(self, facts: Any, value: object = None, /) -> tuple[Change, ...]:
        """
        Replace facts that turned out to be wrong; arguments and results as for `learn`.

        Raises:
            CaseError: If a value cannot be read, a fact is not known, or facts contradict.
            SessionError: If the session is closed.
        """
        return self._tell(EventKind.CORRECT, facts, value)

    def withdraw(self, *facts: Fact[Any] | str) -> tuple[Change, ...]:
        """
        Make facts unknown again, as when what someone said turns out to be a rumour.

        Args:
            facts: The facts, such as `Stay.lawful`, or their paths.

        Raises:
            CaseError: If a fact is not known.
            SessionError: If the session is closed.
        """
        paths = dict.fromkeys(self.case.fact(fact).path for fact in facts)
        if not paths:
            msg = "withdraw() without a fact; name at least one, such as Stay.lawful"
            raise ArgumentError(msg)
        return self._take_step(Event(on=self.on, kind=EventKind.WITHDRAW, facts=paths))

    def set(self, facts: Mapping[str, object] | Case, /) -> tuple[Change, ...]:
        """
        Make the case be these facts, in one step: what is new is learned, what differs corrected, what is missing withdrawn.

        An age that stays what it was keeps its day, `person.age_on`, where these facts have none.

        Args:
            facts: All that is known, as a case file has it, or as a case.

        Returns:
            The answers that changed.

        Raises:
            ArgumentError: If the facts are neither.
            CaseError: If a value cannot be read, or facts contradict; then nothing has changed.
            SessionError: If the session is closed.
        """
        wanted = type(self.case).from_dict(facts.to_dict() if isinstance(facts, Case) else facts)
        with self._open():
            case = case_update.dated_as(wanted, self.case, self.on)
            events = case_update.events_between(self.case, case, self.on)
            try:
                return tuple(self._become(case, self.on, *events)) if events else ()
            finally:
                self._announce()

    def advance(self, *, to: date) -> tuple[Change, ...]:
        """
        Move to a later day, under its law.

        Every age has the day on which it was told, `person.age_on`: it counts for what it says of the birth.

        Args:
            to: The day; not before the day on which the session stands.

        Raises:
            ArgumentError: If *to* is not a day.
            SessionError: If the session is closed, or the day lies before the one on which it stands.
        """
        return self._take_step(Event(on=to, kind=EventKind.ADVANCE))

    def apply(self, event: Event) -> tuple[Change, ...]:
        """
        Let an event of a diary happen: the day moves to that of the event, then the facts are learned.

        These are two steps: where the facts are refused, the day has moved. What they change is announced
        after both.

        Raises:
            CaseError: As for the step that the event stands for.
            SessionError: If the session is closed, or the event lies before the day on which it stands.
        """
        read = read_event(event.to_dict())
        if read.kind is EventKind.ADVANCE or read.on == self.on:
            return self._take_step(read)
        return self._take_step(Event(on=read.on, kind=EventKind.ADVANCE), read)

    @property
    def assessment(self) -> Assessment:
        """All answers as they stand, equal to what `assess` gives for the case on the day."""
        with self._open():
            return self._standing.moment.assessment

    @property
    def changes(self) -> tuple[Change, ...]:
        """Every change of an answer since the session was opened, in order."""
        with self._open():
            return self._standing.told.changes

    @property
    def duties(self) -> tuple[DutyAnswer, ...]:
        """Every duty that is not known not to exist; what someone has to do, may have to do, or has done."""
        answers = self.assessment.duties.values()
        return tuple(answer for answer in answers if answer.state is not DutyState.NONE)

    @property
    def calendar(self) -> Calendar:
        """Last days of duties, ends of periods and permits, and known changes of law that lie ahead and can touch the case."""
        return self.calendar_in(ENGLISH)

    def calendar_in(self, language: AnyLanguage) -> Calendar:
        """
        The calendar in a language; what was cancelled keeps its words.

        Args:
            language: The language, or its code, such as `da`.

        Raises:
            ArgumentError: If the country does not speak the language.
        """
        translate = self._jurisdiction.language(language)
        with self._open():
            standing = self._standing
            return self._dates(standing.moment, standing.told, translate)

    def firings(self, question: str) -> tuple[Firing, ...]:
        """
        Every firing that the answer to a question rests on; none while it is unknown.

        Args:
            question: The name of the question, such as `permits.9c5`.

        Raises:
            UnknownCodeError: If the law of the day has no such question.
        """
        with self._open() as live:
            if str(question) not in live.network.roots:
                found = self.assessment
                asked = (answer.question for answer in found.answers)
                raise no_such_question(str(question), asked, found.not_in_force)
            return firings_below(live, question)

    def save(self) -> str:
        """
        The session as JSON text, from which `restore` goes on.

        It holds case, events, changes and answers, without notes, and the fingerprint of the law.
        """
        with self._open():
            moment = self._standing.moment
            now = attrs.evolve(
                self._standing.told,
                on=self.on,
                fingerprint=moment.assessment.fingerprint,
                case=self.case,
                answers=moment.summaries,
            )
            return saved.write(now)

    def close(self) -> None:
        """Give back what the session holds; closing twice does no harm."""
        with self._lock:
            self._is_closed = True
            self._give_back()

    # Steps

    def _tell(
        self, kind: EventKind, facts: Fact[Any] | str | Mapping[str, object], value: object
    ) -> tuple[Change, ...]:
        told = case_update.stated_facts(facts, value, self.case)
        return self._take_step(Event(on=self.on, kind=kind, facts=told))

    def _take_step(self, *events: Event) -> tuple[Change, ...]:
        """Take a step for each event, then announce what they changed."""
        found: list[Change] = []
        with self._open():
            try:
                for event in events:
                    found += self._happen(event)
            finally:
                self._announce()
        return tuple(found)

    def _happen(self, event: Event) -> list[Change]:
        """Move to the day of an event, or change the facts on the day on which the session stands."""
        on = _checked_day(event.on)
        if event.kind is not EventKind.ADVANCE:
            on = self.on
            event = attrs.evolve(event, on=on)
        if on < self.on:
            msg = f"the session stands on {self.on}; it cannot go back to {on}"
            raise SessionError(msg)
        event = case_update.with_age_dated(event, self.case)
        return self._become(case_update.updated(event, self.case), on, event)

    def _become(self, case: Case, on: date, *events: Event) -> list[Change]:
        """Make it that case on that day, in one step; a day that only comes is no event where nothing changes."""
        check_case(case, on)
        moment, changes = self._standing.moment, list[Change]()
        step = self._standing.told.step + 1
        try:
            for later, cause, day in self._moments_until(on, case):
                changes += changes_between(moment, later, cause, day, step)
                moment = later
        except BaseException:
            # The network is ahead of the moment: the next step begins with a new one.
            self._give_back()
            raise
        if not changes and all(event.kind is EventKind.ADVANCE for event in events):
            events = ()
        return self._stand(moment, changes, *events)

    def _moments_until(self, on: date, case: Case) -> Iterator[tuple[Moment, ChangeCause, date]]:
        """
        The moments at which answers can change, until and on that day, each with what changes them and when.

        Where the law changes, the new law is first applied to the last day of the old one, so that what time does is
        told apart from what the law does.
        """
        if on == self.on:
            yield self._at(case, on), ChangeCause.FACTS, on
            return
        moment, today, epochs = self._standing.moment, self.on, self._jurisdiction.epochs
        while today < on:
            tomorrow = today + ONE_DAY
            if tomorrow in epochs:
                law = self._jurisdiction.in_force(tomorrow)
                yield self._at(case, today, law), ChangeCause.LAW, tomorrow
                today = tomorrow
            else:
                stops = (
                    *moment.assessment.days_ahead(),
                    *(epoch - ONE_DAY for epoch in epochs),
                    on,
                )
                today = min(day for day in stops if day > today)
            moment = self._at(case, today)
            yield moment, ChangeCause.DAY, today

    def _stand(self, moment: Moment, changes: list[Change], *events: Event) -> list[Change]:
        told = self._standing.told
        if changes or events:
            before = self._dates(self._standing.moment, told)
            told = attrs.evolve(
                told,
                step=told.step + 1,
                events=(*told.events, *events),
                changes=(*told.changes, *changes),
            )
            dates = before.followed_by(self._dates(moment, told))
            told = attrs.evolve(told, cancelled=dates.cancelled)
        self._standing = _Standing(moment, told)
        if self._on_change is not None:
            self._to_announce += changes
        return changes

    def _dates(
        self, moment: Moment, told: saved.SavedSession, translate: Translate = ENGLISH
    ) -> Calendar:
        changes_of_law = moment.changes_of_law_ahead
        found = dates_ahead(told.id, moment.assessment, changes_of_law, told.step, translate)
        ahead = tuple(entry for entry in told.cancelled if entry.on >= found.on)
        return attrs.evolve(found, cancelled=ahead)

    def _announce(self) -> None:
        if self._is_announcing or self._on_change is None:
            return  # a callback took this step; the announcement around it goes on with what is new
        self._is_announcing = True
        try:
            while self._to_announce:
                self._on_change(self._to_announce.popleft())
        finally:
            self._is_announcing = False

    # Where the session stands

    def _at(self, case: Case, on: date, law: LawInForce | None = None) -> Moment:
        """The case on that day, under its law or another one; the live network is brought there."""
        law = law or self._jurisdiction.in_force(on)
        program = program_of(law, Case)
        values = [atom.test(case, on) for atom in program.atoms]
        if self._live is None or self._live.network is not program.network:
            self._give_back()
            self._live = live_network(program, self._wanted)
        try:
            self._live.update(values)
        except RulesetError:
            self._give_back()
            self._live = live_network(program, Engine.PROGRAM)
            self._live.update(values)
        rails = self._live.rails
        (assessment,) = assessments_of([case], law, on, rails, self._live.engine)
        return Moment(law, Evaluation(program.network, rails, on, law), assessment)

    def _give_back(self) -> None:
        live, self._live = self._live, None
        if live is not None:
            live.close()

    @contextmanager
    def _open(self) -> Iterator[LiveNetwork]:
        """Alone in the session, which is open, with its live network."""
        with self._lock:
            if self._is_closed:
                msg = "the session is closed; open or restore one"
                raise SessionError(msg)
            if self._live is None:
                self._at(self.case, self.on)
            yield cast("LiveNetwork", self._live)

    def _begin_in_this_process(self) -> None:
        # In a forked process the lock may be held for ever by a thread that is not there, and the network
        # be half-way through a step: both are made again, from the moment that was reached.
        self._lock = threading.RLock()
        self._live = None
        self._to_announce = deque()
        self._is_announcing = False


def _id_from(name: object, country: Jurisdiction) -> str:
    if name is None:
        return str(uuid.uuid4())
    if isinstance(name, str) and name:
        # Names of files can have characters that stand for no text.
        written = name.encode(errors="backslashreplace").decode()
        return str(uuid.uuid5(_SESSIONS, f"{country.code} {written}"))
    msg = f"id: {shown(name)} is not a name; give a text that stands for this case alone"
    raise ArgumentError(msg)


def _checked_day(on: object) -> date:
    day = check_day(on)
    if FIRST_DAY <= day <= LAST_DAY:
        return day
    msg = f"on: {day} is out of range; give a day from {FIRST_DAY} to {LAST_DAY}"
    raise ArgumentError(msg)


_sessions: weakref.WeakSet[CaseSession] = weakref.WeakSet()


def _begin_anew() -> None:
    for session in _sessions:
        session._begin_in_this_process()  # noqa: SLF001 - the sessions of this module


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_anew)
