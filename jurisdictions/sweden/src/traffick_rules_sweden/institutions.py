"""Institutions against trafficking: coordinator, rapporteur, helpline."""

from traffick_rules.law import Boundary, Institution, InstitutionChange
from traffick_rules_sweden.sources import ORGANISATION, POLICE_ORDINANCE, provision

SE_COORD_A = provision(
    ORGANISATION,
    "SE-COORD-A",
    "",
    "The Stockholm County Administrative Board is national coordinator; its assignment on other than "
    "sexual forms runs from April 2013 to the end of 2017.",
    since="by 2013-04-30",
    until="2017-12-31",
    read_in="S19 S21 S24j",
    note="The days were read in one source.",
)
SE_COORD_B = provision(
    ORGANISATION,
    "SE-COORD-B",
    "",
    "The Gender Equality Agency is national coordinator.",
    since="in 2018, single: only the year for which the agency was planned, 2018, is known",
    read_in="S10 S13 S24f S24i",
)
SE_HOTLINE = provision(
    ORGANISATION,
    "SE-HOTLINE",
    "+46 20 390 000",
    "A helpline for professionals answers on weekdays from 9.00 to 16.30.",
    since="by 2026-01-01",
    read_in="S10 S21",
)
SE_RAPPORTEUR = provision(
    POLICE_ORDINANCE,
    "SE-RAPPORTEUR",
    "",
    "The Police Authority is national rapporteur under art. 19 of Directive 2011/36/EU; its yearly report "
    "on the extent of trafficking is due on 15 December.",
    since="2023-01-01",
    read_in="S20",
)

COORDINATOR = Institution(
    code="coordinator",
    title="National coordinator against trafficking",
    changes=(
        InstitutionChange(
            Boundary.read(
                "about 2013-04-01, 2002-07-01 to 2013-04-30, single: coordinator by April 2013; the first day was not read"
            ),
            "Stockholm County Administrative Board",
        ),
        InstitutionChange(
            Boundary.read(
                "in 2018, single: only the year for which the agency was planned, 2018, is known"
            ),
            "Gender Equality Agency (Jämställdhetsmyndigheten)",
        ),
    ),
    tasks=("coordinating the work against trafficking", "funding return and support programmes"),
    provisions=(SE_COORD_B, SE_COORD_A),
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
    provisions=(SE_RAPPORTEUR,),
)

INSTITUTION_RECORDS = (COORDINATOR, HELPLINE, RAPPORTEUR)
