"""Limitation of prosecution ("åtalspreskription"): Penal Code ch. 35, to and from April 2025."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.facts import SwedishCharge
from traffick_rules_sweden.sentencing import SE_OFF_INTRO, VICTIM_UNDER_18
from traffick_rules_sweden.sources import provision

# The old chapter.

SE_LIM_OLD = provision(
    "SE-LIM-OLD",
    "The time follows the maximum: up to 1 year, 2 years; up to 2, 5; up to 8, 10; a fixed term over 8, 15; life, 25.",
)
SE_LIM_OLD_TRAF = provision(
    "SE-LIM-OLD-TRAF", "Trafficking is time-barred after 15 years, where less serious after 10."
)
SE_LIM_OLD_HEX = provision(
    "SE-LIM-OLD-HEX", "Human exploitation is time-barred after 10 years, where gross after 15."
)
SE_LIM_OLD_PROC = provision("SE-LIM-OLD-PROC", "Procuring is time-barred after 10 years.")
SE_LIM_OLD_PROC_GROSS_A = provision(
    "SE-LIM-OLD-PROC-GROSS-A",
    "Gross procuring, with its maximum of 8, is time-barred after 10 years.",
)
SE_LIM_OLD_PROC_GROSS_B = provision(
    "SE-LIM-OLD-PROC-GROSS-B",
    "Gross procuring, with its maximum of 10, is time-barred after 15 years.",
)
SE_LIM_OLD_BUY = provision(
    "SE-LIM-OLD-BUY",
    "The purchase of a sexual act from an adult is time-barred after 2 years; from a child after 5 at a maximum of 2 years, after 10 at 4.",
)
SE_LIM_CHILD_OLD = provision(
    "SE-LIM-CHILD-OLD",
    "For procuring of a person under 18, and its attempt, time starts on the 18th birthday.",
)
SE_LIM_CHILD_OLD_BUY = provision(
    "SE-LIM-CHILD-OLD-BUY",
    "For the purchase of a sexual act from a child time starts on the 18th birthday, also for older acts not yet barred on that day.",
)

# The new chapter.

SE_LIM = provision(
    "SE-LIM",
    "The time follows the maximum: up to 1 year, 2 years; up to 2, 5; up to 5, 10; up to 8, 15; over 8, 25.",
)
SE_LIM_TRAF = provision(
    "SE-LIM-TRAF", "Trafficking is time-barred after 25 years, where less serious after 10."
)
SE_LIM_HEX = provision(
    "SE-LIM-HEX", "Human exploitation is time-barred after 10 years, where gross after 25."
)
SE_LIM_PROC = provision(
    "SE-LIM-PROC", "Procuring is time-barred after 10 years, where gross after 25."
)
SE_LIM_BUY = provision(
    "SE-LIM-BUY",
    "The purchase of a sexual act from a child is time-barred after 10 years, from an adult after 2.",
)
SE_LIM_FLE = provision(
    "SE-LIM-FLE",
    "Exploitation of foreign labour and trade in work permits are time-barred after 5 years, where gross after 10.",
)
SE_LIM_RETRO = provision(
    "SE-LIM-RETRO",
    "Sections 2, 4, 6 (paras. 1 and 2) and 10 count also for acts before 2025-04-01, unless they were time-barred already.",
)
SE_LIM_ABS = provision(
    "SE-LIM-ABS",
    "The outer limit is 30 years; 15 where the maximum is 2 years or less; 5 for fines only.",
)
SE_LIM_CHILD = provision(
    "SE-LIM-CHILD",
    "Time starts on the victim's 18th birthday for listed offences: procuring, purchase from a child, rape and others.",
)
SE_LIM_CHILD_NONE = provision(
    "SE-LIM-CHILD-NONE",
    "Trafficking and human exploitation are not listed as such: time runs from the act also for child victims.",
)
SE_LIM_CHILD_PART = provision(
    "SE-LIM-CHILD-PART",
    "For offences of ch. 4 that are part of gross violation of integrity (s. 4 a) or honour oppression (s. 4 e) against a child, time starts on the 18th birthday.",
)
SE_LIM_NEVER = provision(
    "SE-LIM-NEVER",
    "Crimes with a life sentence, manslaughter and rape of a person under 18 are never time-barred; trafficking is not among them.",
)
SE_LIM_STOP = provision(
    "SE-LIM-STOP",
    "Time is kept if the suspect is detained, served with the charge, or has accepted a summary penalty (the last only for acts from 2025-04-01).",
)

CHILD_START = DatedValue(
    "limitation.child_start.trafficking",
    "whether time starts on the 18th birthday of a victim of trafficking",
    SE_LIM_CHILD_NONE.gives(False),
)


def _ladder(*steps: tuple[int, int]) -> tuple[LimitationStep, ...]:
    return tuple(LimitationStep(years(maximum), years(time)) for maximum, time in steps)


OLD_LADDER = (
    *_ladder((1, 2), (2, 5), (8, 10)),
    LimitationStep(None, years(15), above=years(8)),
    LimitationStep(LIFE, years(25)),
)
NEW_LADDER = (
    *_ladder((1, 2), (2, 5), (5, 10), (8, 15)),
    LimitationStep(None, years(25), above=years(8)),
)
OUTER_LADDER = (*_ladder((0, 5), (2, 15)), LimitationStep(None, years(30)))


def _stopped(law: Provision, title: str) -> Interruption:
    return Interruption(
        code="step",
        title=title,
        when=SwedishCharge.interrupted,
        on=TimeBar.interrupted_on,
        runs_anew=False,
        provisions=(law,),
    )


STOPPED = (
    _stopped(SE_LIM_OLD, "the suspect was detained or served with the charge"),
    _stopped(
        SE_LIM_STOP,
        "the suspect was detained, served with the charge or, for acts since 1 April 2025, accepted a summary penalty",
    ),
)
LADDER = (SE_LIM_OLD.gives(OLD_LADDER), SE_LIM.gives(NEW_LADDER))
OUTER = SE_LIM_ABS.gives(OUTER_LADDER)

# The law of today counts for older acts that were not yet barred, so that one rule has both chapters; nothing
# that could reach back changed before but the start for purchases of 2013, which did.
TIME_BAR = LimitationRule(
    code="prosecution",
    title="Limitation of prosecution",
    local_title="åtalspreskription",
    provisions=(
        SE_OFF_INTRO,
        SE_LIM_OLD,
        SE_LIM_OLD_TRAF,
        SE_LIM_OLD_HEX,
        SE_LIM,
        SE_LIM_TRAF,
        SE_LIM_HEX,
        SE_LIM_FLE,
        SE_LIM_RETRO,
        SE_LIM_NEVER,
        SE_LIM_CHILD_NONE,
    ),
    when=always(),
    ladder=LADDER,
    child=all_of(VICTIM_UNDER_18, SwedishCharge.part_of_gross_violation),
    child_offences=("4-1a", "4-1b", "4-2", "4-4"),
    starts_at_age=SE_LIM_CHILD_PART.gives(CHILD_AGE),
    interruptions=STOPPED,
    outer=OUTER,
    reaches_older_acts=always(),
)
PROCURING_TIME_BAR = LimitationRule(
    code="procuring",
    offences=("6-12",),
    detail=True,
    title="Limitation period for procuring",
    provisions=(
        SE_OFF_INTRO,
        SE_LIM_OLD,
        SE_LIM_OLD_PROC,
        SE_LIM_OLD_PROC_GROSS_A,
        SE_LIM_OLD_PROC_GROSS_B,
        SE_LIM,
        SE_LIM_PROC,
        SE_LIM_RETRO,
    ),
    when=always(),
    ladder=LADDER,
    child=VICTIM_UNDER_18,
    starts_at_age=(SE_LIM_CHILD_OLD.gives(CHILD_AGE), SE_LIM_CHILD.gives(CHILD_AGE)),
    interruptions=STOPPED,
    outer=OUTER,
    reaches_older_acts=always(),
)
PURCHASE_TIME_BAR = LimitationRule(
    code="purchase",
    offences=("6-9", "6-11"),
    detail=True,
    title="Limitation period for the purchase of a sexual act",
    provisions=(SE_OFF_INTRO, SE_LIM_OLD, SE_LIM_OLD_BUY, SE_LIM, SE_LIM_BUY, SE_LIM_RETRO),
    when=always(),
    ladder=LADDER,
    child=VICTIM_UNDER_18,
    child_offences=("6-9",),
    starts_at_age=(SE_LIM_CHILD_OLD_BUY.gives(CHILD_AGE), SE_LIM_CHILD.gives(CHILD_AGE)),
    interruptions=STOPPED,
    outer=OUTER,
    reaches_older_acts=always(),
)
