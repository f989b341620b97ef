"""Institutions against trafficking: coordination unit, ministry, hotline, monitoring body."""

from traffick_rules.law import Institution, InstitutionRole
from traffick_rules_norway.sources import provision

NO_COORD = provision(
    "NO-COORD",
    "KOM, the coordination unit for victims of trafficking, stands in the National Police Directorate and "
    "has its own mandate.",
)
NO_COORD_PERM = provision("NO-COORD-PERM", "The unit is permanent; before, it was a project.")
NO_COORD_REPORT = provision("NO-COORD-REPORT", "It reports on the state of things every year.")
NO_COORD_JD = provision(
    "NO-COORD-JD", "The Ministry of Justice coordinates the work of the government."
)
NO_HOTLINE = provision("NO-HOTLINE", "ROSA has a hotline, round the clock.")
NO_MONITOR = provision(
    "NO-MONITOR",
    "The Norwegian human rights institution is the independent body of CETS 197, art. 29(4).",
)

COORDINATION_UNIT = Institution(
    code="coordinator",
    title="Coordination Unit for Victims of Trafficking",
    local_title="KOM",
    led_by="the National Police Directorate",
    roles=(InstitutionRole.COORDINATES, InstitutionRole.REPORTS),
    tasks=("coordinating the work against trafficking", "reporting every year"),
    established=NO_COORD.since,
    provisions=(NO_COORD, NO_COORD_PERM, NO_COORD_REPORT),
)
MINISTRY = Institution(
    code="ministry",
    title="Ministry of Justice and Public Security",
    local_title="Justis- og beredskapsdepartementet",
    roles=(InstitutionRole.COORDINATES,),
    tasks=("coordinating the work of the government",),
    provisions=(NO_COORD_JD,),
)
HELPLINE = Institution(
    code="helpline",
    title="Hotline of ROSA",
    led_by="ROSA",
    roles=(InstitutionRole.HELPS,),
    tasks=("a hotline, in 2016 round the clock",),
    provisions=(NO_HOTLINE,),
)
MONITORING_BODY = Institution(
    code="monitoring_body",
    title="Norwegian human rights institution, monitoring body of CETS 197",
    local_title="NIM",
    roles=(InstitutionRole.REPORTS,),
    tasks=("monitoring under CETS 197, art. 29(4)",),
    established=NO_MONITOR.since,
    provisions=(NO_MONITOR,),
)

INSTITUTION_RECORDS = (COORDINATION_UNIT, MINISTRY, HELPLINE, MONITORING_BODY)
