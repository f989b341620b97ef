"""Institutions against trafficking: coordination unit, hotline, monitoring body."""

from traffick_rules.law import Confidence, Institution, day_in, not_verified
from traffick_rules_norway.provisions import (
    HUMAN_RIGHTS_INSTITUTION_ACT,
    N24_2017,
    N28,
    N29,
    ORGANISATION,
    UNDATED,
)

NO_COORD = ORGANISATION.provision(
    "NO-COORD",
    "KOM",
    "The Coordination Unit for Victims of Trafficking, KOM, is a unit within the police.",
    since=not_verified(known_by="2014-12-31"),
    confidence=Confidence.CONFIRMED,
    sources=(N24_2017, N29),
)
NO_HOTLINE = ORGANISATION.provision(
    "NO-HOTLINE",
    "ROSA",
    "ROSA has a hotline, in 2016 round the clock.",
    since=not_verified(known_by="2016-12-31"),
    confidence=Confidence.SINGLE,
    sources=(N24_2017,),
)
NO_MONITOR = HUMAN_RIGHTS_INSTITUTION_ACT.provision(
    "NO-MONITOR",
    "",
    "The Norwegian human rights institution is the monitoring body of CETS 197, art. 29(4).",
    since=day_in(
        "2015-05-22",
        "2015-05-22",
        UNDATED,
        why="the Act is of 22 May 2015; since when it says so was not read",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(N28,),
)

COORDINATION_UNIT = Institution(
    code="coordinator",
    title="Coordination Unit for Victims of Trafficking",
    local_title="KOM",
    led_by="the police",
    tasks=("coordinating the work against trafficking",),
    provisions=(NO_COORD,),
)
HELPLINE = Institution(
    code="helpline",
    title="Hotline of ROSA",
    led_by="ROSA",
    tasks=("a hotline, in 2016 round the clock",),
    provisions=(NO_HOTLINE,),
)
MONITORING_BODY = Institution(
    code="monitoring_body",
    title="Norwegian human rights institution, monitoring body of CETS 197",
    local_title="NIM",
    tasks=("monitoring under CETS 197, art. 29(4)",),
    established=NO_MONITOR.since,
    provisions=(NO_MONITOR,),
)

INSTITUTION_RECORDS = (COORDINATION_UNIT, HELPLINE, MONITORING_BODY)
