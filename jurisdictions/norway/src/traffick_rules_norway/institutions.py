"""Institutions against trafficking: coordination unit, hotline, monitoring body."""

from traffick_rules.law import Institution
from traffick_rules_norway.sources import HUMAN_RIGHTS_INSTITUTION_ACT, ORGANISATION, provision

NO_COORD = provision(
    ORGANISATION,
    "NO-COORD",
    "KOM",
    "The Coordination Unit for Victims of Trafficking, KOM, is a unit within the police.",
    since="by 2014-12-31",
    read_in="N24-2017 N29",
)
NO_HOTLINE = provision(
    ORGANISATION,
    "NO-HOTLINE",
    "ROSA",
    "ROSA has a hotline, in 2016 round the clock.",
    since="by 2016-12-31",
    read_in="N24-2017",
)
NO_MONITOR = provision(
    HUMAN_RIGHTS_INSTITUTION_ACT,
    "NO-MONITOR",
    "",
    "The Norwegian human rights institution is the monitoring body of CETS 197, art. 29(4).",
    since="about 2015-05-22, 2015-05-22 to 2026-04-30, single: the Act is of 22 May 2015; since when it says so was not read",
    read_in="N28",
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
