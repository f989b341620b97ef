"""Limitation ("foreldelse"): §§ 67 to 69 of the Code of 1902, §§ 86 to 91 of that of 2005."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCharge
from traffick_rules_norway.sources import provision

# Code of 1902.

NO_1902_LIM = provision(
    "NO-1902-LIM",
    "Offences with a maximum of up to 1 year are time-barred after 2 years, up to 4 after 5, up to 10 "
    "after 10, up to 15 after 15, and up to 21 after 25.",
)
NO_1902_LIM_224 = provision(
    "NO-1902-LIM-224", "Trafficking, ordinary or gross, is time-barred after 10 years."
)
NO_1902_LIM_225 = provision("NO-1902-LIM-225", "Slavery is time-barred after 25 years.")
NO_1902_LIM_202 = provision(
    "NO-1902-LIM-202",
    "Promoting prostitution is time-barred after 10 years, a public offer after 2, buying sex from a "
    "child after 5, and from an adult after 2.",
)
NO_1902_LIM_ORG = provision(
    "NO-1902-LIM-ORG",
    "The raised maximum of an organised group counts: § 224 is then time-barred after 10 years, gross "
    "after 15.",
)
NO_1902_LIM_CHILD = provision(
    "NO-1902-LIM-CHILD",
    "For § 224 time runs from the day on which the victim turns 18; this holds for older acts, too, that "
    "were not yet time-barred on 1 July 2014.",
)
NO_1902_LIM_CHILD_NONE = provision(
    "NO-1902-LIM-CHILD-NONE",
    "For § 224 time runs from the end of the acts, also where the victim is a child.",
)
NO_1902_LIM_START = provision(
    "NO-1902-LIM-START", "Time runs from the day on which the punishable state ended."
)
NO_1902_LIM_STOP = provision(
    "NO-1902-LIM-STOP",
    "Time is interrupted when the suspect gets the position of a person charged, unless the case is "
    "dropped or rests for an indefinite time.",
)

# Code of 2005.

NO_LIM_LADDER = provision(
    "NO-LIM-LADDER",
    "Offences with a maximum of up to 1 year are time-barred after 2 years, up to 3 after 5, up to 10 "
    "after 10, up to 15 after 15, and up to 21 after 25.",
)
NO_LIM_257 = provision("NO-LIM-257", "§§ 257 and 258 are time-barred after 10 years.")
NO_LIM_259 = provision("NO-LIM-259", "Slavery is time-barred after 25 years.")
NO_LIM_315 = provision("NO-LIM-315", "Promoting prostitution is time-barred after 10 years.")
NO_LIM_315_2 = provision(
    "NO-LIM-315-2", "A public offer of prostitution is time-barred after 2 years."
)
NO_LIM_309 = provision("NO-LIM-309", "Buying sex from a child is time-barred after 5 years.")
NO_LIM_316 = provision("NO-LIM-316", "Buying sex from an adult is time-barred after 2 years.")
NO_LIM_395 = provision("NO-LIM-395", "Wage theft is time-barred after 5 years.")
NO_LIM_396 = provision("NO-LIM-396", "Gross wage theft is time-barred after 10 years.")
NO_LIM_260A = provision(
    "NO-LIM-260A",
    "Letting premises for the exploitation of labour is time-barred after 5 years, in gross negligence "
    "after 2 years.",
)
NO_LIM_ORG = provision(
    "NO-LIM-ORG",
    "The raised maximum of an organised group counts: § 257 is then time-barred after 15 years, § 258 "
    "after 25.",
)
NO_LIM_CHILD = provision(
    "NO-LIM-CHILD",
    "For § 257, and some others such as § 253, time runs from the victim's 18th birthday. § 258, its "
    "gross form, is not named.",
)
NO_LIM_START = provision(
    "NO-LIM-START", "In other cases time runs from the day on which the punishable state ended."
)
NO_LIM_STOP = provision(
    "NO-LIM-STOP",
    "Time is interrupted when the suspect gets the position of a person charged, unless the case is "
    "dropped or rests for an indefinite time.",
)
NO_LIM_NEVER = provision(
    "NO-LIM-NEVER",
    "The gravest international crimes, murder and some sexual offences are never time-barred; trafficking "
    "and slavery are not among them.",
)
NO_LIM_NEVER_B = provision(
    "NO-LIM-NEVER-B", "Completed rape of a person under 18 is never time-barred either."
)
NO_LIM_COMPANY = provision(
    "NO-LIM-COMPANY",
    "For companies the same time counts, and an interruption against a person who represents one counts, too.",
)

ORDINARY = DatedValue(
    "limitation.trafficking",
    "time after which trafficking is time-barred",
    NO_1902_LIM_224.gives(years(10)),
    NO_LIM_257.gives(years(10)),
)
ORGANISED = DatedValue(
    "limitation.trafficking.organised",
    "time after which trafficking by an organised group is time-barred, where it is not gross",
    NO_1902_LIM_ORG.gives(years(10)),
    NO_LIM_ORG.gives(years(15)),
)
ORGANISED_GROSS = DatedValue(
    "limitation.trafficking.organised.gross",
    "time after which gross trafficking by an organised group is time-barred",
    NO_1902_LIM_ORG.gives(years(15)),
    NO_LIM_ORG.gives(years(25)),
)


def _ladder(second: int) -> tuple[LimitationStep, ...]:
    """Both Codes have one ladder but for the second step."""
    steps = ((1, 2), (second, 5), (10, 10), (15, 15), (21, 25))
    return tuple(LimitationStep(years(maximum), years(time)) for maximum, time in steps)


def _charged(law: Provision) -> Interruption:
    return Interruption(
        code="charge",
        title="the suspect has got the position of a person charged",
        when=NorwegianCharge.charged,
        unless=Proviso(NorwegianCharge.case_rests, law),
        on=TimeBar.interrupted_on,
        runs_anew=False,
        provisions=(law,),
    )


TIME_BAR_1902 = LimitationRule(
    code="criminal_liability",
    title="Limitation of criminal liability (Code of 1902)",
    local_title="foreldelse",
    provisions=(
        NO_1902_LIM,
        NO_1902_LIM_START,
        NO_1902_LIM_CHILD_NONE,
        NO_1902_LIM_224,
        NO_1902_LIM_225,
        NO_1902_LIM_202,
        NO_1902_LIM_ORG,
    ),
    when=always(),
    ladder=NO_1902_LIM.gives(_ladder(4)),
    child=under_age_when_trafficked(CHILD_AGE),
    child_offences=("257",),
    starts_at_age=NO_1902_LIM_CHILD.gives(CHILD_AGE),
    interruptions=(_charged(NO_1902_LIM_STOP),),
    # The change of 2014 is the only one of these years, and reaches older acts.
    reaches_older_acts=always(),
)
TIME_BAR = TIME_BAR_1902.then(
    title="Limitation of criminal liability",
    provisions=(
        NO_LIM_LADDER,
        NO_LIM_START,
        NO_LIM_257,
        NO_LIM_259,
        NO_LIM_315,
        NO_LIM_315_2,
        NO_LIM_309,
        NO_LIM_316,
        NO_LIM_395,
        NO_LIM_396,
        NO_LIM_260A,
        NO_LIM_ORG,
        NO_LIM_NEVER,
        NO_LIM_NEVER_B,
        NO_LIM_COMPANY,
    ),
    # The ladder of the day of the acts counts, also of older ones.
    ladder=(NO_1902_LIM.gives(_ladder(4)), NO_LIM_LADDER.gives(_ladder(3))),
    child=all_of(
        under_age_when_trafficked(CHILD_AGE),
        any_of(
            not_(Gravity.gross),
            not_read(
                "§ 87 names § 257, and not § 258, its gross form; whether it reaches that was not read"
            ),
        ),
    ),
    child_offences=("257", "253"),
    starts_at_age=(NO_1902_LIM_CHILD.gives(CHILD_AGE), NO_LIM_CHILD.gives(CHILD_AGE)),
    interruptions=(_charged(NO_LIM_STOP),),
    # Whether the child rule of the Code of 2005 reaches acts from before it was not read.
    reaches_older_acts=None,
)
