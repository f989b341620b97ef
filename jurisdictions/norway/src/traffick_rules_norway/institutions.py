"""Institutions against trafficking: coordination unit, ministry, hotline, monitoring body."""

from traffick_rules.law import Institution
from traffick_rules_norway.sources import HUMAN_RIGHTS_INSTITUTION_ACT, ORGANISATION, provision

NO_COORD = provision(
    ORGANISATION,
    "NO-COORD",
    "mandate; measure of the plan 2006–2009",
    "KOM, the coordination unit for victims of trafficking, stands in the National Police Directorate and "
    "has its own mandate.",
    since="about 2006-11-01, 2006-11-01 to 2006-11-30, single: month only",
    read_in="N54-2010 N53-2017 N29 N24-2017",
)
NO_COORD_PERM = provision(
    ORGANISATION,
    "NO-COORD-PERM",
    "mandate",
    "The unit is permanent; before, it was a project.",
    since="about 2011-01-01, 2010-04-01 to 2013-07-31, single: after the report of April 2010; permanent in that of July 2013",
    read_in="N54-2010 N54-2013",
)
NO_COORD_REPORT = provision(
    ORGANISATION,
    "NO-COORD-REPORT",
    "mandate",
    "It reports on the state of things every year.",
    since="by 2010-04-30",
    read_in="N54-2010 N54-2013 N53-2018",
)
NO_COORD_JD = provision(
    ORGANISATION,
    "NO-COORD-JD",
    "task of the Ministry of Justice",
    "The Ministry of Justice coordinates the work of the government.",
    since="by 2017-09-18",
    read_in="N50 N53-2017",
)
NO_HOTLINE = provision(
    ORGANISATION,
    "NO-HOTLINE",
    "ROSA",
    "ROSA has a hotline, round the clock.",
    since="2016-01-01",
    until="2016-12-31",
    read_in="N24-2017",
)
NO_MONITOR = provision(
    HUMAN_RIGHTS_INSTITUTION_ACT,
    "NO-MONITOR",
    "whole Act",
    "The Norwegian human rights institution is the independent body of CETS 197, art. 29(4).",
    since="2015-07-01",
    read_in="N28 N57-NP",
)

COORDINATION_UNIT = Institution(
    code="coordinator",
    title="Coordination Unit for Victims of Trafficking",
    local_title="KOM",
    led_by="the National Police Directorate",
    tasks=("coordinating the work against trafficking", "reporting every year"),
    established=NO_COORD.since,
    provisions=(NO_COORD, NO_COORD_PERM, NO_COORD_REPORT),
)
MINISTRY = Institution(
    code="ministry",
    title="Ministry of Justice and Public Security",
    local_title="Justis- og beredskapsdepartementet",
    tasks=("coordinating the work of the government",),
    provisions=(NO_COORD_JD,),
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

INSTITUTION_RECORDS = (COORDINATION_UNIT, MINISTRY, HELPLINE, MONITORING_BODY)
