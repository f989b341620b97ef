"""Limitation: Criminal Law ss. 56 and 57."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.facts import LatvianCharge
from traffick_rules_latvia.sentencing import UNDER_18
from traffick_rules_latvia.sources import provision

LV_LIM_1 = provision(
    "LV-LIM-1",
    "A serious crime, such as the basic degree, is time-barred 10 years after the day of the offence.",
)
LV_LIM_23 = provision(
    "LV-LIM-23",
    "An especially serious crime, such as the second and the gravest degree, is time-barred after 15 years.",
)
LV_LIM_END = provision("LV-LIM-END", "Time stops when the charge is served.")
LV_LIM_INT = provision(
    "LV-LIM-INT",
    "A new offence before the time is over interrupts it; the longest of the periods then runs anew from the new offence.",
)
LV_LIM_CHILD_0 = provision("LV-LIM-CHILD-0")
LV_LIM_CHILD = provision(
    "LV-LIM-CHILD",
    "Trafficking of a minor is time-barred 20 years after the victim's 18th birthday.",
)
LV_LIM_SEX = provision("LV-LIM-SEX")
LV_LIM_SEX18 = provision(
    "LV-LIM-SEX18",
    "Any offence against a minor's morality and sexual inviolability is time-barred 20 years after the victim's 18th birthday; the interruption rule applies too.",
)
LV_LIM_NEVER = provision(
    "LV-LIM-NEVER", "Trafficking is not among the crimes that are never time-barred."
)

NEVER_BARRED = DatedValue(
    "limitation.trafficking.never_barred",
    "whether trafficking is never time-barred",
    LV_LIM_NEVER.gives(False),
)


INTERRUPTIONS = (
    Interruption(
        code="charge",
        title="the charge was served, or the extradition request notified",
        when=LatvianCharge.charge_served,
        on=TimeBar.interrupted_on,
        runs_anew=False,
        provisions=(LV_LIM_END, provision("LV-LIM-END-EXTR")),
    ),
    Interruption(
        code="new_offence",
        title="the accused committed a new offence",
        when=LatvianCharge.new_offence,
        on=TimeBar.new_offence_on,
        runs_anew=True,
        provisions=(LV_LIM_INT,),
    ),
    Interruption(
        code="graver_offence",
        title="the period of the new offence, which counts where it is longer",
        when=all_of(
            LatvianCharge.new_offence, not_read("the period of the new offence is not asked")
        ),
        on=TimeBar.new_offence_on,
        runs_anew=False,
        provisions=(LV_LIM_INT,),
    ),
)
OPEN = not_read("whether the longer time for minors reaches acts from before it is not settled")
TIME_BAR = LimitationRule(
    code="prosecution",
    offences=("trafficking",),
    title="Limitation of prosecution for trafficking",
    local_title="kriminālatbildības noilgums",
    provisions=(LV_LIM_1, LV_LIM_23),
    when=always(),
    ladder=LV_LIM_1.gives(
        (LimitationStep(years(8), years(10)), LimitationStep(years(15), years(15)))
    ),
    periods=(
        NamedPeriod(
            code="child",
            title="the victim was a minor",
            when=UNDER_18,
            period=(LV_LIM_CHILD_0.gives(years(15)), LV_LIM_CHILD.gives(years(20))),
            provisions=(LV_LIM_23, LV_LIM_CHILD_0, LV_LIM_CHILD),
        ),
    ),
    child=UNDER_18,
    starts_at_age=LV_LIM_CHILD.gives(CHILD_AGE),
    reaches_older_acts=OPEN,
    interruptions=INTERRUPTIONS,
)
TIME_BAR_OF_SEXUAL_OFFENCES = LimitationRule(
    code="sexual_offences",
    offences=("procuring", "involving_in_prostitution", "sending", "knowing_use", "use_of_minor"),
    detail=True,
    title="Limitation period for offences against morality and sexual inviolability",
    provisions=(LV_LIM_END,),
    when=always(),
    periods=(
        NamedPeriod(
            code="child",
            title="the victim was a minor",
            when=UNDER_18,
            period=(LV_LIM_SEX.gives(years(20)), LV_LIM_SEX18.gives(years(20))),
            provisions=(LV_LIM_END, LV_LIM_SEX, LV_LIM_SEX18),
        ),
    ),
    child=UNDER_18,
    starts_at_age=LV_LIM_SEX18.gives(CHILD_AGE),
    reaches_older_acts=OPEN,
    interruptions=INTERRUPTIONS,
)
