"""Cases that stay open: facts arrive, days pass, the law changes, and every change has its reason."""

from traffick_rules.answer.dates import CalendarEntryKind
from traffick_rules.engine.live import Engine
from traffick_rules.session.calendar import Calendar, CalendarEntry
from traffick_rules.session.case_session import CaseSession
from traffick_rules.session.change import Change, ChangeCause
from traffick_rules.session.diary import Event, EventKind, read_diary
from traffick_rules.session.firing import FiredClause, Firing

__all__ = [
    "Calendar",
    "CalendarEntry",
    "CalendarEntryKind",
    "CaseSession",
    "Change",
    "ChangeCause",
    "Engine",
    "Event",
    "EventKind",
    "FiredClause",
    "Firing",
    "read_diary",
]
