"""Limitation of prosecution: Penal Code §§ 4 and 81."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.facts import EstonianCharge
from traffick_rules_estonia.sentencing import VICTIM_UNDER_18
from traffick_rules_estonia.sources import provision

EE_LIM_00 = provision("EE-LIM-00", "A first-degree crime has a maximum above 5 years, or life.")
EE_LIM_01 = provision("EE-LIM-01", "A first-degree crime is time-barred after 10 years.")
EE_LIM_01_B = provision("EE-LIM-01-B", "A second-degree crime is time-barred after 5 years.")
EE_LIM_ABS = provision("EE-LIM-ABS")
EE_LIM_EVADE = provision("EE-LIM-EVADE", "Time does not run while the suspect evades the case.")
EE_LIM_EVADE_15 = provision("EE-LIM-EVADE-15")
EE_LIM_07 = provision(
    "EE-LIM-07",
    "For a crime against sexual self-determination it does not run until the victim is 18, unless the ground for the case came to light before.",
)
EE_LIM_08 = provision("EE-LIM-08")

ABSOLUTE_EXTRA = DatedValue(
    "limitation.absolute_extra",
    "how much longer than the plain period it can last after an interruption",
    EE_LIM_ABS.gives(years(5)),
)
CHILD_START = DatedValue(
    "limitation.child_start.trafficking",
    "whether time starts on the 18th birthday of a victim of trafficking",
    EE_LIM_07.gives(False, until="2017-07-05"),
    EE_LIM_08.gives(False),
)
FIRST_DEGREE = years(10)
LADDER = EE_LIM_00.gives(
    (
        LimitationStep(years(5), years(5)),
        LimitationStep(None, FIRST_DEGREE, above=years(5)),
        LimitationStep(LIFE, FIRST_DEGREE),
    )
)


def _interruption(code: str, title: str, law: Provision) -> Interruption:
    return Interruption(
        code=code,
        title=title,
        when=EstonianCharge.interrupted,
        on=TimeBar.interrupted_on,
        runs_anew=True,
        provisions=law,
    )


TIME_BAR = LimitationRule(
    code="prosecution",
    title="Limitation of prosecution",
    provisions=(
        EE_LIM_00,
        provision("EE-LIM-00-B"),
        EE_LIM_01,
        EE_LIM_01_B,
        provision("EE-LIM-02"),
        provision("EE-LIM-03"),
        provision("EE-LIM-04-A"),
        provision("EE-LIM-04"),
        provision("EE-LIM-04-B"),
        provision("EE-LIM-05"),
        provision("EE-LIM-START-A"),
        provision("EE-LIM-START"),
        provision("EE-LIM-09"),
        EE_LIM_ABS,
        EE_LIM_08,
    ),
    when=always(),
    ladder=LADDER,
    child=all_of(VICTIM_UNDER_18, not_(EstonianCharge.known_before_18)),
    child_offences=("buying_sex_from_child",),
    starts_at_age=EE_LIM_07.gives(CHILD_AGE),
    suspended=(EE_LIM_EVADE.gives(all_of(TimeBar.evaded)),),
    suspension_provisions=(EE_LIM_EVADE, EE_LIM_EVADE_15),
    interruptions=(
        _interruption("any_step", "a step in the person's case", provision("EE-LIM-06-A")),
        _interruption("step", "one of five steps in the case", provision("EE-LIM-06")),
    ),
    # A crime of the second degree, barred after 5 + 5 years by § 81(6), is left open to 15: an outer end has no condition,
    # and only evading the case leads to the 15.
    outer=EE_LIM_EVADE_15.gives((LimitationStep(None, years(15)),)),
)
