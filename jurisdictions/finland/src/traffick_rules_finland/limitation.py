"""Limitation of the right to charge ("syyteoikeuden vanhentuminen"): Criminal Code ch. 8, since 2006, and before."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.facts import FinnishCharge
from traffick_rules_finland.sentencing import CHILD_VICTIM
from traffick_rules_finland.sources import provision

FI_LIM_PRE2006 = provision("FI-LIM-PRE2006", "Before 2006 the ladder has the same steps.")
FI_LIM_LADDER = provision(
    "FI-LIM-LADDER",
    "The charge must come within 20 years where the maximum is over 8, 10 where it is over 2, 5 where it is over 1, and else 2 years.",
)
FI_LIM_CHILD_B = provision(
    "FI-LIM-CHILD-B",
    "Trafficking and pandering of a person under 18, aggravated or not, are not time-barred before the victim is 28.",
)

TRAFFICKING_PERIOD = DatedValue(
    "limitation.trafficking",
    "time after which trafficking is time-barred",
    provision("FI-LIM-TRAF-A").gives(years(10)),
    provision("FI-LIM-TRAF").gives(years(10)),
)
AGGRAVATED_PERIOD = DatedValue(
    "limitation.trafficking.aggravated",
    "time after which aggravated trafficking is time-barred",
    provision("FI-LIM-AGG-A").gives(years(20)),
    provision("FI-LIM-AGG").gives(years(20)),
)
CHILD_RULE = DatedValue(
    "limitation.child_rule.trafficking",
    "whether trafficking of a child is not time-barred before an age",
    provision("FI-LIM-CHILD-A").gives(False),
    FI_LIM_CHILD_B.gives(True),
)


def _ladder(*steps: tuple[int, int], longest: int) -> tuple[LimitationStep, ...]:
    return (
        *(LimitationStep(years(maximum), years(time)) for maximum, time in steps),
        LimitationStep(None, years(longest), above=years(8)),
    )


LADDER = _ladder((1, 2), (2, 5), (8, 10), longest=20)

TIME_BAR_PRE2006 = LimitationRule(
    code="prosecution",
    title="Limitation of prosecution",
    local_title="syyteoikeuden vanhentuminen",
    provisions=(FI_LIM_PRE2006, provision("FI-LIM-TRAF-A"), provision("FI-LIM-AGG-A")),
    when=always(),
    ladder=FI_LIM_PRE2006.gives(LADDER),
)
TIME_BAR = TIME_BAR_PRE2006.then(
    provisions=(
        FI_LIM_LADDER,
        provision("FI-LIM-TRAF"),
        provision("FI-LIM-AGG"),
        provision("FI-LIM-NEIGH"),
        provision("FI-LIM-NEIGH-A"),
        provision("FI-LIM-NEIGH-B"),
        provision("FI-LIM-NEIGH-C"),
        provision("FI-LIM-NEIGH-D"),
        provision("FI-LIM-START"),
        provision("FI-LIM-LEGAL"),
        provision("FI-LIM-CHILD-CAP"),
        provision("FI-LIM-CHILD-RETRO"),
    ),
    # The ladder of the day of the acts counts, also of older ones.
    ladder=(FI_LIM_PRE2006.gives(LADDER), FI_LIM_LADDER.gives(LADDER)),
    child=CHILD_VICTIM,
    child_offences=("trafficking", "pandering"),
    not_barred_before_age=FI_LIM_CHILD_B.gives(28),
    interruptions=(
        Interruption(
            code="charge",
            title="the summons was served on the accused, or punishment claimed in court",
            when=FinnishCharge.charged,
            on=TimeBar.interrupted_on,
            runs_anew=False,
            provisions=(provision("FI-LIM-BREAK"),),
        ),
    ),
    extension=LimitationExtension(
        title="a very important public interest demands more time",
        when=FinnishCharge.more_time_demanded,
        granted=FinnishCharge.more_time_given,
        length=provision("FI-LIM-EXT").gives(years(1)),
        provisions=(provision("FI-LIM-EXT"),),
    ),
    outer=provision("FI-LIM-OUTER").gives(_ladder((2, 10), (8, 20), longest=30)),
    # Whether the child rule of 2011 reaches acts from before it is open.
    reaches_older_acts=not_read("the Act of 2011 does not say whether it reaches older acts"),
)
