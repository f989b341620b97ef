"""Limitation ("fyrning sakar"): Penal Code §§ 81 and 82."""

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.facts import IcelandicCharge
from traffick_rules_iceland.neighbouring_offences import CHILD_LURED
from traffick_rules_iceland.sentencing import CHILD_TRAFFICKED, CHILD_VICTIM
from traffick_rules_iceland.sources import provision

IS_LIM_LADDER = provision(
    "IS-LIM-LADDER",
    "The time follows the maximum: up to 1 year, or a fine, 2 years; up to 4, 5; up to 10, 10; a fixed term over 10, 15.",
)
IS_LIM_LIFE = provision(
    "IS-LIM-LIFE",
    "For an offence that can bring life no time is named, so that none runs (our reading).",
)
IS_LIM_8 = provision(
    "IS-LIM-8", "So trafficking, at a maximum of 8 years, is time-barred after 10."
)
IS_LIM_12 = provision(
    "IS-LIM-12", "So trafficking, at a maximum of 12 years, is time-barred after 15."
)
IS_LIM_206 = provision("IS-LIM-206", "So procuring is time-barred after 5 years.")
IS_LIM_206_B = provision(
    "IS-LIM-206-B", "So buying sex from an adult is time-barred after 2 years."
)
IS_LIM_206_C = provision("IS-LIM-206-C", "So buying sex from a child is time-barred after 5 years.")
IS_LIM_206_D = provision(
    "IS-LIM-206-D",
    "So coercion, forced marriage, deprivation of liberty, threats and usury are time-barred after 5 years.",
)
IS_LIM_START = provision("IS-LIM-START", "Time runs from the day on which the act ended.")
IS_LIM_CHILD_14 = provision(
    "IS-LIM-CHILD-14",
    "For sexual offences against children it starts at the age of 14 at the earliest, not so for trafficking or § 206.",
)
IS_LIM_CHILD_18 = provision(
    "IS-LIM-CHILD-18",
    "For listed sexual offences it starts on the 18th birthday at the earliest, also for older acts whose time had not begun; trafficking is not listed yet.",
)
IS_LIM_CHILD_18B = provision(
    "IS-LIM-CHILD-18B",
    "The list holds all of § 202, so also buying sex from a person under 18.",
)
IS_LIM_CHILD_A = provision(
    "IS-LIM-CHILD-A", "For trafficking of a child there is no rule of its own."
)
IS_LIM_CHILD_B = provision(
    "IS-LIM-CHILD-B",
    "For trafficking of a child time does not start before the victim's 18th birthday.",
)
IS_LIM_CHILD_C = provision(
    "IS-LIM-CHILD-C",
    "The same holds for buying sex from a child, and for luring a child into prostitution.",
)
IS_LIM_CHILD_D = provision("IS-LIM-CHILD-D", "The same holds for forcing a child into marriage.")
IS_LIM_58DAY = provision(
    "IS-LIM-58DAY",
    "Act 58/2012 is in force since 27 June 2012; 11 June, which a ministry names, is the day on which Alþingi passed it.",
)
IS_LIM_TRANS = provision(
    "IS-LIM-TRANS",
    "The Act does not say whether its start reaches acts from before whose time was running.",
)
IS_LIM_NONE = provision(
    "IS-LIM-NONE",
    "Rape and the gravest sexual offences against children are never time-barred where the victim was under 18.",
)
IS_LIM_BREAK = provision(
    "IS-LIM-BREAK",
    "The time is broken when an investigation against a person as a suspect begins; for how long is not said.",
)
IS_LIM_BREAK_B = provision(
    "IS-LIM-BREAK-B",
    "It is not broken if the investigation is dropped or stops for an indefinite time, or no charge is brought, or it is withdrawn.",
)
IS_LIM_BREAK_C = provision(
    "IS-LIM-BREAK-C",
    "If the investigation stops because the suspect evaded it, the time is broken, and while it lasted does not count.",
)
IS_LIM_BREAK_D = provision(
    "IS-LIM-BREAK-D",
    "A break towards a manager or employee breaks the time towards the company too, not the other way round.",
)
IS_LIM_LEGAL = provision(
    "IS-LIM-LEGAL", "The liability of a legal person is time-barred after 5 years."
)

LIMITATION = DatedValue(
    "limitation.trafficking",
    "time after which trafficking is time-barred",
    IS_LIM_8.gives(years(10)),
    IS_LIM_12.gives(years(15)),
)
LADDER = IS_LIM_LADDER.gives(
    (
        LimitationStep(years(1), years(2)),
        LimitationStep(years(4), years(5)),
        LimitationStep(years(10), years(10)),
        LimitationStep(None, years(15), above=years(10)),
        LimitationStep(LIFE, NEVER),
    )
)
OF_A_COMPANY = NamedPeriod(
    code="company",
    title="the accused is a company",
    when=Accused.company,
    period=IS_LIM_LEGAL.gives(years(5)),
    provisions=IS_LIM_LEGAL,
)

# Until the case is over nothing is time-barred: for how long a break lasts is not said.
TIME_BAR = LimitationRule(
    code="criminal_liability",
    title="Limitation of criminal liability",
    local_title="fyrning sakar",
    provisions=(
        IS_LIM_LADDER,
        IS_LIM_LIFE,
        IS_LIM_8,
        IS_LIM_12,
        IS_LIM_206_B,
        IS_LIM_206_D,
        IS_LIM_START,
        IS_LIM_CHILD_A,
        IS_LIM_58DAY,
        IS_LIM_TRANS,
    ),
    when=always(),
    ladder=LADDER,
    periods=(OF_A_COMPANY,),
    child=CHILD_TRAFFICKED,
    child_offences=("227a",),
    starts_at_age=IS_LIM_CHILD_B.gives(CHILD_AGE),
    suspended=all_of(IcelandicCharge.investigated, TimeBar.evaded),
    suspension_provisions=IS_LIM_BREAK_C,
    interruptions=(
        Interruption(
            code="investigation",
            title="an investigation against the accused as a suspect has begun",
            when=IcelandicCharge.investigated,
            unless=Proviso(
                all_of(IcelandicCharge.investigation_ended, not_(TimeBar.evaded)),
                IS_LIM_BREAK_B,
                "the investigation came to nothing, without the accused having evaded it",
            ),
            on=TimeBar.interrupted_on,
            runs_anew=False,
            provisions=(IS_LIM_BREAK, IS_LIM_BREAK_D),
        ),
    ),
)
PROCURING = evolve(
    TIME_BAR,
    code="procuring",
    detail=True,
    title="Limitation period for procuring",
    offences=("206-3",),
    provisions=(IS_LIM_LADDER, IS_LIM_206, IS_LIM_START, IS_LIM_58DAY, IS_LIM_TRANS),
    child=CHILD_LURED,
    child_offences=None,
    starts_at_age=IS_LIM_CHILD_C.gives(CHILD_AGE),
)
PURCHASE = evolve(
    PROCURING,
    code="purchase",
    title="Limitation period for buying sex from a child",
    offences=("206-2",),
    provisions=(
        IS_LIM_LADDER,
        IS_LIM_206_C,
        IS_LIM_START,
        IS_LIM_CHILD_14,
        IS_LIM_CHILD_18,
        IS_LIM_58DAY,
        IS_LIM_TRANS,
    ),
    child=CHILD_VICTIM,
    starts_at_age=DatedValue(
        "limitation.purchase.starts_at_age",
        "the age from which it runs",
        IS_LIM_CHILD_18B.gives(CHILD_AGE),
        IS_LIM_CHILD_C.gives(CHILD_AGE),
        gaps=True,
    ),
)
FORCED_MARRIAGE = evolve(
    PROCURING,
    code="forced_marriage",
    title="Limitation period for forced marriage",
    offences=("225-2",),
    provisions=(IS_LIM_LADDER, IS_LIM_206_D, IS_LIM_START),
    child=CHILD_VICTIM,
    starts_at_age=IS_LIM_CHILD_D.gives(CHILD_AGE),
)
RAPE = evolve(
    TIME_BAR,
    code="rape",
    detail=True,
    title="Limitation period for rape",
    offences=("194",),
    provisions=(IS_LIM_LADDER, IS_LIM_START, IS_LIM_CHILD_14, IS_LIM_CHILD_18),
    child=None,
    child_offences=None,
    starts_at_age=None,
    periods=(
        NamedPeriod(
            code="child",
            title="the victim was under 18",
            when=CHILD_VICTIM,
            period=IS_LIM_NONE.gives(NEVER),
            provisions=IS_LIM_NONE,
        ),
        OF_A_COMPANY,
    ),
)
