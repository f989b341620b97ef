"""Limitation: Penal Code §§ 81 and 82."""

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.facts import IcelandicCharge
from traffick_rules_iceland.neighbouring_offences import CHILD_LURED
from traffick_rules_iceland.sentencing import CHILD_TRAFFICKED, CHILD_VICTIM
from traffick_rules_iceland.sources import provision

IS_LIM_LADDER = provision("IS-LIM-LADDER")
IS_LIM_8 = provision("IS-LIM-8", "So trafficking, at 8 years, is time-barred after 10.")
IS_LIM_12 = provision("IS-LIM-12", "So trafficking, at 12 years, is time-barred after 15.")
IS_LIM_CHILD_14 = provision("IS-LIM-CHILD-14")
IS_LIM_CHILD_C = provision("IS-LIM-CHILD-C")
IS_LIM_NONE = provision("IS-LIM-NONE")
IS_LIM_LEGAL = provision("IS-LIM-LEGAL", "A company's liability is time-barred after 5 years.")

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

START = (provision("IS-LIM-START"), provision("IS-LIM-58DAY"), provision("IS-LIM-TRANS"))
# Until the case is over nothing is time-barred: for how long a break lasts is not said.
TIME_BAR = LimitationRule(
    code="criminal_liability",
    title="Limitation of criminal liability",
    provisions=(
        IS_LIM_LADDER,
        provision("IS-LIM-LIFE"),
        IS_LIM_8,
        IS_LIM_12,
        provision("IS-LIM-206-B"),
        provision("IS-LIM-206-D"),
        provision("IS-LIM-CHILD-A"),
        *START,
    ),
    when=always(),
    ladder=LADDER,
    periods=(OF_A_COMPANY,),
    child=CHILD_TRAFFICKED,
    child_offences=("227a",),
    starts_at_age=provision("IS-LIM-CHILD-B").gives(CHILD_AGE),
    suspended=all_of(IcelandicCharge.investigated, TimeBar.evaded),
    suspension_provisions=provision("IS-LIM-BREAK-C"),
    interruptions=(
        Interruption(
            code="investigation",
            title="an investigation against the accused as a suspect has begun",
            when=IcelandicCharge.investigated,
            unless=Proviso(
                all_of(IcelandicCharge.investigation_ended, not_(TimeBar.evaded)),
                provision("IS-LIM-BREAK-B"),
                "the investigation came to nothing, without the accused having evaded it",
            ),
            on=TimeBar.interrupted_on,
            runs_anew=False,
            provisions=(provision("IS-LIM-BREAK"), provision("IS-LIM-BREAK-D")),
        ),
    ),
)
PROCURING = evolve(
    TIME_BAR,
    code="procuring",
    detail=True,
    title="Limitation period for procuring",
    offences=("206-3",),
    provisions=(IS_LIM_LADDER, provision("IS-LIM-206"), *START),
    child=CHILD_LURED,
    child_offences=None,
    starts_at_age=IS_LIM_CHILD_C.gives(CHILD_AGE),
)
PURCHASE = evolve(
    PROCURING,
    code="purchase",
    title="Limitation period for buying sex from a child",
    offences=("206-2",),
    provisions=(IS_LIM_LADDER, provision("IS-LIM-206-C"), provision("IS-LIM-CHILD-18"), *START),
    child=CHILD_VICTIM,
    starts_at_age=DatedValue(
        "limitation.purchase.starts_at_age",
        "the age from which it runs",
        IS_LIM_CHILD_14.gives(14),
        provision("IS-LIM-CHILD-18B").gives(CHILD_AGE),
        IS_LIM_CHILD_C.gives(CHILD_AGE),
        gaps="from May 2009 to June 2012 the offence stood in § 206(2), outside the list of § 82(1)",
    ),
)
FORCED_MARRIAGE = evolve(
    PROCURING,
    code="forced_marriage",
    title="Limitation period for forced marriage",
    offences=("225-2",),
    provisions=(IS_LIM_LADDER, provision("IS-LIM-206-D"), provision("IS-LIM-START")),
    child=CHILD_VICTIM,
    starts_at_age=provision("IS-LIM-CHILD-D").gives(CHILD_AGE),
)
RAPE = evolve(
    TIME_BAR,
    code="rape",
    detail=True,
    title="Limitation period for rape",
    offences=("194",),
    provisions=(
        IS_LIM_LADDER,
        provision("IS-LIM-START"),
        IS_LIM_CHILD_14,
        provision("IS-LIM-CHILD-18"),
    ),
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
