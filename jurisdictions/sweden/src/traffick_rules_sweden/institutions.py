"""Institutions against trafficking: coordinator, rapporteur, helpline."""

from datetime import date

from traffick_rules.law import Boundary, Institution, InstitutionChange, InstitutionRole
from traffick_rules_sweden.sources import provision

SE_COORD_A = provision(
    "SE-COORD-A",
    "The Stockholm County Administrative Board is national coordinator, first for sexual purposes.",
)
SE_COORD_A_ALL = provision("SE-COORD-A-ALL", "Its task covers other forms of trafficking, too.")
SE_COORD_A_PROLONG = provision("SE-COORD-A-PROLONG", "Its task is prolonged.")
SE_COORD_B = provision(
    "SE-COORD-B",
    "The Gender Equality Agency coordinates the national work against prostitution and trafficking for all purposes.",
)
SE_HOTLINE = provision(
    "SE-HOTLINE", "The support line for professionals, +46 20 390 000, answers on weekdays."
)
SE_RAPPORTEUR = provision(
    "SE-RAPPORTEUR",
    "The Police Authority is national rapporteur under art. 19 of Directive 2011/36/EU.",
)
SE_RAPPORTEUR_REPORT = provision("SE-RAPPORTEUR-REPORT", "It reports every year by 15 December.")

COORDINATOR = Institution(
    code="coordinator",
    title="National coordinator against trafficking",
    changes=(
        InstitutionChange(
            Boundary.read("about 2009-01-01, by 2011-12-31: the year is recalled"),
            "Stockholm County Administrative Board",
        ),
        InstitutionChange(
            Boundary(date(2018, 1, 1)),
            "Gender Equality Agency (Jämställdhetsmyndigheten)",
        ),
    ),
    roles=(InstitutionRole.COORDINATES, InstitutionRole.RETURNS),
    tasks=("coordinating the work against trafficking", "funding return and support programmes"),
    provisions=(SE_COORD_B, SE_COORD_A, SE_COORD_A_ALL, SE_COORD_A_PROLONG),
)
HELPLINE = Institution(
    code="helpline",
    title="Helpline for professionals, +46 20 390 000",
    roles=(InstitutionRole.HELPS,),
    tasks=("advice to professionals on weekdays",),
    provisions=(SE_HOTLINE,),
)
RAPPORTEUR = Institution(
    code="rapporteur",
    title="National rapporteur on trafficking",
    local_title="Polismyndigheten",
    led_by="the Police Authority",
    roles=(InstitutionRole.REPORTS,),
    tasks=("a yearly report on the extent of trafficking, due on 15 December",),
    established=SE_RAPPORTEUR.since,
    provisions=(SE_RAPPORTEUR, SE_RAPPORTEUR_REPORT),
)

INSTITUTION_RECORDS = (COORDINATOR, HELPLINE, RAPPORTEUR)
