"""Institutions against trafficking: coordinator, rapporteur, helpline."""

from traffick_rules.law import Confidence, Institution, InstitutionChange, day_in, not_verified
from traffick_rules_sweden.provisions import (
    ORGANISATION,
    POLICE_ORDINANCE,
    S10,
    S13,
    S19,
    S20,
    S21,
    S24F,
    S24I,
    S24J,
    UNDATED,
)

SE_COORD_A = ORGANISATION.provision(
    "SE-COORD-A",
    "",
    "The Stockholm County Administrative Board is national coordinator; its assignment on other than "
    "sexual forms runs from April 2013 to the end of 2017.",
    since=not_verified(known_by="2013-04-30"),
    until="2017-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(S19, S21, S24J),
    note="The days were read in one source.",
)
SE_COORD_B = ORGANISATION.provision(
    "SE-COORD-B",
    "",
    "The Gender Equality Agency is national coordinator.",
    since=day_in(
        "2018-01-01",
        "2018-01-01",
        "2018-12-31",
        why="only the year for which the agency was planned, 2018, is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.CONFIRMED,
    sources=(S10, S13, S24F, S24I),
)
SE_HOTLINE = ORGANISATION.provision(
    "SE-HOTLINE",
    "+46 20 390 000",
    "A helpline for professionals answers on weekdays from 9.00 to 16.30.",
    since=not_verified(known_by=UNDATED),
    confidence=Confidence.CONFIRMED,
    sources=(S10, S21),
)
SE_RAPPORTEUR = POLICE_ORDINANCE.provision(
    "SE-RAPPORTEUR",
    "",
    "The Police Authority is national rapporteur under art. 19 of Directive 2011/36/EU; its yearly report "
    "on the extent of trafficking is due on 15 December.",
    since="2023-01-01",
    confidence=Confidence.SINGLE,
    sources=(S20,),
)

COORDINATOR = Institution(
    code="coordinator",
    title="National coordinator against trafficking",
    changes=(
        InstitutionChange(
            day_in(
                "2013-04-01",
                "2002-07-01",
                "2013-04-30",
                why="coordinator by April 2013; the first day was not read",
                confidence=Confidence.SINGLE,
            ),
            "Stockholm County Administrative Board",
        ),
        InstitutionChange(
            day_in(
                "2018-01-01",
                "2018-01-01",
                "2018-12-31",
                why="only the year for which the agency was planned, 2018, is known",
                confidence=Confidence.SINGLE,
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
