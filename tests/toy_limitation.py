"""What Toyland has not: a court's files, and rules on limitation and punishment with all that such rules can have."""

from __future__ import annotations

import attrs

from tests.toyland import OFFENCE, TRAFFICKING, provision, replaced
from traffick_rules.facts import Accused, FactGroup, Trafficking
from traffick_rules.facts.kinds import Day, YesNo
from traffick_rules.law import (
    LIFE,
    NEVER,
    Amount,
    Circumstance,
    CircumstanceEffect,
    DatedValue,
    Fine,
    FineRole,
    Interruption,
    LimitationExtension,
    LimitationRule,
    LimitationStep,
    NamedPeriod,
    Proviso,
    Raise,
    always,
    between,
    under_age_when_trafficked,
    years,
)


class CourtFiles(FactGroup, key="toy_files"):
    """What the files of a toy court say."""

    charged: YesNo = YesNo("the charge was served")
    charged_on: Day = Day("the day on which the charge was served")
    dropped: YesNo = YesNo("the case was dropped")
    hearing: YesNo = YesNo("the accused was heard")
    heard_on: Day = Day("the day on which the accused was heard")
    prolonged: YesNo = YesNo("the court has given another year")
    late_case: YesNo = YesNo("the case came to light exceptionally late")


TEXT, NEW_TEXT = provision("70"), provision("71", since="2012-01-01")
OLD_TEXT = provision("72", until="2011-12-31")
SERVED = Interruption(
    code="charge",
    title="the charge was served in time",
    when=CourtFiles.charged,
    unless=(Proviso(CourtFiles.dropped, TEXT),),
    on=CourtFiles.charged_on,
    runs_anew=False,
    provisions=(TEXT,),
)
HEARD = Interruption(
    code="hearing",
    title="the accused was heard in time",
    when=CourtFiles.hearing,
    on=CourtFiles.heard_on,
    runs_anew=True,
    provisions=(TEXT,),
)
LONGER = LimitationExtension(
    title="the court may give another year",
    when=CourtFiles.late_case,
    granted=CourtFiles.prolonged,
    length=DatedValue("limitation.more", "how much longer", TEXT.gives(years(1))),
    provisions=(TEXT,),
)


def steps(*pairs: tuple[int, int]) -> tuple[LimitationStep, ...]:
    """Steps of a ladder, each a maximum and a period in years."""
    return tuple(LimitationStep(years(most), years(period)) for most, period in pairs)


def ladder(
    *made: LimitationStep, code: str = "limitation.ladder"
) -> DatedValue[tuple[LimitationStep, ...]]:
    """A ladder of these steps."""
    return DatedValue(code, "the ladder", TEXT.gives(made))


LADDER = ladder(*steps((1, 2), (2, 5), (8, 10)), LimitationStep(None, years(20), above=years(8)), LimitationStep(LIFE, NEVER))  # fmt: skip
OUTER = DatedValue(
    "limitation.outer", "the outer limit", TEXT.gives((*steps((8, 20)), LimitationStep(None, years(30))))
)  # fmt: skip
RULE = LimitationRule(
    code="liability", title="Limitation", provisions=(TEXT,), when=always(), ladder=LADDER
)
AGE_28 = DatedValue("limitation.age", "the age", NEW_TEXT.gives(28))
CHILD = under_age_when_trafficked(18)
COMPANY = NamedPeriod(
    code="company",
    title="the accused is a company",
    when=Accused.company,
    period=DatedValue("limitation.company", "of a company", TEXT.gives(years(5))),
    provisions=(TEXT,),
)
# All that a rule on limitation can have, and an offence with all that a punishment can have.
FULL = attrs.evolve(
    RULE,
    periods=(COMPANY,),
    interruptions=(SERVED, HEARD),
    extension=LONGER,
    outer=OUTER,
    child=CHILD,
    not_barred_before_age=AGE_28,
    reaches_older_acts=Accused.accomplice,
    suspended=Trafficking.kept_from_reporting,
    suspension_provisions=(TEXT,),
)
FINES = DatedValue(
    "offence.fine",
    "the fine",
    OFFENCE.gives(
        Fine(FineRole.INSTEAD, between(Amount(30, "day rates"), Amount(500, "day rates")))
    ),
)
PUNISHED = attrs.evolve(
    TRAFFICKING,
    degrees=tuple(attrs.evolve(degree, fine=FINES) for degree in TRAFFICKING.degrees),
    circumstances=(
        Circumstance(
            code="several",
            title="several offences are judged together",
            effect=CircumstanceEffect.RAISES_MAXIMUM,
            when=Accused.accomplice,
            provisions=(OFFENCE,),
            lifts=DatedValue(
                "offence.raise", "the raise", OFFENCE.gives(Raise(percent=100, plus=years(6)))
            ),
        ),
    ),
)
FULL_COUNTRY = replaced(TRAFFICKING, PUNISHED, charge_groups=(CourtFiles,))
FULL_COUNTRY = attrs.evolve(FULL_COUNTRY, rules=(*FULL_COUNTRY.rules, FULL))
