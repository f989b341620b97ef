"""Institutions against trafficking: coordinator, rapporteur, helpline."""

from datetime import date

from traffick_rules.law import Boundary, Institution, InstitutionChange
from traffick_rules_sweden.sources import (
    EQUALITY_AGENCY_ORDINANCE,
    ORGANISATION,
    POLICE_ORDINANCE,
    provision,
)

SE_COORD_A = provision(
    ORGANISATION,
    "SE-COORD-A",
    "assignment of the Government",
    "The Stockholm County Administrative Board is national coordinator, first for sexual purposes.",
    since="about 2009-01-01, by 2011-12-31, recall: year recalled; in a source by 2011",
    until="2017-12-31",
    read_in="S19 S21 S24j S61",
)
SE_COORD_A_ALL = provision(
    ORGANISATION,
    "SE-COORD-A-ALL",
    "assignment of the Government",
    "Its task covers other forms of trafficking, too.",
    since="about 2013-04-01, 2013-04-01 to 2013-04-30, single: month only",
    until="2017-12-31",
    read_in="S24j",
)
SE_COORD_A_PROLONG = provision(
    ORGANISATION,
    "SE-COORD-A-PROLONG",
    "assignment of 2015-04-30",
    "Its task is prolonged.",
    since="2015-04-30",
    until="2017-12-31",
    read_in="S61",
)
SE_COORD_B = provision(
    EQUALITY_AGENCY_ORDINANCE,
    "SE-COORD-B",
    "s. 4 no. 3",
    "The Gender Equality Agency coordinates the national work against prostitution and trafficking for all purposes.",
    since="2018-01-01",
    read_in="S35-937 S10 S13 S51-COE",
)
SE_HOTLINE = provision(
    ORGANISATION,
    "SE-HOTLINE",
    "support line",
    "The support line for professionals, +46 20 390 000, answers on weekdays.",
    since="by 2016-12-31: manual of 2016",
    read_in="S10 S21",
)
SE_RAPPORTEUR = provision(
    POLICE_ORDINANCE,
    "SE-RAPPORTEUR",
    "",
    "The Police Authority is national rapporteur under art. 19 of Directive 2011/36/EU.",
    since="2023-01-01",
    read_in="S20",
)
SE_RAPPORTEUR_REPORT = provision(
    POLICE_ORDINANCE,
    "SE-RAPPORTEUR-REPORT",
    "",
    "It reports every year by 15 December.",
    since="2023-01-01",
    read_in="S20",
)

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
    tasks=("coordinating the work against trafficking", "funding return and support programmes"),
    provisions=(SE_COORD_B, SE_COORD_A, SE_COORD_A_ALL, SE_COORD_A_PROLONG),
)
HELPLINE = Institution(
    code="helpline",
    title="Helpline for professionals, +46 20 390 000",
    tasks=("advice to professionals on weekdays",),
    provisions=(SE_HOTLINE,),
)
RAPPORTEUR = Institution(
    code="rapporteur",
    title="National rapporteur on trafficking",
    local_title="Polismyndigheten",
    led_by="the Police Authority",
    tasks=("a yearly report on the extent of trafficking, due on 15 December",),
    established=SE_RAPPORTEUR.since,
    provisions=(SE_RAPPORTEUR, SE_RAPPORTEUR_REPORT),
)

INSTITUTION_RECORDS = (COORDINATOR, HELPLINE, RAPPORTEUR)
