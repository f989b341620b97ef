"""Limitation of criminal liability: art. 95 of the Criminal Code, to and from June 2010."""

from datetime import date

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_lithuania.facts import LithuanianCharge
from traffick_rules_lithuania.sentencing import CHILD, LT_OFF_GRADE
from traffick_rules_lithuania.sources import provision

LT_LIMIT_OLD = provision(
    "LT-LIMIT-OLD",
    "The time is 5 years for minor crimes, 8 for medium, 10 for serious and 15 for very serious ones, 20 for killing.",
)
LT_LIMIT_NEW = provision(
    "LT-LIMIT-NEW",
    "The time is 8 years for minor crimes, 12 for medium, 15 for serious and 25 for very serious ones, 30 for killing, if the person did not hide and did no new intentional crime.",
)
LT_LIMIT_START = provision("LT-LIMIT-START", "Time runs from the act to the day of the judgment.")
LT_LIMIT_HIDE = provision(
    "LT-LIMIT-HIDE", "Time stops while the offender hides, for 25 years from the act at most."
)
LT_LIMIT_ADJOURN = provision(
    "LT-LIMIT-ADJOURN",
    "Time stops in named adjournments of the trial; whether the cap of 5 more years still holds for them since May 2014 is open.",
)
LT_LIMIT_IMMUN = provision(
    "LT-LIMIT-IMMUN", "Time stops while the offender has immunity without leave to prosecute."
)
LT_LIMIT_NONE = provision(
    "LT-LIMIT-NONE", "Crimes against humanity are never time-barred; trafficking is none."
)
NEVER_BARRED = DatedValue(
    "limitation.never",
    "whether trafficking is never time-barred",
    LT_LIMIT_NONE.gives(False),
)


def _ladder(minor: int, medium: int, serious: int, very_serious: int) -> tuple[LimitationStep, ...]:
    return (
        LimitationStep(years(3), years(minor)),
        LimitationStep(years(6), years(medium)),
        LimitationStep(years(10), years(serious)),
        LimitationStep(None, years(very_serious), above=years(10)),
    )


OF_THE_OLD_TEXT = before(Trafficking.last_day, date(2010, 6, 29))
LIMITATION = LimitationRule(
    code="criminal_liability",
    title="Limitation of criminal liability",
    local_title="apkaltinamojo nuosprendžio priėmimo senatis",
    provisions=(
        LT_OFF_GRADE,
        LT_LIMIT_OLD,
        provision("LT-LIMIT-147-OLD"),
        LT_LIMIT_NEW,
        provision("LT-LIMIT-147"),
        LT_LIMIT_START,
        LT_LIMIT_NONE,
    ),
    when=always(),
    ladder=(LT_LIMIT_OLD.gives(_ladder(5, 8, 10, 15)), LT_LIMIT_NEW.gives(_ladder(8, 12, 15, 25))),
    child=CHILD,
    child_offences=(
        "147",
        "157",
        "147-1",
        "147-2",
        "307",
        "308",
        "148",
        "159",
        "162",
        "162-2",
        "309",
    ),
    not_barred_before_age=provision("LT-LIMIT").gives(25),
    suspended=(
        LT_LIMIT_OLD.gives(
            not_read(
                "hiding, new crimes and child victims in the text before June 2010 were not read"
            )
        ),
        LT_LIMIT_HIDE.gives(
            any_of(
                all_of(
                    TimeBar.evaded,
                    any_of(
                        not_(more_than(years(25), since=Trafficking.last_day)),
                        all_of(
                            OF_THE_OLD_TEXT,
                            not_read("how long hiding stopped time before June 2010 was not read"),
                        ),
                    ),
                ),
                cited(
                    LithuanianCharge.time_stopped,
                    LT_LIMIT_ADJOURN,
                    LT_LIMIT_IMMUN,
                    title="an adjournment that the law names, or immunity",
                ),
            )
        ),
    ),
    suspension_provisions=(
        provision("LT-LIMIT-CHILD-EARLIER"),
        LT_LIMIT_HIDE,
        LT_LIMIT_ADJOURN,
        LT_LIMIT_IMMUN,
    ),
    interruptions=(
        Interruption(
            code="new_offence",
            title="the offender did a new intentional offence",
            when=all_of(
                LithuanianCharge.new_offence,
                any_of(
                    not_(OF_THE_OLD_TEXT),
                    not_read("what a new offence meant in the text before June 2010 was not read"),
                ),
            ),
            on=TimeBar.new_offence_on,
            runs_anew=True,
            provisions=provision(
                "LT-LIMIT-NEWCRIME",
                "Time starts anew when the offender does a new intentional offence.",
            ),
        ),
    ),
)
